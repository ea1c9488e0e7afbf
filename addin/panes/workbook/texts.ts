import { defineTexts } from '#addin/i18n/index.ts';

interface WorkbookTexts {
  readonly title: string;
  readonly intro: string;
  readonly contents: readonly string[];
  readonly years: string;
  readonly status: string;
  readonly bureau: string;
  readonly delivered: string;
  readonly notDelivered: string;
  readonly loading: string;
  readonly rounded: (bases: string) => string;
  readonly upTo: (year: number, quarter: number) => string;
  readonly editions: string;
  readonly pull: string;
  readonly download: string;
  readonly fetching: string;
  readonly inserting: string;
  readonly inserted: (sheets: string) => string;
  readonly replaced: (sheets: string) => string;
  readonly again: (howMany: number, first: string) => string;
  readonly replace: string;
  readonly keep: string;
  readonly downloaded: (file: string) => string;
  readonly cannotInsert: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly fileName: (years: string) => string;
}

export const workbookTexts = defineTexts<WorkbookTexts>({
  nl: {
    title: 'Werkboek van de vier steden',
    intro: 'Eén werkboek met de meldingen van Amsterdam, Den Haag, Rotterdam en Utrecht samen. U krijgt:',
    contents: [
      'uitleg: wat u ziet en hoe u het leest',
      'kerncijfers per bureau en jaar',
      'tabellen waarop u meteen een draaitabel maakt; in het bestand staan al draaitabellen en grafieken klaar',
      'de codelijst',
    ],
    years: 'Jaren',
    status: 'Wat is er aangeleverd',
    bureau: 'Bureau',
    delivered: 'aangeleverd',
    notDelivered: 'niet aangeleverd',
    loading: 'We kijken wat er is aangeleverd',
    rounded: (bases) => `Kleine aantallen zijn afgerond op ${bases}-tallen, vanwege privacy. Alles telt precies op.`,
    upTo: (year, quarter) => `${year} t/m kwartaal ${quarter}`,
    editions: 'Edities',
    pull: 'Haal op in dit werkboek',
    download: 'Download als bestand',
    fetching: 'Het werkboek wordt gemaakt',
    inserting: 'De bladen worden toegevoegd',
    inserted: (sheets) => `Toegevoegd aan uw werkboek: ${sheets}. Uw eigen bladen zijn niet veranderd.`,
    replaced: (sheets) => `Vervangen door de nieuwe cijfers: ${sheets}. Uw eigen bladen zijn niet veranderd.`,
    again: (howMany, first) =>
      `Dit werkboek heeft al ${howMany} bladen van een eerdere keer, zoals ‘${first}’. Wilt u ze vervangen? Wat u zelf op die bladen zette, gaat dan weg.`,
    replace: 'Vervang ze',
    keep: 'Bewaar ze ernaast',
    downloaded: (file) => `${file} staat bij uw downloads.`,
    cannotInsert: 'Deze Excel kan geen bladen toevoegen. Download het werkboek en open het daarna.',
    emptyTitle: 'Er is nog geen werkboek te maken',
    emptyText:
      'Er is nog niets vrijgegeven. De G4-coördinator geeft cijfers vrij; daarna kunt u hier het werkboek ophalen.',
    fileName: (years) => `Meldbeeld G4 ${years}.xlsx`,
  },
  en: {
    title: 'Workbook of the four cities',
    intro: 'One workbook with the reports of Amsterdam, The Hague, Rotterdam and Utrecht together. You get:',
    contents: [
      'an explanation: what you see and how to read it',
      'key figures per bureau and year',
      'tables on which you can build a pivot table straight away; the file has ready pivot tables and charts',
      'the code list',
    ],
    years: 'Years',
    status: 'What was delivered',
    bureau: 'Bureau',
    delivered: 'delivered',
    notDelivered: 'not delivered',
    loading: 'Looking at what was delivered',
    rounded: (bases) => `Small counts are rounded to multiples of ${bases}, for privacy. Everything adds up.`,
    upTo: (year, quarter) => `${year} up to quarter ${quarter}`,
    editions: 'Editions',
    pull: 'Pull into this workbook',
    download: 'Download as a file',
    fetching: 'Making the workbook',
    inserting: 'Adding the sheets',
    inserted: (sheets) => `Added to your workbook: ${sheets}. Your own sheets have not changed.`,
    replaced: (sheets) => `Replaced with the new figures: ${sheets}. Your own sheets have not changed.`,
    again: (howMany, first) =>
      `This workbook has ${howMany} sheets of an earlier time, such as ‘${first}’. Do you want to replace them? What you put on them yourself will go.`,
    replace: 'Replace them',
    keep: 'Keep them beside it',
    downloaded: (file) => `${file} is with your downloads.`,
    cannotInsert: 'This Excel cannot add sheets. Download the workbook and open it afterwards.',
    emptyTitle: 'There is no workbook to make yet',
    emptyText:
      'Nothing has been released yet. The G4 coordinator releases figures; after that you can pull the workbook here.',
    fileName: (years) => `Meldbeeld G4 ${years}.xlsx`,
  },
});
