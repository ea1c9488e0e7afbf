import { bureaus, type Text } from '#shared/codebook/index.ts';
import type { CountQuery } from '#shared/counts/index.ts';

interface CombinedQuery {
  readonly name: string;
  readonly title: Text;
  readonly query: CountQuery;
}

const cities = bureaus.map(({ city }) => city);

/** The ready tables of the combined workbook, in the order of its sheets. */
export const combinedTables = [
  {
    name: 'reportsByYear',
    title: { nl: 'Meldingen per jaar en bureau', en: 'Reports by year and bureau' },
    query: { by: ['year', 'bureau'], filters: {} },
  },
  {
    name: 'grounds',
    title: { nl: 'Gronden per jaar', en: 'Grounds by year' },
    query: { by: ['year', 'bureau', 'ground'], filters: {} },
  },
  {
    name: 'groundsByDomain',
    title: { nl: 'Grond en terrein', en: 'Ground and area of society' },
    query: { by: ['year', 'ground', 'domain'], filters: {} },
  },
  {
    name: 'naturesByCity',
    title: { nl: 'Aard van voorvallen in de vier steden', en: 'Nature of incidents in the four cities' },
    query: { by: ['year', 'city', 'nature'], filters: { city: cities } },
  },
  {
    name: 'domains',
    title: { nl: 'Terrein per jaar', en: 'Areas of society by year' },
    query: { by: ['year', 'bureau', 'domain'], filters: {} },
  },
  {
    name: 'handlings',
    title: { nl: 'Klachtbehandeling', en: 'Handling' },
    query: { by: ['year', 'bureau', 'handling'], filters: {} },
  },
  {
    name: 'channels',
    title: { nl: 'Kanaal', en: 'Channel' },
    query: { by: ['year', 'bureau', 'channel'], filters: {} },
  },
  {
    name: 'spread',
    title: { nl: 'Spreiding over gemeenten, stadsdelen en wijken', en: 'Spread over municipalities and districts' },
    query: { by: ['year', 'city', 'district'], filters: {} },
  },
  {
    name: 'quarters',
    title: { nl: 'Meldingen per kwartaal', en: 'Reports by quarter' },
    query: { by: ['year', 'quarter', 'bureau'], filters: {} },
  },
] as const satisfies readonly CombinedQuery[];

/** What the sheet with key figures needs besides. */
const keyFigures = [
  {
    name: 'years',
    title: { nl: 'Alle bureaus per jaar', en: 'All bureaus by year' },
    query: { by: ['year'], filters: {} },
  },
  {
    name: 'massReports',
    title: { nl: 'Massameldingen', en: 'Mass reports' },
    query: { by: ['year', 'bureau', 'massReport'], filters: {} },
  },
  {
    name: 'massReportsByYear',
    title: { nl: 'Massameldingen per jaar', en: 'Mass reports by year' },
    query: { by: ['year', 'massReport'], filters: {} },
  },
  {
    name: 'cities',
    title: { nl: 'Voorvallen in de vier steden', en: 'Incidents in the four cities' },
    query: { by: ['year', 'city'], filters: { city: cities } },
  },
] as const satisfies readonly CombinedQuery[];

/** Every count that the combined workbook needs, by name: run each of them, protect the result, and hand all to `combinedWorkbook`. */
export const combinedQueries = [...combinedTables, ...keyFigures] as const;
export type CombinedTableName = (typeof combinedQueries)[number]['name'];
