import { defineTexts, formats } from '#addin/i18n/index.ts';

const nl = formats.nl;
const en = formats.en;

const rowsNl = (count: number): string => nl.count(count, 'rij', 'rijen');
const rowsEn = (count: number): string => en.count(count, 'row', 'rows');

export const submitTexts = defineTexts({
  nl: {
    title: 'Aanleveren',
    steps: { table: 'Tabel', check: 'Controle', difference: 'Verschil', done: 'Klaar' },
    stepsLabel: 'Stappen',
    chooseYear: (bureau: string, year: number) => `${bureau}, jaar ${year}: kies een ander jaar`,
    yearUnknown: 'jaar nog niet bekend',
    yearUnknownChoose: (bureau: string) => `${bureau}, het jaar is nog niet bekend: kies een jaar`,
    yearWith: (year: number, count: number) => `${year} · ${nl.count(count, 'melding', 'meldingen')} op uw blad`,
    startTitle: 'Controleer uw registraties',
    startText:
      'Meldbeeld zoekt de tabel in dit werkboek en wijst aan wat er nog niet klopt. Er wordt nog niets verstuurd.',
    start: 'Controleren',
    again: 'Opnieuw controleren',
    reading: 'Uw werkboek wordt gelezen…',
    checking: 'De rijen worden gecontroleerd…',
    nothingTitle: 'Geen registraties gevonden',
    nothingText:
      'Wij zoeken een rij met kopjes zoals ‘zaaknummer’, ‘datum melding’ en ‘grond’, met daaronder de meldingen. Open het werkboek met uw registraties en controleer opnieuw.',
    tableRows: (range: string, rows: number) => `${range} · ${rowsNl(rows)}`,
    perGround: 'één rij per grond',
    hidden: (rows: number) =>
      `${rowsNl(rows)} ${rows === 1 ? 'is' : 'zijn'} verborgen of weggefilterd, en ${rows === 1 ? 'telt' : 'tellen'} mee.`,
    editColumns: 'Bekijk en wijzig de kolommen',
    ready: (ready: number, total: number) =>
      `${nl.number(ready)} van ${nl.count(total, 'melding', 'meldingen')} ${ready === 1 || total === 1 ? 'is' : 'zijn'} klaar`,
    noReports: 'Onder de kopjes staan nog geen meldingen',
    waits: (count: number) =>
      `${nl.count(count, 'melding wacht', 'meldingen wachten')} tot u oplost wat hieronder staat.`,
    restGoes: 'De rest kunt u nu al aanleveren.',
    none: 'Geen bevindingen',
    noneText: 'Alles klopt. U kunt verder.',
    findings: 'Bevindingen',
    severity: { error: 'Fout', warning: 'Let op', info: 'Ter informatie' },
    firstShown: (shown: number, of: number) => `eerste ${nl.number(shown)} van ${nl.number(of)} getoond`,
    goTo: (where: string) => `Ga naar ${where}`,
    fixTo: (write: string) => `Schrijf ‘${write}’`,
    fixAll: (count: number) => `Alle ${nl.number(count)}`,
    fixAllName: (count: number, value: string, write: string) =>
      `Verander alle ${nl.number(count)} cellen met ‘${value}’ in ‘${write}’`,
    fixed: (count: number) => `${nl.count(count, 'cel is', 'cellen zijn')} verbeterd.`,
    undo: 'Ongedaan maken',
    undone: (count: number) => `${nl.count(count, 'cel is', 'cellen zijn')} teruggezet.`,
    marking: 'Bevindingen kleuren in het blad',
    markingFailed: 'De bevindingen zijn niet in het blad gekleurd.',
    next: 'Verder: bekijk het verschil',
    nextCheck: 'Verder: controle',
    nothingReady: 'Er is nog geen melding klaar om aan te leveren.',
    backToCheck: 'Terug naar de controle',
    questionsFirst: (count: number) => `${nl.count(count, 'vraag', 'vragen')} over uw kolommen`,
    answerQuestions: 'Bekijk',
    updated: (count: number) => `Bijgewerkt: ${nl.count(count, 'bevinding', 'bevindingen')}.`,
    caseNotFound: (caseNumber: string) => ({
      title: `${caseNumber} staat niet in dit werkboek`,
      text: 'Staat de melding in een ander werkboek? Open dat en controleer het.',
    }),
    reread: 'Het blad is verwijderd of heeft een andere naam. Het werkboek is opnieuw gelezen. Kies de cel opnieuw.',
    sheetWide: 'Hele blad',
    andMore: (count: number) => `en nog ${nl.number(count)}`,
    live: 'Meteen controleren terwijl u typt',
    stale: 'Het blad is veranderd. Wat hier staat, is van de vorige controle.',
    notKept: 'Dit werkboek onthoudt uw keuzes niet.',
    readOnly:
      'Dit werkboek is alleen-lezen. U kunt controleren en aanleveren, maar wat u verbetert wordt niet bewaard. Sla eerst een kopie op.',
  },
  en: {
    title: 'Submit',
    steps: { table: 'Table', check: 'Check', difference: 'Difference', done: 'Done' },
    stepsLabel: 'Steps',
    chooseYear: (bureau: string, year: number) => `${bureau}, year ${year}: choose another year`,
    yearUnknown: 'year not known yet',
    yearUnknownChoose: (bureau: string) => `${bureau}, the year is not known yet: choose a year`,
    yearWith: (year: number, count: number) => `${year} · ${en.count(count, 'report', 'reports')} on your sheet`,
    startTitle: 'Check your registrations',
    startText:
      'Meldbeeld looks for the table in this workbook and points out what is not right yet. Nothing is sent yet.',
    start: 'Check',
    again: 'Check again',
    reading: 'Reading your workbook…',
    checking: 'Checking the rows…',
    nothingTitle: 'No registrations found',
    nothingText:
      'We look for a row of headers such as ‘zaaknummer’, ‘datum melding’ and ‘grond’, with the reports below it. Open the workbook with your registrations and check again.',
    tableRows: (range: string, rows: number) => `${range} · ${rowsEn(rows)}`,
    perGround: 'one row per ground',
    hidden: (rows: number) =>
      `${rowsEn(rows)} ${rows === 1 ? 'is' : 'are'} hidden or filtered away, and ${rows === 1 ? 'counts' : 'count'}.`,
    editColumns: 'See and change the columns',
    ready: (ready: number, total: number) =>
      `${en.number(ready)} of ${en.count(total, 'report', 'reports')} ${ready === 1 || total === 1 ? 'is' : 'are'} ready`,
    noReports: 'There are no reports below the headers yet',
    waits: (count: number) => `${en.count(count, 'report waits', 'reports wait')} until you solve what is below.`,
    restGoes: 'The rest you can submit now.',
    none: 'No findings',
    noneText: 'Everything is right. You can go on.',
    findings: 'Findings',
    severity: { error: 'Error', warning: 'Note', info: 'For your information' },
    firstShown: (shown: number, of: number) => `first ${en.number(shown)} of ${en.number(of)} shown`,
    goTo: (where: string) => `Go to ${where}`,
    fixTo: (write: string) => `Write ‘${write}’`,
    fixAll: (count: number) => `All ${en.number(count)}`,
    fixAllName: (count: number, value: string, write: string) =>
      `Change all ${en.number(count)} cells with ‘${value}’ to ‘${write}’`,
    fixed: (count: number) => `${en.count(count, 'cell has', 'cells have')} been mended.`,
    undo: 'Undo',
    undone: (count: number) => `${en.count(count, 'cell has', 'cells have')} been put back.`,
    marking: 'Colour findings in the sheet',
    markingFailed: 'The findings are not coloured in the sheet.',
    next: 'Next: see the difference',
    nextCheck: 'Next: check',
    nothingReady: 'No report is ready to submit yet.',
    backToCheck: 'Back to the check',
    questionsFirst: (count: number) => `${en.count(count, 'question', 'questions')} about your columns`,
    answerQuestions: 'See',
    updated: (count: number) => `Updated: ${en.count(count, 'finding', 'findings')}.`,
    caseNotFound: (caseNumber: string) => ({
      title: `${caseNumber} is not in this workbook`,
      text: 'Is the report in another workbook? Open that one and check it.',
    }),
    reread: 'The sheet was deleted or renamed. The workbook has been read again. Choose the cell again.',
    sheetWide: 'Whole sheet',
    andMore: (count: number) => `and ${en.number(count)} more`,
    live: 'Check while you type',
    stale: 'The sheet has changed. What stands here is of the check before.',
    notKept: 'This workbook does not remember your choices.',
    readOnly:
      'This workbook is read-only. You can check and submit, but what you mend is not saved. Save a copy first.',
  },
});

export type SubmitTexts = (typeof submitTexts)['nl'];
