import type { BureauId, CodeList, Language } from '#shared/codebook/index.ts';
import { type CountTable, pivotReady } from '#shared/counts/index.ts';
import type { Sheet } from '../model.ts';
import { writeWorkbook } from '../write.ts';
import { type CombinedTableName, combinedTables } from './queries.ts';

/** What a bureau delivered of a year: the version in force and when it came, or `null` when it delivered nothing. */
export interface CombinedSource {
  readonly bureau: BureauId;
  readonly year: number;
  readonly version: number | null;
  /** ISO 8601. */
  readonly submittedAt: string | null;
}

export interface CombinedWorkbookInput {
  readonly language: Language;
  /** The result of every query of `combinedQueries`, protected already. */
  readonly tables: Readonly<Record<CombinedTableName, CountTable>>;
  readonly sources: readonly CombinedSource[];
  /** The base to which the counts were rounded; `null` for exact counts, which are for the bureau itself only. */
  readonly base: number | null;
  /** The code lists, such as `codeLists` of the codebook. */
  readonly codebook: Readonly<Record<string, CodeList>>;
  /** ISO 8601 in UTC, such as `2024-03-01T12:00:00Z`. */
  readonly generatedAt: string;
}

/** The combined workbook of the four cities as the bytes of an .xlsx file. */
export function combinedWorkbook({ language, tables, generatedAt }: CombinedWorkbookInput): Uint8Array {
  const sheets = combinedTables.map(({ name, title }): Sheet => {
    const ready = pivotReady(tables[name], language);
    return {
      name: title[language].slice(0, 31),
      widths: ready.headers.map(() => 24),
      orientation: 'portrait',
      blocks: [
        { kind: 'rows', rows: [{ cells: [{ value: title[language], style: 'title' }] }] },
        { kind: 'table', name, columns: ready.headers.map((header) => ({ header, style: 'text' })), rows: ready.rows },
      ],
    };
  });
  return writeWorkbook({
    title: 'Meldbeeld',
    subject: '',
    creator: 'Meldbeeld',
    createdAt: generatedAt,
    language,
    footer: 'Meldbeeld',
    sheets,
  });
}
