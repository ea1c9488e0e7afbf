import { supports } from './host.ts';
import { ExcelTrouble, troubleOf } from './trouble.ts';

/** How a batch runs. */
export interface RunOptions {
  /** Waits until a cell that is being edited is done, for work that nobody is waiting for. */
  readonly patient?: boolean;
  /** Everything the batch does is one step of Excel's own undo; only where Excel can (ExcelApi 1.20). */
  readonly mergeUndoGroup?: boolean;
}

/** Runs a batch in Excel. Throws `ExcelTrouble`. */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { patient = false, mergeUndoGroup = false }: RunOptions = {},
): Promise<T> {
  const options = { ...(patient && { delayForCellEdit: true }), ...(mergeUndoGroup && { mergeUndoGroup: true }) };
  try {
    return Object.keys(options).length > 0 ? await Excel.run(options, batch) : await Excel.run(batch);
  } catch (error) {
    const trouble = troubleOf(error);
    throw trouble instanceof ExcelTrouble && trouble.kind === 'protected' ? await whyRefused(trouble) : trouble;
  }
}

/** Excel refuses alike what is locked and what may only be read; people have to do different things about them. */
async function whyRefused(refused: ExcelTrouble): Promise<ExcelTrouble> {
  if (!supports('ExcelApi', '1.8')) return refused;
  try {
    const readOnly = await Excel.run(async (context) => {
      const workbook = context.workbook.load('readOnly');
      await context.sync();
      return workbook.readOnly;
    });
    return readOnly ? new ExcelTrouble('read-only', { cause: refused.cause }) : refused;
  } catch {
    return refused;
  }
}
