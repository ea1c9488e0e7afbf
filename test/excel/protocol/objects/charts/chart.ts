import {
  ExcelError,
  FollowedCells,
  bottom,
  cellArea,
  right,
  type ChartModel,
  type SheetModel,
} from '../../../model/index.ts';
import { asNumber, asText, asWord } from '../../arguments.ts';
import { isPlaced, type HostContext, type HostObject, type Place } from '../../wire.ts';
import { PartlyRecorded } from '../partly-recorded.ts';
import { placesAt } from '../resolving.ts';
import { ChartAxes } from './axes.ts';
import { chartTypes } from './chart-types.ts';
import { ChartLegend, ChartTitle } from './texts.ts';
import { ChartSeriesCollection } from './series.ts';

/** `Excel.Chart`: what it shows, where it lies, its title, legend and axes; how it looks otherwise is only recorded. */
export class ChartObject extends PartlyRecorded {
  readonly #sheet: SheetModel;
  readonly #chart: ChartModel;

  constructor(host: HostContext, sheet: SheetModel, chart: ChartModel) {
    super(host, 'Chart');
    this.#sheet = sheet;
    this.#chart = chart;
  }

  /** The chart, when it still is there. */
  get chart(): ChartModel {
    const exists = this.#sheet.charts.includes(this.#chart) && this.host.workbook.sheets.includes(this.#sheet);
    if (!exists) throw new ExcelError('InvalidReference');
    return this.#chart;
  }

  get Id(): string {
    return this.chart.id;
  }

  get Name(): string {
    return this.chart.name;
  }

  set Name(name: unknown) {
    this.#change((chart) => (chart.name = asText(name, 'Chart.name')));
  }

  get ChartType(): string {
    return this.chart.type;
  }

  set ChartType(type: unknown) {
    const word = asText(type, 'Chart.chartType');
    if (!chartTypes.has(word)) throw new ExcelError('InvalidArgument', undefined, 'Chart.chartType');
    this.#change((chart) => (chart.type = word));
  }

  get Left(): number {
    return this.chart.left;
  }

  set Left(points: unknown) {
    this.#change((chart) => (chart.left = distance(points)));
  }

  get Top(): number {
    return this.chart.top;
  }

  set Top(points: unknown) {
    this.#change((chart) => (chart.top = distance(points)));
  }

  get Width(): number {
    return this.chart.width;
  }

  set Width(points: unknown) {
    this.#change((chart) => (chart.width = distance(points)));
  }

  get Height(): number {
    return this.chart.height;
  }

  set Height(points: unknown) {
    this.#change((chart) => (chart.height = distance(points)));
  }

  get Worksheet(): HostObject {
    return this.host.make.worksheet(this.#sheet);
  }

  get Series(): HostObject {
    return this.#part('Series', () => new ChartSeriesCollection(this.host, this.chart, this.#told));
  }

  get Title(): HostObject {
    return this.#part('Title', () => new ChartTitle(this.host, this.chart, this.#told));
  }

  get Legend(): HostObject {
    return this.#part('Legend', () => new ChartLegend(this.host, this.chart, this.#told));
  }

  get Axes(): HostObject {
    return this.#part('Axes', () => new ChartAxes(this.host, this.chart, this.#told));
  }

  SetData(source: unknown, by: unknown): void {
    if (!isPlaced(source)) throw new ExcelError('InvalidArgument', undefined, 'Chart.setData');
    const order = asWord(by ?? 'Auto', ['Auto', 'Columns', 'Rows'] as const, 'Chart.setData');
    const { sheet, area } = source.place;
    this.#change((chart) => chart.setSource(new FollowedCells(sheet, area), order));
  }

  /** Lays it over the cells from the first to the last; without a last cell it keeps its size. */
  SetPosition(start: unknown, end: unknown): void {
    const from = this.#cellAt(start);
    const until = end === null || end === undefined ? null : this.#cellAt(end);
    const corner = this.host.make.range(from.sheet, cellArea(from.area.top, from.area.left));
    const [left, top] = [Number(corner.read('Left')), Number(corner.read('Top'))];
    this.#change((chart) => {
      Object.assign(chart, { left, top });
      if (!until) return;
      const { area, sheet } = until;
      const last = this.host.make.range(sheet, cellArea(bottom(area) - 1, right(area) - 1));
      chart.width = Math.max(0, Number(last.read('Left')) + Number(last.read('Width')) - left);
      chart.height = Math.max(0, Number(last.read('Top')) + Number(last.read('Height')) - top);
    });
  }

  Delete(): void {
    const { chart } = this;
    this.#sheet.charts = this.#sheet.charts.filter((other) => other !== chart);
    this.#told();
  }

  #cellAt(cell: unknown): Place {
    const [place] = isPlaced(cell) ? [cell.place] : placesAt(this.host.workbook, this.#sheet, asText(cell));
    if (!place) throw new ExcelError('InvalidArgument', undefined, 'Chart.setPosition');
    return place;
  }

  #change(change: (chart: ChartModel) => void): void {
    if (this.#sheet.protection) throw new ExcelError('AccessDenied');
    change(this.chart);
    this.#told();
  }

  #part(property: string, make: () => HostObject): HostObject {
    return this.host.make.kept(this.chart, property, make);
  }

  readonly #told = (): void => this.#sheet.notify({ kind: 'drawing' });
}

function distance(points: unknown): number {
  const number = asNumber(points, 'Chart.position');
  if (number < 0) throw new ExcelError('InvalidArgument');
  return number;
}
