import type { ChartModel, LegendPosition } from '../../../model/index.ts';
import { asFlag, asText, asWord } from '../../arguments.ts';
import type { HostContext } from '../../wire.ts';
import { PartlyRecorded } from '../partly-recorded.ts';

/** `Excel.ChartTitle`: its text and whether it shows. */
export class ChartTitle extends PartlyRecorded {
  readonly #chart: ChartModel;
  readonly #told: () => void;

  constructor(host: HostContext, chart: ChartModel, told: () => void) {
    super(host, 'ChartTitle');
    this.#chart = chart;
    this.#told = told;
  }

  get Text(): string {
    const { title, series } = this.#chart;
    return title.text ?? (series.length === 1 ? series[0]?.name : null) ?? '';
  }

  set Text(text: unknown) {
    this.#chart.title.text = asText(text, 'ChartTitle.text');
    this.#told();
  }

  get Visible(): boolean {
    return this.#chart.title.visible;
  }

  set Visible(visible: unknown) {
    this.#chart.title.visible = asFlag(visible, 'ChartTitle.visible');
    this.#told();
  }
}

/** `Excel.ChartLegend`: where it stands and whether it shows. */
export class ChartLegend extends PartlyRecorded {
  readonly #chart: ChartModel;
  readonly #told: () => void;

  constructor(host: HostContext, chart: ChartModel, told: () => void) {
    super(host, 'ChartLegend');
    this.#chart = chart;
    this.#told = told;
  }

  get Visible(): boolean {
    return this.#chart.legend.visible;
  }

  set Visible(visible: unknown) {
    this.#chart.legend.visible = asFlag(visible, 'ChartLegend.visible');
    this.#told();
  }

  get Position(): LegendPosition {
    return this.#chart.legend.position;
  }

  set Position(position: unknown) {
    const words = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;
    this.#chart.legend.position = asWord(position, words, 'ChartLegend.position');
    this.#told();
  }
}
