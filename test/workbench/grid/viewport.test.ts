import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WorkbookModel, type SheetModel } from '#test/excel/model/index.ts';
import { Viewport, columnHeaderHeight } from './viewport.ts';

/** A screen of 800 × 600 on a sheet. */
function screenOn(sheet: SheetModel): Viewport {
  const viewport = new Viewport(sheet);
  viewport.width = 800;
  viewport.height = 600;
  return viewport;
}

describe('the position of a line', () => {
  it('is found again from any point inside it, whatever the sizes and hidden lines before it', () => {
    const sizes = fc.array(fc.record({ at: fc.nat(400), size: fc.integer({ min: 3, max: 200 }) }), { maxLength: 20 });
    const hidden = fc.array(fc.nat(400), { maxLength: 10 });
    fc.assert(
      fc.property(sizes, hidden, fc.nat(500), (sized, away, row) => {
        const sheet = new WorkbookModel().active;
        for (const { at, size } of sized) sheet.setRowHeight(at, 1, size);
        for (const at of away) sheet.setHidden('rows', at, 1, true);
        const { rows } = screenOn(sheet);
        if (sheet.rows.hidden(row)) expect(rows.size(row)).toBe(0);
        else expect(rows.at(rows.start(row) + rows.size(row) - 1)).toBe(row);
      }),
    );
  });

  it('leaves room for a large font, unless the row has a height of its own', () => {
    const sheet = new WorkbookModel().active;
    const title = { top: 0, left: 0, rows: 2, columns: 1 };
    sheet.write(title, [['Titel'], ['Titel']]);
    sheet.patchStyle(title, { fontSize: 16 });
    sheet.setRowHeight(1, 1, 12);
    const { rows } = screenOn(sheet);
    expect([rows.size(0), rows.size(1), rows.size(2)]).toEqual([29, 16, 20]);
  });

  it('leaves room for wrapped text', () => {
    const sheet = new WorkbookModel().active;
    sheet.write({ top: 0, left: 0, rows: 1, columns: 1 }, [['Wijze van binnenkomst']]);
    sheet.patchStyle({ top: 0, left: 0, rows: 1, columns: 1 }, { wrap: true });
    expect(new Viewport(sheet, () => 3).rows.size(0)).toBe(60);
  });

  it('costs nothing for the million rows that nobody touched', () => {
    const { rows } = screenOn(new WorkbookModel().active);
    expect(rows.start(1_048_576)).toBe(20 * 1_048_576);
  });
});

describe('a point on the screen', () => {
  it('is the cell that is drawn there, also when scrolled and frozen', () => {
    const sheet = new WorkbookModel().active;
    sheet.setFreeze({ rows: 2, columns: 1 });
    const viewport = screenOn(sheet);
    viewport.scrollX = 640;
    viewport.scrollY = 4000;
    for (const { cells } of viewport.regions) {
      const at = { row: cells.top + 1, column: cells.left };
      const box = viewport.boxOf({ top: at.row, left: at.column, rows: 1, columns: 1 });
      expect(viewport.hit(box.x + box.width - 6, box.y + 5)).toEqual({ kind: 'cell', ...at });
    }
  });

  it('on the border between two column letters is the edge to drag', () => {
    const viewport = screenOn(new WorkbookModel().active);
    const edge = viewport.columnX(3);
    expect(viewport.hit(edge - 2, 5)).toEqual({ kind: 'column-edge', column: 2 });
    expect(viewport.hit(edge + 2, 5)).toEqual({ kind: 'column-edge', column: 2 });
    expect(viewport.hit(edge + 30, 5)).toEqual({ kind: 'column-header', row: 0, column: 3 });
  });

  it('left of the cells is a row number, above them a column letter, and between those the corner', () => {
    const viewport = screenOn(new WorkbookModel().active);
    expect(viewport.hit(4, columnHeaderHeight + 25)).toEqual({ kind: 'row-header', row: 1, column: 0 });
    expect(viewport.hit(4, 4)).toEqual({ kind: 'corner' });
  });
});

describe('bringing a cell into view', () => {
  it('does not scroll for a cell that shows already', () => {
    expect(screenOn(new WorkbookModel().active).scrollToShow(3, 3)).toEqual({ x: 0, y: 0 });
  });

  it('scrolls until the whole cell shows below the frozen rows', () => {
    const sheet = new WorkbookModel().active;
    sheet.setFreeze({ rows: 3, columns: 0 });
    const viewport = screenOn(sheet);
    viewport.scrollY = 50_000;
    viewport.scrollY = viewport.scrollToShow(100, 0).y;
    expect(viewport.rowY(100)).toBe(viewport.rowY(2) + viewport.rows.size(2));
  });

  it('scrolls until the whole cell shows above the lower edge', () => {
    const viewport = screenOn(new WorkbookModel().active);
    viewport.scrollY = viewport.scrollToShow(900, 0).y;
    expect(viewport.rowY(900) + viewport.rows.size(900)).toBe(600);
  });
});
