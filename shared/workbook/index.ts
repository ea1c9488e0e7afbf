export { combinedQueries, type CombinedTableName, combinedTables } from './combined/queries.ts';
export { type CombinedSource, combinedWorkbook, type CombinedWorkbookInput } from './combined/combined.ts';
export type { Cell, CellValue, RowsBlock, Sheet, TableBlock, TableColumn, Workbook } from './model.ts';
export { writeWorkbook } from './write.ts';
