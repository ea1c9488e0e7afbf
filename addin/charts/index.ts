export { Chart } from './Chart.tsx';
export { type ChartData, maxSeries } from './chart-data.ts';
