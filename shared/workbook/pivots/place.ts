import type { PivotBlock, Sheet, TableBlock, Workbook } from '../model.ts';
import { blockRows, type LaidOutBlock, type LaidOutSheet, placedTables } from '../parts/sheet.ts';
import { type PivotField, pivotFields } from './fields.ts';
import { type PivotLayout, pivotLayout } from './layout.ts';

/** What the pivots on one table share. */
export interface PivotCache {
  /** From 1. */
  readonly id: number;
  readonly table: string;
  readonly fields: readonly PivotField[];
  /** Whether one of them has a slicer. */
  readonly sliced: boolean;
}

/** A pivot and where it stands. */
export interface PlacedPivot {
  readonly layout: PivotLayout;
  readonly firstRow: number;
  readonly cache: PivotCache;
}

/** A sheet whose pivot has become rows of cells. */
export interface SheetWithPivots {
  readonly sheet: LaidOutSheet;
  readonly pivots: readonly PlacedPivot[];
}

/**
 * Computes every pivot of a workbook.
 * @throws Error when a pivot has no table with rows, or does not stand at the end of its sheet
 */
export function placePivots({ sheets, language }: Workbook): readonly SheetWithPivots[] {
  const caches = pivotCaches(sheets);
  return sheets.map((sheet) => {
    const pivots: PlacedPivot[] = [];
    let firstRow = 1;
    const blocks = sheet.blocks.map((block, at): LaidOutBlock => {
      let laidOut: LaidOutBlock;
      if (block.kind === 'pivot') {
        if (at < sheet.blocks.length - 1)
          throw new Error(`Pivot ${block.name} is not the last of sheet ${sheet.name}.`);
        const { cache, table } = cacheOf(caches, block);
        const layout = pivotLayout(block, table, cache.fields, language);
        pivots.push({ layout, firstRow, cache });
        laidOut = { kind: 'rows', rows: layout.rows.map((cells) => ({ cells })) };
      } else laidOut = block;
      firstRow += blockRows(laidOut);
      return laidOut;
    });
    const sliced = pivots.some(({ layout }) => (layout.pivot.slicers ?? []).length > 0);
    return { sheet: { ...sheet, blocks, sliced }, pivots };
  });
}

type Caches = ReadonlyMap<string, { readonly cache: PivotCache; readonly table: TableBlock }>;

/** One cache for each table that has pivots. */
function pivotCaches(sheets: readonly Sheet[]): Caches {
  const pivots = sheets.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'pivot'));
  const tables = sheets.flatMap((sheet) => placedTables(sheet).map(({ table }) => table));
  const used = tables.filter(({ name }) => pivots.some(({ source }) => source === name));
  return new Map(
    used.map((table, index) => {
      const onTable = pivots.filter(({ source }) => source === table.name);
      const sliced = onTable.some(({ slicers = [] }) => slicers.length > 0);
      const cache = { id: index + 1, table: table.name, fields: pivotFields(table, onTable), sliced };
      return [table.name, { cache, table }];
    }),
  );
}

function cacheOf(
  caches: Caches,
  { name, source }: PivotBlock,
): { readonly cache: PivotCache; readonly table: TableBlock } {
  const found = caches.get(source);
  if (!found) throw new Error(`Pivot ${name}: there is no table ${source}.`);
  return found;
}
