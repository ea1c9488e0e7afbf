export { canPutPivot, putPivot } from './put.ts';
export type { PivotPut, PivotToPut, PivotView } from './view.ts';
