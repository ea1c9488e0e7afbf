import { describe, expect, test } from 'vitest';
import { ExcelTrouble, putPivot, type PivotToPut } from '#addin/excel/index.ts';
import { pivotById } from '#test/excel/model/index.ts';
import type { SheetModel, WorkbookModel } from '#test/excel/model/index.ts';
import { inOwnExcel, write } from './in-excel.ts';

const headers = ['Jaar', 'Bureau', 'Grond', 'Aantal'];
const rows = [
  [2022, 'RADAR', 'Herkomst', 40],
  [2022, 'RADAR', 'Geslacht', 15],
  [2023, 'RADAR', 'Herkomst', 55],
  [2023, 'Art.1', 'Herkomst', 20],
  [2023, 'Art.1', 'Geslacht', 10],
];

const grounds: PivotToPut = {
  id: 'GrondenPerJaar',
  sheet: 'Gronden per jaar',
  dataSheet: 'Cijfers gronden',
  title: 'Meldingen naar grond en jaar',
  source: 'Bron: Meldbeeld, editie 2023-e1; afgerond op 5-tallen, vanwege privacy',
  headers,
  rows,
  formats: ['0', '@', '@', '#,##0'],
  view: {
    rows: ['Grond'],
    columns: ['Jaar'],
    filters: [],
    slicers: ['Jaar', 'Bureau', 'Stad'],
    value: 'Aantal',
    valueLabel: 'Meldingen (afgerond)',
    totals: { right: true, below: false },
    chart: 'column',
  },
};

const here = inOwnExcel();
const sheetNamed = (name: string): SheetModel => here.excel.workbook.findSheet(name)!;
const names = (workbook: WorkbookModel = here.excel.workbook): string[] => workbook.sheets.map(({ name }) => name);

/** The cells of the first PivotTable of a sheet, row by row. */
function pivotCells(name: string): unknown[][] {
  const sheet = sheetNamed(name);
  return sheet.values(sheet.pivots[0]!.area);
}

