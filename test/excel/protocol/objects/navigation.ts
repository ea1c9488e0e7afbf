import {
  ExcelError,
  MAX_COLUMNS,
  MAX_ROWS,
  bottom,
  bounding,
  cellArea,
  contains,
  intersect,
  right,
  type Area,
  type SheetModel,
} from '../../model/index.ts';
import { valueTypeOf } from '../events.ts';

type Way = 'Up' | 'Down' | 'Left' | 'Right';

const steps: Readonly<Record<Way, readonly [number, number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** The cell that Ctrl+arrow leads to from the first cell of the area. */
export function edgeOf(sheet: SheetModel, area: Area, way: Way): Area {
  const [down, across] = steps[way];
  const filled = (row: number, column: number): boolean => sheet.value(row, column) !== null;
  const inside = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
  const limit = sheet.used(true) ?? cellArea(area.top, area.left);
  let [row, column] = [area.top, area.left];
  const next = (): readonly [number, number] => [row + down, column + across];
  const alongData = filled(row, column) && inside(...next()) && filled(...next());
  while (inside(...next())) {
    if (alongData && !filled(...next())) break;
    [row, column] = next();
    if (!alongData && filled(row, column)) break;
    if (!alongData && (way === 'Down' ? row >= bottom(limit) : way === 'Right' && column >= right(limit))) {
      return way === 'Down' ? cellArea(MAX_ROWS - 1, column) : cellArea(row, MAX_COLUMNS - 1);
    }
  }
  return cellArea(row, column);
}

/** The block of filled cells around the area, up to blank rows and columns (Ctrl+*). */
export function surroundingRegion(sheet: SheetModel, area: Area): Area {
  const filled = sheet.used(true);
  if (!filled) return area;
  const hasValue = (part: Area): boolean => {
    let found = false;
    sheet.grid.eachFilled(part, () => (found = true));
    return found;
  };
  for (let region = area; ;) {
    const top = Math.max(0, region.top - 1);
    const left = Math.max(0, region.left - 1);
    const ring: Area[] = [
      { top, left, rows: region.top - top, columns: region.columns + 2 },
      { top: bottom(region), left, rows: 1, columns: region.columns + 2 },
      { top, left, rows: region.rows + 2, columns: region.left - left },
      { top, left: right(region), rows: region.rows + 2, columns: 1 },
    ];
    const grown = ring
      .filter((side) => side.rows > 0 && side.columns > 0 && hasValue(side))
      .reduce((around, side) => intersect(bounding(around, side), filled) ?? around, region);
    if (grown.rows === region.rows && grown.columns === region.columns) return region;
    region = bounding(region, grown);
  }
}

/** The cells of a kind, as rectangles; empty when there are none. */
export function specialCells(sheet: SheetModel, area: Area, kind: string, valueType = 'All'): Area[] {
  const used = sheet.used();
  const scope = used && intersect(area, used);
  if (!scope) return [];
  const test = specialTest(sheet, kind, valueType);
  const rows: Area[] = [];
  for (let row = scope.top; row < bottom(scope); row++) {
    let start: number | null = null;
    for (let column = scope.left; column <= right(scope); column++) {
      const hit = column < right(scope) && test(row, column);
      if (hit) start ??= column;
      else if (start !== null) {
        rows.push({ top: row, left: start, rows: 1, columns: column - start });
        start = null;
      }
    }
  }
  return stack(rows);
}

function specialTest(sheet: SheetModel, kind: string, valueType: string): (row: number, column: number) => boolean {
  const isWanted = (row: number, column: number): boolean => {
    const type = valueTypeOf(sheet.value(row, column));
    const word = { Double: 'Numbers', String: 'Text', Boolean: 'Logical', Error: 'Errors', Empty: '' }[type];
    return word !== '' && (valueType === 'All' || valueType.includes(word));
  };
  switch (kind) {
    case 'Constants':
      return (row, column) => sheet.formula(row, column) === null && isWanted(row, column);
    case 'Formulas':
      return (row, column) => sheet.formula(row, column) !== null && (valueType === 'All' || isWanted(row, column));
    case 'Blanks':
      return (row, column) => sheet.value(row, column) === null && sheet.formula(row, column) === null;
    case 'Visible':
      return (row, column) => !sheet.rows.hidden(row) && !sheet.columns.hidden(column);
    case 'DataValidations':
      return (row, column) => sheet.validations.some((rule) => contains(rule.area, row, column));
    default:
      throw new ExcelError('NotImplemented', `The Excel stand-in does not look for ${kind}.`, 'Range.getSpecialCells');
  }
}

/** Joins strips of the same columns on following rows. */
function stack(strips: readonly Area[]): Area[] {
  const open = new Map<string, Area>();
  const done: Area[] = [];
  for (const strip of strips) {
    const key = `${strip.left},${strip.columns}`;
    const above = open.get(key);
    if (above && bottom(above) === strip.top) open.set(key, { ...above, rows: above.rows + 1 });
    else {
      if (above) done.push(above);
      open.set(key, strip);
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}
