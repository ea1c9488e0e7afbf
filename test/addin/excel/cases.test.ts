import { describe, expect, test } from 'vitest';
import {
  changeHiddenTable,
  deleteFromHiddenTable,
  readCaseLists,
  readHiddenTable,
  writeCaseList,
  type CaseListToWrite,
} from '#addin/excel/cases/index.ts';
import { readWorkbook } from '#addin/excel/index.ts';
import { planWrites, progressColumns, readProgressTable, rowsAbout, type StepRecord } from '#shared/blauwdruk/index.ts';
import { UserEdits, convertToRange, parseArea } from '#test/excel/model/index.ts';
import { readXlsx, writeXlsx } from '#test/excel/xlsx/index.ts';
import { createExcel } from '#test/excel/transport/node-harness.ts';
import { inOwnExcel, write } from './in-excel.ts';

const here = inOwnExcel();
const spec = { sheet: 'Meldbeeld-voortgang', table: 'Meldbeeld_voortgang', headers: progressColumns } as const;

const tick = (caseNumber: string, step: string, change: Partial<StepRecord> = {}): StepRecord => ({
  caseNumber,
  year: 2023,
  step,
  doneOn: '2023-05-03',
  note: '',
  changedAt: '2023-05-03T10:00:00.000Z',
  ...change,
});
const keep = (...records: StepRecord[]) =>
  changeHiddenTable(spec, ({ headers, rows }) => planWrites(readProgressTable(headers, rows), records));
async function kept(): Promise<(StepRecord | null)[]> {
  const { content } = await readHiddenTable(spec);
  return content === null ? [] : [...readProgressTable(content.headers, content.rows).rows];
}
const hiddenSheet = () => here.excel.workbook.findSheet(spec.sheet)!;
/** The cells of the hidden table, as somebody with other tools sees them. */
const cellsAt = (address: string) => hiddenSheet().values(parseArea(address));

