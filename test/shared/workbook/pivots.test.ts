import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '#shared/workbook/index.ts';
import type { PivotBlock, Sheet, Workbook } from '#shared/workbook/index.ts';
import { checkPackage } from './checker/check-package.ts';
import { readParts, rootOf } from './checker/package-reader.ts';
import { readBack } from './read-back.ts';
import { sampleWorkbook, sheetWithPivot, sheetWithTable } from './sample.ts';

type Row = readonly [year: number, bureau: string, count: number];

const rows: readonly Row[] = [
  [2023, 'Utrecht', 10],
  [2022, 'Utrecht', 5],
  [2022, 'Amsterdam', 20],
  [2022, 'Utrecht', 15],
];

/** The sample's pivot with changes; a change to `undefined` takes a part away. */
function workbookWith(
  pivot: { readonly [K in keyof PivotBlock]?: PivotBlock[K] | undefined },
  tableRows: readonly Row[] = rows,
  charts: Sheet['charts'] = [],
): Workbook {
  const sheet = sheetWithPivot('Draaitabel');
  const blocks = sheet.blocks.map((block) => (block.kind === 'pivot' ? ({ ...block, ...pivot } as PivotBlock) : block));
  return sampleWorkbook({ sheets: [{ ...sheet, blocks, charts }, sheetWithTable('Cijfers', tableRows)] });
}

/** The cells of the pivot's sheet below its title. */
async function pivotCells(workbook: Workbook): Promise<unknown[][]> {
  const sheet = (await readBack(writeWorkbook(workbook))).getWorksheet('Draaitabel')!;
  const cells: unknown[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (number > 1) cells.push(Array.from({ length: sheet.columnCount }, (_, at) => row.getCell(at + 1).value));
  });
  return cells;
}

