export { Chart, prepareCharts } from './Chart.tsx';
export { type ChartData, type ChartSeries, maxSeries } from './chart-data.ts';
export { type GridCell, type GridData, shadeOf } from './grid-data.ts';
export { paintPoster, type Poster } from './paint.ts';
