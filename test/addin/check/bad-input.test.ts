import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDesk, type DeskChecked } from '#addin/check/desk.ts';
import { listed } from '#addin/check/listed.ts';
import type { Finding } from '#shared/rules/index.ts';
import { emptyProfile, type CellValue, type WorkbookView } from '#shared/sheet/index.ts';
import { header, plainRow, plainRows } from '../../shared/sheet/cases.ts';
import { sheet, workbook } from '../../shared/sheet/workbook.ts';

function checked(view: WorkbookView): DeskChecked & { readonly sent: number } {
  const desk = createDesk();
  desk.open(view);
  const answer = desk.check({ profile: emptyProfile, bureau: 'rotterdam', year: null, today: '2024-01-31' });
  return { ...answer, sent: desk.toSubmit().registrations.rows };
}

const longest = 32_767;
const words = [
  'Melder',
  'a',
  ' ',
  '2023',
  'A.',
  '@',
  '/',
  ';',
  'Herkomst',
  '\u200f',
  '\u0627',
  '😀',
  '0',
  '-',
  '(',
  'é',
];
/** A text as long as a cell can hold, of one sign or word again and again: what a slow pattern stumbles over. */
const long = fc.constantFrom(...words).map((word) => word.repeat(Math.ceil(longest / word.length)).slice(0, longest));

const odd = fc.constantFrom<CellValue>(
  '=HYPERLINK("https://voorbeeld.example";"Herkomst")',
  '\u200f\u202eHerkomst\u202c',
  'Her\u00adkomst',
  '\u200b',
  '👩‍👩‍👧‍👦',
  'Herkomst 😀',
  '\u0000\u0001',
  '\ud800',
  '#N/A',
  '#OVERLOOP!',
  '__proto__',
  'constructor',
  '   ',
  NaN,
  Infinity,
  -1,
  1e300,
  true,
  null,
);
const anyCell = fc.oneof<fc.WeightedArbitrary<CellValue>[]>(
  { arbitrary: odd, weight: 6 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 30 }), weight: 1 },
  { arbitrary: fc.double(), weight: 1 },
  { arbitrary: fc.constantFrom<CellValue>(...plainRow(1), ...header), weight: 2 },
);
const anyRows = fc.array(fc.array(anyCell, { maxLength: 7 }), { maxLength: 10 });

describe('any cells whatever', () => {
  test('are checked, and every registration is either ready or waits', () => {
    fc.assert(
      fc.property(anyRows, fc.boolean(), (rows, titled) => {
        const values = titled ? [[...header], ...plainRows(3), ...rows] : rows;
        const { summary, findings, sent } = checked(workbook([sheet(values)]));
        expect(summary.ready).toBe(sent);
        expect(summary.ready).toBeLessThanOrEqual(summary.total);
        for (const { cells } of findings.readings.flat())
          for (const { row, column } of cells) expect(row < values.length && column < 8).toBe(true);
      }),
    );
  });

  test('of the greatest length are checked, and are not repeated in full', () => {
    fc.assert(
      fc.property(fc.nat(4), long, (column, text) => {
        const rows = plainRows(6).map((row, index) => (index === 2 ? row.with(column, text) : row));
        const { summary, findings } = checked(workbook([sheet([[...header], ...rows])]));
        expect(summary.total).toBe(6);
        expect(JSON.stringify([summary, findings]).length).toBeLessThan(20_000);
      }),
      { numRuns: 40 },
    );
  });

  test('with marks that nobody sees are read as what people see', () => {
    const hidden = plainRows(4).map((row) =>
      row.map((value) => (typeof value === 'string' ? `\u200f${value}\u200b` : value)),
    );
    expect(checked(workbook([sheet([[...header], ...hidden])])).summary).toMatchObject({ total: 4, ready: 4 });
  });
});

describe('more findings than anybody looks through', () => {
  const finding = (reading: number, code: Finding['code'] = 'V4.unknown-label'): Finding => ({
    rule: 'V4',
    code,
    severity: 'error',
    cells: [],
    caseNumber: null,
    reading,
    params: {},
  });

  test('are listed from the top, and the rest is counted by kind', () => {
    const readings = Array.from({ length: 6 }, (_, index) => [finding(index), finding(index, 'V3.missing-ground')]);
    const { findings, unlisted } = listed({ readings, sheet: [] }, 7);
    expect(findings.readings.flat()).toEqual(readings.slice(0, 3).flat());
    expect(unlisted).toEqual([
      { first: finding(3), count: 3 },
      { first: finding(3, 'V3.missing-ground'), count: 3 },
    ]);
  });

  test('are all listed when they are few', () => {
    const readings = [[finding(0)], [], [finding(2)]];
    expect(listed({ readings, sheet: [] })).toEqual({ findings: { readings, sheet: [] }, unlisted: [] });
  });
});