describe('progress in a hidden table', () => {
  test('is nothing at first, and reading makes no sheet', async () => {
    expect(await readHiddenTable(spec)).toEqual({ content: null, closed: null });
    expect(here.excel.workbook.sheets).toHaveLength(1);
  });

  test('stands on a very hidden sheet, as text, and leaves the sheet in front in front', async () => {
    await keep(tick('2023-04', 'intake', { note: '=1+1' }));
    const sheet = hiddenSheet();
    expect([sheet.visibility, sheet.tables.map(({ name }) => name)]).toEqual(['VeryHidden', [spec.table]]);
    expect(cellsAt('A1:F2')).toEqual([
      [...progressColumns],
      ['2023-04', '2023', 'intake', '2023-05-03', '=1+1', '2023-05-03T10:00:00.000Z'],
    ]);
    expect(sheet.formula(1, 4)).toBeNull();
    expect(here.excel.workbook.active).toBe(here.sheet);
  });

  test('a second tick adds a row, the same step again changes its row only', async () => {
    await keep(tick('2023-04', 'intake'));
    await keep(tick('2023-05', 'plan'));
    await keep(tick('2023-04', 'intake', { doneOn: null, changedAt: '2023-05-04T10:00:00.000Z' }));
    expect((await kept()).map((one) => [one?.caseNumber, one?.step, one?.doneOn])).toEqual([
      ['2023-04', 'intake', null],
      ['2023-05', 'plan', '2023-05-03'],
    ]);
  });

  test('survives sorting, filtering and inserted rows of the registrations, and saving and opening the file', async () => {
    await write(here.sheet, 0, 0, [['Zaaknummer'], ['b'], ['a']]);
    await keep(tick('a', 'intake', { note: 'gebeld' }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(here.sheet.name);
      // What sorting does to the cells.
      sheet.getRange('A2:A3').values = [['a'], ['b']];
      sheet.getRange('2:2').insert('Down');
      sheet.autoFilter.apply(sheet.getRange('A1:A4'));
      await context.sync();
    });
    const before = await kept();
    const opened = await readXlsx(await writeXlsx(here.excel.workbook));
    const other = createExcel(opened);
    const remove = other.install();
    expect(opened.findSheet(spec.sheet)!.visibility).toBe('VeryHidden');
    expect(await kept()).toEqual(before);
    expect(before[0]).toMatchObject({ caseNumber: 'a', note: 'gebeld' });
    remove();
    here.excel.install();
  });

  test('is found wherever its table was moved, whatever its sheet is called, with columns in another order', async () => {
    await keep(tick('a', 'intake'));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(spec.sheet);
      sheet.visibility = 'Visible';
      sheet.name = 'Van ons';
      sheet.getRange('A:A').insert('Right');
      sheet.getRange('1:3').insert('Down');
      sheet.tables.getItem(spec.table).columns.add(0, [['Extra'], ['eigen']]);
      await context.sync();
    });
    await keep(tick('a', 'intake', { note: 'nog een keer', changedAt: '2024-01-01T00:00:00.000Z' }), tick('b', 'plan'));
    expect((await kept()).map((one) => [one?.caseNumber, one?.note])).toEqual([
      ['a', 'nog een keer'],
      ['b', ''],
    ]);
    expect(here.excel.workbook.findSheet('Van ons')!.values(parseArea('B5:C5'))).toEqual([['eigen', 'a']]);
  });

  test('that somebody turned into plain cells is still read, and becomes a table again', async () => {
    await keep(tick('a', 'intake'));
    convertToRange(hiddenSheet(), hiddenSheet().tables[0]!);
    expect(await kept()).toHaveLength(1);
    await keep(tick('b', 'plan'));
    expect(hiddenSheet().tables.map(({ name }) => name)).toEqual([spec.table]);
    expect((await kept()).map((one) => one?.caseNumber)).toEqual(['a', 'b']);
  });

  test('whose columns are gone is not written over', async () => {
    await keep(tick('a', 'intake'));
    await Excel.run(async (context) => {
      context.workbook.tables.getItem(spec.table).columns.getItem('Stap').delete();
      await context.sync();
    });
    const before = cellsAt('A1:F9');
    await expect(keep(tick('b', 'plan'))).rejects.toMatchObject({ name: 'DamagedProgress', missing: ['Stap'] });
    expect(cellsAt('A1:F9')).toEqual(before);
  });

  test('rows that make no sense are left alone, and dates that Excel made numbers of are understood', async () => {
    await keep(tick('a', 'intake'));
    const edits = new UserEdits(here.excel.workbook);
    const sheet = hiddenSheet();
    await keep(tick('b', 'plan'), tick('c', 'plan'));
    edits.type(sheet, 2, 3, 'ergens in mei');
    sheet.write(parseArea('D4'), [[45_049]]);
    expect((await kept()).map((one) => one?.doneOn)).toEqual(['2023-05-03', undefined, '2023-05-03']);
    await keep(tick('a', 'plan'));
    expect(sheet.value(2, 3)).toBe('ergens in mei');
  });

  test('of two people who tick the same step, the last word counts', async () => {
    await keep(tick('a', 'intake', { note: 'van Samira' }));
    // The other's row came in by co-authoring, below ours.
    await Excel.run(async (context) => {
      context.workbook.tables
        .getItem(spec.table)
        .rows.add(undefined, [['a', '2023', 'intake', '', 'van Joris', '2023-05-03T11:00:00.000Z']]);
      await context.sync();
    });
    const { content } = await readHiddenTable(spec);
    const table = readProgressTable(content!.headers, content!.rows);
    expect(planWrites(table, [tick('a', 'intake')]).update.map(({ row }) => row)).toEqual([1]);
  });

  test.each([
    ['read-only', (): boolean => (here.excel.workbook.readOnly = true)],
    ['protected', (): boolean => (here.excel.workbook.structureProtected = true)],
  ] as const)('in a workbook that is %s nothing is written, and it says so', async (kind, close) => {
    close();
    expect((await readHiddenTable(spec)).closed).toBe(kind);
    await expect(keep(tick('a', 'intake'))).rejects.toMatchObject({ kind });
    expect(here.excel.workbook.sheets).toHaveLength(1);
  });

  test('on a protected sheet nothing is written', async () => {
    await keep(tick('a', 'intake'));
    hiddenSheet().protection = {};
    const before = await kept();
    await expect(keep(tick('a', 'intake', { doneOn: null }), tick('b', 'plan'))).rejects.toMatchObject({
      kind: 'protected',
    });
    expect(await kept()).toEqual(before);
  });

  test('cases can be cleaned up, and only those', async () => {
    await keep(tick('a', 'intake'), tick('b', 'plan'), tick('a', 'plan'), tick('a', 'plan', { year: 2022 }));
    await deleteFromHiddenTable(spec, ({ headers, rows }) =>
      rowsAbout(readProgressTable(headers, rows), [{ caseNumber: 'a', year: 2023 }]),
    );
    expect((await kept()).map((one) => [one?.caseNumber, one?.year])).toEqual([
      ['b', 2023],
      ['a', 2022],
    ]);
    await deleteFromHiddenTable(spec, ({ rows }) => rows.map((_, at) => at));
    await keep(tick('c', 'plan'));
    expect((await kept()).flatMap((one) => (one === null ? [] : [one.caseNumber]))).toEqual(['c']);
  });
});

