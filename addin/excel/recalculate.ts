import { inExcel } from './run.ts';

/** Has Excel calculate all formulas again, for values that were not to be had before. Waits while a cell is being edited. */
export function recalculate(): void {
  void inExcel(
    async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    },
    { patient: true },
  ).catch(() => undefined);
}
