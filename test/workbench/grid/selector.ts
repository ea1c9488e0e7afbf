import {
  MAX_COLUMNS,
  MAX_ROWS,
  bottom,
  contains,
  everything,
  right,
  sameArea,
  type Area,
  type SheetModel,
  type WorkbookModel,
} from '#test/excel/model/index.ts';
import { areaBetween, blockAround, jump, lastUsed, step, type Cell, type Direction } from './movement.ts';

/** Moves a sheet's selection as a person does with keys and mouse. */
export class Selector {
  readonly #workbook: WorkbookModel;
  /** The corner that Shift moves, and the area that it made; someone else's selection starts anew. */
  #reach: { readonly cell: Cell; readonly area: Area } | null = null;

  constructor(workbook: WorkbookModel) {
    this.#workbook = workbook;
  }

  get active(): Cell {
    return this.#sheet.selection.active;
  }

  /** The cell that moves when the selection is stretched. */
  get far(): Cell {
    const area = this.#area;
    if (this.#reach && this.isStretched) return this.#reach.cell;
    const { row, column } = this.active;
    return {
      row: row === area.top ? bottom(area) - 1 : area.top,
      column: column === area.left ? right(area) - 1 : area.left,
    };
  }

  /** Whether a person is stretching the selection from the active cell. */
  get isStretched(): boolean {
    return this.#reach !== null && sameArea(this.#reach.area, this.#area);
  }

  /** Selects one cell, with the cells merged with it. */
  goTo(cell: Cell): void {
    const sheet = this.#sheet;
    const area = areaBetween(sheet, cell, cell);
    this.#select([area], { row: area.top, column: area.left }, null);
  }

  /** Stretches the selection from the active cell. */
  stretchTo(cell: Cell): void {
    const sheet = this.#sheet;
    const area = areaBetween(sheet, this.active, cell);
    this.#select([...sheet.selection.areas.slice(0, -1), area], this.active, { cell, area });
  }

  /** Adds a cell to what is selected, as Ctrl and a click do. */
  add(cell: Cell): void {
    const sheet = this.#sheet;
    this.#select([...sheet.selection.areas, areaBetween(sheet, cell, cell)], cell, null);
  }

  selectColumns(from: number, to: number): void {
    const area = { top: 0, left: Math.min(from, to), rows: MAX_ROWS, columns: Math.abs(from - to) + 1 };
    this.#select([area], { row: 0, column: from }, null);
  }

  selectRows(from: number, to: number): void {
    const area = { top: Math.min(from, to), left: 0, rows: Math.abs(from - to) + 1, columns: MAX_COLUMNS };
    this.#select([area], { row: from, column: 0 }, null);
  }

  /** First the block around the active cell, then everything. */
  selectAll(): void {
    const block = blockAround(this.#sheet, this.active);
    const known = sameArea(block, this.#area) || (block.rows === 1 && block.columns === 1);
    this.#select([known ? everything : block], this.active, null);
  }

  selectEverything(): void {
    this.#select([everything], { row: 0, column: 0 }, null);
  }

  /** Selects an area as given, such as what was just pasted. */
  selectArea(area: Area): void {
    this.#select([area], { row: area.top, column: area.left }, null);
  }

  move(direction: Direction, { stretch = false, far = false, count = 1 } = {}): void {
    const sheet = this.#sheet;
    const from = stretch ? this.far : this.active;
    const to = far ? jump(sheet, from, direction) : step(sheet, from, direction, count);
    this.#arrive(to, stretch);
  }

  /** Home: the start of the row; with Ctrl the start of the sheet, below and right of frozen panes. */
  home({ stretch = false, far = false } = {}): void {
    const { freeze } = this.#sheet;
    const row = far ? freeze.rows : this.far.row;
    this.#arrive({ row: stretch || far ? row : this.active.row, column: freeze.columns }, stretch);
  }

  end({ stretch = false } = {}): void {
    this.#arrive(lastUsed(this.#sheet), stretch);
  }

  /** Tab and Enter: to the next cell, or within the selected area when more than one cell is selected. */
  next(direction: Direction): void {
    const area = this.#area;
    const merged = this.#sheet.mergeAt(this.active.row, this.active.column);
    if ((area.rows === 1 && area.columns === 1) || (merged && sameArea(merged, area))) this.move(direction);
    else this.#select(this.#sheet.selection.areas, nextWithin(area, this.active, direction), null);
  }

  get #sheet(): SheetModel {
    return this.#workbook.active;
  }

  get #area(): Area {
    const { areas, active } = this.#sheet.selection;
    return areas.findLast((area) => contains(area, active.row, active.column)) ?? areas[0] ?? everything;
  }

  #arrive(cell: Cell, stretch: boolean): void {
    if (stretch) this.stretchTo(cell);
    else this.goTo(cell);
  }

  #select(areas: readonly Area[], active: Cell, reach: { cell: Cell; area: Area } | null): void {
    const [first, ...others] = areas;
    if (!first) return;
    const sheet = this.#sheet;
    this.#reach = reach;
    this.#workbook.perform('user', () => sheet.select([first, ...others], active));
  }
}

/** Goes through an area line by line and starts again at its other end. */
function nextWithin(area: Area, { row, column }: Cell, direction: Direction): Cell {
  const byRows = direction === 'left' || direction === 'right';
  const length = byRows ? area.columns : area.rows;
  const count = area.rows * area.columns;
  const at = byRows ? (row - area.top) * length + column - area.left : (column - area.left) * length + row - area.top;
  const by = direction === 'right' || direction === 'down' ? 1 : -1;
  const to = (at + by + count) % count;
  const [line, along] = [Math.floor(to / length), to % length];
  return byRows
    ? { row: area.top + line, column: area.left + along }
    : { row: area.top + along, column: area.left + line };
}
