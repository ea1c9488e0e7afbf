import { kind } from './problem-kind.ts';

/** Problems with submitting, taking back, periods, profiles and possible doubles. */
export const submissionProblems = {
  'period-closed': kind(
    409,
    { nl: 'Dit kwartaal is gesloten', en: 'This quarter is closed' },
    {
      nl: 'De cijfers van kwartaal {quarters} van {year} staan in een vrijgave en kunnen niet meer veranderen. Er is niets opgeslagen. De G4-coördinator kan het kwartaal heropenen.',
      en: 'The figures of quarter {quarters} of {year} stand in a release and can no longer change. Nothing was stored. The G4 coordinator can reopen the quarter.',
    },
  ),
  'period-not-closed': kind(
    409,
    { nl: 'Dit kwartaal is niet gesloten', en: 'This quarter is not closed' },
    { nl: 'Er valt niets te heropenen.', en: 'There is nothing to reopen.' },
  ),
  'period-not-over': kind(
    409,
    { nl: 'Dit kwartaal is nog niet voorbij', en: 'This quarter is not over yet' },
    {
      nl: 'U kunt een kwartaal compleet noemen vanaf de dag erna.',
      en: 'You can call a quarter complete from the day after it.',
    },
  ),
  'not-the-last-version': kind(
    409,
    { nl: 'Dit is niet meer de laatste inzending', en: 'This is no longer the last submission' },
    {
      nl: 'Na deze inzending kwam nr. {number}, van {by}. Alleen de laatste kan ongedaan. Er is niets veranderd.',
      en: 'After this submission came no. {number}, by {by}. Only the last one can be undone. Nothing has changed.',
    },
  ),
  'case-not-in-force': kind(
    409,
    { nl: 'Niet alle zaken staan nog in uw inzending', en: 'Not all cases are still in your submission' },
    {
      nl: 'Bekijk de lijst opnieuw; het gaat om {count} zaken. Er is niets veranderd.',
      en: 'Look at the list again; it is about {count} cases. Nothing has changed.',
    },
  ),
  'unknown-version': kind(
    404,
    { nl: 'Deze inzending bestaat niet', en: 'This submission does not exist' },
    { nl: 'Kijk in de lijst van eerdere inzendingen.', en: 'See the list of earlier submissions.' },
  ),
  'unknown-duplicate': kind(
    404,
    { nl: 'Deze twee meldingen horen niet meer bij elkaar', en: 'These two reports no longer go together' },
    {
      nl: 'Een van beide is intussen gewijzigd of vervallen. Bekijk de lijst opnieuw.',
      en: 'One of them has been changed or withdrawn meanwhile. Look at the list again.',
    },
  ),
  'personal-data': kind(
    422,
    { nl: 'Hier staat iets over een persoon', en: 'There is something about a person here' },
    {
      nl: 'Er is niets opgeslagen. Bij "errors" staat waar; schrijf het zonder naam, adres of nummer.',
      en: 'Nothing was stored. See "errors" for where; write it without a name, address or number.',
    },
  ),
  'profile-full': kind(
    422,
    { nl: 'Er zijn te veel woorden geleerd', en: 'Too many words have been taught' },
    {
      nl: 'Een bureau kan hoogstens {most} kopjes en woorden bewaren. Vergeet er eerst een paar.',
      en: 'A bureau can keep at most {most} headers and words. Forget some first.',
    },
  ),
} as const;
