import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBook } from '#addin/app/book.ts';
import type { Book } from '#addin/app/book.ts';
import { markColours, readWorkbook, undoFixes, writeFixes } from '#addin/excel/index.ts';
import { readWorkbook as readFile } from '#functions/local/check-file.ts';
import { bureauOf } from '#shared/codebook/index.ts';
import { recognise } from '#shared/sheet/index.ts';
import { UserEdits } from '#test/excel/model/index.ts';
import { createExcel, type ExcelInNode } from '#test/excel/transport/node-harness.ts';
import { readXlsx } from '#test/excel/xlsx/index.ts';
import { checkerHere } from '#test/addin/check/checker-here.ts';
import { generateDemoSheets, type DemoSheet } from '#test/sheets/generate.ts';

const folder = mkdtempSync(join(tmpdir(), 'meldbeeld-'));
let sheets: readonly DemoSheet[] = [];
let excel: ExcelInNode;
let uninstall = (): void => undefined;

beforeAll(async () => {
  sheets = await generateDemoSheets(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => uninstall());

async function open(bureau: string, year: number): Promise<DemoSheet> {
  const sheet = sheets.find((one) => one.bureau === bureau && one.year === year)!;
  excel = createExcel(await readXlsx(readFileSync(join(folder, sheet.file))));
  uninstall = excel.install();
  return sheet;
}

const bookOf = (bureau: 'rotterdam' | 'amsterdam'): Book =>
  openBook({ checker: checkerHere(), bureau, today: () => '2026-11-22' });

/** Until the book has taken over what happened in the sheet. */
const until = (happened: () => boolean): Promise<void> => expect.poll(happened).toBe(true);

describe('a workbook in the pane', () => {
  test.each(['amsterdam', 'den-haag', 'rotterdam', 'utrecht'] as const)(
    'of %s is read just as its file is read without Excel',
    async (bureau) => {
      const { file, year } = await open(bureau, 2023);
      const options = { bureau: bureauOf(bureau), year };
      const fromFile = recognise(await readFile(join(folder, file), file), options);
      const fromExcel = recognise(await readWorkbook(), options);
      expect(fromExcel.readings).toEqual(fromFile.readings);
      expect(fromExcel.tables).toEqual(fromFile.tables);
      expect(fromExcel.personalColumns).toEqual(fromFile.personalColumns);
    },
  );
});

describe('the shared workbook', () => {
  let book: Book;
  let demo: DemoSheet;

  beforeEach(async () => {
    demo = await open('rotterdam', 2023);
    book = bookOf('rotterdam');
    await book.check();
  });
  afterEach(() => book.close());

  test('guesses the year and knows how much is ready', () => {
    const { step, error, checked } = book.state.get();
    expect([step, error]).toEqual(['ready', null]);
    expect(checked?.year).toBe(2023);
    expect(checked?.ready).toBe(demo.expected.accepted.length);
  });

  test('marks findings in the sheet, and nothing any more when marking is off', async () => {
    const [first] = book.state
      .get()
      .checked!.findings.filter(({ severity, cells }) => severity === 'error' && cells.length > 0);
    const { sheet, row, column } = first!.cells[0]!;
    const fill = (): string | null => excel.workbook.findSheet(sheet)!.style(row, column).fill;
    expect(fill()).toBe(markColours.error);
    await book.prefer({ marking: false });
    expect(fill()).not.toBe(markColours.error);
  });

  test('a finding is gone when its cell is mended, and back when that is undone', async () => {
    const { findings, ready } = book.state.get().checked!;
    const mendable = findings.find(({ fix, severity }) => fix !== undefined && severity === 'error')!;
    const has = (): boolean =>
      book.state
        .get()
        .checked!.findings.some(
          ({ code, cells }) =>
            code === mendable.code &&
            cells[0]?.row === mendable.cells[0]?.row &&
            cells[0]?.column === mendable.cells[0]?.column,
        );
    const mended = await writeFixes([{ fix: mendable.fix! }]);
    await until(() => !has());
    expect(book.state.get().checked!.ready).toBeGreaterThanOrEqual(ready);
    await undoFixes(mended);
    await until(has);
    expect(book.state.get().checked!.ready).toBe(ready);
  });

  test('follows typing, rows that come in between, and the selection', async () => {
    const { tables } = book.state.get().checked!;
    const sheet = excel.workbook.findSheet(tables[0]!.sheet)!;
    const place = (await book.placeOf(demo.expected.accepted[5]!.caseNumber))!;
    const grounds = tables[0]!.columns.find(({ field }) => field === 'grounds')!.column;
    const before = book.state.get().checked!.findings.length;
    new UserEdits(excel.workbook).type(sheet, place.row, grounds, 'zomaar iets');
    await until(() => book.state.get().checked!.findings.length > before);

    await Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem(sheet.name)
        .getRange(`${place.row + 1}:${place.row + 1}`)
        .insert('Down');
      await context.sync();
    });
    await until(() => book.state.get().checked!.tables[0]!.area.rows > tables[0]!.area.rows);
    expect((await book.placeOf(demo.expected.accepted[5]!.caseNumber))!.row).toBe(place.row + 1);

    excel.workbook.perform('user', () => sheet.select([{ top: place.row + 1, left: grounds, rows: 1, columns: 1 }]));
    await until(() => book.state.get().selected?.reading?.draft.caseNumber === demo.expected.accepted[5]!.caseNumber);
  });

  test('what can be submitted holds nothing of the columns that stay in the workbook', async () => {
    const { registrations, heldBack } = await book.toSubmit();
    const sent = JSON.stringify({ registrations, heldBack });
    expect(registrations.rows).toBe(demo.expected.accepted.length);
    expect(demo.expected.personal.length).toBeGreaterThan(0);
    expect(demo.expected.personal.filter((text) => sent.includes(text))).toEqual([]);
  });

  test('an answer is remembered in the workbook', async () => {
    const { profile } = book.state.get();
    await book.teach({ ...profile, labels: { ...profile.labels, grounds: { heerkomst: 'G01' } } });
    const again = bookOf('rotterdam');
    await again.check();
    expect(again.state.get().profile.labels.grounds).toEqual({ heerkomst: 'G01' });
    await again.close();
  });

  test('another year can be chosen, and then no row fits', async () => {
    await book.chooseYear(2019);
    expect(book.state.get().checked).toMatchObject({ year: 2019, ready: 0 });
  });
});

describe('workbooks that are no registrations', () => {
  test('an empty one has no tables, and says so', async () => {
    excel = createExcel();
    uninstall = excel.install();
    const book = bookOf('rotterdam');
    await book.check();
    expect(book.state.get()).toMatchObject({ step: 'ready', checked: { tables: [], total: 0 } });
    await book.close();
  });

  test('one with findings on a protected sheet is checked, and tells why nothing is coloured', async () => {
    await open('rotterdam', 2023);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    const book = bookOf('rotterdam');
    await book.check();
    expect(book.state.get()).toMatchObject({ step: 'ready', markingError: { kind: 'protected' } });
    await book.close();
  });
});
