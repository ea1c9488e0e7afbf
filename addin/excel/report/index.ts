export { columnsOf, linesOf, placeBlocks } from './layout.ts';
export type { PlacedBlock, ReportSheet, ReportValue, SheetBlock, SheetChart, SheetTable } from './layout.ts';
export { writeReport } from './write.ts';
