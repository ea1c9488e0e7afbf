import { afterEach, describe, expect, test } from 'vitest';
import { openBook } from '#addin/app/book.ts';
import type { Book } from '#addin/app/book.ts';
import { divide, withIgnored } from '#addin/app/ignored.ts';
import { markFindings, writeFixes, writeTable } from '#addin/excel/index.ts';
import { groupsOf } from '#addin/panes/submit/check/findings/groups.ts';
import { findingsTable } from '#addin/panes/submit/check/tools/findings-table.ts';
import { marksOf, mostMarks } from '#addin/app/book-state.ts';
import type { Finding } from '#shared/rules/index.ts';
import { UserEdits, WorkbookModel } from '#test/excel/model/index.ts';
import { createExcel, type ExcelInNode } from '#test/excel/transport/node-harness.ts';
import { checkerHere } from '../check/checker-here.ts';

let excel: ExcelInNode;
let uninstall = (): void => undefined;
let book: Book;
afterEach(async () => {
  await book.close();
  uninstall();
});

const headers = ['Zaaknummer', 'Datum melding', 'Grond', 'Terrein', 'Aard', 'Woongemeente'];
const row = (number: number, ground = 'Herkomst', caseNumber = `2023-${number}`): (string | number)[] => [
  caseNumber,
  45_000 + (number % 300),
  ground,
  'Arbeidsmarkt',
  'Bejegening',
  'Rotterdam',
];

/** A workbook with a registration sheet, and the book that follows it. */
async function open(
  rows: readonly (readonly (string | number)[])[],
  change: (workbook: WorkbookModel) => void = () => undefined,
) {
  excel = createExcel(new WorkbookModel());
  uninstall = excel.install();
  const sheet = excel.workbook.active;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, rows.length + 1, 6);
    range.values = [headers, ...rows].map((cells) =>
      cells.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? `'${cell}` : cell)),
    );
    await context.sync();
  });
  change(excel.workbook);
  book = openBook({ checker: checkerHere(), bureau: 'rotterdam', today: () => '2026-11-22' });
  await book.check();
  return { sheet, state: () => book.state.get() };
}

const until = (happened: () => boolean): Promise<void> => expect.poll(happened).toBe(true);

const rows = (count: number): (string | number)[][] => Array.from({ length: count }, (_, index) => row(index + 1));

describe('a workbook that is not as it should be', () => {
  test('that is read-only is checked as ever, and says that nothing is saved', async () => {
    const { state } = await open(rows(5), (workbook) => (workbook.readOnly = true));
    expect(state()).toMatchObject({ step: 'ready', readOnly: true, checked: { ready: 5, total: 5 } });
  });

  test('that is read-only and protected tells to save a copy first', async () => {
    const { sheet } = await open(rows(5), (workbook) => (workbook.readOnly = true));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    const cell = { sheet: sheet.name, row: 1, column: 2 };
    const { trouble } = await writeFixes([{ fix: { writes: [{ cell, value: 'Leeftijd' }] } }]);
    expect(trouble).toMatchObject({ kind: 'read-only' });
  });

  test('with a protected structure takes no new sheet and loses nothing', async () => {
    await open(rows(5), (workbook) => (workbook.structureProtected = true));
    await expect(writeTable({ sheet: 'Bevindingen', title: [], headers: ['x'], rows: [] })).rejects.toMatchObject({
      kind: 'protected',
    });
    expect(excel.workbook.sheets).toHaveLength(1);
  });
});

