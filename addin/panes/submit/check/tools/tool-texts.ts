import { defineTexts, formats } from '#addin/i18n/index.ts';

const nl = formats.nl;
const en = formats.en;

interface ToolTexts {
  readonly title: string;
  readonly toSheet: string;
  readonly toSheetHint: string;
  readonly writing: string;
  readonly written: (sheet: string) => string;
  readonly sheet: string;
  readonly sheetTitle: string;
  readonly sheetCount: (count: number) => string;
  readonly sheetFirst: (count: number) => string;
  readonly sheetNone: string;
  readonly sheetLinks: (count: number) => string;
  readonly headers: readonly [string, string, string, string, string];
  readonly fixTo: (write: string) => string;
  readonly lists: string;
  readonly listsHint: string;
  readonly listsPut: (columns: readonly string[]) => string;
  readonly listsGone: string;
  readonly listsNone: string;
  readonly listsOthers: (columns: readonly string[]) => string;
  readonly listsReplace: string;
  readonly listsKeep: string;
  readonly listsRemove: string;
  readonly listsSkipped: (columns: readonly string[]) => string;
  readonly warningTitle: string;
  readonly warning: string;
}

export const toolTexts = defineTexts<ToolTexts>({
  nl: {
    title: 'Meer hulp',
    toSheet: 'Bevindingen op een blad',
    toSheetHint: 'Om af te drukken of af te vinken. Een klik op een adres brengt u naar de cel.',
    writing: 'Het blad wordt gemaakt…',
    written: (sheet) => `De bevindingen staan op het blad ‘${sheet}’.`,
    sheet: 'Bevindingen',
    sheetTitle: 'Bevindingen',
    sheetCount: (count) => nl.count(count, 'bevinding', 'bevindingen'),
    sheetFirst: (count) => `De eerste ${nl.number(count)} staan op dit blad.`,
    sheetNone: 'Geen bevindingen',
    sheetLinks: (count) => `De eerste ${nl.number(count)} adressen brengen u naar de cel.`,
    headers: ['Adres', 'Zaaknummer', 'Soort', 'Bevinding', 'Verbetering'],
    fixTo: (write) => `Schrijf ‘${write}’`,
    lists: 'Keuzelijsten in uw blad zetten',
    listsHint:
      'In de cellen van kolommen met vaste keuzes komt een pijltje met de woorden die u zelf gebruikt. U kunt altijd iets anders typen. De keuzes staan op een verborgen blad. U kunt de lijsten weer weghalen.',
    listsPut: (columns) => `Keuzelijsten staan nu in: ${nl.list(columns)}.`,
    listsGone: 'De keuzelijsten zijn weggehaald.',
    listsNone: 'Er is geen kolom waar een keuzelijst past.',
    listsOthers: (columns) =>
      `In ${nl.list(columns)} controleert Excel al wat u typt. Wilt u dat vervangen door een keuzelijst? De oude controle komt niet terug.`,
    listsReplace: 'Vervang',
    listsKeep: 'Laat die kolommen zo',
    listsRemove: 'Keuzelijsten weghalen',
    listsSkipped: (columns) =>
      `Geen lijst in ${nl.list(columns)}: daar staan soms meer keuzes in één cel, of eigen codes.`,
    warningTitle: 'Dit staat niet op de lijst',
    warning: 'Meldbeeld herkent dit misschien niet. Wilt u het toch zo laten?',
  },
  en: {
    title: 'More help',
    toSheet: 'Findings on a sheet',
    toSheetHint: 'To print or tick off. A click on an address takes you to the cell.',
    writing: 'Making the sheet…',
    written: (sheet) => `The findings are on the sheet ‘${sheet}’.`,
    sheet: 'Findings',
    sheetTitle: 'Findings',
    sheetCount: (count) => en.count(count, 'finding', 'findings'),
    sheetFirst: (count) => `The first ${en.number(count)} are on this sheet.`,
    sheetNone: 'No findings',
    sheetLinks: (count) => `The first ${en.number(count)} addresses take you to the cell.`,
    headers: ['Address', 'Case number', 'Kind', 'Finding', 'Mend'],
    fixTo: (write) => `Write ‘${write}’`,
    lists: 'Put drop-down lists in your sheet',
    listsHint:
      'Cells of columns with fixed choices get an arrow with the words that you use yourself. You can always type something else. The choices are on a hidden sheet. You can take the lists away again.',
    listsPut: (columns) => `Drop-down lists are now in: ${en.list(columns)}.`,
    listsGone: 'The drop-down lists have been taken away.',
    listsNone: 'There is no column that a drop-down list fits.',
    listsOthers: (columns) =>
      `In ${en.list(columns)} Excel already checks what you type. Do you want a drop-down list instead? The old check does not come back.`,
    listsReplace: 'Replace',
    listsKeep: 'Leave those columns',
    listsRemove: 'Take the lists away',
    listsSkipped: (columns) =>
      `No list in ${en.list(columns)}: cells there hold several choices at times, or codes of your own.`,
    warningTitle: 'This is not on the list',
    warning: 'Meldbeeld may not know this. Do you want to keep it?',
  },
});
