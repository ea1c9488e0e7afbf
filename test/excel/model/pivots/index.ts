export {
  choiceOf,
  choose,
  pivotById,
  pressSlicer,
  setExpanded,
  type ChoiceItem,
  type PlacedPivot,
} from './choosing.ts';
export { itemsOf, type PivotItem } from './items.ts';
export type { PivotCell } from './cell.ts';
export { addPivot, changePivot, deletePivot, refreshPivot } from './pivot-edits.ts';
export { PivotModel, type DataField, type PivotAxis, type PivotSource, type SumKind } from './pivot.ts';
export { SlicerModel } from './slicer.ts';
export { pivotWords } from './words.ts';
