import { ExcelError, type ChartAxisModel, type ChartModel } from '../../../model/index.ts';
import { asFlag, asNumber, asText, asWord } from '../../arguments.ts';
import type { HostContext, HostObject } from '../../wire.ts';
import { PartlyRecorded } from '../partly-recorded.ts';
import { recordedObject } from '../recorded.ts';

/** `Excel.ChartAxes`. A chart of pie shape has none, as in Excel. */
export class ChartAxes extends PartlyRecorded {
  readonly #chart: ChartModel;
  readonly #told: () => void;

  constructor(host: HostContext, chart: ChartModel, told: () => void) {
    super(host, 'ChartAxes');
    this.#chart = chart;
    this.#told = told;
  }

  get CategoryAxis(): HostObject {
    return this.#axis('CategoryAxis', this.#chart.categoryAxis);
  }

  get ValueAxis(): HostObject {
    return this.#axis('ValueAxis', this.#chart.valueAxis);
  }

  GetItem(type: unknown, group: unknown): HostObject {
    const kind = asWord(type, ['Category', 'Value', 'Series'] as const, 'ChartAxes.getItem');
    if (group === 'Secondary') return recordedObject(this.host, 'ChartAxis', null);
    if (kind === 'Series') return this.read('SeriesAxis') as HostObject;
    return kind === 'Category' ? this.CategoryAxis : this.ValueAxis;
  }

  #axis(property: string, axis: ChartAxisModel): HostObject {
    if (/Pie|Doughnut|Treemap|Sunburst|Funnel/.test(this.#chart.type)) throw new ExcelError('ItemNotFound');
    return this.host.make.kept(axis, property, () => new ChartAxis(this.host, axis, this.#told));
  }
}

/** `Excel.ChartAxis`: its title, its ends and its direction. */
class ChartAxis extends PartlyRecorded {
  readonly #axis: ChartAxisModel;
  readonly #told: () => void;

  constructor(host: HostContext, axis: ChartAxisModel, told: () => void) {
    super(host, 'ChartAxis');
    this.#axis = axis;
    this.#told = told;
  }

  get Minimum(): number | '' {
    return this.#axis.minimum ?? '';
  }

  /** An empty text gives the choice back to Excel. */
  set Minimum(minimum: unknown) {
    this.#change({ minimum: minimum === '' ? null : asNumber(minimum, 'ChartAxis.minimum') });
  }

  get Maximum(): number | '' {
    return this.#axis.maximum ?? '';
  }

  set Maximum(maximum: unknown) {
    this.#change({ maximum: maximum === '' ? null : asNumber(maximum, 'ChartAxis.maximum') });
  }

  get ReversePlotOrder(): boolean {
    return this.#axis.reversed;
  }

  set ReversePlotOrder(reversed: unknown) {
    this.#change({ reversed: asFlag(reversed, 'ChartAxis.reversePlotOrder') });
  }

  get Visible(): boolean {
    return this.#axis.visible;
  }

  set Visible(visible: unknown) {
    this.#change({ visible: asFlag(visible, 'ChartAxis.visible') });
  }

  get Title(): HostObject {
    return this.host.make.kept(this.#axis, 'Title', () => new ChartAxisTitle(this.host, this.#axis, this.#told));
  }

  #change(change: Partial<ChartAxisModel>): void {
    Object.assign(this.#axis, change);
    this.#told();
  }
}

class ChartAxisTitle extends PartlyRecorded {
  readonly #axis: ChartAxisModel;
  readonly #told: () => void;

  constructor(host: HostContext, axis: ChartAxisModel, told: () => void) {
    super(host, 'ChartAxisTitle');
    this.#axis = axis;
    this.#told = told;
  }

  get Text(): string {
    return this.#axis.title ?? '';
  }

  set Text(text: unknown) {
    this.#axis.title = asText(text, 'ChartAxisTitle.text');
    this.#told();
  }

  get Visible(): boolean {
    return this.#axis.title !== null;
  }

  set Visible(visible: unknown) {
    const shown = asFlag(visible, 'ChartAxisTitle.visible');
    this.#axis.title = shown ? (this.#axis.title ?? '') : null;
    this.#told();
  }
}
