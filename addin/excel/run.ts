import { troubleOf } from './trouble.ts';

/**
 * Runs a batch in Excel. Throws `ExcelTrouble`.
 * `patient` waits until a cell that is being edited is done, for work that nobody is waiting for.
 */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: { readonly patient?: boolean } = {},
): Promise<T> {
  try {
    return options.patient === true ? await Excel.run({ delayForCellEdit: true }, batch) : await Excel.run(batch);
  } catch (error) {
    throw troubleOf(error);
  }
}
