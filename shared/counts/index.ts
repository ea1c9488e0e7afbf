export * from './types.ts';
export { compareCounts, type Comparison } from './chance.ts';
export { combineTables } from './combine.ts';
export { columnOf, countEncoded, countReports, countWeighted, type EncodedSource } from './count.ts';
export { crossQueries, crossTable, type CrossTable, type CrossTables } from './cross-table.ts';
export { type Delivery, isDelivered } from './delivery.ts';
export { type DistrictTile, districtTiles } from './district-tiles.ts';
export {
  encode,
  type EncodedRegistrations,
  type MultiColumn,
  type SingleColumn,
  type SingleDimension,
  type WeightedRows,
} from './encode.ts';
export { countLabel, dimensionLabels, valueLabel } from './labels.ts';
export { pivotReady, type PivotReadyTable } from './pivot-ready.ts';
export { type Inhabitants, inhabitantsOf, ratePer100000, usualBase } from './rates.ts';
export { residenceClass, type ResidenceClass, residenceClasses } from './residence.ts';
export { fixedValues, inReadingOrder } from './values.ts';
