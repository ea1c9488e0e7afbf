import { UserEdits, type WorkbookModel } from '#test/excel/model/index.ts';
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
    words: { grid: texts.grid, empty: texts.emptyCell, selected: texts.selected, cellEditor: texts.cellEditor },
    save,
    open,
    follow: (address) => void window.open(address, '_blank', 'noopener'),
  });
  workbook.listen((change) => {
    if (change.kind !== 'cells' || change.origin !== 'user' || !change.detail) return;
    if (change.sheet.formula(change.area.top, change.area.left) !== null) tell(texts.formulaKept);
  });
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
