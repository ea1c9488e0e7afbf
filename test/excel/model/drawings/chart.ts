import type { Shift } from '../area.ts';
import { seriesOf, type SeriesBy } from './chart-source.ts';
import { Drawing } from './drawing.ts';
import type { FollowedCells, SourceSheet } from './followed-cells.ts';

export type LegendPosition = 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner' | 'Custom';

/** One row of numbers in a chart. */
export class ChartSeriesModel {
  /** A name that was given; else the text of `nameCells`. */
  ownName: string | null = null;
  nameCells: FollowedCells | null = null;
  values: FollowedCells | null = null;
  categories: FollowedCells | null = null;
  /** What a PivotTable gives in place of cells. */
  fixed: { readonly values: readonly (number | null)[]; readonly labels: readonly string[] } | null = null;

  get cells(): readonly FollowedCells[] {
    return [this.nameCells, this.values, this.categories].filter((one) => one !== null);
  }

  /** What the legend says; `null` for a series without a name. */
  get name(): string | null {
    if (this.ownName !== null) return this.ownName;
    const { sheet, area } = this.nameCells ?? {};
    return sheet && area ? sheet.text(area.top, area.left) : null;
  }
}

/** What of an axis shows in the drawing. */
export interface ChartAxisModel {
  title: string | null;
  visible: boolean;
  reversed: boolean;
  minimum: number | null;
  maximum: number | null;
}

const plainAxis = (): ChartAxisModel => ({
  title: null,
  visible: true,
  reversed: false,
  minimum: null,
  maximum: null,
});

/** A chart on a sheet. What it shows is read from the cells whenever it is drawn. */
export class ChartModel extends Drawing {
  /** In Excel's words, such as `ColumnClustered`. */
  type: string;
  /** `text` is `null` for a title that Excel makes up itself. */
  readonly title = { visible: true, text: null as string | null };
  readonly legend = { visible: true, position: 'Right' as LegendPosition };
  readonly categoryAxis = plainAxis();
  readonly valueAxis = plainAxis();
  series: readonly ChartSeriesModel[] = [];
  /** The cells that it was made of, until its series were changed by hand. */
  source: FollowedCells | null = null;
  /** The id of the PivotTable of which it shows all; it then has the series that the PivotTable has at the moment. */
  pivot: string | null = null;

  constructor(id: string, name: string, type: string) {
    super(id, name, { width: 360, height: 216 });
    this.type = type;
  }

  /** Takes its series from the cells. */
  setSource(source: FollowedCells, by: SeriesBy): void {
    this.source = source;
    this.series = seriesOf(source, by).map((cells) => Object.assign(new ChartSeriesModel(), cells));
  }

  shift(sheet: SourceSheet, shift: Shift): void {
    for (const cells of this.#cells) cells.shift(sheet, shift);
  }

  /** Forgets the cells of a sheet that was deleted. */
  lose(sheet: SourceSheet): void {
    for (const cells of this.#cells) cells.lose(sheet);
  }

  get #cells(): readonly FollowedCells[] {
    return [...(this.source ? [this.source] : []), ...this.series.flatMap(({ cells }) => cells)];
  }
}
