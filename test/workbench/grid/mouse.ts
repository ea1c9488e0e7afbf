import type { Area, SheetModel } from '#test/excel/model/index.ts';
import { fittingWidth } from './fitting.ts';
import { pixelsPerPoint } from './line-positions.ts';
import { pivotButtonAt, type PivotButton } from './pivot-buttons.ts';
import type { Selector } from './selector.ts';
import type { Surface } from './surface.ts';
import type { Hit } from './viewport.ts';

export interface MouseCommands {
  /** Before the mouse selects: ends an edit under way. */
  leaveEdit(): void;
  editCell(): void;
  followLink(sheet: SheetModel, row: number, column: number): void;
  /** Folds an item of a PivotTable away, or unfolds it. */
  fold(button: PivotButton): void;
  setColumnWidth(from: number, count: number, points: number): void;
  /** Repeats or continues the source over the target, which holds it. */
  fill(source: Area, target: Area): void;
}

const smallestColumn = 8;
const scrollStep = 20;

/** What a pressed button does while it moves and when it is let go. */
interface Drag {
  readonly move: (hit: Hit, event: PointerEvent) => void;
  readonly end?: () => void;
  /** Whether the sheet scrolls when the pointer leaves it. */
  readonly scrolls: boolean;
}

/** Selects, resizes columns, fills and starts editing with the mouse or a pen. */
export function listenToMouse(surface: Surface, selector: Selector, commands: MouseCommands): void {
  const { element } = surface;
  let drag: Drag | null = null;
  let last: PointerEvent | null = null;

  const hitOf = (event: MouseEvent): Hit => {
    const { left, top } = element.getBoundingClientRect();
    return surface.viewport.hit(event.clientX - left, event.clientY - top);
  };
  const keepScrolling = (): void => {
    if (!drag || !last) return;
    const { x, y } = scrollBeyond(surface, last);
    if (x || y) {
      element.scrollBy(x, y);
      drag.move(hitOf(last), last);
    }
    requestAnimationFrame(keepScrolling);
  };
  const letGo = (): void => {
    drag?.end?.();
    drag = null;
  };

  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || isOnScrollbar(element, event)) return;
    commands.leaveEdit();
    drag = startDrag(surface, selector, commands, hitOf(event), event);
    last = event;
    element.setPointerCapture(event.pointerId);
    if (drag?.scrolls) requestAnimationFrame(keepScrolling);
    event.preventDefault();
  });
  element.addEventListener('pointermove', (event) => {
    last = event;
    if (drag) drag.move(hitOf(event), event);
    else element.style.cursor = cursorOf(hitOf(event), surface);
  });
  element.addEventListener('pointerup', letGo);
  element.addEventListener('pointercancel', letGo);
  element.addEventListener('dblclick', (event) => {
    const hit = hitOf(event);
    if (hit.kind === 'cell') commands.editCell();
    if (hit.kind === 'column-edge') fitColumns(surface, hit.column, commands);
  });
  element.addEventListener('click', (event) => {
    const hit = hitOf(event);
    if (hit.kind !== 'cell') return;
    const button = pivotButtonAt(surface.viewport, hit, event.clientX - element.getBoundingClientRect().left);
    if (button) commands.fold(button);
    else if (!event.shiftKey) commands.followLink(surface.viewport.sheet, hit.row, hit.column);
  });
}

function isOnScrollbar(element: HTMLElement, { clientX, clientY }: PointerEvent): boolean {
  const { left, top } = element.getBoundingClientRect();
  return clientX - left >= element.clientWidth || clientY - top >= element.clientHeight;
}

function scrollBeyond({ element, viewport }: Surface, { clientX, clientY }: PointerEvent): { x: number; y: number } {
  const { left, top } = element.getBoundingClientRect();
  const past = (position: number, start: number, end: number): number =>
    position < start ? -scrollStep : position > end ? scrollStep : 0;
  return {
    x: past(clientX, left + viewport.rowHeaderWidth, left + element.clientWidth),
    y: past(clientY, top, top + element.clientHeight),
  };
}