describe('a pivot', () => {
  it('shows sums by its rows and column, with totals, in the order of the values', async () => {
    expect(await pivotCells(workbookWith({}))).toEqual([
      ['Aantal', 'Jaar', null, null],
      ['Bureau', 2022, 2023, 'Eindtotaal'],
      ['Utrecht', 20, 10, 30],
      ['Amsterdam', 20, null, 20],
      ['Eindtotaal', 40, 10, 50],
    ]);
  });

  it('without a column field has one column of sums', async () => {
    expect(await pivotCells(workbookWith({ column: undefined }))).toEqual([
      ['Bureau', 'Aantal'],
      ['Utrecht', 30],
      ['Amsterdam', 20],
      ['Eindtotaal', 50],
    ]);
  });

  it('puts inner values under outer ones, and the choices above', async () => {
    const nested = workbookWith({ rows: ['Bureau', 'Jaar'], column: undefined, filters: [] });
    expect((await pivotCells(nested)).map(([caption, sum]) => [caption, sum])).toEqual([
      ['Bureau', 'Aantal'],
      ['Utrecht', 30],
      [2022, 20],
      [2023, 10],
      ['Amsterdam', 20],
      [2022, 20],
      ['Eindtotaal', 50],
    ]);
    const chosen = await pivotCells(workbookWith({ rows: ['Bureau'], column: undefined, filters: ['Jaar'] }));
    expect(chosen.slice(0, 3)).toEqual([
      ['Jaar', '(Alle)'],
      [null, null],
      ['Bureau', 'Aantal'],
    ]);
  });

  it('takes texts that differ in case for one value, as Excel does', async () => {
    const cells = await pivotCells(workbookWith({}, [...rows, [2022, 'UTRECHT', 1]]));
    expect(cells.map(([caption]) => caption)).toEqual(['Aantal', 'Bureau', 'Utrecht', 'Amsterdam', 'Eindtotaal']);
    expect(cells[2]?.[1]).toBe(21);
  });

  it('shares the cache of its table with other pivots on it', () => {
    const second = { ...sheetWithPivot('Nog een'), charts: [] };
    const other = {
      ...second,
      blocks: second.blocks.map((block) => (block.kind === 'pivot' ? { ...block, name: 'Tweede' } : block)),
    };
    const workbook = workbookWith({});
    const parts = readParts(writeWorkbook({ ...workbook, sheets: [...workbook.sheets, other] }));
    expect([...parts.keys()].filter((path) => path.startsWith('xl/pivotCache/'))).toEqual([
      'xl/pivotCache/pivotCacheDefinition1.xml',
    ]);
    expect([...parts.keys()].filter((path) => /pivotTables\/[^/]+$/.test(path))).toHaveLength(2);
  });

  it('never keeps the rows of its table in the file', () => {
    const parts = readParts(writeWorkbook(workbookWith({})));
    expect([...parts.keys()].some((path) => path.includes('pivotCacheRecords'))).toBe(false);
    expect(rootOf(parts, 'xl/pivotCache/pivotCacheDefinition1.xml').attributes['saveData']).toBe('0');
  });

  it.each([
    ['of a table that is not there', { source: 'Elders' }],
    ['with a field that its table does not have', { rows: ['Grond'] }],
    ['with nothing in its rows', { rows: [] }],
    ['whose sum is called as a column', { sum: { header: 'Meldingen', caption: 'MELDINGEN' } }],
  ])('%s is refused', (_, pivot) => {
    expect(() => writeWorkbook(workbookWith(pivot))).toThrow();
  });

  it('called as another one is refused', () => {
    const workbook = workbookWith({});
    const sheets = [...workbook.sheets, { ...workbook.sheets[0]!, name: 'Nog een', charts: [] }];
    expect(() => writeWorkbook({ ...workbook, sheets })).toThrow('same pivot name');
  });

  it('of an empty table is refused', () => {
    expect(() => writeWorkbook(workbookWith({}, []))).toThrow('no rows');
  });

  it('above other blocks is refused, for it grows', () => {
    const workbook = workbookWith({});
    const [sheet, table] = workbook.sheets;
    const sheets = [{ ...sheet!, blocks: [...sheet!.blocks, ...sheet!.blocks.slice(0, 1)] }, table!];
    expect(() => writeWorkbook({ ...workbook, sheets })).toThrow('last');
  });

  const anyRow = fc.tuple(
    fc.integer({ min: 2020, max: 2024 }),
    fc.constantFrom('Utrecht', 'Amsterdam', 'Den Haag'),
    fc.nat(500),
  );

  it('of any rows is sound, and adds up to the sums of those rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRow, { minLength: 1, maxLength: 30 }),
        fc.constantFrom('column', 'bar', 'line'),
        async (any, kind) => {
          const workbook = workbookWith({}, any, sheetWithPivot('Draaitabel', kind).charts);
          expect(checkPackage(writeWorkbook(workbook))).toEqual([]);
          const cells = await pivotCells(workbook);
          const years = cells[1]!.slice(1, -1) as number[];
          for (const [bureau, ...sums] of cells.slice(2, -1)) {
            const expected = years.map((year) => any.filter((row) => row[0] === year && row[1] === bureau));
            expect(sums.slice(0, -1)).toEqual(expected.map((found) => (found.length > 0 ? total(found) : null)));
            expect(sums.at(-1)).toBe(total(any.filter((row) => row[1] === bureau)));
          }
          expect(cells.at(-1)!.at(-1)).toBe(total(any));
        },
      ),
      { numRuns: 30 },
    );
  });
});

const total = (some: readonly Row[]): number => some.reduce((sum, [, , count]) => sum + count, 0);

describe('a chart of a pivot', () => {
  it('refers to the cells of the pivot without its totals', () => {
    const parts = readParts(writeWorkbook(workbookWith({}, rows, sheetWithPivot('Draaitabel').charts)));
    const text = new TextDecoder().decode(parts.get('xl/charts/chart1.xml'));
    expect([...text.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, reference]) => reference)).toEqual([
      "'Draaitabel'!$B$3",
      "'Draaitabel'!$A$4:$A$5",
      "'Draaitabel'!$B$4:$B$5",
      "'Draaitabel'!$C$3",
      "'Draaitabel'!$A$4:$A$5",
      "'Draaitabel'!$C$4:$C$5",
    ]);
    expect(text).toContain('[voorbeeld.xlsx]Draaitabel!Draai');
  });

  it('of a pivot that is not on its sheet, or has two fields in its rows, is refused', () => {
    const [chart] = sheetWithPivot('Draaitabel').charts!;
    expect(() => writeWorkbook(workbookWith({}, rows, [{ ...chart!, pivot: 'Elders' }]))).toThrow('no pivot');
    const nested = { rows: ['Bureau', 'Jaar'], column: undefined };
    expect(() => writeWorkbook(workbookWith(nested, rows, [chart!]))).toThrow('one field');
  });
});