describe('a view that is put as a PivotTable', () => {
  test('has its rows in a table, and a PivotTable with sums, slicers and a chart on a new sheet', async () => {
    expect(await putPivot(grounds)).toEqual({ kind: 'made', sheet: 'Gronden per jaar', dataSheet: 'Cijfers gronden' });
    const sheet = sheetNamed('Gronden per jaar');
    expect(here.excel.workbook.active).toBe(sheet);
    expect([0, 1].map((row) => sheet.value(row, 0))).toEqual([grounds.title, grounds.source]);
    expect(pivotCells('Gronden per jaar')).toEqual([
      ['Meldingen (afgerond)', 'Kolomlabels', null, null],
      ['Rijlabels', 2022, 2023, 'Eindtotaal'],
      ['Geslacht', 15, 10, 25],
      ['Herkomst', 40, 75, 115],
    ]);
    expect(sheet.slicers.map(({ caption }) => caption)).toEqual(['Jaar', 'Bureau']);
    expect(sheet.charts.map(({ pivot }) => pivotById(here.excel.workbook, pivot!)?.sheet)).toEqual([sheet]);
    const [table] = sheetNamed('Cijfers gronden').tables;
    expect(table?.name).toBe('Meldbeeld_GrondenPerJaar');
    expect(sheetNamed('Cijfers gronden').values(table!.bodyArea)).toEqual(rows);
  });

  test('lets nothing lie over anything else', async () => {
    await putPivot(grounds);
    const { slicers, charts, columns, pivots } = sheetNamed('Gronden per jaar');
    const boxes = [...slicers, ...charts];
    const endOfPivot = Array.from({ length: pivots[0]!.area.columns }, (_, at) => columns.size(at));
    const width = endOfPivot.reduce((sum, size) => sum + size, 0);
    for (const [at, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(width);
      for (const other of boxes.slice(at + 1)) {
        const beside = box.left + box.width <= other.left || other.left + other.width <= box.left;
        expect(beside || box.top + box.height <= other.top).toBe(true);
      }
    }
  });

  test('is refreshed in place, with the layout that somebody gave it', async () => {
    await putPivot(grounds);
    await Excel.run((context) => {
      const pivot = context.workbook.pivotTables.getItem('Meldbeeld_GrondenPerJaar');
      pivot.columnHierarchies.remove(pivot.columnHierarchies.getItem('Jaar'));
      pivot.rowHierarchies.add(pivot.hierarchies.getItem('Bureau'));
      return context.sync();
    });
    await write(sheetNamed('Cijfers gronden'), 10, 0, [['Aantekening van een collega']]);
    const newer = [...rows, [2024, 'RADAR', 'Leeftijd', 5]];
    const source = grounds.source.replace('2023-e1', '2024-e1');
    const put = await putPivot({ ...grounds, rows: newer, source });
    expect(put).toEqual({ kind: 'refreshed', sheet: 'Gronden per jaar', dataSheet: 'Cijfers gronden' });
    expect(names()).toEqual([here.sheet.name, 'Cijfers gronden', 'Gronden per jaar']);
    expect(pivotCells('Gronden per jaar')).toEqual([
      ['Rijlabels', 'Meldingen (afgerond)'],
      ['Geslacht', 25],
      ['Art.1', 10],
      ['RADAR', 15],
      ['Herkomst', 115],
      ['Art.1', 20],
      ['RADAR', 95],
      ['Leeftijd', 5],
      ['RADAR', 5],
    ]);
    expect(sheetNamed('Gronden per jaar').value(1, 0)).toBe(source);
    expect(sheetNamed('Cijfers gronden').value(11, 0)).toBe('Aantekening van een collega');
  });

  test('loses rows that are no longer published, and leaves what stands under the table', async () => {
    await putPivot(grounds);
    const data = sheetNamed('Cijfers gronden');
    await write(data, 10, 0, [['Aantekening']]);
    await putPivot({ ...grounds, rows: rows.slice(0, 2) });
    expect(data.values(data.tables[0]!.bodyArea)).toEqual(rows.slice(0, 2));
    expect(data.value(7, 0)).toBe('Aantekening');
    expect(pivotCells('Gronden per jaar').at(-1)).toEqual(['Herkomst', 40, 40]);
  });

  test('gets its data sheet back when somebody deleted it', async () => {
    await putPivot(grounds);
    here.excel.workbook.deleteSheet(sheetNamed('Cijfers gronden'));
    const put = await putPivot({ ...grounds, rows: rows.slice(0, 1) });
    expect(put).toEqual({ kind: 'restored', sheet: 'Gronden per jaar', dataSheet: 'Cijfers gronden' });
    expect(pivotCells('Gronden per jaar').at(-1)).toEqual(['Herkomst', 40, 40]);
  });

  test('is made again over the same data when somebody deleted its own sheet', async () => {
    await putPivot(grounds);
    here.excel.workbook.deleteSheet(sheetNamed('Gronden per jaar'));
    expect(await putPivot(grounds)).toMatchObject({ kind: 'made', sheet: 'Gronden per jaar' });
    expect(names()).toEqual([here.sheet.name, 'Cijfers gronden', 'Gronden per jaar']);
  });

  test('leaves the sheets of others alone when they have its names', async () => {
    const theirs = here.excel.workbook.addSheet('Gronden per jaar');
    theirs.write({ top: 0, left: 0, rows: 1, columns: 1 }, [['van mij']]);
    expect(await putPivot(grounds)).toMatchObject({ kind: 'made', sheet: 'Gronden per jaar (2)' });
    expect(theirs.value(0, 0)).toBe('van mij');
  });

  test('stands beside one of other columns, such as in another language', async () => {
    await putPivot(grounds);
    const english = {
      ...grounds,
      headers: ['Year', 'Bureau', 'Ground', 'Count'],
      sheet: 'Grounds',
      dataSheet: 'Figures',
    };
    const view = {
      ...grounds.view,
      rows: ['Ground'],
      columns: ['Year'],
      value: 'Count',
      valueLabel: 'Reports (rounded)',
    };
    expect(await putPivot({ ...english, view })).toMatchObject({ kind: 'made', sheet: 'Grounds' });
    expect(await putPivot(grounds)).toMatchObject({ kind: 'refreshed', sheet: 'Gronden per jaar' });
    expect(await putPivot({ ...english, view })).toMatchObject({ kind: 'refreshed', sheet: 'Grounds' });
  });

  test('is refused in a protected workbook, and nothing is left behind', async () => {
    here.excel.workbook.structureProtected = true;
    await expect(putPivot(grounds)).rejects.toMatchObject({ kind: 'protected' });
    expect(names()).toEqual([here.sheet.name]);
  });

  test('is refused when its data sheet is protected, and stays as it was', async () => {
    await putPivot(grounds);
    const before = pivotCells('Gronden per jaar');
    sheetNamed('Cijfers gronden').protection = {};
    await expect(putPivot({ ...grounds, rows: rows.slice(0, 1) })).rejects.toMatchObject({ kind: 'protected' });
    expect(pivotCells('Gronden per jaar')).toEqual(before);
  });

  test('leaves nothing behind when a field is not there', async () => {
    const wrong = { ...grounds, view: { ...grounds.view, rows: ['Gronden'] } };
    await expect(putPivot(wrong)).rejects.toBeInstanceOf(ExcelTrouble);
    expect(names()).toEqual([here.sheet.name]);
  });
});

describe('in an Excel without slicers', () => {
  const older = inOwnExcel({ requirements: { ExcelApi: '1.9' } });
  test('the PivotTable comes without them', async () => {
    await putPivot(grounds);
    const sheet = older.excel.workbook.findSheet('Gronden per jaar');
    expect([sheet?.pivots.length, sheet?.slicers.length, sheet?.charts.length]).toEqual([1, 0, 1]);
  });
});

describe('in an Excel without PivotTables', () => {
  inOwnExcel({ requirements: { ExcelApi: '1.7' } });
  test('it says so', async () => {
    await expect(putPivot(grounds)).rejects.toMatchObject({ kind: 'not-supported' });
  });
});
