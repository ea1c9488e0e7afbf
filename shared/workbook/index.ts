export { combinedQueries, type CombinedTable, type CombinedTableName, combinedTables } from './combined/queries.ts';
export { combinedWorkbook } from './combined/combined.ts';
export type { CombinedSource, CombinedWorkbookInput } from './combined/input.ts';
export type { Cell, CellValue, RowsBlock, Sheet, TableBlock, TableColumn, Workbook } from './model.ts';
export { writeWorkbook } from './write.ts';
