import { UserEdits, type Change, type SheetModel, type WorkbookModel } from '#test/excel/model/index.ts';
import { element } from './frame/element.ts';
import { FormulaBar } from './frame/formula-bar.ts';
import { SheetTabs } from './frame/sheet-tabs.ts';
import { StatusBar } from './frame/status-bar.ts';
import { titleBar } from './frame/title-bar.ts';
import { Editing } from './grid/editing.ts';
import { Grid } from './grid/grid.ts';
import { textsFor, type WorkbenchLanguage } from './texts.ts';

export interface WorkspaceOptions {
  readonly language: WorkbenchLanguage;
  readonly tell: (sentence: string) => void;
  /** Formulas that begin with it are calculated by the add-in. */
  readonly namespace: string;
  /** Why a function of the add-in gave an error. */
  readonly reasonAt: (sheet: SheetModel, row: number, column: number) => string | null;
  readonly save: () => void;
  readonly open: () => void;
}

/** Everything on the screen that belongs to one open workbook. */
export interface Workspace {
  readonly workbook: WorkbookModel;
  readonly titleBar: HTMLElement;
  /** Formula bar, grid and sheet tabs. */
  readonly element: HTMLElement;
  readonly statusBar: HTMLElement;
  focus(): void;
  /** Puts a text that is being typed in its cell, before the file is saved or the add-in called. */
  finishEdit(): void;
}

/** Says of a typed formula that it is not calculated, and of a selected cell why the add-in gave it an error. */
function tellOfFormula(change: Change, { tell, namespace, reasonAt }: WorkspaceOptions, notCalculated: string): void {
  if (change.origin !== 'user') return;
  if (change.kind === 'selection') {
    const { row, column } = change.sheet.selection.active;
    const reason = reasonAt(change.sheet, row, column);
    if (reason !== null) tell(reason);
  } else if (change.kind === 'cells' && change.detail) {
    const formula = change.sheet.formula(change.area.top, change.area.left);
    if (formula !== null && !formula.toUpperCase().startsWith(`=${namespace}.`)) tell(notCalculated);
  }
}

/** Builds the parts of the window around a workbook. */
export function openWorkspace(workbook: WorkbookModel, options: WorkspaceOptions): Workspace {
  const { language, tell, save, open } = options;
  const texts = textsFor(language);
  const edits = new UserEdits(workbook);
  const editing = new Editing(
    () => edits,
    () => tell(texts.refused),
  );
  const grid = new Grid({
    workbook,
    editing,
    words: {
      grid: texts.grid,
      empty: texts.emptyCell,
      selected: texts.selected,
      cellEditor: texts.cellEditor,
      showAll: texts.showAll,
    },
    save,
    open,
    follow: (address) => void window.open(address, '_blank', 'noopener'),
  });
  workbook.listen((change) => tellOfFormula(change, options, texts.formulaKept));
  const formulaBar = new FormulaBar({ workbook, grid, editing, texts, tell });
  const tabs = new SheetTabs({ workbook, texts, leaveEdit: () => void editing.commit(), tell });
  return {
    workbook,
    titleBar: titleBar({ workbook, language, texts, save }),
    element: element('main', { class: 'workspace', children: [formulaBar.element, grid.element, tabs.element] }),
    statusBar: new StatusBar(workbook, editing, texts).element,
    focus: () => grid.focus(),
    finishEdit: () => void editing.commit(),
  };
}
