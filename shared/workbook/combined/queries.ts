import { bureaus, type Text } from '#shared/codebook/index.ts';
import type { CountQuery } from '#shared/counts/index.ts';

/** A ready table of the combined workbook. */
export interface CombinedTable {
  readonly name: string;
  /** The name of its sheet. */
  readonly sheet: Text;
  /** The name of the Excel table, for formulas such as `=SOM(Gronden[Meldingen])`. */
  readonly table: Text;
  readonly title: Text;
  readonly query: CountQuery;
}

const cities = bureaus.map(({ city }) => city);

/** The ready tables of the combined workbook, in the order of its sheets. */
export const combinedTables = [
  {
    name: 'reports',
    sheet: { nl: 'Jaren en bureaus', en: 'Years and bureaus' },
    table: { nl: 'JarenBureaus', en: 'YearsBureaus' },
    title: { nl: 'Meldingen per jaar en bureau', en: 'Reports by year and bureau' },
    query: { by: ['year', 'bureau'], filters: {} },
  },
  {
    name: 'grounds',
    sheet: { nl: 'Gronden', en: 'Grounds' },
    table: { nl: 'Gronden', en: 'Grounds' },
    title: { nl: 'Gronden per jaar en bureau', en: 'Grounds by year and bureau' },
    query: { by: ['year', 'bureau', 'ground'], filters: {} },
  },
  {
    name: 'groundsByDomain',
    sheet: { nl: 'Grond × terrein', en: 'Ground × area of society' },
    table: { nl: 'GrondTerrein', en: 'GroundArea' },
    title: { nl: 'Gronden per terrein', en: 'Grounds by area of society' },
    query: { by: ['year', 'ground', 'domain'], filters: {} },
  },
  {
    name: 'naturesByCity',
    sheet: { nl: 'Aard per stad', en: 'Nature by city' },
    table: { nl: 'AardStad', en: 'NatureCity' },
    title: { nl: 'Aard van voorvallen in de vier steden', en: 'Nature of incidents in the four cities' },
    query: { by: ['year', 'city', 'nature'], filters: { city: cities } },
  },
  {
    name: 'domains',
    sheet: { nl: 'Terreinen', en: 'Areas of society' },
    table: { nl: 'Terreinen', en: 'Areas' },
    title: { nl: 'Terreinen per jaar en bureau', en: 'Areas of society by year and bureau' },
    query: { by: ['year', 'bureau', 'domain'], filters: {} },
  },
  {
    name: 'handlings',
    sheet: { nl: 'Klachtbehandeling', en: 'Handling' },
    table: { nl: 'Klachtbehandeling', en: 'Handling' },
    title: { nl: 'Klachtbehandeling per jaar en bureau', en: 'Handling by year and bureau' },
    query: { by: ['year', 'bureau', 'handling'], filters: {} },
  },
  {
    name: 'channels',
    sheet: { nl: 'Kanalen', en: 'Channels' },
    table: { nl: 'Kanalen', en: 'Channels' },
    title: { nl: 'Hoe meldingen binnenkwamen', en: 'How reports came in' },
    query: { by: ['year', 'bureau', 'channel'], filters: {} },
  },
  {
    name: 'spread',
    sheet: { nl: 'Spreiding', en: 'Spread' },
    table: { nl: 'Spreiding', en: 'Spread' },
    title: { nl: 'Spreiding over gemeenten, stadsdelen en wijken', en: 'Spread over municipalities and districts' },
    query: { by: ['year', 'city', 'district'], filters: {} },
  },
  {
    name: 'quarters',
    sheet: { nl: 'Kwartalen', en: 'Quarters' },
    table: { nl: 'Kwartalen', en: 'Quarters' },
    title: { nl: 'Meldingen per kwartaal', en: 'Reports by quarter' },
    query: { by: ['year', 'quarter', 'bureau', 'massReport'], filters: {} },
  },
] as const satisfies readonly CombinedTable[];

/** What the sheet with key figures needs besides: totals have queries of their own, because a report can stand in several rows of a table. */
const keyFigureQueries = [
  { name: 'years', query: { by: ['year'], filters: {} } },
  { name: 'massReports', query: { by: ['year', 'bureau', 'massReport'], filters: {} } },
  { name: 'massReportsByYear', query: { by: ['year', 'massReport'], filters: {} } },
  { name: 'groundsByYear', query: { by: ['year', 'ground'], filters: {} } },
  { name: 'cities', query: { by: ['year', 'city'], filters: { city: cities } } },
] as const satisfies readonly { name: string; query: CountQuery }[];

/**
 * Every count that the combined workbook needs, by name: run each query (with a filter on years, if you like), protect
 * the result, and hand all of them to `combinedWorkbook`.
 */
export const combinedQueries = [...combinedTables, ...keyFigureQueries] as const;
export type CombinedTableName = (typeof combinedQueries)[number]['name'];