describe('a workbook that changes while it is used', () => {
  test('by a colleague who types: the row is read again before anything is shown as the difference', async () => {
    const { sheet } = await open(rows(30));
    new UserEdits(excel.workbook).type(sheet, 3, 2, 'zomaar');
    await until(() => book.state.get().checked?.ready === 29);
    expect((await book.fresh()).ready).toBe(29);
  });

  test('and is not checked along, says that it is behind, and is read before the difference', async () => {
    const { sheet, state } = await open(rows(30));
    await book.prefer({ live: false });
    new UserEdits(excel.workbook).type(sheet, 3, 2, 'zomaar');
    await until(() => state().stale);
    expect(state().checked?.ready).toBe(30);
    expect((await book.fresh()).ready).toBe(29);
    expect(state().stale).toBe(false);
  });

  test('and loses a column: every row waits, and nothing is submitted by its place', async () => {
    await open(rows(30));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('C:C').delete('Left');
      await context.sync();
    });
    expect((await book.fresh()).ready).toBe(0);
    expect((await book.toSubmit()).registrations.rows).toBe(0);
  });

  test('and gets another name: cells are found again', async () => {
    const { sheet } = await open(rows(30));
    excel.workbook.perform('user', () => excel.workbook.renameSheet(sheet, 'Oud'));
    const { tables } = await book.fresh();
    expect(tables[0]?.sheet).toBe('Oud');
    expect(await book.placeOf('2023-7')).toMatchObject({ sheet: 'Oud' });
  });

  test('and turns live checking on again: what changed meanwhile is checked', async () => {
    const { sheet, state } = await open(rows(30));
    await book.prefer({ live: false });
    new UserEdits(excel.workbook).type(sheet, 3, 2, 'zomaar');
    await until(() => state().stale);
    await book.prefer({ live: true });
    expect(state().checked?.ready).toBe(29);
  });
});

describe('odd cells', () => {
  const long = `heerkomst ${'x'.repeat(32_757)}`;
  const odd: readonly (readonly [string, string])[] = [
    ['of 32,767 characters', long],
    ['with right-to-left marks', '\u202eheerkomst\u202c\u200f'],
    ['with emoji', '😀😀 zaak 👩‍👩‍👧'],
    ['that look like a formula', '=HYPERLINK("https://voorbeeld.invalid","klik")'],
  ];

  test.each(odd)('%s are found, listed on a sheet as text, and change nothing else', async (_, text) => {
    const { sheet, state } = await open([...rows(4), row(5, text)]);
    const found = state().findings.open.filter(({ cells: [cell] }) => cell?.row === 5);
    expect(found.length).toBeGreaterThan(0);
    const name = await writeTable(findingsTable(found, true, 'nl'));
    const written = excel.workbook.findSheet(name)!;
    expect(written.formula(4, 3)).toBeNull();
    expect(String(written.value(4, 3)).length).toBeLessThan(1_000);
    expect(sheet.value(5, 2)).toBe(text);
    expect(state().checked).toMatchObject({ ready: 4, total: 5 });
  });

  test('with direction marks are mended as what people see', async () => {
    const { sheet, state } = await open([...rows(4), row(5, '\u200fheerkomst')]);
    const { fix, params } = state().findings.open.find(({ fix: mend }) => mend !== undefined)!;
    const mended = await writeFixes([{ fix: fix!, instead: String(params['value']) }]);
    expect([mended.cells.length, sheet.value(5, 2)]).toEqual([1, 'Herkomst']);
  });
});

describe('a hundred thousand findings', () => {
  const many = Array.from({ length: 100_000 }, (_, index): Finding => ({
    rule: 'V8',
    code: 'V8.outside-area',
    severity: 'warning',
    cells: [{ sheet: 'Blad1', row: index + 1, column: 5 }],
    caseNumber: `2023-${index}`,
    reading: index,
    params: { home: 'GM0014', incident: 'GM0014' },
  }));

  test('are grouped, marked as far as is useful, ignored together and kept small', async () => {
    await open(rows(3));
    expect(groupsOf(many)).toHaveLength(1);
    const marks = marksOf(many);
    expect(marks).toHaveLength(mostMarks);
    await markFindings(marks);
    await markFindings([]);
    const groups = withIgnored([], many, 'Klopt zo');
    expect(divide(many, groups).open).toEqual([]);
    await book.ignore(groups);
    expect(book.state.get().keepingError).toBeNull();
  });

  test('go on a sheet, with links for as many as anybody follows', async () => {
    await open(rows(3));
    const name = await writeTable(findingsTable(many.slice(0, 12_000), false, 'nl'));
    const sheet = excel.workbook.findSheet(name)!;
    expect(sheet.value(2, 0)).toBe('De eerste 10.000 adressen brengen u naar de cel.');
    expect([sheet.value(12_004, 0), sheet.hyperlinks.get(10_004, 0)]).toMatchObject(['F12001', {}]);
    expect(sheet.hyperlinks.get(10_005, 0)).toBeUndefined();
  });
});
