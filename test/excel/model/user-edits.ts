import type { CellValue } from '#shared/sheet/index.ts';
import { MAX_COLUMNS, MAX_ROWS, bottom, cellArea, right, type Area } from './area.ts';
import { readEntry, type Entry } from './entry.ts';
import type { SheetModel } from './sheet.ts';
import type { StylePatch } from './style.ts';
import type { WorkbookModel } from './workbook.ts';

/** What a person does at the grid. Each call is one step that `workbook.undo()` takes back. */
export class UserEdits {
  readonly #workbook: WorkbookModel;

  constructor(workbook: WorkbookModel) {
    this.#workbook = workbook;
  }

  /** Types a text into a cell, as if followed by Enter: `3-5-2023` becomes a date, `45,8%` a number. */
  type(sheet: SheetModel, row: number, column: number, text: string): void {
    this.#step('typing', () => this.#writeEntries(sheet, { row, column }, [[text]]));
  }

  /** Pastes lines of tab-separated texts with the top-left at the cell; gives the area that was filled. */
  paste(sheet: SheetModel, row: number, column: number, clipboard: string): Area {
    const lines = readClipboard(clipboard).slice(0, MAX_ROWS - row);
    const columns = Math.min(MAX_COLUMNS - column, Math.max(1, ...lines.map((line) => line.length)));
    const entries = lines.map((line) => Array.from({ length: columns }, (_, at) => line[at] ?? ''));
    this.#step('paste', () => this.#writeEntries(sheet, { row, column }, entries));
    return { top: row, left: column, rows: Math.max(1, lines.length), columns };
  }

  /** Empties cells (the Delete key); how they look stays. */
  clear(sheet: SheetModel, areas: readonly Area[]): void {
    this.#step('clear', () => areas.forEach((area) => sheet.clear(area, 'Contents')));
  }

  /** Drags the fill handle: repeats the source, or continues a row of numbers, over the target (which holds the source). */
  fill(sheet: SheetModel, source: Area, target: Area): void {
    const down = target.rows > source.rows;
    this.#step('fill', () => {
      for (let line = 0; line < (down ? source.columns : source.rows); line++) {
        const cells = down
          ? { top: source.top, left: source.left + line, rows: source.rows, columns: 1 }
          : { top: source.top + line, left: source.left, rows: 1, columns: source.columns };
        this.#fillLine(sheet, cells, down ? bottom(target) - bottom(source) : right(target) - right(source), down);
      }
    });
  }

  /** Changes how cells look. */
  format(sheet: SheetModel, areas: readonly Area[], patch: StylePatch): void {
    this.#step('format', () => areas.forEach((area) => sheet.patchStyle(area, patch)));
  }

  /** The cells as tab-separated text, as shown: what Ctrl+C puts on the clipboard. */
  copy(sheet: SheetModel, area: Area): string {
    const lines = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => {
        const text = sheet.text(area.top + row, area.left + column);
        return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
      }).join('\t'),
    );
    return lines.join('\n');
  }

  #step(label: string, edit: () => void): void {
    this.#workbook.perform('user', () => this.#workbook.history.record(label, edit));
  }

  #writeEntries(sheet: SheetModel, at: { row: number; column: number }, texts: readonly (readonly string[])[]): void {
    const entries = texts.map((line, row) =>
      line.map((text, column) => {
        const format = sheet.style(at.row + row, at.column + column).numberFormat;
        return readEntry(text, format, this.#workbook.formatting);
      }),
    );
    const area = { top: at.row, left: at.column, rows: entries.length, columns: entries[0]?.length ?? 0 };
    if (area.rows === 0 || area.columns === 0) return;
    writeEntries(sheet, area, entries);
  }

  #fillLine(sheet: SheetModel, source: Area, count: number, down: boolean): void {
    const cells = sheet.values(source).flat();
    const numbers = cells.filter((cell) => typeof cell === 'number');
    const step = numbers.length === cells.length && cells.length > 1 ? (numbers[1] ?? 0) - (numbers[0] ?? 0) : null;
    for (let extra = 0; extra < count; extra++) {
      const [row, column] = down ? [bottom(source) + extra, source.left] : [source.top, right(source) + extra];
      const from = extra % cells.length;
      const value: CellValue = step === null ? (cells[from] ?? null) : (numbers.at(-1) ?? 0) + step * (extra + 1);
      const [fromRow, fromColumn] = down ? [source.top + from, source.left] : [source.top, source.left + from];
      sheet.write(cellArea(row, column), [[value]], [[sheet.formula(fromRow, fromColumn)]]);
      sheet.patchStyle(cellArea(row, column), sheet.style(fromRow, fromColumn));
    }
  }
}

/** Writes entries and the number formats that they ask for; `undefined` leaves a cell as it is. */
export function writeEntries(
  sheet: SheetModel,
  area: Area,
  entries: readonly (readonly (Entry | undefined)[])[],
): void {
  entries.forEach((line, row) =>
    line.forEach((entry, column) => {
      const numberFormat = entry?.numberFormat;
      if (numberFormat) sheet.patchStyle(cellArea(area.top + row, area.left + column), { numberFormat });
    }),
  );
  sheet.write(
    area,
    entries.map((line) => line.map((entry) => entry?.value)),
    entries.map((line) => line.map((entry) => entry?.formula)),
  );
}

/** Splits clipboard text into cells; a quoted cell may hold tabs and line ends. */
function readClipboard(text: string): string[][] {
  const lines: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/gy;
  for (const [, cell = '', end] of text.replace(/(\r\n|\n|\r)$/, '').matchAll(pattern)) {
    const quoted = cell.startsWith('"') && cell.endsWith('"') && cell.length > 1;
    lines.at(-1)?.push(quoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '') break;
    if (end !== '\t') lines.push([]);
  }
  return lines;
}
