import { describe, expect, test } from 'vitest';
import { divide, withIgnored } from '#addin/app/ignored.ts';
import { marksOf, mostMarks } from '#addin/app/book-state.ts';
import { markFindings, writeFixes, writeTable } from '#addin/excel/index.ts';
import { groupsOf } from '#addin/panes/submit/check/findings/groups.ts';
import { findingsTable } from '#addin/panes/submit/check/tools/findings-table.ts';
import type { Finding } from '#shared/rules/index.ts';
import { row, rows, withOwnBook } from './own-book.ts';

const here = withOwnBook();

describe('odd cells', () => {
  const long = `heerkomst ${'x'.repeat(32_757)}`;
  const odd: readonly (readonly [string, string])[] = [
    ['of 32,767 characters', long],
    ['with right-to-left marks', '\u202eheerkomst\u202c\u200f'],
    ['with emoji', '😀😀 zaak 👩‍👩‍👧'],
    ['that look like a formula', '=HYPERLINK("https://voorbeeld.invalid","klik")'],
  ];

  test.each(odd)('%s are found, listed on a sheet as text, and change nothing else', async (_, text) => {
    const { sheet, state } = await here.open([...rows(4), row(5, text)]);
    const found = state().findings.open.filter(({ cells: [cell] }) => cell?.row === 5);
    expect(found.length).toBeGreaterThan(0);
    const name = await writeTable(findingsTable(found, true, 'nl'));
    const written = here.excel.workbook.findSheet(name)!;
    expect(written.formula(4, 3)).toBeNull();
    expect(String(written.value(4, 3)).length).toBeLessThan(1_000);
    expect(sheet.value(5, 2)).toBe(text);
    expect(state().checked).toMatchObject({ ready: 4, total: 5 });
  });

  test('with direction marks are mended as what people see', async () => {
    const { sheet, state } = await here.open([...rows(4), row(5, '\u200fheerkomst')]);
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
    await here.open(rows(3));
    expect(groupsOf(many)).toHaveLength(1);
    const marks = marksOf(many);
    expect(marks).toHaveLength(mostMarks);
    await markFindings(marks);
    await markFindings([]);
    const groups = withIgnored([], many, 'Klopt zo');
    expect(divide(many, groups).open).toEqual([]);
    await here.book.ignore(groups);
    expect(here.book.state.get().keepingError).toBeNull();
  });

  test('go on a sheet, with links for as many as anybody follows', async () => {
    await here.open(rows(3));
    const name = await writeTable(findingsTable(many.slice(0, 10_100), false, 'nl'));
    const sheet = here.excel.workbook.findSheet(name)!;
    expect(sheet.value(2, 0)).toBe('De eerste 10.000 adressen brengen u naar de cel.');
    expect([sheet.value(10_104, 0), sheet.hyperlinks.get(10_004, 0)]).toMatchObject(['F10101', {}]);
    expect(sheet.hyperlinks.get(10_005, 0)).toBeUndefined();
  });
});
