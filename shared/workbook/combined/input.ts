import type { CodeList, Language } from '#shared/codebook/index.ts';
import type { CountTable, Delivery } from '#shared/counts/index.ts';
import type { CombinedTableName } from './queries.ts';

/** What a bureau delivered of a year; `submittedAt` is ISO 8601, and `null` together with the version. */
export interface CombinedSource extends Delivery {
  readonly submittedAt: string | null;
}

/** A release that counts come from, such as `2024-Q2-e3`: the year up to and including the quarter, `null` for all of it. */
export interface CombinedRelease {
  readonly id: string;
  readonly year: number;
  readonly quarter: number | null;
}

export interface CombinedWorkbookInput {
  readonly language: Language;
  /** Such as `meldbeeld-2023.xlsx`. */
  readonly fileName: string;
  /** Whether to add ready pivots and charts: not when the sheets are to be inserted in another workbook. */
  readonly pivots: boolean;
  /** Whether the pivots get slicers, which are native too. */
  readonly slicers: boolean;
  /** The result of every query of `combinedQueries`, protected already: the workbook shows every number that it gets. */
  readonly tables: Readonly<Record<CombinedTableName, CountTable>>;
  /** Every bureau and year that the tables are about, delivered or not. */
  readonly sources: readonly CombinedSource[];
  /** The releases that the tables are sums over; empty for exact counts. */
  readonly releases: readonly CombinedRelease[];
  /** The base to which small counts were rounded; `null` for exact counts, which are for the bureau itself only. */
  readonly base: number | null;
  /** The code lists to print, such as `codeLists` of the codebook. */
  readonly codebook: Readonly<Record<string, CodeList>>;
  /** ISO 8601 in UTC, such as `2024-03-01T12:00:00Z`. */
  readonly generatedAt: string;
}
