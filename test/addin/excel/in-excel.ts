import { afterEach, beforeEach } from 'vitest';
import { WorkbookModel } from '#test/excel/model/index.ts';
import type { SheetModel } from '#test/excel/model/index.ts';
import { createExcel, type ExcelInNode, type NodeOptions } from '#test/excel/transport/node-harness.ts';

/** The Excel of the running test, with the real client library in front of it. */
export interface Here {
  excel: ExcelInNode;
  sheet: SheetModel;
}

/** Gives every test of a file an Excel of its own. */
export function inOwnExcel(options: NodeOptions = {}): Here {
  const here = {} as Here;
  let remove = (): void => undefined;
  beforeEach(() => {
    here.excel = createExcel(new WorkbookModel(), options);
    here.sheet = here.excel.workbook.active;
    remove = here.excel.install();
  });
  afterEach(() => remove());
  return here;
}

/** Writes values from a cell on, through the library itself. */
export async function write(
  sheet: SheetModel,
  top: number,
  left: number,
  values: (string | number | boolean)[][],
): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem(sheet.name)
      .getRangeByIndexes(top, left, values.length, values[0]!.length).values = values;
    await context.sync();
  });
}

/** The fill of a cell, or `null` for none. */
export const fillAt = (sheet: SheetModel, row: number, column: number): string | null => sheet.style(row, column).fill;

/** Colours cells, as a person would. */
export async function colour(sheet: SheetModel, address: string, color: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet.name).getRange(address).format.fill.color = color;
    await context.sync();
  });
}
