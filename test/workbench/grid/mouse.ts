import type { SheetModel } from '#test/excel/model/index.ts';
import { pixelsPerPoint } from './line-positions.ts';
import type { Selector } from './selector.ts';
import type { Surface } from './surface.ts';
import type { Hit } from './viewport.ts';

export interface MouseCommands {
  /** Before the mouse selects: ends an edit under way. */
  leaveEdit(): void;
  editCell(): void;
  followLink(sheet: SheetModel, row: number, column: number): void;
  setColumnWidth(from: number, count: number, points: number): void;
}

const smallestColumn = 8;
const scrollStep = 20;

type Drag = (hit: Hit, event: PointerEvent) => void;

/** Selects, resizes columns and starts editing with the mouse or a pen. */
export function listenToMouse(surface: Surface, selector: Selector, commands: MouseCommands): void {
  const { element } = surface;
  let drag: Drag | null = null;
  let last: PointerEvent | null = null;

  const hitOf = (event: MouseEvent): Hit => {
    const { left, top } = element.getBoundingClientRect();
    return surface.viewport.hit(event.clientX - left, event.clientY - top);
  };
  const onSurface = ({ clientX, clientY }: PointerEvent): boolean => {
    const { left, top } = element.getBoundingClientRect();
    return clientX - left < element.clientWidth && clientY - top < element.clientHeight;
  };
  const keepScrolling = (): void => {
    if (!drag || !last) return;
    const { left, top } = element.getBoundingClientRect();
    const past = (position: number, start: number, size: number): number =>
      position < start ? -scrollStep : position > start + size ? scrollStep : 0;
    const x = past(last.clientX, left + surface.viewport.rowHeaderWidth, element.clientWidth);
    const y = past(last.clientY, top, element.clientHeight);
    if (x || y) {
      element.scrollBy(x, y);
      drag(hitOf(last), last);
    }
    requestAnimationFrame(keepScrolling);
  };

  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !onSurface(event)) return;
    commands.leaveEdit();
    const hit = hitOf(event);
    drag =
      hit.kind === 'column-edge' ? resizeDrag(surface, hit.column, event, commands) : selectDrag(selector, hit, event);
    last = event;
    element.setPointerCapture(event.pointerId);
    if (hit.kind !== 'column-edge') requestAnimationFrame(keepScrolling);
    event.preventDefault();
  });
  element.addEventListener('pointermove', (event) => {
    last = event;
    if (drag) drag(hitOf(event), event);
    else element.style.cursor = cursorOf(hitOf(event), surface);
  });
  element.addEventListener('pointerup', () => (drag = null));
  element.addEventListener('pointercancel', () => (drag = null));
  element.addEventListener('dblclick', (event) => {
    const hit = hitOf(event);
    if (hit.kind === 'cell') commands.editCell();
  });
  element.addEventListener('click', (event) => {
    const hit = hitOf(event);
    if (hit.kind === 'cell' && !event.shiftKey) commands.followLink(surface.viewport.sheet, hit.row, hit.column);
  });
}

function selectDrag(selector: Selector, hit: Hit, event: PointerEvent): Drag | null {
  if (hit.kind === 'corner') {
    selector.selectEverything();
    return null;
  }
  if (hit.kind === 'column-header') {
    const from = event.shiftKey ? selector.active.column : hit.column;
    selector.selectColumns(from, hit.column);
    return (to) => 'column' in to && selector.selectColumns(from, to.column);
  }
  if (hit.kind === 'row-header') {
    const from = event.shiftKey ? selector.active.row : hit.row;
    selector.selectRows(from, hit.row);
    return (to) => 'row' in to && selector.selectRows(from, to.row);
  }
  if (hit.kind !== 'cell') return null;
  if (event.shiftKey) selector.stretchTo(hit);
  else if (event.ctrlKey || event.metaKey) selector.add(hit);
  else selector.goTo(hit);
  let [row, column] = [hit.row, hit.column];
  return (to) => {
    if (!('row' in to) || (to.row === row && to.column === column)) return;
    [row, column] = [to.row, to.column];
    selector.stretchTo(to);
  };
}

function resizeDrag(surface: Surface, column: number, start: PointerEvent, commands: MouseCommands): Drag {
  const { sheet, columns } = surface.viewport;
  const width = columns.size(column);
  const { areas } = sheet.selection;
  const whole = areas.find(({ rows, left, columns: count }) => {
    return rows === sheet.rows.limit && column >= left && column < left + count;
  });
  return (_, event) => {
    const pixels = Math.max(smallestColumn, width + event.clientX - start.clientX);
    commands.setColumnWidth(whole?.left ?? column, whole?.columns ?? 1, pixels / pixelsPerPoint);
  };
}

function cursorOf(hit: Hit, { viewport: { sheet } }: Surface): string {
  if (hit.kind === 'column-edge') return 'col-resize';
  if (hit.kind === 'column-header') return 's-resize';
  if (hit.kind === 'row-header') return 'e-resize';
  return hit.kind === 'cell' && sheet.hyperlinks.get(hit.row, hit.column) ? 'pointer' : 'cell';
}
