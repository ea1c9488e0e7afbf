import { bottom, right, shiftArea, type Change, type Shift, type WorkbookModel } from '../model/index.ts';
import { isPlaced, type HostObject } from './wire.ts';

/**
 * Objects that the client keeps over several syncs, by reference id. Kept ranges move along when rows or columns are
 * inserted or deleted, and become invalid when their cells or sheet go.
 */
export class References {
  readonly #kept = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  /** Stops following the workbook. */
  readonly end: () => void;
  #made = 0;

  constructor(workbook: WorkbookModel) {
    this.end = workbook.listen((change) => this.#follow(change));
  }

  /** How many objects are kept: an add-in that never untracks its ranges sees this grow. */
  get count(): number {
    return this.#kept.size;
  }

  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = `{reference-${++this.#made}}`;
    this.#ids.set(object, id);
    this.#kept.set(id, object);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  find(id: string): HostObject | null {
    return this.#kept.get(id) ?? null;
  }

  release(id: string): void {
    const object = this.#kept.get(id);
    if (object) this.#ids.delete(object);
    this.#kept.delete(id);
  }

  releaseAll(): void {
    for (const id of [...this.#kept.keys()]) this.release(id);
  }

  #follow(change: Change): void {
    if (change.kind !== 'sheet-deleted' && change.kind !== 'cells') return;
    const shift = change.kind === 'cells' ? lineShift(change) : null;
    if (change.kind === 'cells' && !shift) return;
    for (const object of this.#kept.values()) {
      if (!isPlaced(object)) continue;
      const { sheet, area } = object.place;
      if (sheet === change.sheet) object.move(shift ? shiftArea(area, shift) : null);
    }
  }
}

function lineShift({ area, changeType }: Extract<Change, { kind: 'cells' }>): Shift | null {
  const rows = { axis: 'rows', at: area.top } as const;
  const columns = { axis: 'columns', at: area.left } as const;
  if (changeType === 'RowInserted') return { ...rows, count: bottom(area) - area.top };
  if (changeType === 'RowDeleted') return { ...rows, count: area.top - bottom(area) };
  if (changeType === 'ColumnInserted') return { ...columns, count: right(area) - area.left };
  if (changeType === 'ColumnDeleted') return { ...columns, count: area.left - right(area) };
  return null;
}