function startDrag(
  surface: Surface,
  selector: Selector,
  commands: MouseCommands,
  hit: Hit,
  event: PointerEvent,
): Drag | null {
  if (hit.kind === 'column-edge') return resizeDrag(surface, hit.column, event, commands);
  if (hit.kind === 'fill-handle') return fillDrag(surface, selector, commands);
  return selectDrag(selector, hit, event);
}

function selectDrag(selector: Selector, hit: Hit, event: PointerEvent): Drag | null {
  if (hit.kind === 'column-header') {
    const from = event.shiftKey ? selector.active.column : hit.column;
    selector.selectColumns(from, hit.column);
    return { scrolls: true, move: (to) => 'column' in to && selector.selectColumns(from, to.column) };
  }
  if (hit.kind === 'row-header') {
    const from = event.shiftKey ? selector.active.row : hit.row;
    selector.selectRows(from, hit.row);
    return { scrolls: true, move: (to) => 'row' in to && selector.selectRows(from, to.row) };
  }
  if (hit.kind !== 'cell') {
    selector.selectEverything();
    return null;
  }
  if (event.shiftKey) selector.stretchTo(hit);
  else if (event.ctrlKey || event.metaKey) selector.add(hit);
  else selector.goTo(hit);
  let [row, column] = [hit.row, hit.column];
  const move = (to: Hit): void => {
    if (!('row' in to) || (to.row === row && to.column === column)) return;
    [row, column] = [to.row, to.column];
    selector.stretchTo(to);
  };
  return { scrolls: true, move };
}

/** The columns that a dragged edge resizes: all selected ones when it is one of those, else its own. */
function columnsAt({ viewport: { sheet } }: Surface, column: number): { from: number; count: number } {
  const selected = sheet.selection.areas.find(({ rows, left, columns }) => {
    return rows === sheet.rows.limit && column >= left && column < left + columns;
  });
  return { from: selected?.left ?? column, count: selected?.columns ?? 1 };
}

function resizeDrag(surface: Surface, column: number, start: PointerEvent, commands: MouseCommands): Drag {
  const width = surface.viewport.columns.size(column);
  const { from, count } = columnsAt(surface, column);
  const move = (_: Hit, event: PointerEvent): void => {
    const pixels = Math.max(smallestColumn, width + event.clientX - start.clientX);
    if (event.clientX !== start.clientX) commands.setColumnWidth(from, count, pixels / pixelsPerPoint);
  };
  return { scrolls: false, move };
}

function fitColumns(surface: Surface, column: number, commands: MouseCommands): void {
  const { from, count } = columnsAt(surface, column);
  for (let at = from; at < from + Math.min(count, 200); at++) {
    const pixels = fittingWidth(surface.viewport.sheet, at, surface.palette);
    if (pixels !== null) commands.setColumnWidth(at, 1, pixels / pixelsPerPoint);
  }
}

function fillDrag(surface: Surface, selector: Selector, commands: MouseCommands): Drag | null {
  const [source] = surface.viewport.sheet.selection.areas;
  if (!source) return null;
  let target = source;
  const move = (to: Hit): void => {
    if (!('row' in to)) return;
    const rows = Math.max(source.rows, to.row - source.top + 1);
    const columns = Math.max(source.columns, to.column - source.left + 1);
    const down = rows - source.rows >= columns - source.columns;
    target = down ? { ...source, rows } : { ...source, columns };
    surface.markCopied(target);
  };
  const end = (): void => {
    surface.markCopied(null);
    if (target.rows === source.rows && target.columns === source.columns) return;
    commands.fill(source, target);
    selector.selectArea(target);
  };
  return { scrolls: true, move, end };
}

function cursorOf(hit: Hit, { viewport: { sheet } }: Surface): string {
  if (hit.kind === 'column-edge') return 'col-resize';
  if (hit.kind === 'fill-handle') return 'crosshair';
  if (hit.kind === 'column-header') return 's-resize';
  if (hit.kind === 'row-header') return 'e-resize';
  return hit.kind === 'cell' && sheet.hyperlinks.get(hit.row, hit.column) ? 'pointer' : 'cell';
}
