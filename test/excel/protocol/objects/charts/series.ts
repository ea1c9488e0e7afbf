import { ChartSeriesModel, ExcelError, FollowedCells, type ChartModel } from '../../../model/index.ts';
import { asText, asWhole } from '../../arguments.ts';
import { HostObject, isPlaced, type HostContext } from '../../wire.ts';
import { PartlyRecorded } from '../partly-recorded.ts';

/** `Excel.ChartSeriesCollection`. The series of a PivotChart are those of its PivotTable: none can be added or changed. */
export class ChartSeriesCollection extends HostObject {
  readonly wireClass = 'ChartSeriesCollection';
  readonly #chart: ChartModel;
  readonly #told: () => void;

  constructor(host: HostContext, chart: ChartModel, told: () => void) {
    super(host);
    this.#chart = chart;
    this.#told = told;
  }

  get Items(): HostObject[] {
    return this.#chart.series.map((series) => this.#object(series));
  }

  get Count(): number {
    return this.#chart.series.length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): HostObject {
    const series = this.#chart.series[asWhole(index)];
    if (!series) throw new ExcelError('InvalidArgument', undefined, 'ChartSeriesCollection.getItemAt');
    return this.#object(series);
  }

  Add(name: unknown, index: unknown): HostObject {
    if (this.#chart.pivot !== null) throw new ExcelError('InvalidOperation');
    const series = new ChartSeriesModel();
    if (name !== null && name !== undefined) series.ownName = asText(name, 'ChartSeriesCollection.add');
    const at = index === null || index === undefined ? this.Count : asWhole(index);
    if (at < 0 || at > this.Count) throw new ExcelError('InvalidArgument');
    this.#chart.series = this.#chart.series.toSpliced(at, 0, series);
    this.#told();
    return this.#object(series);
  }

  #object(series: ChartSeriesModel): HostObject {
    const make = (): HostObject => new ChartSeries(this.host, this.#chart, series, this.#told);
    return this.host.make.kept(series, 'Series', make);
  }
}

class ChartSeries extends PartlyRecorded {
  readonly #chart: ChartModel;
  readonly #series: ChartSeriesModel;
  readonly #told: () => void;

  constructor(host: HostContext, chart: ChartModel, series: ChartSeriesModel, told: () => void) {
    super(host, 'ChartSeries');
    this.#chart = chart;
    this.#series = series;
    this.#told = told;
  }

  get series(): ChartSeriesModel {
    if (!this.#chart.series.includes(this.#series)) throw new ExcelError('InvalidReference');
    return this.#series;
  }

  get Name(): string {
    return this.series.name ?? '';
  }

  set Name(name: unknown) {
    this.#change({ ownName: asText(name, 'ChartSeries.name') });
  }

  SetValues(source: unknown): void {
    this.#change({ values: lineOf(source, 'ChartSeries.setValues') });
  }

  SetXAxisValues(source: unknown): void {
    this.#change({ categories: lineOf(source, 'ChartSeries.setXAxisValues') });
  }

  /** `Values` or `Categories`: what is shown, as Excel gives it. */
  GetDimensionValues(dimension: unknown): unknown[] {
    const { values, categories } = this.series;
    const cells = dimension === 'Values' ? values : dimension === 'Categories' ? categories : undefined;
    if (cells === undefined) throw new ExcelError('InvalidArgument', undefined, 'ChartSeries.getDimensionValues');
    return cells?.area ? cells.sheet.values(cells.area).flat() : [];
  }

  Delete(): void {
    this.#refusePivot();
    const { series } = this;
    this.#chart.series = this.#chart.series.filter((other) => other !== series);
    this.#told();
  }

  #change(change: Partial<ChartSeriesModel>): void {
    this.#refusePivot();
    Object.assign(this.series, change);
    this.#chart.source = null;
    this.#told();
  }

  #refusePivot(): void {
    if (this.#chart.pivot !== null) throw new ExcelError('InvalidOperation');
  }
}

/** Values of a series stand in one row or one column. */
function lineOf(source: unknown, location: string): FollowedCells {
  if (!isPlaced(source)) throw new ExcelError('InvalidArgument', undefined, location);
  const { sheet, area } = source.place;
  if (area.rows > 1 && area.columns > 1) throw new ExcelError('InvalidArgument', undefined, location);
  return new FollowedCells(sheet, area);
}
