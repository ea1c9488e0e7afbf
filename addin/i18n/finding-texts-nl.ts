import { fixed } from './breach-text.ts';
import type { BreachTexts } from './breach-text.ts';

export const findingTextsNl: BreachTexts = {
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
  'not-a-case-number': fixed(
    'Geen zaaknummer',
    (w) => `‘${w.value}’ is geen zaaknummer. Vul het zaaknummer van deze melding in.`,
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
  'incident-long-ago': fixed(
    'Voorval heel lang geleden',
    (w) => `het voorval (${w.date('incident')}) is meer dan ${w.text('years')} jaar geleden. Verander de datum.`,
  ),
  'closed-in-future': fixed(
    'Gesloten na vandaag',
    (w) => `de zaak zou pas sluiten op ${w.date('closed')}. Verander de datum of maak de cel leeg.`,
  ),
  'closed-before-report': fixed(
    'Gesloten vóór de melding',
    (w) =>
      `de zaak sloot (${w.date('closed')}) voordat de melding kwam (${w.date('report')}). Verander een van de datums.`,
  ),
  'not-a-date': fixed('Geen datum', (w) => `‘${w.value}’ is geen datum. Schrijf de ${w.fieldInFull} als 3-5-2023.`),
  'ambiguous-date': fixed(
    'Datum op twee manieren te lezen',
    (w) => `‘${w.value}’ kan twee dagen betekenen. Zeg bovenaan hoe u datums schrijft.`,
  ),
  'date-left-out': fixed(
    'Datum wordt weggelaten',
    (w) => `‘${w.value}’ is geen datum. De ${w.fieldInFull} telt niet mee. Weet u de dag of de maand, vul die dan in.`,
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
      `‘${w.value}’ staat niet in de codelijst. ${w.write === null ? `Kies ${w.choice} of leer ons dit woord.` : `Bedoelt u ${w.write}?`}`,
  },
  'several-labels': {
    title: (w) => `Meer dan één keuze bij ${w.field}`,
    say: (w) => `hier staan ${w.labels('codes')}. Er kan er maar één gelden. Kies ${w.choice}.`,
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
      : `${w.value === '' ? 'dit' : `‘${w.value}’`} is geen postcode. Schrijf vier cijfers (1000 tot en met 9999), of vier cijfers en twee letters (nooit SA, SD of SS).`,
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
  'perhaps-mass-report': fixed(
    'Misschien een massamelding',
    (w) =>
      `${w.text('count')} meldingen in de week van ${w.date('from')} hebben dezelfde grond (${w.labels('codes')}) en hetzelfde terrein (${w.label('domain')}). Gaan ze over één voorval, geef ze dan hetzelfde merk bij Massamelding${w.write === null ? '' : `, zoals ${w.write}`}.`,
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
};
