import type { CellValue } from '#shared/sheet/index.ts';
import { MAX_COLUMNS, bottom, right, type Area } from './area.ts';
import { Extent } from './extent.ts';
import { RowBlocks } from './rows.ts';
import type { StyleId } from './style.ts';

interface Row {
  readonly values: CellValue[];
  formulas: Map<number, string> | null;
  styles: StyleId[] | null;
}

/** What stands in an area: the values row by row and, when there are any, the formulas by `row - top` and column offset. */
export interface Contents {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: ReadonlyMap<string, string>;
}

/** The cells of one sheet: last value, formula text and own style of each. Nothing here notifies; `SheetModel` does. */
export class CellGrid {
  readonly #rows = new RowBlocks<Row>();
  readonly #usedValues = new Extent(() => this.#spans(true));
  readonly #usedAll = new Extent(() => this.#spans(false));

  value(row: number, column: number): CellValue {
    return this.#rows.get(row)?.values[column] ?? null;
  }

  /** The formula with its `=`, or `null` for a constant. */
  formula(row: number, column: number): string | null {
    return this.#rows.get(row)?.formulas?.get(column) ?? null;
  }

  ownStyle(row: number, column: number): StyleId {
    return this.#rows.get(row)?.styles?.[column] ?? 0;
  }

  put(row: number, column: number, value: CellValue, formula: string | null = null): void {
    const stored = value === '' && formula === null ? null : value;
    const line = stored === null && formula === null ? this.#rows.get(row) : this.#ensure(row);
    if (!line) return;
    while (line.values.length < column) line.values.push(null);
    line.values[column] = stored;
    if (formula !== null) (line.formulas ??= new Map()).set(column, formula);
    else line.formulas?.delete(column);
    const isFilled = stored !== null || formula !== null;
    for (const extent of [this.#usedValues, this.#usedAll]) {
      if (isFilled) extent.include(row, column);
      else extent.leave(row, column);
    }
  }

  setStyle(row: number, column: number, style: StyleId): void {
    const line = style === 0 ? this.#rows.get(row) : this.#ensure(row);
    if (!line) return;
    const styles = (line.styles ??= []);
    while (styles.length < column) styles.push(0);
    styles[column] = style;
    if (style !== 0) this.#usedAll.include(row, column);
    else this.#usedAll.leave(row, column);
  }

  /** Values row by row; always `area.rows` × `area.columns`. */
  values(area: Area): CellValue[][] {
    const result: CellValue[][] = [];
    for (let row = area.top; row < bottom(area); row++) {
      const stored = this.#rows.get(row)?.values;
      const line = new Array<CellValue>(area.columns);
      for (let column = 0; column < area.columns; column++) line[column] = stored?.[area.left + column] ?? null;
      result.push(line);
    }
    return result;
  }

  contents(area: Area): Contents {
    const formulas = new Map<string, string>();
    for (const [row, line] of this.#rows.entries(area.top, bottom(area))) {
      for (const [column, formula] of line.formulas ?? []) {
        if (column >= area.left && column < right(area))
          formulas.set(`${row - area.top},${column - area.left}`, formula);
      }
    }
    return { values: this.values(area), formulas };
  }

  /** Visits the cells of `area` that hold a value or a formula, row by row. */
  eachFilled(area: Area, visit: (row: number, column: number, value: CellValue, formula: string | null) => void): void {
    for (const [row, line] of this.#rows.entries(area.top, bottom(area))) {
      const end = Math.min(line.values.length, right(area));
      for (let column = area.left; column < end; column++) {
        const value = line.values[column] ?? null;
        const formula = line.formulas?.get(column) ?? null;
        if (value !== null || formula !== null) visit(row, column, value, formula);
      }
    }
  }

  /** Visits the cells of `area` that have a style of their own. */
  eachStyled(area: Area, visit: (row: number, column: number, style: StyleId) => void): void {
    for (const [row, line] of this.#rows.entries(area.top, bottom(area))) {
      const end = Math.min(line.styles?.length ?? 0, right(area));
      for (let column = area.left; column < end; column++) {
        const style = line.styles?.[column] ?? 0;
        if (style !== 0) visit(row, column, style);
      }
    }
  }

  /** The smallest area around all values, or around all values and own styles; `null` when there are none. */
  used(valuesOnly: boolean): Area | null {
    return (valuesOnly ? this.#usedValues : this.#usedAll).area;
  }

  shiftRows(at: number, count: number): void {
    this.#rows.shift(at, count);
    this.#forgetExtent();
  }

  shiftColumns(at: number, count: number): void {
    for (const [, line] of this.#rows.entries()) {
      shiftList(line.values, at, count, null);
      if (line.styles) shiftList(line.styles, at, count, 0);
      if (line.formulas) line.formulas = shiftKeys(line.formulas, at, count);
    }
    this.#forgetExtent();
  }

  #ensure(row: number): Row {
    let line = this.#rows.get(row);
    if (!line) {
      line = { values: [], formulas: null, styles: null };
      this.#rows.set(row, line);
    }
    return line;
  }

  #forgetExtent(): void {
    this.#usedValues.forget();
    this.#usedAll.forget();
  }

  /** The used part of every row that has one. */
  *#spans(valuesOnly: boolean): Generator<Area> {
    for (const [row, line] of this.#rows.entries()) {
      const [first, stop] = span(line, valuesOnly);
      if (stop > 0) yield { top: row, left: first, rows: 1, columns: stop - first };
    }
  }
}

/** First used column and the column after the last used one; `[0, 0]` for an empty row. */
function span({ values, styles, formulas }: Row, valuesOnly: boolean): [number, number] {
  const isUsed = (column: number): boolean =>
    (values[column] ?? null) !== null ||
    formulas?.has(column) === true ||
    (!valuesOnly && (styles?.[column] ?? 0) !== 0);
  let stop = Math.max(values.length, valuesOnly ? 0 : (styles?.length ?? 0));
  while (stop > 0 && !isUsed(stop - 1)) stop--;
  let first = 0;
  while (first < stop && !isUsed(first)) first++;
  return [first, stop];
}

function shiftList<T>(list: T[], at: number, count: number, blank: T): void {
  if (list.length <= at) return;
  if (count > 0) list.splice(at, 0, ...new Array<T>(count).fill(blank));
  else list.splice(at, -count);
  if (list.length > MAX_COLUMNS) list.length = MAX_COLUMNS;
}

function shiftKeys(map: Map<number, string>, at: number, count: number): Map<number, string> {
  const shifted = new Map<number, string>();
  for (const [column, formula] of map) {
    if (column < at) shifted.set(column, formula);
    else if (column >= at - Math.min(0, count)) shifted.set(column + count, formula);
  }
  return shifted;
}
