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
  readonly rounded: string;
  readonly pull: string;
  readonly download: string;
  readonly fetching: string;
  readonly inserting: string;
  readonly inserted: (sheets: string) => string;
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
      'tabellen waarop u meteen een draaitabel maakt',
      'de codelijst',
    ],
    years: 'Jaren',
    status: 'Wat is er aangeleverd',
    bureau: 'Bureau',
    delivered: 'aangeleverd',
    notDelivered: 'niet aangeleverd',
    loading: 'We kijken wat er is aangeleverd',
    rounded: 'Alle aantallen zijn afgerond op 5-tallen, vanwege privacy.',
    pull: 'Haal op in dit werkboek',
    download: 'Download als bestand',
    fetching: 'Het werkboek wordt gemaakt',
    inserting: 'De bladen worden toegevoegd',
    inserted: (sheets) => `Toegevoegd aan uw werkboek: ${sheets}. Uw eigen bladen zijn niet veranderd.`,
    downloaded: (file) => `${file} staat bij uw downloads.`,
    cannotInsert: 'Deze Excel kan geen bladen toevoegen. Download het werkboek en open het daarna.',
    emptyTitle: 'Er is nog geen werkboek te maken',
    emptyText: 'Geen van de vier bureaus heeft over deze jaren aangeleverd. Kies een ander jaar.',
    fileName: (years) => `Meldbeeld G4 ${years}.xlsx`,
  },
  en: {
    title: 'Workbook of the four cities',
    intro: 'One workbook with the reports of Amsterdam, The Hague, Rotterdam and Utrecht together. You get:',
    contents: [
      'an explanation: what you see and how to read it',
      'key figures per bureau and year',
      'tables on which you can build a pivot table straight away',
      'the code list',
    ],
    years: 'Years',
    status: 'What was delivered',
    bureau: 'Bureau',
    delivered: 'delivered',
    notDelivered: 'not delivered',
    loading: 'Looking at what was delivered',
    rounded: 'All numbers are rounded to multiples of 5, for privacy.',
    pull: 'Pull into this workbook',
    download: 'Download as a file',
    fetching: 'Making the workbook',
    inserting: 'Adding the sheets',
    inserted: (sheets) => `Added to your workbook: ${sheets}. Your own sheets have not changed.`,
    downloaded: (file) => `${file} is with your downloads.`,
    cannotInsert: 'This Excel cannot add sheets. Download the workbook and open it afterwards.',
    emptyTitle: 'There is no workbook to make yet',
    emptyText: 'None of the four bureaus delivered for these years. Choose another year.',
    fileName: (years) => `Meldbeeld G4 ${years}.xlsx`,
  },
});
