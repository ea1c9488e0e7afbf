export { ChartModel, ChartSeriesModel, type ChartAxisModel, type LegendPosition } from './chart.ts';
export type { SeriesBy } from './chart-source.ts';
export { Drawing } from './drawing.ts';
export { figureOf, shapeOf, type Figure, type FigureShape } from './figure.ts';
export { FollowedCells, type SourceSheet } from './followed-cells.ts';
