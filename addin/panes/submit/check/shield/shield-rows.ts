import type { ShieldedColumn } from '#shared/sheet/index.ts';

/** The order in which people read it: what they worry about first. */
export const fates = ['stays', 'cut', 'sent'] as const satisfies readonly ShieldedColumn['fate'][];

/** The columns by what becomes of them; the same header on several sheets is one line, with the counts together. */
export function shieldRows(
  columns: readonly ShieldedColumn[],
): Readonly<Record<ShieldedColumn['fate'], readonly ShieldedColumn[]>> {
  const rows = new Map<string, ShieldedColumn>();
  for (const column of columns) {
    const key = JSON.stringify([column.fate, column.header || column.column, column.field, column.because]);
    const known = rows.get(key);
    const row =
      known === undefined
        ? column
        : {
            ...known,
            cells: known.cells + column.cells,
            cut: known.cut + column.cut,
            heldBack: known.heldBack + column.heldBack,
          };
    rows.set(key, row);
  }
  const all = [...rows.values()];
  const of = (fate: ShieldedColumn['fate']) => all.filter((row) => row.fate === fate);
  return { stays: of('stays'), cut: of('cut'), sent: of('sent') };
}
