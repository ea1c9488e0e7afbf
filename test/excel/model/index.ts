export * from './address.ts';
export * from './area.ts';
export { autofitColumns, autofitRows } from './autofit.ts';
export type { Change, ChangeListener, WorkbookChange } from './changes.ts';
export { copySheet } from './copy-sheet.ts';
export * from './drawings/index.ts';
export * from './pivots/index.ts';
export { applyFilters } from './filters.ts';
export { readEntry, type Entry } from './entry.ts';
export { ExcelError, type ExcelErrorCode } from './error.ts';
export * from './format/index.ts';
export type { CellsChangeType, Origin, SheetChange } from './sheet-changes.ts';
export { SheetModel, type ClearWhat } from './sheet.ts';
export type { Freeze, Hyperlink, Note, Selection, Validation, Visibility } from './sheet-state.ts';
export {
  plainStyle,
  type Border,
  type BorderStyle,
  type BorderWeight,
  type CellStyle,
  type HorizontalAlignment,
  type StyleId,
  type StylePatch,
  type Underline,
  type VerticalAlignment,
} from './style.ts';
export * from './structure.ts';
export { TableModel, type ColumnFilter, type TableColumnModel, type TableLook } from './table.ts';
export * from './table-edits.ts';
export * from './table-parts.ts';
export { UserEdits, writeEntries } from './user-edits.ts';
export { WorkbookModel, type WorkbookOptions } from './workbook.ts';
export type { NamedItem } from './workbook-core.ts';
