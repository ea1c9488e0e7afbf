import { emptyDraft, listFields, type Field, type Registration } from '#shared/registration/index.ts';
import type { CellValue, SheetView, WorkbookView } from '#shared/sheet/index.ts';
import type { CorpusWorkbook } from '../sheet.ts';
import { variantOf } from '../variant.ts';

type Is = Field | 'personal' | 'ignored';

/** A table that must be found: its header rows and what each of its columns is, from its first column on. */
export interface WantedTable {
  readonly sheet: string;
  readonly headerRows: readonly number[];
  readonly left?: number;
  readonly columns: readonly (Is | null)[];
}

/** A workbook written by hand, as unlike the generated ones as its writer could think of. */
export interface Handmade {
  readonly name: string;
  readonly sheets: readonly SheetView[];
  readonly active?: string;
  readonly date1904?: boolean;
  readonly tables: readonly WantedTable[];
  readonly cases: readonly (Partial<Registration> & Pick<Registration, 'caseNumber'>)[];
  readonly secrets?: readonly string[];
}

export const page = (
  name: string,
  values: readonly (readonly CellValue[])[],
  parts: Partial<SheetView> = {},
): SheetView => ({
  name,
  visible: true,
  top: 0,
  left: 0,
  values,
  tables: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  ...parts,
});

function cellOf(text: string): CellValue {
  if (text === '') return null;
  if (text.startsWith('@')) return Date.parse(text.slice(1)) / 86_400_000 + 25_569;
  return text.startsWith('#') ? Number(text.slice(1)) : text;
}

/** Rows of cells, parted by ` | `: `#5` is a number, `@2023-05-03` a date as Excel keeps it, and nothing an empty cell. */
export const cellsOf = (...rows: readonly string[]): CellValue[][] =>
  rows.map((row) => (row === '' ? [] : row.split(' | ').map((text) => cellOf(text.trim()))));

/** What columns are, parted by spaces; `-` is an empty column. */
export const columnsOf = (text: string): WantedTable['columns'] =>
  text.split(' ').map((is) => (is === '-' ? null : (is as Is)));

const lists: ReadonlySet<string> = new Set(listFields);

/** Cases by the names of their fields: values parted by spaces, lists by `;`, and `-` for nothing. */
export function casesOf(names: string, ...cases: readonly string[]): Handmade['cases'] {
  const fields = names.split(' ');
  return cases.map((text) => {
    const values = text.split(' ').map((value, index) => {
      const field = fields[index] ?? '';
      if (lists.has(field)) return [field, value === '-' ? [] : value.split(';')];
      return [field, value === '-' ? null : value];
    });
    return Object.fromEntries(values) as Handmade['cases'][number];
  });
}

/** The same with what the corpus needs to measure it. */
export function asCorpusWorkbook({
  sheets,
  active,
  date1904 = false,
  tables,
  cases,
  secrets = [],
}: Handmade): CorpusWorkbook {
  const workbook: WorkbookView = { sheets, active: active ?? tables[0]?.sheet ?? '', date1904 };
  return {
    variant: { ...variantOf(1), bureau: 'rotterdam' },
    workbook,
    expected: {
      tables: tables.map((table) => ({ left: 0, ...table })),
      columns: tables.flatMap(({ columns }) => columns),
      truths: cases.map((one) => ({ ...emptyDraft, ...one }) as Registration),
      slips: new Map(),
      secrets,
    },
  };
}
