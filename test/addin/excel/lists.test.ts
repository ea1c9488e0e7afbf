import { describe, expect, test } from 'vitest';
import { checkedAlready, ExcelTrouble, hasLists, putLists, readWorkbook, removeLists } from '#addin/excel/index.ts';
import type { ListPlace } from '#addin/excel/index.ts';
import { inOwnExcel, write } from './in-excel.ts';

const here = inOwnExcel();

const warning = { title: 'Niet op de lijst', message: 'Toch zo laten?' };
const grounds = (): ListPlace => ({
  sheet: here.sheet.name,
  area: { top: 1, left: 2, rows: 10, columns: 1 },
  choices: ['Herkomst', 'Leeftijd, jong', '=1+1'],
});
const domains = (): ListPlace => ({
  ...grounds(),
  area: { top: 1, left: 4, rows: 10, columns: 1 },
  choices: ['Arbeidsmarkt'],
});

async function validate(address: string): Promise<void> {
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(here.sheet.name).getRange(address);
    dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
    await context.sync();
  });
}

describe('drop-down lists', () => {
  test('offer their choices, warn, and block nothing', async () => {
    await putLists([grounds(), domains()], warning);
    const [first] = here.sheet.validations;
    expect(first).toMatchObject({
      area: grounds().area,
      rule: { list: { inCellDropDown: true, source: "='Meldbeeld-lijsten'!$A$1:$A$3" } },
      errorAlert: { style: 'Warning', ...warning },
    });
    const choices = here.excel.workbook.findSheet('Meldbeeld-lijsten')!;
    expect([choices.visibility, choices.value(1, 0), choices.value(2, 0), choices.value(0, 1)]).toEqual([
      'Hidden',
      'Leeftijd, jong',
      '=1+1',
      'Arbeidsmarkt',
    ]);
  });

  test('change no cell, and their own sheet is not read as registrations', async () => {
    await write(here.sheet, 0, 0, [['Zaaknummer', '', 'Grond']]);
    const before = await readWorkbook();
    await putLists([grounds()], warning);
    expect(await readWorkbook()).toEqual(before);
  });

  test('say which cells are checked by somebody else, but not by an earlier list of ours', async () => {
    await validate('E3:E5');
    expect(await checkedAlready([grounds(), domains()])).toEqual([false, true]);
    await putLists([grounds()], warning);
    expect(await checkedAlready([grounds()])).toEqual([false]);
  });

  test('go as they came: nothing is left, and what somebody else made since stays', async () => {
    await putLists([grounds(), domains()], warning);
    expect(await hasLists()).toBe(true);
    await validate('E2:E11');
    expect(await removeLists()).toBe(1);
    expect(await hasLists()).toBe(false);
    expect(here.sheet.validations.map(({ area }) => area)).toEqual([domains().area]);
    expect(here.excel.workbook.sheets).toHaveLength(1);
  });

  test('put twice are there once', async () => {
    await putLists([grounds()], warning);
    await putLists([grounds()], warning);
    expect(here.sheet.validations).toHaveLength(1);
  });

  test('are refused on a protected sheet, in words that help', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    await expect(putLists([grounds()], warning)).rejects.toEqual(new ExcelTrouble('protected'));
    expect(await hasLists()).toBe(false);
  });
});
