/** A part of a step: how to take it back and how to do it again. */
export interface Reversal {
  readonly undo: () => void;
  readonly redo: () => void;
}

export interface Step {
  /** What the person did, such as `typing`. */
  readonly label: string;
  readonly reversals: Reversal[];
}

const LIMIT = 100;

/** What a person can take back: at most the last hundred steps. Only edits made inside `record` are kept. */
export class History {
  readonly #changed: () => void;
  #done: Step[] = [];
  #undone: Step[] = [];
  #recording: Step | null = null;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get recording(): boolean {
    return this.#recording !== null;
  }

  /** Label of the step that `undo` would take back, or `null`. */
  get undoable(): string | null {
    return this.#done.at(-1)?.label ?? null;
  }

  get redoable(): string | null {
    return this.#undone.at(-1)?.label ?? null;
  }

  /** Runs a person's edit and keeps it as one step; an edit that is refused halfway is taken back and thrown on. */
  record(label: string, edit: () => void): void {
    if (this.#recording) return edit();
    const step: Step = { label, reversals: [] };
    this.#recording = step;
    try {
      edit();
    } catch (refusal) {
      this.#recording = null;
      for (const reversal of step.reversals.toReversed()) reversal.undo();
      throw refusal;
    }
    this.#recording = null;
    if (step.reversals.length === 0) return;
    this.#done.push(step);
    if (this.#done.length > LIMIT) this.#done.shift();
    this.#undone = [];
    this.#changed();
  }

  /** Adds to the step being recorded; outside `record` nothing is kept. */
  add(reversal: () => Reversal): void {
    this.#recording?.reversals.push(reversal());
  }

  undo(): boolean {
    const step = this.#done.pop();
    if (!step) return false;
    for (const reversal of step.reversals.toReversed()) reversal.undo();
    this.#undone.push(step);
    this.#changed();
    return true;
  }

  redo(): boolean {
    const step = this.#undone.pop();
    if (!step) return false;
    for (const reversal of step.reversals) reversal.redo();
    this.#done.push(step);
    this.#changed();
    return true;
  }

  /** Forgets everything: rows, columns or sheets moved, so that kept steps would land in the wrong cells. */
  clear(): void {
    if (this.#done.length === 0 && this.#undone.length === 0) return;
    this.#done = [];
    this.#undone = [];
    this.#changed();
  }
}