const list: CaseListToWrite = {
  sheet: 'RDO 2023-06-01',
  heldOn: '2023-06-01',
  title: ['Zaaksoverzicht RDO', 'Overleg van 1 juni 2023', 'Vertrouwelijk'],
  columns: ['Agendapunt', 'Zaaknummer', 'Besluit', 'Toelichting'].map((header) => ({ header, width: 20 })),
  rows: [
    ['A. Aangifte gedaan', '2023-04', '', ''],
    ['B. Geen aangifte', '2023-05', '', '=HYPERLINK("x")'],
  ],
  decision: { column: 2, choices: ['OM vervolgt', 'OM seponeert'], promptTitle: 'Besluit', prompt: 'Geen namen.' },
  footer: 'RDO & co',
  replaces: null,
};

describe('a case list for the consultation', () => {
  test('stands on a new sheet in front, as text, with decisions to choose from', async () => {
    expect(await writeCaseList(list)).toBe('RDO 2023-06-01');
    const sheet = here.excel.workbook.active;
    expect(sheet.values(parseArea('A5:D7'))).toEqual([
      ['Agendapunt', 'Zaaknummer', 'Besluit', 'Toelichting'],
      ['A. Aangifte gedaan', '2023-04', null, null],
      ['B. Geen aangifte', '2023-05', null, '=HYPERLINK("x")'],
    ]);
    expect(sheet.formula(6, 3)).toBeNull();
    expect(sheet.freeze.rows).toBe(5);
    expect(sheet.validations).toEqual([
      expect.objectContaining({
        area: parseArea('C6:C7'),
        rule: { list: { inCellDropDown: true, source: 'OM vervolgt,OM seponeert' } },
      }),
    ]);
  });

  test('is ready to print: A4 on its side, as wide as the page, headers and numbers on every page', async () => {
    await writeCaseList(list);
    const asked = here.excel.host.journal.entries.map(({ member, values }) => [member, values]);
    expect(asked).toEqual(
      expect.arrayContaining([
        ['PageLayout.Orientation', ['Landscape']],
        ['PageLayout.PaperSize', ['A4']],
        ['PageLayout.Zoom', [expect.objectContaining({ horizontalFitToPages: 1 })]],
        ['PageLayout.SetPrintTitleRows', ['$5:$5']],
        ['HeaderFooter.LeftFooter', ['RDO && co']],
        ['HeaderFooter.RightFooter', ['&P / &N']],
      ]),
    );
  });

  test('comes beside earlier ones or in the place of one, and gives its decisions back', async () => {
    await writeCaseList(list);
    new UserEdits(here.excel.workbook).type(here.excel.workbook.active, 5, 2, 'OM vervolgt');
    expect(await writeCaseList(list)).toBe('RDO 2023-06-01 (2)');
    expect(await writeCaseList({ ...list, sheet: 'RDO 2023-12-01', heldOn: '2023-12-01', rows: [] })).toBe(
      'RDO 2023-12-01',
    );
    const lists = await readCaseLists();
    expect(lists.map(({ sheet, heldOn }) => [sheet, heldOn])).toEqual([
      ['RDO 2023-12-01', '2023-12-01'],
      ['RDO 2023-06-01', '2023-06-01'],
      ['RDO 2023-06-01 (2)', '2023-06-01'],
    ]);
    expect(lists[1]!.rows[0]).toEqual(['A. Aangifte gedaan', '2023-04', 'OM vervolgt', '']);

    expect(await writeCaseList({ ...list, replaces: 'RDO 2023-06-01' })).toBe('RDO 2023-06-01');
    const after = await readCaseLists();
    expect(after).toHaveLength(3);
    expect(after.some(({ rows }) => rows[0]?.[2] === 'OM vervolgt')).toBe(false);
  });

  test('in a protected workbook is not made', async () => {
    here.excel.workbook.structureProtected = true;
    await expect(writeCaseList(list)).rejects.toMatchObject({ kind: 'protected' });
    expect(here.excel.workbook.sheets).toHaveLength(1);
  });

  test('is never read as registrations, and neither is the progress', async () => {
    await keep(tick('a', 'intake'));
    await writeCaseList(list);
    const view = await readWorkbook({});
    expect(view.sheets.map(({ name }) => name)).toEqual([here.sheet.name]);
  });
});
