import { ExcelError, type Area, type PivotModel } from '../../../model/index.ts';
import { asFlag, asWord } from '../../arguments.ts';
import type { HostObject } from '../../wire.ts';
import { PartlyRecorded } from '../partly-recorded.ts';
import type { PivotAccess } from './pivot-access.ts';

/** `Excel.PivotLayout`, in the compact form only. */
export class PivotLayoutObject extends PartlyRecorded {
  readonly #access: PivotAccess;

  constructor(access: PivotAccess) {
    super(access.host, 'PivotLayout');
    this.#access = access;
  }

  /** The totals of rows: a last column. */
  get ShowRowGrandTotals(): boolean {
    return this.#access.pivot.options.rowTotals;
  }

  set ShowRowGrandTotals(shown: unknown) {
    const rowTotals = asFlag(shown, 'PivotLayout.showRowGrandTotals');
    this.#access.change(({ options }) => (options.rowTotals = rowTotals));
  }

  /** The totals of columns: a last row. */
  get ShowColumnGrandTotals(): boolean {
    return this.#access.pivot.options.columnTotals;
  }

  set ShowColumnGrandTotals(shown: unknown) {
    const columnTotals = asFlag(shown, 'PivotLayout.showColumnGrandTotals');
    this.#access.change(({ options }) => (options.columnTotals = columnTotals));
  }

  get LayoutType(): string {
    return 'Compact';
  }

  set LayoutType(type: unknown) {
    const word = asWord(type, ['Compact', 'Tabular', 'Outline'] as const, 'PivotLayout.layoutType');
    if (word !== 'Compact') {
      throw new ExcelError('NotImplemented', `The Excel stand-in does not lay PivotTables out as ${word}.`);
    }
  }

  get SubtotalLocation(): string {
    return this.#access.pivot.options.subtotals;
  }

  set SubtotalLocation(location: unknown) {
    const subtotals = asWord(location, ['AtTop', 'AtBottom', 'Off'] as const, 'PivotLayout.subtotalLocation');
    this.#access.change(({ options }) => (options.subtotals = subtotals));
  }

  /** The whole PivotTable without the filters above it. */
  GetRange(): HostObject {
    return this.#range(() => this.#pivot.area);
  }

  GetDataBodyRange(): HostObject {
    return this.#range(({ area, axes, cells, data }) => {
      const labels = axes.rows.length > 0 || axes.columns.length > 0 ? 1 : 0;
      const headers = cells.findIndex((row) => row[0]?.role !== 'header');
      if (data.length === 0 || headers < 0) return null;
      return {
        ...{ top: area.top + headers, left: area.left + labels },
        ...{ rows: area.rows - headers, columns: area.columns - labels },
      };
    });
  }

  GetRowLabelRange(): HostObject {
    return this.#range(({ area, axes, cells }) => {
      const headers = cells.findIndex((row) => row[0]?.role !== 'header');
      if (axes.rows.length === 0 || headers < 0) return null;
      return { top: area.top + headers - 1, left: area.left, rows: area.rows - headers + 1, columns: 1 };
    });
  }

  GetColumnLabelRange(): HostObject {
    return this.#range(({ area, axes }) => {
      if (axes.columns.length === 0) return null;
      return { top: area.top, left: area.left + 1, rows: axes.columns.length + 1, columns: area.columns - 1 };
    });
  }

  GetFilterAxisRange(): HostObject {
    return this.#range(({ filterArea }) => filterArea);
  }

  get #pivot(): PivotModel {
    return this.#access.pivot;
  }

  #range(area: (pivot: PivotModel) => Area | null): HostObject {
    const found = area(this.#pivot);
    if (!found) throw new ExcelError('InvalidOperation');
    return this.host.make.range(this.#access.sheet, found);
  }
}
