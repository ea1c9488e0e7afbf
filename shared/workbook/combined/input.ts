import type { CodeList, Language } from '#shared/codebook/index.ts';
import type { CountTable, Delivery } from '#shared/counts/index.ts';
import type { CombinedTableName } from './queries.ts';

/** What a bureau delivered of a year; `submittedAt` is ISO 8601, and `null` together with the version. */
export interface CombinedSource extends Delivery {
  readonly submittedAt: string | null;
}

export interface CombinedWorkbookInput {
  readonly language: Language;
  /** The result of every query of `combinedQueries`, protected already: the workbook shows every number that it gets. */
  readonly tables: Readonly<Record<CombinedTableName, CountTable>>;
  /** Every bureau and year that the tables are about, delivered or not. */
  readonly sources: readonly CombinedSource[];
  /** The base to which the counts were rounded; `null` for exact counts, which are for the bureau itself only. */
  readonly base: number | null;
  /** The code lists to print, such as `codeLists` of the codebook. */
  readonly codebook: Readonly<Record<string, CodeList>>;
  /** ISO 8601 in UTC, such as `2024-03-01T12:00:00Z`. */
  readonly generatedAt: string;
}
