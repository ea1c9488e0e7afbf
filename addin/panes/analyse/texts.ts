import { defineTexts } from '#addin/i18n/index.ts';
import type { Filterable } from './view.ts';

interface AnalyseTexts {
  readonly title: string;
  readonly loading: string;
  readonly updating: string;
  readonly years: string;
  readonly rows: string;
  readonly columns: string;
  readonly noColumns: string;
  readonly filters: string;
  readonly filterNames: Readonly<Record<Filterable, string>>;
  readonly everything: Readonly<Record<Filterable, string>>;
  readonly withoutMassReports: string;
  readonly onlyMassReports: string;
  readonly clear: string;
  readonly reports: string;
  readonly total: string;
  readonly difference: (year: number) => string;
  readonly notDelivered: string;
  readonly table: string;
  readonly tableOf: (rows: string, columns: string | null) => string;
  readonly overlap: string;
  readonly source: (bureaus: string) => string;
  readonly exact: string;
  readonly rounded: (base: number) => string;
  readonly missing: (list: string) => string;
  readonly missingItem: (bureau: string, year: number) => string;
  readonly summary: (total: string, largest: string) => string;
  readonly onlyLargest: (shown: number, all: number) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly nothingTitle: string;
  readonly nothingText: string;
  readonly toExcel: string;
  readonly writing: string;
  readonly written: (sheet: string) => string;
  readonly sheetName: string;
}

export const analyseTexts = defineTexts<AnalyseTexts>({
  nl: {
    title: 'Analyse',
    loading: 'De cijfers worden opgehaald',
    updating: 'De cijfers worden bijgewerkt',
    years: 'Jaren',
    rows: 'Rijen',
    columns: 'Kolommen',
    noColumns: 'Geen kolommen',
    filters: 'Filters',
    filterNames: { bureau: 'Bureau', ground: 'Grond', domain: 'Terrein', nature: 'Aard', massReport: 'Massameldingen' },
    everything: {
      bureau: 'alle bureaus',
      ground: 'alle gronden',
      domain: 'alle terreinen',
      nature: 'elke aard',
      massReport: 'met massameldingen',
    },
    withoutMassReports: 'zonder massameldingen',
    onlyMassReports: 'alleen massameldingen',
    clear: 'Filters wissen',
    reports: 'meldingen',
    total: 'Totaal',
    difference: (year) => `verschil met ${year}`,
    notDelivered: 'niet aangeleverd',
    table: 'Tabel',
    tableOf: (rows, columns) => (columns === null ? `Meldingen naar ${rows}` : `Meldingen naar ${rows} en ${columns}`),
    overlap: 'Een melding kan in meer rijen of kolommen staan. Daarom kunnen ze samen meer zijn dan het totaal.',
    source: (bureaus) => `Bron: registraties van ${bureaus}.`,
    exact: 'Precieze aantallen van uw eigen bureau; niet voor publicatie.',
    rounded: (base) =>
      `Elk getal is afgerond op ${base}-tallen, vanwege privacy. Daardoor kunnen getallen samen iets verschillen van het totaal.`,
    missing: (list) => `Niet aangeleverd: ${list}.`,
    missingItem: (bureau, year) => `${bureau} ${year}`,
    summary: (total, largest) =>
      `Grafiek: ${total} meldingen. De meeste bij ${largest}. Alle cijfers staan in de tabel hieronder.`,
    onlyLargest: (shown, all) => `De grafiek toont de ${shown} grootste van ${all} kolommen. De tabel toont alles.`,
    emptyTitle: 'Er zijn nog geen cijfers',
    emptyText: 'Zodra een bureau meldingen heeft aangeleverd, ziet u ze hier.',
    nothingTitle: 'Geen meldingen in deze keuze',
    nothingText: 'Kies een ander jaar of haal een filter weg.',
    toExcel: 'Naar Excel',
    writing: 'De tabel wordt geschreven',
    written: (sheet) => `De tabel staat op het blad ‘${sheet}’. U kunt er meteen een draaitabel van maken.`,
    sheetName: 'Analyse',
  },
  en: {
    title: 'Analyse',
    loading: 'Fetching the figures',
    updating: 'Updating the figures',
    years: 'Years',
    rows: 'Rows',
    columns: 'Columns',
    noColumns: 'No columns',
    filters: 'Filters',
    filterNames: {
      bureau: 'Bureau',
      ground: 'Ground',
      domain: 'Area of society',
      nature: 'Nature',
      massReport: 'Mass reports',
    },
    everything: {
      bureau: 'all bureaus',
      ground: 'all grounds',
      domain: 'all areas of society',
      nature: 'every nature',
      massReport: 'with mass reports',
    },
    withoutMassReports: 'without mass reports',
    onlyMassReports: 'mass reports only',
    clear: 'Clear filters',
    reports: 'reports',
    total: 'Total',
    difference: (year) => `difference from ${year}`,
    notDelivered: 'not delivered',
    table: 'Table',
    tableOf: (rows, columns) => (columns === null ? `Reports by ${rows}` : `Reports by ${rows} and ${columns}`),
    overlap: 'One report can stand in several rows or columns, so that they can add up to more than the total.',
    source: (bureaus) => `Source: registrations of ${bureaus}.`,
    exact: 'Exact numbers of your own bureau; not for publication.',
    rounded: (base) =>
      `Every number is rounded to a multiple of ${base}, for privacy. Numbers may therefore add up to slightly more or less than the total.`,
    missing: (list) => `Not delivered: ${list}.`,
    missingItem: (bureau, year) => `${bureau} ${year}`,
    summary: (total, largest) => `Chart: ${total} reports. Most with ${largest}. The table below has all figures.`,
    onlyLargest: (shown, all) => `The chart shows the ${shown} largest of ${all} columns. The table shows all.`,
    emptyTitle: 'There are no figures yet',
    emptyText: 'As soon as a bureau has submitted reports, you will see them here.',
    nothingTitle: 'No reports in this choice',
    nothingText: 'Choose another year or remove a filter.',
    toExcel: 'To Excel',
    writing: 'Writing the table',
    written: (sheet) => `The table is on the sheet ‘${sheet}’. You can build a pivot table on it straight away.`,
    sheetName: 'Analysis',
  },
});
