import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '#shared/workbook/index.ts';
import { checkPackage } from './checker/check-package.ts';
import { child, childrenOf, everyElement, readParts, rootOf } from './checker/package-reader.ts';
import { readBack, valuesOf } from './read-back.ts';
import { sampleWorkbook, sheetWithTable, workbookOf } from './sample.ts';

describe('writing a workbook', () => {
  it('gives a file without anything that Excel would repair', () => {
    expect(checkPackage(writeWorkbook(sampleWorkbook()))).toEqual([]);
  });

  it('gives the same bytes for the same workbook', () => {
    expect(writeWorkbook(sampleWorkbook())).toEqual(writeWorkbook(sampleWorkbook()));
  });

  it('is read back with its sheets, values, table, pane and print titles', async () => {
    const workbook = await readBack(writeWorkbook(sampleWorkbook()));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Het 'eerste' blad", 'Cijfers', 'Draaitabel']);
    const [first, second] = workbook.worksheets;
    expect(first!.getCell('A1').value).toBe('Naar Cijfers');
    expect(valuesOf(second)).toEqual([
      ['Titel'],
      [],
      ['Jaar', 'Bureau', 'Meldingen'],
      [2022, 'Utrecht', 1210],
      [2023, 'Utrecht'],
    ]);
    expect(second!.getTables()).toHaveLength(1);
    expect(second!.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
    expect(second!.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', printTitlesRow: '3:3' });
    expect(second!.headerFooter.oddFooter).toBe('&L&8Meldbeeld && meer&R&8&P / &N');
    expect(second!.getColumn(2).width).toBe(30);
    expect(second!.getCell('C4').numFmt).toBe('#,##0');
    expect(workbook.title).toBe('Titel');
    expect(workbook.creator).toBe('Meldbeeld');
    expect(workbook.created).toEqual(new Date('2024-03-01T12:00:00Z'));
  });

  it('links a cell to the first cell of another sheet', () => {
    const sheet = rootOf(readParts(writeWorkbook(sampleWorkbook())), 'xl/worksheets/sheet1.xml');
    const links = childrenOf(child(sheet, 'hyperlinks'), 'hyperlink').map(({ attributes }) => attributes);
    expect(links).toEqual([{ ref: 'A1', location: "'Cijfers'!A1" }]);
  });

  it('draws bars in the cells of a column, from 0', () => {
    const sheet = rootOf(readParts(writeWorkbook(sampleWorkbook())), 'xl/worksheets/sheet2.xml');
    const bars = childrenOf(sheet, 'conditionalFormatting');
    expect(bars.map(({ attributes }) => attributes['sqref'])).toEqual(['C4:C5']);
    const ends = everyElement(bars[0]!).filter(({ name }) => name === 'cfvo');
    expect(ends.map(({ attributes }) => attributes)).toEqual([{ type: 'num', val: '0' }, { type: 'max' }]);
  });

  it('writes a table without rows with one blank row', async () => {
    const bytes = writeWorkbook(sampleWorkbook({ sheets: [sheetWithTable('Leeg', [])] }));
    expect(checkPackage(bytes)).toEqual([]);
    const table = rootOf(readParts(bytes), 'xl/tables/table1.xml');
    expect(table.attributes['ref']).toBe('A3:C4');
    expect((await readBack(bytes)).worksheets[0]!.getCell('A4').value).toBeNull();
  });

  it('puts tables that follow each other under each other', () => {
    const sheet = sheetWithTable('Twee', [[2022, 'a', 1]]);
    const second = sheetWithTable('x', [[2023, 'b', 2]], 'Tweede').blocks;
    const bytes = writeWorkbook(sampleWorkbook({ sheets: [{ ...sheet, blocks: [...sheet.blocks, ...second] }] }));
    expect(checkPackage(bytes)).toEqual([]);
    const ranges = [1, 2].map((id) => rootOf(readParts(bytes), `xl/tables/table${id}.xml`).attributes['ref']);
    expect(ranges).toEqual(['A3:C4', 'A7:C8']);
  });

  it('knows columns beyond Z', async () => {
    const cells = Array.from({ length: 703 }, (_, index) => ({ value: index }));
    const sheets = [
      { name: 'Breed', widths: [], orientation: 'portrait', blocks: [{ kind: 'rows', rows: [{ cells }] }] },
    ] as const;
    const sheet = (await readBack(writeWorkbook(sampleWorkbook({ sheets })))).worksheets[0]!;
    expect([sheet.getCell('Z1').value, sheet.getCell('AA1').value, sheet.getCell('AAA1').value]).toEqual([25, 26, 702]);
  });

  it('keeps any title, footer and sheet name as it is', async () => {
    const name = `<A> & "B" 'C' – é`;
    const bytes = writeWorkbook(sampleWorkbook({ title: name, footer: name, sheets: [sheetWithTable(name, [])] }));
    expect(checkPackage(bytes)).toEqual([]);
    const workbook = await readBack(bytes);
    expect([workbook.title, workbook.worksheets[0]!.name]).toEqual([name, name]);
  });
});

describe('what Excel would repair is refused', () => {
  it.each(['', 'a'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a]b', 'a:b', "'a", "a'", 'History'])(
    'the sheet name %j',
    (name) => {
      expect(() => writeWorkbook(sampleWorkbook({ sheets: [sheetWithTable(name, [])] }))).toThrow(/sheet name/);
    },
  );

  it('two sheets whose names differ in case only', () => {
    const sheets = [sheetWithTable('Een', []), sheetWithTable('EEN', [], 'Ander')];
    expect(() => writeWorkbook(sampleWorkbook({ sheets }))).toThrow(/same sheet name/);
  });

  it('two tables whose names differ in case only', () => {
    const sheets = [sheetWithTable('Een', []), sheetWithTable('Twee', [], 'MELDINGEN')];
    expect(() => writeWorkbook(sampleWorkbook({ sheets }))).toThrow(/same table name/);
  });

  it.each(['', 'two words', 'A1', 'R1C1', 'r', '1st', 'a'.repeat(256)])('the table name %j', (table) => {
    expect(() => writeWorkbook(sampleWorkbook({ sheets: [sheetWithTable('Blad', [], table)] }))).toThrow(/name/);
  });

  it.each([Number.NaN, Infinity, -Infinity])('the number %d', (value) => {
    expect(() => writeWorkbook(workbookOf(value))).toThrow(/not finite/);
  });

  it('headers that are empty, too long or equal but for case', () => {
    const withHeaders = (...headers: string[]) =>
      sampleWorkbook({
        sheets: [
          {
            name: 'Blad',
            widths: [],
            orientation: 'portrait',
            blocks: [
              { kind: 'table', name: 'T', columns: headers.map((header) => ({ header, style: 'text' })), rows: [] },
            ],
          },
        ],
      });
    for (const headers of [[], [''], ['a'.repeat(256)], ['Jaar', 'JAAR']]) {
      expect(() => writeWorkbook(withHeaders(...headers))).toThrow(/header/);
    }
    expect(checkPackage(writeWorkbook(withHeaders('Twee\nregels', '_x0041_', '2023')))).toEqual([]);
  });

  it('a row that is wider than its table', () => {
    expect(() => writeWorkbook(sampleWorkbook({ sheets: [sheetWithTable('Blad', [[1, 'a', 2, 3]])] }))).toThrow(
      /width/,
    );
  });

  it('a link to a sheet that is not there', () => {
    const sheets = sampleWorkbook().sheets.slice(0, 1);
    expect(() => writeWorkbook(sampleWorkbook({ sheets }))).toThrow(/link/);
  });

  it('a workbook without sheets', () => {
    expect(() => writeWorkbook(sampleWorkbook({ sheets: [] }))).toThrow(/needs a sheet/);
  });
});
