import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellGrid } from './model/grid.ts';
import { Extent } from './model/extent.ts';
import type { Area } from './model/index.ts';

const place = { row: fc.nat(6), column: fc.nat(6) };
const deed = fc.oneof(
  fc.record({ kind: fc.constant('value'), ...place, value: fc.constantFrom(null, '', 1, 'a') }),
  fc.record({ kind: fc.constant('formula'), ...place }),
  fc.record({ kind: fc.constant('style'), ...place, style: fc.nat(1) }),
  fc.record({ kind: fc.constantFrom('rows', 'columns'), at: fc.nat(6), count: fc.constantFrom(-2, -1, 1, 2) }),
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

function act(grid: CellGrid, one: Deed): void {
  if ('at' in one) {
    if (one.kind === 'rows') grid.shiftRows(one.at, one.count);
    else grid.shiftColumns(one.at, one.count);
  } else if ('value' in one) grid.put(one.row, one.column, one.value);
  else if ('style' in one) grid.setStyle(one.row, one.column, one.style);
  else grid.put(one.row, one.column, null, '=A1');
}

/** The used area, looked up cell by cell. */
function measured(grid: CellGrid, valuesOnly: boolean): Area | null {
  const used: { row: number; column: number }[] = [];
  for (let row = 0; row < 40; row++) {
    for (let column = 0; column < 40; column++) {
      const isFilled = grid.value(row, column) !== null || grid.formula(row, column) !== null;
      if (isFilled || (!valuesOnly && grid.ownStyle(row, column) !== 0)) used.push({ row, column });
    }
  }
  if (used.length === 0) return null;
  const rows = used.map(({ row }) => row);
  const columns = used.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return { top, left, rows: Math.max(...rows) - top + 1, columns: Math.max(...columns) - left + 1 };
}

describe('the used area of a sheet', () => {
  it('lies around the same cells after every change, whenever it is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(deed, fc.boolean()), { maxLength: 14 }), (deeds) => {
        const grid = new CellGrid();
        for (const [one, ask] of deeds) {
          act(grid, one);
          if (!ask) continue;
          expect(grid.used(true)).toEqual(measured(grid, true));
          expect(grid.used(false)).toEqual(measured(grid, false));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is measured once while cells inside it come, go and change', () => {
    let measurings = 0;
    const extent = new Extent(() => {
      measurings += 1;
      return [{ top: 0, left: 0, rows: 1_000, columns: 25 }];
    });
    extent.forget();
    for (let row = 1; row < 999; row++) {
      extent.include(row, 3);
      extent.leave(row, 4);
      expect(extent.area?.rows).toBe(1_000);
    }
    expect(measurings).toBe(1);
  });
});
