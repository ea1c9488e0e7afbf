import {
  ChartModel,
  ExcelError,
  FollowedCells,
  changePivot,
  intersect,
  type SheetModel,
} from '../../../model/index.ts';
import { asText, asWhole, asWord } from '../../arguments.ts';
import { HostObject, isPlaced, type HostContext } from '../../wire.ts';
import { chartTypes } from './chart-types.ts';
import { ChartObject } from './chart.ts';

/** `Excel.ChartCollection`: the charts of a sheet. A chart of cells of a PivotTable is a PivotChart, which shows all of it. */
export class ChartCollection extends HostObject {
  readonly wireClass = 'ChartCollection';
  readonly #sheet: SheetModel;

  constructor(host: HostContext, sheet: SheetModel) {
    super(host);
    this.#sheet = sheet;
  }

  get EventTarget(): string {
    return this.#sheet.id;
  }

  get Items(): HostObject[] {
    return this.#sheet.charts.map((chart) => this.#object(chart));
  }

  get Count(): number {
    return this.#sheet.charts.length;
  }

  GetCount(): number {
    return this.Count;
  }

  Add(type: unknown, source: unknown, by: unknown): HostObject {
    const word = asText(type, 'ChartCollection.add');
    if (!chartTypes.has(word) || !isPlaced(source)) throw new ExcelError('InvalidArgument');
    const order = asWord(by ?? 'Auto', ['Auto', 'Columns', 'Rows'] as const, 'ChartCollection.add');
    if (this.#sheet.protection) throw new ExcelError('AccessDenied');
    const { workbook } = this.host;
    const number = 1 + Math.max(0, ...this.#sheet.charts.map(({ id }) => Number(/\d+(?=\}$)/.exec(id)?.[0] ?? 0)));
    const base = workbook.locale === 'nl-NL' ? 'Grafiek' : 'Chart';
    const chart = new ChartModel(`{${this.#sheet.id.slice(1, -1)}-chart-${number}}`, `${base} ${number}`, word);
    const { sheet, area } = source.place;
    const shown = sheet.pivots.find((pivot) => intersect(pivot.area, area));
    this.#sheet.charts = [...this.#sheet.charts, chart];
    if (shown) {
      chart.pivot = shown.id;
      changePivot(workbook, sheet, shown, () => undefined);
    } else chart.setSource(new FollowedCells(sheet, area), order);
    this.#sheet.notify({ kind: 'drawing' });
    return this.#object(chart);
  }

  GetItem(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new ExcelError('ItemNotFound', undefined, 'ChartCollection.getItem');
    return found;
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const wanted = String(key).toLowerCase();
    const found = this.#sheet.charts.find(({ id, name }) => id === String(key) || name.toLowerCase() === wanted);
    return found ? this.#object(found) : null;
  }

  GetItemAt(index: unknown): HostObject {
    const found = this.#sheet.charts[asWhole(index)];
    if (!found) throw new ExcelError('InvalidArgument', undefined, 'ChartCollection.getItemAt');
    return this.#object(found);
  }

  #object(chart: ChartModel): HostObject {
    return this.host.make.kept(chart, 'Chart', () => new ChartObject(this.host, this.#sheet, chart));
  }
}
