export { combinedQueries, type CombinedTable, type CombinedTableName, combinedTables } from './combined/queries.ts';
export { combinedWorkbook } from './combined/combined.ts';
export type { CombinedSource, CombinedWorkbookInput } from './combined/input.ts';
export type {
  Cell,
  CellValue,
  PivotBlock,
  PivotChart,
  PivotSlicer,
  Place,
  RowsBlock,
  Sheet,
  TableBlock,
  TableColumn,
  Workbook,
} from './model.ts';
export { writeWorkbook } from './write.ts';
