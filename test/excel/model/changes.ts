import type { Origin, SheetChange } from './sheet-changes.ts';
import type { SheetModel } from './sheet.ts';

/** Something that happened to the workbook as a whole. */
export type WorkbookChange =
  | { readonly kind: 'sheet-added' | 'sheet-deleted' | 'sheet-moved' | 'sheet-visibility'; readonly sheet: SheetModel }
  | { readonly kind: 'sheet-renamed'; readonly sheet: SheetModel; readonly before: string }
  | { readonly kind: 'activated'; readonly sheet: SheetModel; readonly before: SheetModel }
  /** Undo or redo has become possible or impossible. */
  | { readonly kind: 'history' }
  /** Names, document settings, custom XML, calculation mode. */
  | { readonly kind: 'workbook' };

/** What listeners hear, after it has happened. */
export type Change = { readonly origin: Origin } & ((SheetChange & { readonly sheet: SheetModel }) | WorkbookChange);

export type ChangeListener = (change: Change) => void;
