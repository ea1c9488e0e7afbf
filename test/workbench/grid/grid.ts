import { setExpanded, type Change, type SheetModel, type WorkbookModel } from '#test/excel/model/index.ts';
import { DrawingLayer, type SlicerWords } from '../drawings/index.ts';
import { CellEditor } from './cell-editor.ts';
import { Clipboard } from './clipboard.ts';
import type { Editing } from './editing.ts';
import { handleKey, type GridCommands } from './keyboard.ts';
import { listenToMouse } from './mouse.ts';
import type { Direction } from './movement.ts';
import { Selector } from './selector.ts';
import { SpokenGrid, type SpokenWords } from './spoken.ts';
import { Surface } from './surface.ts';
import { columnHeaderHeight } from './viewport.ts';

export interface GridOptions {
  readonly workbook: WorkbookModel;
  readonly editing: Editing;
  readonly words: SpokenWords & SlicerWords & { readonly cellEditor: string };
  readonly save: () => void;
  readonly open: () => void;
  /** Follows a link out of the workbook. */
  readonly follow: (address: string) => void;
}

/** The grid of a workbook: what shows of its active sheet, and what keys and mouse do to it. */
export class Grid {
  readonly element: HTMLElement;
  readonly #options: GridOptions;
  readonly #surface: Surface;
  readonly #selector: Selector;
  readonly #spoken: SpokenGrid;
  readonly #editor: CellEditor;
  readonly #drawings: DrawingLayer;
  readonly #clipboard: Clipboard;

  constructor(options: GridOptions) {
    const { workbook, editing, words } = options;
    this.#options = options;
    this.#surface = new Surface(workbook.active, () => {
      this.#editor.place();
      this.#drawings.place(this.#surface.viewport);
    });
    this.#drawings = new DrawingLayer(workbook, words, (change) => this.#attempt(change));
    this.#surface.overlay(this.#drawings.element);
    this.#selector = new Selector(workbook);
    this.#spoken = new SpokenGrid(words);
    this.#editor = new CellEditor(editing, this.#surface, words.cellEditor, (direction) => this.#left(direction));
    this.#clipboard = new Clipboard(this.#surface, this.#selector, editing);
    this.element = document.createElement('div');
    this.element.className = 'grid';
    this.#surface.element.prepend(this.#spoken.element);
    this.element.append(this.#surface.element, this.#editor.element);
    this.#listen();
    this.#spoken.tell(workbook.active);
  }

  get selector(): Selector {
    return this.#selector;
  }

  focus(): void {
    this.#spoken.element.focus({ preventScroll: true });
  }

  /** Ends an edit under way as Enter would, and goes on from there. */
  leaveEdit(direction: Direction | null): void {
    this.#options.editing.commit();
    this.#left(direction);
  }

  #listen(): void {
    const { workbook, editing } = this.#options;
    workbook.listen((change) => this.#changed(change));
    editing.listen((edit) => {
      if (edit) this.#clipboard.release();
    });
    this.element.addEventListener('keydown', (event) => {
      if (event.target !== this.#editor.element && handleKey(event, this.#selector, this.#commands))
        event.preventDefault();
    });
    this.#clipboard.listenOn(this.#spoken.element);
    listenToMouse(this.#surface, this.#selector, {
      leaveEdit: () => {
        editing.commit();
        this.focus();
      },
      editCell: () => this.#edit(null),
      followLink: (sheet, row, column) => this.#followLink(sheet, row, column),
      fold: ({ pivot, field, item, expanded }) => {
        const sheet = workbook.active;
        this.#attempt(() => setExpanded(workbook, { sheet, pivot }, { field, item }, !expanded));
      },
      fill: (source, target) => void editing.attempt((edits) => edits.fill(workbook.active, source, target)),
      setColumnWidth: (from, count, points) => {
        workbook.perform('user', () => workbook.active.setColumnWidth(from, count, points));
      },
    });
  }

  readonly #commands: GridCommands = {
    edit: (text) => this.#edit(text),
    clear: () => {
      const { active } = this.#options.workbook;
      this.#options.editing.attempt((edits) => edits.clear(active, active.selection.areas));
    },
    undo: () => void this.#options.workbook.undo(),
    redo: () => void this.#options.workbook.redo(),
    save: () => this.#options.save(),
    open: () => this.#options.open(),
    turnSheet: (by) => this.#turnSheet(by),
    escape: () => this.#clipboard.release(),
    pageRows: () => {
      const { height, frozenHeight, sheet } = this.#surface.viewport;
      return Math.floor((height - columnHeaderHeight - frozenHeight) / ((sheet.rows.defaultSize * 4) / 3));
    },
  };

  /** Does what a person asks of a PivotTable; what it refuses is told. */
  #attempt(change: () => void): void {
    const { workbook, editing } = this.#options;
    editing.attempt(() => workbook.perform('user', change));
  }

  #edit(text: string | null): void {
    const sheet = this.#options.workbook.active;
    const { active } = sheet.selection;
    this.#surface.reveal(active.row, active.column);
    const content = text ?? sheet.editText(active.row, active.column);
    this.#options.editing.begin(sheet, active, text === null ? 'edit' : 'type', content);
    this.#editor.element.focus({ preventScroll: true });
  }

  #left(direction: Direction | null): void {
    this.focus();
    if (direction) this.#selector.next(direction);
    this.#surface.redraw();
  }

  #turnSheet(by: 1 | -1): void {
    const { workbook } = this.#options;
    const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
    const next = visible[visible.indexOf(workbook.active) + by];
    if (next) workbook.perform('user', () => workbook.activate(next));
  }

  #followLink(sheet: SheetModel, row: number, column: number): void {
    const address = sheet.hyperlinks.get(row, column)?.address;
    if (address && /^(https?|mailto):/.test(address)) this.#options.follow(address);
  }

  #changed(change: Change): void {
    const { active } = this.#options.workbook;
    if (change.kind === 'activated') this.#surface.show(active);
    else if (change.kind === 'layout' || change.kind === 'format' || change.kind === 'cells') this.#surface.remeasure();
    else if (change.kind === 'selection' && change.sheet === active) this.#follow(active);
    if (change.kind !== 'selection') this.#drawings.forget();
    this.#surface.redraw();
    this.#spoken.tell(active);
  }

  /** Keeps the moving corner of the selection in view, also when the add-in selects. */
  #follow(sheet: SheetModel): void {
    const [area] = sheet.selection.areas;
    if (area && (area.rows === sheet.rows.limit || area.columns === sheet.columns.limit)) return;
    const { row, column } = this.#selector.far;
    const { active } = sheet.selection;
    const single = !this.#selector.isStretched;
    this.#surface.reveal(single ? active.row : row, single ? active.column : column);
  }
}
