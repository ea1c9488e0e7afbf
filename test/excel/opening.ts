import { WorkbookModel } from './model/index.ts';
import { createExcel, type ExcelInNode, type NodeOptions } from './transport/node-harness.ts';

/** Excel with an empty Dutch workbook. */
export function openExcel(options?: NodeOptions): ExcelInNode {
  return createExcel(new WorkbookModel({ fileName: 'Proef.xlsx' }), options);
}

/** What `Excel.run` fails with, or `null` when it does not fail. */
export async function refusal(
  excel: ExcelInNode,
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error | null> {
  const error: unknown = await excel.Excel.run(batch).then(
    () => null,
    (reason: unknown) => reason,
  );
  return error as OfficeExtension.Error | null;
}
