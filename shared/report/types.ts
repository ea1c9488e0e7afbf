import type { BureauId, Language, MunicipalityCode } from '#shared/codebook/index.ts';
import type { CountQuery, CountTable, Delivery } from '#shared/counts/index.ts';

/** The chapters that a report can have, in its order. The last one, on method and source, is always there. */
export const chapterIds = [
  'summary',
  'trend',
  'grounds',
  'domains',
  'natures',
  'spread',
  'channels',
  'handling',
  'method',
] as const;
export type ChapterId = (typeof chapterIds)[number];

/** The incidents in one of the four cities; `null` for all reports of the four bureaus. */
export type Scope = MunicipalityCode | null;

/** The published edition that the figures of a year come from. */
export interface ReportEdition {
  readonly year: number;
  /** Such as `2024-e2`. */
  readonly id: string;
  readonly edition: number;
  /** The last quarter that it holds; `null` for the whole year. */
  readonly quarter: number | null;
  readonly base: number;
  /** How far a sum over one dimension, and over two, is from the true one at most; see the quality of the edition. */
  readonly largestDeviation: { readonly oneWay: number; readonly twoWay: number };
  /** ISO 8601. */
  readonly publishedAt: string;
}

export interface ReportInput {
  readonly language: Language;
  readonly scope: Scope;
  /** The year that the report is about. */
  readonly year: number;
  /** Every year that the report may show, ascending, `year` last. */
  readonly years: readonly number[];
  readonly chapters: readonly ChapterId[];
  /** Counts over the published rows of `years`, and nothing else. */
  readonly count: (query: CountQuery) => CountTable;
  /** Of every bureau and year whether it was delivered. */
  readonly deliveries: readonly Delivery[];
  readonly editions: readonly ReportEdition[];
  /** The day on which the report is made, ISO 8601. */
  readonly madeOn: string;
}

export type ReportCell = string | number | null;

export interface ReportTable {
  readonly kind: 'table';
  /** Unique in the report, for what changes between editions. */
  readonly id: string;
  readonly title: string;
  readonly headers: readonly string[];
  /** As wide as the headers; `null` for "not delivered" or "not known". */
  readonly rows: readonly (readonly ReportCell[])[];
  /** How the numbers of each column are written; the first column holds labels. */
  readonly formats: readonly ('label' | 'count')[];
  /** Rows, from 0, whose numbers are differences: they are written with their sign. */
  readonly differences?: readonly number[];
  /** What the table rests on, to stand under it. */
  readonly source: string;
}

/** A chart of the first columns of a table: its labels along the axis, a series for each column named. */
export interface ReportChart {
  readonly kind: 'chart';
  readonly shape: 'column' | 'bar' | 'line';
  readonly title: string;
  /** What the picture says, for people who do not see it. */
  readonly alt: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** The table with the same figures. */
  readonly table: string;
}

export type ReportBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | ReportTable
  | ReportChart;

export interface ReportChapter {
  readonly id: ChapterId;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

/** A report, ready to be laid out on sheets or in a document. */
export interface AnnualReport {
  readonly language: Language;
  readonly scope: Scope;
  readonly year: number;
  readonly title: string;
  /** Which cities and bureaus. */
  readonly subtitle: string;
  /** Edition, date and rounding in one line. */
  readonly source: string;
  readonly chapters: readonly ReportChapter[];
}

/** The bureaus that delivered nothing of a year. */
export const missingBureaus = (deliveries: readonly Delivery[], year: number): readonly BureauId[] =>
  deliveries.flatMap(({ bureau, year: of, version }) => (of === year && version === null ? [bureau] : []));
