import { areasOf } from '../address.ts';
import { keyOf, placeOf } from './fill.ts';
import { addressOfArea, placesOf, rectanglesOf } from '../rectangles.ts';
import { keepSetting, loadSetting } from '../kept/settings.ts';

/** Per sheet id: marked cells (by `keyOf`) with what is kept of them: their mark and the fill that they had before. */
export type KeptMarks = Map<string, ReadonlyMap<number, string>>;

const name = 'meldbeeld.marks';

/** As kept in the workbook: per sheet id, per original fill, the addresses of the cells. */
type Written = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function writtenMarks(marks: KeptMarks): string {
  const written: Record<string, Record<string, string>> = {};
  for (const [sheet, cells] of marks) {
    const byFill = Map.groupBy(cells.keys(), (cell) => cells.get(cell) ?? '');
    written[sheet] = Object.fromEntries(
      [...byFill].map(([fill, keys]) => [fill, rectanglesOf(keys.map(placeOf)).map(addressOfArea).join(',')]),
    );
  }
  return JSON.stringify(written satisfies Written);
}

/** Reads what `writtenMarks` wrote; anything else counts as no marks. */
export function readMarks(value: unknown): KeptMarks {
  const marks: KeptMarks = new Map();
  if (typeof value !== 'string') return marks;
  for (const [sheet, byFill] of entriesOf(parsed(value))) {
    const cells = new Map<number, string>();
    for (const [fill, addresses] of entriesOf(byFill)) {
      if (typeof addresses !== 'string') continue;
      for (const place of placesOf(areasOf(addresses))) cells.set(keyOf(place), fill);
    }
    marks.set(sheet, cells);
  }
  return marks;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** Asks for the marks that the workbook keeps; read the answer after the next sync. */
export function loadMarks(context: Excel.RequestContext): () => KeptMarks {
  const value = loadSetting(context, name);
  return () => readMarks(value());
}

/** Keeps the marks in the workbook, as part of the next sync. */
export function saveMarks(context: Excel.RequestContext, marks: KeptMarks): void {
  keepSetting(context, name, writtenMarks(marks));
}
