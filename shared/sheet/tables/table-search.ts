import type { ColumnHeader } from '../columns/column-header.ts';
import { lookAtValues, spreadOver, type ColumnValues } from '../columns/column-values.ts';
import { matchColumns, type MatchedColumn } from '../columns/columns.ts';
import type { Grid } from '../grid.ts';
import type { HeaderBlock } from './header-rows.ts';
import { findHeaders } from './header-search.ts';
import { goesOn, headerRepeats, headersOf } from './header-text.ts';
import type { Legends } from '../values/labels.ts';
import { onlyCaseNumbers, reasonsToSkip, sortRows, startsAsTotal, type SortedRows } from './rows.ts';
import { claims, leavesOf, sampleSize, tablesIn } from './table-parts.ts';
import { isBlank } from '../text.ts';
import type { SheetProfile } from '../types.ts';
import { countHeaders } from '../vocabulary/marks.ts';

/** A registration table, found but not yet read. */
export interface FoundTable {
  readonly grid: Grid;
  readonly headerRows: readonly number[];
  readonly headers: readonly ColumnHeader[];
  readonly matched: readonly MatchedColumn[];
  readonly rows: SortedRows;
}

export interface SearchOptions {
  readonly legends: Legends;
  readonly profile: SheetProfile;
}

const fewestFields = 3;
const mostStructural = 6;
const essence: ReadonlySet<string> = new Set(['grounds', 'domain', 'natures']);
const identity: ReadonlySet<string> = new Set(['caseNumber', 'reportedOn', 'incidentOn']);

function valuesReader(grid: Grid, rows: readonly number[], legends: Legends): (column: number) => ColumnValues {
  const sample = spreadOver(rows, sampleSize);
  const seen = new Map<number, ColumnValues>();
  return (column) => {
    let values = seen.get(column);
    if (values === undefined) {
      values = lookAtValues(
        sample.map((row) => grid.at(row, column)),
        legends,
      );
      if (values.filled < 3 && rows.length > sample.length) {
        values = lookAtValues(
          rows.map((row) => grid.at(row, column)),
          legends,
        );
      }
      seen.set(column, values);
    }
    return values;
  };
}

/** A field that says which report a row is about: a date, or a case number under a header of its own (`Code` is none). */
function identifies({ column }: MatchedColumn): boolean {
  if (column.field === null) return false;
  if (column.field !== 'caseNumber') return identity.has(column.field);
  return (
    column.evidence === 'profile' ||
    claims(column.header.split(' › ').slice(-1), 'caseNumber') ||
    claims([column.header], 'caseNumber')
  );
}

const datedShare = 0.5;

/** Three fields or more, of which one says what was reported and one which report it is, if only by dates. */
function isRegistrationTable(matched: readonly MatchedColumn[], valuesOf: (column: number) => ColumnValues): boolean {
  const found = new Set(
    matched.flatMap(({ column: { field, evidence } }) =>
      field !== null && (evidence !== 'values' || essence.has(field) || identity.has(field)) ? [field] : [],
    ),
  );
  const dated = ({ column }: MatchedColumn): boolean =>
    column.role !== 'personal' && valuesOf(column.column).dates >= datedShare;
  const identified = matched.some((one) => identifies(one) || dated(one));
  return found.size >= fewestFields && [...found].some((field) => essence.has(field)) && identified;
}

const isFilled = (grid: Grid, row: number, headers: readonly ColumnHeader[]): boolean =>
  headers.some(({ column }) => !isBlank(grid.at(row, column)));

function openTable(
  grid: Grid,
  block: HeaderBlock,
  headers: readonly ColumnHeader[],
  below: readonly number[],
  options: SearchOptions,
): FoundTable | null {
  const { legends, profile } = options;
  const leaves = leavesOf(headers);
  const counts = leaves.some((leaf) => countHeaders.test(leaf));
  if (counts && !claims(leaves, 'caseNumber') && !claims(leaves, 'reportedOn')) return null;
  const own = below.filter((row) => isFilled(grid, row, headers));
  const repeatsHeader = headerRepeats(grid, headers);
  const values = own.filter((row) => !repeatsHeader(row) && !startsAsTotal(grid, row, headers));
  const valuesOf = valuesReader(grid, values, legends);
  const matched = matchColumns(headers, valuesOf, profile);
  if (!isRegistrationTable(matched, valuesOf)) return null;
  const columns = matched.map(({ column }) => column);
  return {
    grid,
    headerRows: block.rows,
    headers,
    matched,
    rows: sortRows(own, reasonsToSkip(grid, own, headers, columns, legends), onlyCaseNumbers(grid, columns)),
  };
}

/** Rows from the end of a header to the start of the next one that belongs to something else. */
function rowsBelow(grid: Grid, block: HeaderBlock, blocks: readonly HeaderBlock[]): readonly number[] {
  const from = (block.rows.at(-1) ?? 0) + 1;
  const headers = headersOf(grid, block);
  const next = blocks.find(
    (other) => (other.rows[0] ?? 0) >= from && !goesOn(headers, headersOf(grid, { ...block, rows: other.rows })),
  );
  const until = next?.rows[0] ?? Infinity;
  return grid.rows.filter((row) => row >= from && row < until);
}

function search(grid: Grid, options: SearchOptions, structural: boolean): readonly FoundTable[] {
  const blocks = findHeaders(grid, structural);
  const found: FoundTable[] = [];
  let covered = -1;
  for (const block of structural ? blocks.slice(0, mostStructural) : blocks) {
    if ((block.rows[0] ?? 0) <= covered) continue;
    const below = structural
      ? grid.rows.filter((row) => row > (block.rows.at(-1) ?? 0))
      : rowsBelow(grid, block, blocks);
    for (const headers of tablesIn(grid, headersOf(grid, block), below)) {
      const table = openTable(grid, block, headers, below, options);
      if (table === null) continue;
      found.push(table);
      covered = below.at(-1) ?? covered;
    }
  }
  return found;
}

/** All registration tables of a sheet, from top to bottom: known headers first, and only without those any header at all. */
export function findTables(grid: Grid, options: SearchOptions): readonly FoundTable[] {
  const found = search(grid, options, false);
  return found.length > 0 ? found : search(grid, options, true);
}
