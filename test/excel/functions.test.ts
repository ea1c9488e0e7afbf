import { afterEach, describe, expect, it } from 'vitest';
import { UserEdits, WorkbookModel, parseArea } from './model/index.ts';
import type { DeclaredFunctions } from './protocol/index.ts';
import { createExcel, type ExcelInNode } from './transport/node-harness.ts';

const functions: DeclaredFunctions = {
  namespace: 'PROEF',
  functions: [
    { id: 'PLUS', name: 'PLUS', parameters: [{}, { optional: true }] },
    { id: 'TABEL', name: 'TABEL', parameters: [] },
    { id: 'FOUT', name: 'FOUT', parameters: [{}] },
  ],
};

interface FunctionsOfOffice {
  associate(id: string, run: (...cells: never[]) => unknown): void;
  readonly Error: new (code: string, reason?: string) => Error;
}

let remove = (): void => undefined;
afterEach(() => remove());

/** A workbook with an add-in that has three functions. */
function withFunctions(): ExcelInNode & { type: (address: string, text: string) => void } {
  const excel = createExcel(new WorkbookModel(), { functions });
  remove = excel.install();
  const { CustomFunctions } = globalThis as unknown as { CustomFunctions: FunctionsOfOffice };
  CustomFunctions.associate('PLUS', async (a: number, b: number | null) => Promise.resolve(a + (b ?? 1)));
  CustomFunctions.associate('TABEL', () => [
    ['Jaar', 'Aantal'],
    [2023, 40],
  ]);
  CustomFunctions.associate('FOUT', (kind: string) => {
    throw new CustomFunctions.Error(kind === 'geen' ? '#N/A' : '#VALUE!', 'Omdat het kan.');
  });
  const edits = new UserEdits(excel.workbook);
  const type = (address: string, text: string): void => {
    const { top, left } = parseArea(address);
    edits.type(excel.workbook.active, top, left, text);
  };
  return { ...excel, type };
}

describe('a cell that calls a function of the add-in', () => {
  it('is busy until the answer comes', async () => {
    const { workbook, type } = withFunctions();
    type('B2', '=PROEF.PLUS(40;2)');
    expect(workbook.active.text(1, 1)).toBe('#BEZIG!');
    await expect.poll(() => workbook.active.value(1, 1)).toBe(42);
    expect(workbook.active.formula(1, 1)).toBe('=PROEF.PLUS(40;2)');
  });

  it('takes texts, numbers, cells and no argument at all, with either separator', async () => {
    const { workbook, type, Excel } = withFunctions();
    type('A1', '7');
    type('B1', '=proef.plus(A1)');
    await Excel.run((context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2').formulas = [['=PROEF.PLUS(A1, 3)']];
      return context.sync();
    });
    type('B3', '=PROEF.PLUS("zes;";" en zeven")');
    const values = () => workbook.active.values(parseArea('B1:B3')).flat();
    await expect.poll(values).toEqual([8, 10, 'zes; en zeven']);
  });

  it('asks again when a cell that it reads changes, and when everything is calculated', async () => {
    const { workbook, type, Excel } = withFunctions();
    type('A1', '1');
    type('B1', '=PROEF.PLUS(A1)');
    await expect.poll(() => workbook.active.value(0, 1)).toBe(2);
    type('A1', '10');
    await expect.poll(() => workbook.active.value(0, 1)).toBe(11);
    await Excel.run((context) => {
      context.workbook.application.calculate('Full');
      return context.sync();
    });
    expect(workbook.active.value(0, 1)).toBe('#BUSY!');
    await expect.poll(() => workbook.active.value(0, 1)).toBe(11);
  });

  it('spills over empty cells, and takes them back', async () => {
    const { workbook, type } = withFunctions();
    type('A1', '=PROEF.TABEL()');
    await expect
      .poll(() => workbook.active.values(parseArea('A1:B2')))
      .toEqual([
        ['Jaar', 'Aantal'],
        [2023, 40],
      ]);
    type('A1', 'weg');
    expect(workbook.active.values(parseArea('A1:B2'))).toEqual([
      ['weg', null],
      [null, null],
    ]);
    type('B4', 'bezet');
    type('A3', '=PROEF.TABEL()');
    await expect.poll(() => workbook.active.text(2, 0)).toBe('#OVERLOPEN!');
    expect(workbook.active.value(3, 1)).toBe('bezet');
  });

  it.each([
    ['=PROEF.FOUT("geen")', '#N/B', 'Omdat het kan.'],
    ['=PROEF.FOUT("fout")', '#WAARDE!', 'Omdat het kan.'],
    ['=PROEF.PLUS()', '#WAARDE!', null],
    ['=PROEF.PLUS(1;2;3)', '#WAARDE!', null],
    ['=PROEF.PLUS(A1:A2)', '#WAARDE!', null],
    ['=PROEF.BESTAATNIET(1)', '#NAAM?', null],
  ])('%s shows %s', async (formula, shown, reason) => {
    const { workbook, type, host } = withFunctions();
    type('C3', formula);
    await expect.poll(() => workbook.active.text(2, 2)).toBe(shown);
    expect(host.functions?.reasonAt(workbook.active, 2, 2)).toBe(reason);
  });

  it('leaves other formulas alone', async () => {
    const { workbook, type, settled } = withFunctions();
    type('A1', '=SOM(B1:B2)');
    await settled();
    expect([workbook.active.value(0, 0), workbook.active.formula(0, 0)]).toEqual([null, '=SOM(B1:B2)']);
  });
});
