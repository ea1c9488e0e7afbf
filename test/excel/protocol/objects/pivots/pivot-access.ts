import { ExcelError, changePivot, type PivotModel, type SheetModel } from '../../../model/index.ts';
import type { HostContext } from '../../wire.ts';

/** A PivotTable as its wire objects share it. */
export class PivotAccess {
  readonly host: HostContext;
  readonly sheet: SheetModel;
  readonly #pivot: PivotModel;

  constructor(host: HostContext, sheet: SheetModel, pivot: PivotModel) {
    this.host = host;
    this.sheet = sheet;
    this.#pivot = pivot;
  }

  /** The PivotTable, when it still is there. */
  get pivot(): PivotModel {
    const exists = this.sheet.pivots.includes(this.#pivot) && this.host.workbook.sheets.includes(this.sheet);
    if (!exists) throw new ExcelError('InvalidReference');
    return this.#pivot;
  }

  /** The name of a field of the source, or `null`; case does not matter. */
  field(name: unknown): string | null {
    const wanted = String(name).toLowerCase();
    return this.pivot.cache.fields.find((field) => field.toLowerCase() === wanted) ?? null;
  }

  change(change: (pivot: PivotModel) => void): void {
    const { pivot } = this;
    changePivot(this.host.workbook, this.sheet, pivot, () => change(pivot));
  }
}
