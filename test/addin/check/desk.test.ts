import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Checked, CheckRequest, Edit } from '#addin/check/index.ts';
import { emptyProfile, type CellValue, type WorkbookView } from '#shared/sheet/index.ts';
import { header, plainRow, plainRows } from '../../shared/sheet/cases.ts';
import { sheet, workbook } from '../../shared/sheet/workbook.ts';
import { checkerHere } from './checker-here.ts';

const request: CheckRequest = { profile: emptyProfile, bureau: 'rotterdam', year: null, today: '2024-01-31' };

/** The workbook as it is after edits, checked by someone who has not seen it before. */
async function checkedAnew(view: WorkbookView): Promise<Checked> {
  const checker = checkerHere();
  await checker.open(view);
  return checker.check(request);
}

/** A workbook of plain arrays that takes an edit. */
function edited({ sheets, ...rest }: WorkbookView, { sheet: name, top, left, values }: Edit): WorkbookView {
  return {
    ...rest,
    sheets: sheets.map((one) => {
      if (one.name !== name) return one;
      const rows = one.values.map((row) => [...row]);
      values.forEach((cells, down) =>
        cells.forEach((value, right) => {
          const row = rows[top + down - one.top]!;
          while (row.length < left + right - one.left) row.push(null);
          row[left + right - one.left] = value;
        }),
      );
      return { ...one, values: rows };
    }),
  };
}

const perGround = (count: number): CellValue[][] =>
  Array.from({ length: count }, (_, index) => [
    [...plainRow(index), 'Ja'],
    ...(index % 2 === 0 ? [[...plainRow(index).with(2, 'Nationaliteit'), 'Ja']] : []),
  ]).flat();

const titles = [...header, 'Aangifte'];
const plainSheet = sheet([titles, ...plainRows(12).map((row) => [...row, 'Nee']), ['Totaal', 12]]);
const books: readonly WorkbookView[] = [
  workbook([plainSheet]),
  workbook([sheet([['Registratie'], [], titles, ...perGround(8)])]),
  workbook([
    plainSheet,
    sheet([titles, ...plainRows(6).map((row) => [`2022${String(row[0])}`, ...row.slice(1)])], { name: '2022' }),
  ]),
  workbook([
    sheet([titles, ...plainRows(6).map((row) => row.with(2, 'RA'))]),
    sheet(
      [
        ['RA', 'Ras'],
        ['GE', 'Geslacht'],
        ['LE', 'Leeftijd'],
      ],
      { name: 'Legenda' },
    ),
  ]),
  workbook([sheet([titles, ...plainRows(8)], { merges: [{ top: 2, left: 0, rows: 2, columns: 1 }] })]),
];

const word = fc.constantFrom<CellValue>(
  null,
  '',
  ' ',
  'Herkomst',
  'heerkomst',
  'RA',
  'Onderwijs; Werk',
  '2023-0001',
  '2023-0002',
  '03-05-23',
  '17-05-2022',
  45_100,
  'Grond',
  'Zaaknummer',
  'Totaal',
  'x',
  'Mw. A. Jansen',
  '#N/B',
  true,
);

const anyEdit = fc.record({
  sheet: fc.constantFrom('Blad1', 'Blad1', 'Blad1', '2022', 'Legenda'),
  top: fc.nat(14),
  left: fc.nat(6),
  values: fc.array(fc.array(word, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
});

describe('checking while someone types', () => {
  test('says just what checking everything anew says, after any changes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...books),
        fc.array(fc.array(anyEdit, { maxLength: 2 }), { maxLength: 6 }),
        async (book, rounds) => {
          const checker = checkerHere();
          await checker.open(book);
          await checker.check(request);
          let view = book;
          for (const edits of rounds) {
            const inside = edits.filter(({ sheet: name, top, values }) => {
              const rows = view.sheets.find((one) => one.name === name)?.values.length ?? 0;
              return top + values.length <= rows;
            });
            expect(await checker.edit(inside)).toBe(true);
            view = inside.reduce(edited, view);
            expect(await checker.check(request)).toEqual(await checkedAnew(view));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('tells when a change lies outside what was read, so that everything is read again', async () => {
    const checker = checkerHere();
    await checker.open(books[0]!);
    expect(await checker.edit([{ sheet: 'Blad1', top: 40, left: 0, values: [['2023-0099']] }])).toBe(false);
    expect(await checker.edit([{ sheet: 'Blad9', top: 0, left: 0, values: [['2023-0099']] }])).toBe(false);
  });

  test('gives the findings of a workbook with very many of them, all of them, in order', async () => {
    const rows = plainRows(3_000).map((row, index) =>
      row.with(0, `2023-${index}`).with(2, `grond ${index}`).with(4, null),
    );
    const checked = await checkedAnew(workbook([sheet([[...header], ...rows])]));
    expect(checked.findings.filter(({ code }) => code === 'V4.unknown-label')).toHaveLength(3_000);
    const places = checked.findings.map(({ reading }) => reading).filter((reading) => reading >= 0);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});
