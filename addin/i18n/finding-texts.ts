import type { BreachName } from './breach-names.ts';
import type { FindingWords } from './finding-words.ts';
import { defineTexts } from './texts.ts';

/** The words for one way to break a rule. */
export interface BreachText {
  /** Heading of a group of such findings, and of one in a list. */
  readonly title: (words: FindingWords) => string;
  /** What is the matter, and what to do. Comes after the address. */
  readonly say: (words: FindingWords) => string;
}

type BreachTexts = Readonly<Record<BreachName, BreachText>>;

const fixed = (title: string, say: BreachText['say']): BreachText => ({ title: () => title, say });

export const findingTexts = defineTexts<BreachTexts>({
  nl: {
    'missing-case-number': fixed('Zaaknummer ontbreekt', () => 'er staat geen zaaknummer. Vul het in.'),
    'duplicate-case-number': fixed(
      'Zaaknummer komt twee keer voor',
      (w) => `dit zaaknummer staat ook op ${w.otherRow ?? 'een andere rij'}. Verander er een of haal een rij weg.`,
    ),
    'rows-disagree': fixed(
      'Rijen van één zaak spreken elkaar tegen',
      (w) =>
        `‘${w.value}’ is anders dan op ${w.otherRow ?? 'een andere rij'} van dezelfde zaak (${w.field}). Maak ze gelijk.`,
    ),
    'missing-report-date': fixed(
      'Datum van de melding ontbreekt',
      () => 'er staat geen datum van de melding. Vul die in.',
    ),
    'report-outside-year': fixed(
      'Datum buiten het jaar',
      (w) => `${w.date('date')} valt niet in ${w.text('year')}. Verander de datum of kies een ander jaar.`,
    ),
    'report-in-future': fixed('Datum na vandaag', (w) => `${w.date('date')} is nog niet geweest. Verander de datum.`),
    'incident-after-report': fixed(
      'Voorval na de melding',
      (w) =>
        `het voorval (${w.date('incident')}) is later dan de melding (${w.date('report')}). Verander een van de datums.`,
    ),
    'closed-before-report': fixed(
      'Gesloten vóór de melding',
      (w) =>
        `de zaak sloot (${w.date('closed')}) voordat de melding kwam (${w.date('report')}). Verander een van de datums.`,
    ),
    'not-a-date': fixed('Geen datum', (w) => `‘${w.value}’ is geen datum. Schrijf de ${w.field} als 3-5-2023.`),
    'ambiguous-date': fixed(
      'Datum op twee manieren te lezen',
      (w) => `‘${w.value}’ kan twee dagen betekenen. Zeg bovenaan hoe u datums schrijft.`,
    ),
    'missing-ground': fixed('Grond ontbreekt', () => 'er staat geen grond. Kies een grond, of schrijf ‘onbekend’.'),
    'unknown-beside-known': fixed(
      'Onbekend naast een andere grond',
      () => '‘onbekend’ staat naast een andere grond. Haal ‘onbekend’ weg.',
    ),
    'repeated-label': fixed(
      'Grond staat er twee keer',
      (w) => `‘${w.value}’ staat er twee keer en telt één keer. U hoeft niets te doen.`,
    ),
    'missing-domain': fixed(
      'Terrein ontbreekt',
      () => 'er staat geen maatschappelijk terrein. Kies een terrein, of schrijf ‘onbekend’.',
    ),
    'missing-nature': fixed('Aard ontbreekt', () => 'er staat geen aard. Kies een aard, of schrijf ‘onbekend’.'),
    'unknown-label': {
      title: (w) => `${w.fieldTitle} niet herkend`,
      say: (w) =>
        `‘${w.value}’ staat niet in de codelijst. ${w.write === null ? `Kies een ${w.field} of leer ons dit woord.` : `Bedoelt u ${w.write}?`}`,
    },
    'formula-error': fixed(
      'Formule geeft een fout',
      (w) => `de formule geeft ${w.value}. Herstel de formule of typ de waarde.`,
    ),
    'too-long': {
      title: (w) => `${w.fieldTitle} is te lang`,
      say: (w) => `deze tekst is te lang voor ${w.field}. Maak de tekst korter.`,
    },
    'bad-postcode': fixed('Postcode klopt niet', (w) =>
      w.write !== null
        ? `‘${w.value}’ is geen postcode. Bedoelt u ${w.write}?`
        : `${w.value === '' ? 'dit' : `‘${w.value}’`} is geen postcode. Schrijf vier cijfers, of vier cijfers en twee letters.`,
    ),
    'anonymous-with-mediation': fixed(
      'Anoniem, toch bemiddeling',
      () =>
        'bij een anonieme melder kan het bureau niet bemiddelen (Besluit, artikel 5). Verander ‘anoniem’ of de behandeling.',
    ),
    'anonymous-with-investigation': fixed(
      'Anoniem, toch onderzoek',
      () =>
        'bij een anonieme melder kan het bureau geen onderzoek doen (Besluit, artikel 5). Verander ‘anoniem’ of de behandeling.',
    ),
    'ground-of-subground-missing': fixed(
      'Subgrond zonder grond',
      (w) =>
        `‘${w.label('subground')}’ hoort bij de grond ${w.label('ground')}, en die staat er niet. Vul de grond aan of verander de subgrond.`,
    ),
    'outside-area': fixed(
      'Buiten uw werkgebied',
      (w) =>
        `${w.label('home')} en ${w.label('incident')} liggen allebei buiten uw werkgebied. Hoort deze melding bij een ander bureau?`,
    ),
    'personal-data': fixed(
      'Persoonsgegeven in een veld dat wordt aangeleverd',
      (w) => `hier lijkt ${w.personal} te staan. Haal het weg: alleen codes verlaten uw werkboek.`,
    ),
    'closed-without-date': fixed(
      'Gesloten zonder datum',
      () => 'de zaak is gesloten, maar er staat niet wanneer. Vul de datum in.',
    ),
    'closed-without-handling': fixed(
      'Gesloten zonder behandeling',
      () => 'de zaak is gesloten, maar er staat niet wat u hebt gedaan. Vul de behandeling in.',
    ),
    'open-over-a-year': fixed(
      'Langer dan een jaar open',
      (w) => `deze zaak is open sinds ${w.date('date')}. Is hij nog niet gesloten?`,
    ),
    'missing-home-municipality': fixed(
      'Woongemeente ontbreekt',
      () => 'er staat geen woongemeente. Op het Wga-formulier telt deze melding nu als ‘onbekend’.',
    ),
    'missing-incident-municipality': fixed(
      'Gemeente van het voorval ontbreekt',
      () => 'er staat niet in welke gemeente het gebeurde. Op het Wga-formulier telt deze melding nu als ‘onbekend’.',
    ),
  },
  en: {
    'missing-case-number': fixed('Case number missing', () => 'there is no case number. Fill it in.'),
    'duplicate-case-number': fixed(
      'Case number occurs twice',
      (w) => `this case number is also on ${w.otherRow ?? 'another row'}. Change one of them or remove a row.`,
    ),
    'rows-disagree': fixed(
      'Rows of one case disagree',
      (w) =>
        `‘${w.value}’ differs from ${w.otherRow ?? 'another row'} of the same case (${w.field}). Make them the same.`,
    ),
    'missing-report-date': fixed('Date of report missing', () => 'there is no date of report. Fill it in.'),
    'report-outside-year': fixed(
      'Date outside the year',
      (w) => `${w.date('date')} is not in ${w.text('year')}. Change the date or choose another year.`,
    ),
    'report-in-future': fixed('Date after today', (w) => `${w.date('date')} has not come yet. Change the date.`),
    'incident-after-report': fixed(
      'Incident after the report',
      (w) =>
        `the incident (${w.date('incident')}) is later than the report (${w.date('report')}). Change one of the dates.`,
    ),
    'closed-before-report': fixed(
      'Closed before the report',
      (w) =>
        `the case closed (${w.date('closed')}) before the report came (${w.date('report')}). Change one of the dates.`,
    ),
    'not-a-date': fixed('Not a date', (w) => `‘${w.value}’ is not a date. Write the ${w.field} as 3-5-2023.`),
    'ambiguous-date': fixed(
      'Date can be read in two ways',
      (w) => `‘${w.value}’ can mean two days. Say above how you write dates.`,
    ),
    'missing-ground': fixed('Ground missing', () => 'there is no ground. Choose a ground, or write ‘onbekend’.'),
    'unknown-beside-known': fixed(
      'Unknown beside another ground',
      () => '‘unknown’ stands beside another ground. Remove ‘unknown’.',
    ),
    'repeated-label': fixed(
      'Ground stands there twice',
      (w) => `‘${w.value}’ stands there twice and counts once. You need not do anything.`,
    ),
    'missing-domain': fixed(
      'Domain missing',
      () => 'there is no domain of society. Choose a domain, or write ‘onbekend’.',
    ),
    'missing-nature': fixed('Nature missing', () => 'there is no nature. Choose a nature, or write ‘onbekend’.'),
    'unknown-label': {
      title: (w) => `${w.fieldTitle} not recognised`,
      say: (w) =>
        `‘${w.value}’ is not in the code list. ${w.write === null ? `Choose a ${w.field} or teach us this word.` : `Do you mean ${w.write}?`}`,
    },
    'formula-error': fixed(
      'Formula gives an error',
      (w) => `the formula gives ${w.value}. Mend the formula or type the value.`,
    ),
    'too-long': {
      title: (w) => `${w.fieldTitle} is too long`,
      say: (w) => `this text is too long for ${w.field}. Make the text shorter.`,
    },
    'bad-postcode': fixed('Postcode is not right', (w) =>
      w.write !== null
        ? `‘${w.value}’ is not a postcode. Do you mean ${w.write}?`
        : `${w.value === '' ? 'this' : `‘${w.value}’`} is not a postcode. Write four digits, or four digits and two letters.`,
    ),
    'anonymous-with-mediation': fixed(
      'Anonymous, yet mediation',
      () =>
        'with an anonymous reporter the bureau cannot mediate (Decree, article 5). Change ‘anonymous’ or the handling.',
    ),
    'anonymous-with-investigation': fixed(
      'Anonymous, yet investigation',
      () =>
        'with an anonymous reporter the bureau cannot investigate (Decree, article 5). Change ‘anonymous’ or the handling.',
    ),
    'ground-of-subground-missing': fixed(
      'Sub-ground without ground',
      (w) =>
        `‘${w.label('subground')}’ belongs to the ground ${w.label('ground')}, which is not there. Add the ground or change the sub-ground.`,
    ),
    'outside-area': fixed(
      'Outside your area',
      (w) =>
        `${w.label('home')} and ${w.label('incident')} both lie outside your area. Does this report belong to another bureau?`,
    ),
    'personal-data': fixed(
      'Personal data in a field that is submitted',
      (w) => `there seems to be ${w.personal} here. Remove it: only codes leave your workbook.`,
    ),
    'closed-without-date': fixed('Closed without a date', () => 'the case is closed, but not when. Fill in the date.'),
    'closed-without-handling': fixed(
      'Closed without handling',
      () => 'the case is closed, but not what you did. Fill in the handling.',
    ),
    'open-over-a-year': fixed(
      'Open for over a year',
      (w) => `this case has been open since ${w.date('date')}. Is it not closed yet?`,
    ),
    'missing-home-municipality': fixed(
      'Home municipality missing',
      () => 'there is no home municipality. On the statutory form this report now counts as ‘unknown’.',
    ),
    'missing-incident-municipality': fixed(
      'Municipality of the incident missing',
      () =>
        'it does not say in which municipality it happened. On the statutory form this report now counts as ‘unknown’.',
    ),
  },
});
