import type { Field } from '#shared/registration/index.ts';
import { isFullPostcode } from './values/postcodes.ts';
import { isBlank } from './text.ts';
import type { RecognisedColumn, Recognition, SheetView, WorkbookView } from './types.ts';

/** What becomes of one column of the sheet when it is submitted. */
export interface ShieldedColumn {
  readonly sheet: string;
  /** Column on the sheet, from 0. */
  readonly column: number;
  readonly header: string;
  /** `stays`: nothing of it leaves the workbook. `cut`: full postcodes leave as four digits. `sent`: its codes, dates or numbers leave. */
  readonly fate: 'stays' | 'cut' | 'sent';
  /** Why it stays; `null` for a column that does not. */
  readonly because: 'personal' | 'not-needed' | 'not-understood' | null;
  /** What it rests on that it stays or is sent: its header, its values, or what people said. */
  readonly evidence: RecognisedColumn['evidence'];
  /** The field as which it is read, or `null` when it stays. */
  readonly field: Field | null;
  /** Filled cells on the rows with registrations. */
  readonly cells: number;
  /** Of these, postcodes whose letters stay behind. */
  readonly cut: number;
  /** Of these, cells with something about a person in a column that is sent: they hold their row back. */
  readonly heldBack: number;
}

function reasonToStay({ role, confidence }: RecognisedColumn): ShieldedColumn['because'] {
  if (role === 'personal') return 'personal';
  if (role === 'ignored') return 'not-needed';
  return role === 'field' && confidence === 'certain' ? null : 'not-understood';
}

const cellKey = (sheet: string, column: number): string => `${column} ${sheet}`;

/** Cells with something about a person, by column: the readings have found them. */
function personalCells({ readings }: Recognition): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { problems } of readings) {
    for (const { kind, cell } of problems) {
      if (kind !== 'personal-data') continue;
      const key = cellKey(cell.sheet, cell.column);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function rowsBySheet({ readings }: Recognition): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const reading of readings) {
    for (const { sheet, row } of reading.rows) {
      const known = rows.get(sheet);
      if (known === undefined) rows.set(sheet, [row]);
      else known.push(row);
    }
  }
  return rows;
}

interface Counted {
  readonly column: number;
  /** Whether its full postcodes are cut. */
  readonly cuts: boolean;
  cells: number;
  cut: number;
}

/** Counts the filled cells of columns, row by row. */
function countCells({ values, top, left }: SheetView, rows: readonly number[], columns: readonly Counted[]): void {
  for (const row of rows) {
    const cells = values[row - top] ?? [];
    for (const counted of columns) {
      const value = cells[counted.column - left];
      if (isBlank(value)) continue;
      counted.cells += 1;
      if (counted.cuts && isFullPostcode(value)) counted.cut += 1;
    }
  }
}

/**
 * What of a workbook would leave it: every column of the registration tables, in the order of the sheets. Whatever is not
 * on this list as `cut` or `sent` stays, and so does everything outside the tables.
 */
export function shieldList(workbook: WorkbookView, recognition: Recognition): readonly ShieldedColumn[] {
  const personal = personalCells(recognition);
  const rows = rowsBySheet(recognition);
  return recognition.tables.flatMap(({ sheet, area, columns }) => {
    const view = workbook.sheets.find(({ name }) => name === sheet);
    if (view === undefined) return [];
    const own = (rows.get(sheet) ?? []).filter((row) => row >= area.top && row < area.top + area.rows);
    const counted = columns.map((column): Counted => {
      const cuts = reasonToStay(column) === null && column.field === 'incidentPostcode';
      return { column: column.column, cuts, cells: 0, cut: 0 };
    });
    countCells(view, own, counted);
    return columns.flatMap((recognised, index): ShieldedColumn[] => {
      const { column, header, evidence } = recognised;
      const { cells, cut } = counted[index] ?? { cells: 0, cut: 0 };
      if (cells === 0 && header === '') return [];
      const because = reasonToStay(recognised);
      if (because !== null)
        return [{ sheet, column, header, fate: 'stays', because, evidence, field: null, cells, cut, heldBack: 0 }];
      const heldBack = personal.get(cellKey(sheet, column)) ?? 0;
      return [
        {
          sheet,
          column,
          header,
          fate: cut > 0 ? 'cut' : 'sent',
          because,
          evidence,
          field: recognised.field,
          cells,
          cut,
          heldBack,
        },
      ];
    });
  });
}
