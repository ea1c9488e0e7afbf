import type { CellValue } from '#shared/sheet/index.ts';
import {
  cellArea,
  intersect,
  isErrorText,
  isSingleCell,
  type Area,
  type Change,
  type SheetModel,
  type WorkbookModel,
} from '../../model/index.ts';
import { AnswerWriter, matrixOf, type CallingCell } from './answers.ts';
import { readCall, type Argument } from './formula.ts';

/** What Excel knows of an add-in's functions from its manifest and metadata. */
export interface DeclaredFunctions {
  readonly namespace: string;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly { readonly optional?: boolean; readonly dimensionality?: string }[];
  }[];
}

/** A call on its way to the add-in: its number, the id of the function, its arguments and the cell that asks. */
export interface Invocation {
  readonly id: number;
  readonly functionId: string;
  readonly values: readonly unknown[];
  readonly address: string;
}

/** What the add-in answered: a value or a matrix, or the number of an error with its reason. */
export type FunctionResult =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly errorCode: number; readonly reason: string };

/** Numbers of errors on the wire, as the client library gives them. */
const errors: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** Cells that call functions of the add-in: asked again when the formula or a cell that it reads changes, or all at once. */
export class FunctionCalls {
  readonly #workbook: WorkbookModel;
  readonly #declared: DeclaredFunctions;
  readonly #answers: AnswerWriter;
  readonly #invoke: (invocation: Invocation) => void;
  readonly #cells = new Map<string, CallingCell>();
  #waiting: Invocation[] | null = [];
  #made = 0;
  /** Stops following the workbook. */
  readonly end: () => void;

  constructor(workbook: WorkbookModel, declared: DeclaredFunctions, invoke: (invocation: Invocation) => void) {
    this.#workbook = workbook;
    this.#declared = declared;
    this.#answers = new AnswerWriter(workbook);
    this.#invoke = invoke;
    this.end = workbook.listen((change) => this.#hear(change));
    for (const sheet of workbook.sheets) this.#look(sheet, sheet.used(true));
  }

  /** The add-in is there: what was asked before is handed over. */
  ready(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    waiting.forEach((invocation) => this.#invoke(invocation));
  }

  recalculate(): void {
    for (const cell of this.#cells.values()) this.#ask(cell);
  }

  answer(results: readonly FunctionResult[]): void {
    for (const result of results) {
      const cell = [...this.#cells.values()].find(({ call }) => call === result.id);
      if (!cell) continue;
      cell.reason = 'reason' in result && result.reason !== '' ? result.reason : null;
      if ('value' in result) this.#answers.put(cell, matrixOf(result.value));
      else this.#answers.put(cell, [[errors[result.errorCode] ?? '#VALUE!']]);
    }
  }

  /** Why a cell shows an error, as Excel tells beside it. */
  reasonAt(sheet: SheetModel, row: number, column: number): string | null {
    return this.#cells.get(keyOf(sheet, row, column))?.reason ?? null;
  }

  #hear(change: Change): void {
    if (change.kind === 'sheet-deleted') {
      for (const [key, { sheet }] of this.#cells) if (sheet === change.sheet) this.#cells.delete(key);
    }
    if (change.kind !== 'cells' || this.#answers.writing) return;
    if (change.changeType !== 'RangeEdited') return this.#lookAgain();
    this.#look(change.sheet, change.area);
    for (const cell of [...this.#cells.values()]) {
      const reads = cell.args.some(
        (one) => one.kind === 'cells' && one.sheet === change.sheet && intersect(one.area, change.area),
      );
      const own = cell.sheet === change.sheet && intersect(cellArea(cell.row, cell.column), change.area);
      if (reads && !own) this.#ask(cell);
    }
  }

  /** Lines came or went: formulas are where they are now. Their texts do not change along, as nothing is recalculated here. */
  #lookAgain(): void {
    this.#cells.clear();
    for (const sheet of this.#workbook.sheets) this.#look(sheet, sheet.used(true));
  }

  #look(sheet: SheetModel, area: Area | null): void {
    const used = sheet.used(true);
    const scope = area && used ? intersect(area, used) : null;
    for (const [key, cell] of this.#cells) {
      const inside = area && cell.sheet === sheet && intersect(area, cellArea(cell.row, cell.column));
      if (!inside || sheet.formula(cell.row, cell.column) === cell.formula) continue;
      this.#answers.clearSpill(cell);
      this.#cells.delete(key);
    }
    if (!scope) return;
    const found: [number, number, string][] = [];
    sheet.grid.eachFilled(scope, (row, column, _, formula) => {
      if (formula !== null) found.push([row, column, formula]);
    });
    for (const [row, column, formula] of found) this.#start(sheet, row, column, formula);
  }

  #start(sheet: SheetModel, row: number, column: number, formula: string): void {
    const call = readCall(formula, this.#declared.namespace, sheet, this.#workbook);
    if (!call) return;
    const key = keyOf(sheet, row, column);
    const known = this.#cells.get(key);
    const cell: CallingCell = known ?? {
      sheet,
      row,
      column,
      formula,
      args: call.args,
      call: 0,
      spill: null,
      reason: null,
    };
    this.#cells.set(key, cell);
    this.#ask(cell);
  }

  #ask(cell: CallingCell): void {
    const call = readCall(cell.formula, this.#declared.namespace, cell.sheet, this.#workbook);
    const declared = this.#declared.functions.find(({ name }) => name.toUpperCase() === call?.name);
    if (!call || !declared) return this.#answers.put(cell, [['#NAME?']]);
    const { parameters } = declared;
    const needed = parameters.filter(({ optional }) => optional !== true).length;
    if (call.args.length < needed || call.args.length > parameters.length)
      return this.#answers.put(cell, [['#VALUE!']]);
    const values = parameters.map((_, at) => valueOf(call.args[at]));
    // A cell with an error hands it on without a call.
    const broken = values.find((value, at) => call.args[at]?.kind === 'cells' && isErrorText(value as CellValue));
    if (broken !== undefined) return this.#answers.put(cell, [[broken as string]]);
    if (values.some((value) => Array.isArray(value))) return this.#answers.put(cell, [['#VALUE!']]);
    cell.call = ++this.#made;
    this.#answers.put(cell, [['#BUSY!']]);
    const address = `${cell.sheet.name}!R${cell.row + 1}C${cell.column + 1}`;
    const invocation = { id: cell.call, functionId: declared.id, values, address };
    if (this.#waiting) this.#waiting.push(invocation);
    else this.#invoke(invocation);
  }
}

const keyOf = (sheet: SheetModel, row: number, column: number): string => `${sheet.id} ${row} ${column}`;

function valueOf(argument: Argument | undefined): unknown {
  if (!argument) return null;
  if (argument.kind === 'constant') return argument.value;
  const values = argument.sheet.values(argument.area);
  return isSingleCell(argument.area) ? (values[0]?.[0] ?? null) : values;
}
