import type { CellValue } from '#shared/sheet/index.ts';
import { ExcelError } from '../error.ts';
import type { SheetModel } from '../sheet.ts';
import type { WorkbookModel } from '../workbook.ts';
import { itemName, itemsOf } from './items.ts';
import { changePivot } from './pivot-edits.ts';
import type { PivotModel } from './pivot.ts';
import type { SlicerModel } from './slicer.ts';

/** An item of a field as a slicer shows it. */
export interface ChoiceItem {
  readonly name: string;
  readonly chosen: boolean;
  /** Whether there are rows of it under what the other fields have chosen. */
  readonly hasData: boolean;
}

/** A PivotTable and the sheet that it is on. */
export interface PlacedPivot {
  readonly sheet: SheetModel;
  readonly pivot: PivotModel;
}

/** A PivotTable by its id, or `null` when it is gone. */
export function pivotById(workbook: WorkbookModel, id: string): PlacedPivot | null {
  for (const sheet of workbook.sheets) {
    const pivot = sheet.pivots.find((one) => one.id === id);
    if (pivot) return { sheet, pivot };
  }
  return null;
}

/** The items of a field, in Excel's order. */
export function choiceOf(workbook: WorkbookModel, pivot: PivotModel, field: string): readonly ChoiceItem[] {
  const { formatting } = workbook;
  const chosen = pivot.chosen.get(field);
  const present = presentItems(workbook, pivot, field);
  return itemsOf(pivot.cache, field, formatting).map(({ name }) => ({
    name,
    chosen: chosen?.has(name) ?? true,
    hasData: present.has(name.toLowerCase()),
  }));
}

function presentItems(workbook: WorkbookModel, pivot: PivotModel, field: string): ReadonlySet<string> {
  const { cache } = pivot;
  const nameAt = (row: readonly CellValue[], at: number): string => itemName(row[at] ?? null, workbook.formatting);
  const others = [...pivot.chosen].filter(([name]) => name !== field);
  const tests = others.map(([name, items]) => [cache.fields.indexOf(name), items] as const);
  const rows = cache.rows.filter((row) => tests.every(([at, items]) => items.has(nameAt(row, at))));
  const at = cache.fields.indexOf(field);
  return new Set(rows.map((row) => nameAt(row, at).toLowerCase()));
}

/**
 * Shows only these items of a field; `null` shows all. Refused with `InvalidArgument` for an item that the field lacks, and for
 * none at all: Excel always leaves one.
 */
export function choose(
  workbook: WorkbookModel,
  { sheet, pivot }: PlacedPivot,
  field: string,
  items: readonly string[] | null,
): void {
  const known = new Map(itemsOf(pivot.cache, field, workbook.formatting).map(({ name }) => [name.toLowerCase(), name]));
  const names = items?.map((item) => known.get(item.toLowerCase()));
  if (names?.length === 0 || names?.includes(undefined)) throw new ExcelError('InvalidArgument');
  changePivot(workbook, sheet, pivot, () => {
    if (names) pivot.chosen.set(field, new Set(names.filter((name) => name !== undefined)));
    else pivot.chosen.delete(field);
  });
}

/** Folds or unfolds an item of a field. */
export function setExpanded(
  workbook: WorkbookModel,
  { sheet, pivot }: PlacedPivot,
  { field, item }: { readonly field: string; readonly item: string },
  expanded: boolean,
): void {
  changePivot(workbook, sheet, pivot, () => {
    const folded = new Set(pivot.collapsed.get(field));
    if (expanded) folded.delete(item);
    else folded.add(item);
    pivot.collapsed.set(field, folded);
  });
}

/** A press on a slicer: chooses that item alone, with `add` takes it in or out of the choice; `null` chooses all again. */
export function pressSlicer(workbook: WorkbookModel, slicer: SlicerModel, item: string | null, add: boolean): void {
  const placed = pivotById(workbook, slicer.pivot);
  if (!placed) return;
  if (item === null) return choose(workbook, placed, slicer.field, null);
  const all = choiceOf(workbook, placed.pivot, slicer.field);
  const chosen = all.filter((one) => one.chosen).map(({ name }) => name);
  const next = !add ? [item] : chosen.includes(item) ? chosen.filter((name) => name !== item) : [...chosen, item];
  choose(workbook, placed, slicer.field, next.length === 0 || next.length === all.length ? null : next);
}
