import { kind } from './problem-kind.ts';

/** Problems with storage itself; every route that needs storage can answer with them. */
export const storageProblems = {
  'storage-unreachable': kind(
    503,
    { nl: 'De opslag is nu niet bereikbaar', en: 'Storage cannot be reached right now' },
    {
      nl: 'Uw gegevens staan nog in uw werkboek. Probeer het zo opnieuw; dubbel indienen kan geen kwaad.',
      en: 'Your data are still in your workbook. Try again in a moment; submitting twice does no harm.',
    },
  ),
  'storage-missing': kind(
    503,
    { nl: 'De opgeslagen gegevens zijn niet te vinden', en: 'The stored data cannot be found' },
    {
      nl: 'Er is niets opgeslagen of gewijzigd. Meld dit aan uw beheerder: de opslag moet worden teruggezet.',
      en: 'Nothing was stored or changed. Tell your administrator: storage has to be restored.',
    },
  ),
  'storage-damaged': kind(
    500,
    { nl: 'Een deel van de opgeslagen gegevens is beschadigd', en: 'Part of the stored data is damaged' },
    {
      nl: 'Het gaat om bureau {bureau}: {months}. Er is niets gewijzigd. Meld dit aan uw beheerder; het kan worden teruggezet.',
      en: 'This is about bureau {bureau}: {months}. Nothing was changed. Tell your administrator; it can be restored.',
    },
  ),
} as const;
