import { ExcelError, formatArea, isSingleCell, type Area } from '../../model/index.ts';
import { asFlag, asRecord, asText } from '../arguments.ts';
import { valueTypeOf } from '../events.ts';
import type { HostObject } from '../wire.ts';
import { matrixFor, readCells, shown, sizeMismatch, writeValues } from './cell-values.ts';
import { PlacedRange } from './placed-range.ts';

/** What stands in a range's cells. */
export abstract class RangeCells extends PlacedRange {
  get Values(): unknown {
    return readCells(this.area, (row, column) => shown(this.sheet.value(row, column)));
  }

  set Values(values: unknown) {
    this.#write(values, 'Range.values');
  }

  get Formulas(): unknown {
    return readCells(
      this.area,
      (row, column) => this.sheet.formula(row, column) ?? shown(this.sheet.value(row, column)),
    );
  }

  set Formulas(formulas: unknown) {
    this.#write(formulas, 'Range.formulas');
  }

  get FormulasLocal(): unknown {
    return this.Formulas;
  }

  set FormulasLocal(formulas: unknown) {
    writeValues(
      this.sheet,
      this.area,
      matrixFor(this.area, formulas, 'Range.formulasLocal'),
      this.host.workbook.formatting,
      'Range.formulasLocal',
    );
  }

  get Text(): unknown {
    return readCells(this.area, (row, column) => this.sheet.text(row, column));
  }

  get ValueTypes(): unknown {
    return readCells(this.area, (row, column) => valueTypeOf(this.sheet.value(row, column)));
  }

  get NumberFormat(): unknown {
    return readCells(this.area, (row, column) => this.sheet.style(row, column).numberFormat);
  }

  set NumberFormat(formats: unknown) {
    const matrix = matrixFor(this.area, formats, 'Range.numberFormat');
    for (const [area, format] of runs(this.area, matrix)) {
      if (format !== null) this.sheet.patchStyle(area, { numberFormat: asText(format, 'Range.numberFormat') });
    }
  }

  get NumberFormatLocal(): unknown {
    return this.NumberFormat;
  }

  set NumberFormatLocal(formats: unknown) {
    this.NumberFormat = formats;
  }

  get HasSpill(): boolean {
    return false;
  }

  get Hyperlink(): unknown {
    const { top, left } = this.area;
    const link = this.sheet.hyperlinks.get(top, left);
    return link && isSingleCell(this.area) ? { ...link, textToDisplay: this.sheet.text(top, left) } : null;
  }

  set Hyperlink(value: unknown) {
    const { textToDisplay, ...link } = asRecord(value, 'Range.hyperlink');
    const target = link.address ?? link.documentReference;
    const { top, left, rows, columns } = this.area;
    if (!isSingleCell(this.area) && rows * columns > 10_000) throw new ExcelError('InvalidArgument');
    readCells(this.area, (row, column) => this.sheet.setHyperlink(row, column, link));
    if (typeof textToDisplay === 'string') this.sheet.write({ top, left, rows: 1, columns: 1 }, [[textToDisplay]]);
    else if (this.sheet.value(top, left) === null && typeof target === 'string') {
      this.sheet.write({ top, left, rows: 1, columns: 1 }, [[target]]);
    }
    this.sheet.patchStyle(this.area, { fontColor: '#0563C1', underline: 'Single' });
  }

  get RowHidden(): boolean | null {
    return same(this.area.rows, (at) => this.sheet.rows.hidden(this.area.top + at));
  }

  set RowHidden(hidden: unknown) {
    this.sheet.setHidden('rows', this.area.top, this.area.rows, asFlag(hidden, 'Range.rowHidden'));
  }

  get ColumnHidden(): boolean | null {
    return same(this.area.columns, (at) => this.sheet.columns.hidden(this.area.left + at));
  }

  set ColumnHidden(hidden: unknown) {
    this.sheet.setHidden('columns', this.area.left, this.area.columns, asFlag(hidden, 'Range.columnHidden'));
  }

  /** Whether all rows or all columns of the range are hidden; `null` when only some cells are. */
  get Hidden(): boolean | null {
    const [rows, columns] = [this.RowHidden, this.ColumnHidden];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }

  get Style(): string {
    return 'Normal';
  }

  get Format(): HostObject {
    return this.host.make.rangeFormat(this.sheet, [this.area]);
  }

  get DataValidation(): HostObject {
    return this.host.make.dataValidation(this.sheet, this.area);
  }

  get ConditionalFormats(): HostObject {
    return this.host.make.recorded(
      'ConditionalFormatCollection',
      this.sheet,
      `ConditionalFormats ${formatArea(this.area)}`,
    );
  }

  /** Called by the library before it splits a large write. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw sizeMismatch('Range.values');
  }

  #write(values: unknown, location: string): void {
    const { date1904 } = this.host.workbook;
    const matrix = matrixFor(this.area, values, location);
    writeValues(this.sheet, this.area, matrix, { locale: 'en-US', date1904 }, location);
  }
}

/** Areas with one value each: whole columns where a column is all the same, else cell by cell. */
function* runs(area: Area, matrix: readonly (readonly unknown[])[]): Generator<[Area, unknown]> {
  for (let column = 0; column < area.columns; column++) {
    let start = 0;
    for (let row = 1; row <= area.rows; row++) {
      if (row < area.rows && matrix[row]?.[column] === matrix[start]?.[column]) continue;
      yield [
        { top: area.top + start, left: area.left + column, rows: row - start, columns: 1 },
        matrix[start]?.[column],
      ];
      start = row;
    }
  }
}

function same(count: number, read: (at: number) => boolean): boolean | null {
  const first = read(0);
  for (let at = 1; at < count; at++) if (read(at) !== first) return null;
  return first;
}
