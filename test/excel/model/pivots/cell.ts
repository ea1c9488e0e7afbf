import type { CellValue } from '#shared/sheet/index.ts';

/** A cell of a PivotTable as it is to be written and drawn. */
export interface PivotCell {
  readonly value: CellValue;
  readonly role: 'header' | 'label' | 'subtotal' | 'value' | 'total' | 'blank';
  /** How deep a label stands. */
  readonly indent: number;
  readonly numberFormat: string | null;
  /** The item that a click on the cell's button folds or unfolds. */
  readonly toggle: { readonly field: string; readonly item: string; readonly expanded: boolean } | null;
}
