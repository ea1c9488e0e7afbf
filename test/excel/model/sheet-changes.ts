import type { CellValue } from '#shared/sheet/index.ts';
import type { Area } from './area.ts';
import type { Formatting } from './format/index.ts';
import type { History } from './history.ts';
import type { StyleBook } from './style.ts';
import type { TableModel } from './table.ts';

/** Who changes the workbook: a person at the grid, the add-in through Office.js, or the test or demo that sets it up. */
export type Origin = 'user' | 'api' | 'host';

/** How cells changed, in the words of `Excel.DataChangeType`. */
export type CellsChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** Something that happened on one sheet. */
export type SheetChange =
  | {
      readonly kind: 'cells';
      readonly area: Area;
      readonly changeType: CellsChangeType;
      /** For one cell only: what it was and is. */
      readonly detail: { readonly before: CellValue; readonly after: CellValue } | null;
    }
  | { readonly kind: 'format'; readonly area: Area }
  /** Sizes, hidden lines, merges, freeze panes, notes, hyperlinks, validation, protection, filters. */
  | { readonly kind: 'layout' }
  | { readonly kind: 'table-added' | 'table-deleted' | 'table-changed'; readonly table: TableModel }
  /** Charts, slicers. */
  | { readonly kind: 'drawing' }
  | { readonly kind: 'selection' };

/** What a sheet needs of the workbook that it is in. */
export interface SheetContext {
  readonly styles: StyleBook;
  readonly history: History;
  readonly origin: Origin;
  readonly formatting: Formatting;
  notify(change: SheetChange): void;
}
