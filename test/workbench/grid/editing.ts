import { ExcelError, type SheetModel, type UserEdits } from '#test/excel/model/index.ts';
import type { Cell } from './movement.ts';

/** How a cell is being edited: typed over (arrows leave the cell) or edited (arrows move in the text). */
export type EditMode = 'type' | 'edit';

/** A text on its way into a cell, in the cell itself and in the formula bar at once. */
export interface Edit {
  readonly sheet: SheetModel;
  readonly cell: Cell;
  readonly mode: EditMode;
  readonly text: string;
}

/** Keeps the one edit that may be under way, and tells whoever shows it. */
export class Editing {
  readonly #edits: () => UserEdits;
  readonly #refused: (error: ExcelError) => void;
  readonly #listeners = new Set<(edit: Edit | null) => void>();
  #current: Edit | null = null;

  /** @param refused called when the workbook refuses a text, such as on a protected sheet */
  constructor(edits: () => UserEdits, refused: (error: ExcelError) => void) {
    this.#edits = edits;
    this.#refused = refused;
  }

  get current(): Edit | null {
    return this.#current;
  }

  listen(listener: (edit: Edit | null) => void): void {
    this.#listeners.add(listener);
  }

  begin(sheet: SheetModel, cell: Cell, mode: EditMode, text: string): void {
    if (!this.#current) this.#set({ sheet, cell, mode, text });
  }

  /** Takes over what was typed in the cell or the formula bar. */
  write(text: string): void {
    if (this.#current && this.#current.text !== text) this.#set({ ...this.#current, text });
  }

  /** F2 and a click in the text: from now on arrows move in the text. */
  switchMode(): void {
    if (this.#current) this.#set({ ...this.#current, mode: this.#current.mode === 'edit' ? 'type' : 'edit' });
  }

  /** Puts the text in the cell; a text that did not change leaves the cell alone. Gives whether an edit was under way. */
  commit(): boolean {
    const edit = this.#current;
    if (!edit) return false;
    this.#set(null);
    const { sheet, cell, text } = edit;
    if (text === sheet.editText(cell.row, cell.column)) return true;
    this.attempt((edits) => edits.type(sheet, cell.row, cell.column, text));
    return true;
  }

  cancel(): void {
    this.#set(null);
  }

  /** Runs a person's edit; a refusal by the workbook is told, anything else is thrown on. */
  attempt<T>(change: (edits: UserEdits) => T): T | null {
    try {
      return change(this.#edits());
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      this.#refused(error);
      return null;
    }
  }

  #set(edit: Edit | null): void {
    this.#current = edit;
    for (const listener of this.#listeners) listener(edit);
  }
}
