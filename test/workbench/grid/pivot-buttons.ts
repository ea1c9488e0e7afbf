import { bottom, cellArea, intersect, right, type PivotModel, type SheetModel } from '#test/excel/model/index.ts';
import type { Box, Region, Viewport } from './viewport.ts';

const size = 9;
const margin = 2;
const perIndent = 9;

/** A button of a PivotTable that folds an item away or shows what is under it. */
export interface PivotButton {
  readonly pivot: PivotModel;
  readonly field: string;
  readonly item: string;
  readonly expanded: boolean;
}

/** The button in a cell and where it lies, or `null`. */
function buttonIn(viewport: Viewport, row: number, column: number): (PivotButton & { readonly box: Box }) | null {
  const pivot = viewport.sheet.pivots.find(({ area }) => intersect(area, cellArea(row, column)));
  const cell = pivot?.cells[row - pivot.area.top]?.[column - pivot.area.left];
  if (!pivot || !cell?.toggle) return null;
  const box = viewport.boxOf(cellArea(row, column));
  const x = box.x + margin + cell.indent * perIndent;
  return { pivot, ...cell.toggle, box: { x, y: box.y + (box.height - size) / 2, width: size, height: size } };
}

/** The button of a PivotTable at a point on the grid, or `null`. */
export function pivotButtonAt(
  viewport: Viewport,
  cell: { row: number; column: number },
  x: number,
): PivotButton | null {
  const button = buttonIn(viewport, cell.row, cell.column);
  return button && x >= button.box.x - margin && x <= button.box.x + size + margin ? button : null;
}

/** Draws the little boxes with + and − of the PivotTables in a region. */
export function drawPivotButtons(context: CanvasRenderingContext2D, viewport: Viewport, { cells, box }: Region): void {
  if (viewport.sheet.pivots.length === 0) return;
  context.save();
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.clip();
  for (const area of areasIn(viewport.sheet, cells)) {
    for (let row = area.top; row < bottom(area); row++) {
      for (let column = area.left; column < right(area); column++) {
        const button = buttonIn(viewport, row, column);
        if (button) drawButton(context, button.box, button.expanded);
      }
    }
  }
  context.restore();
}

const areasIn = ({ pivots }: SheetModel, cells: Region['cells']) =>
  pivots.flatMap(({ area }) => intersect(area, cells) ?? []);

function drawButton(context: CanvasRenderingContext2D, { x, y }: Box, expanded: boolean): void {
  const [left, top] = [Math.round(x), Math.round(y)];
  context.fillStyle = '#ffffff';
  context.fillRect(left, top, size, size);
  context.strokeStyle = '#7f7f7f';
  context.lineWidth = 1;
  context.strokeRect(left + 0.5, top + 0.5, size - 1, size - 1);
  context.fillStyle = '#262626';
  context.fillRect(left + 2, top + (size - 1) / 2, size - 4, 1);
  if (!expanded) context.fillRect(left + (size - 1) / 2, top + 2, 1, size - 4);
}
