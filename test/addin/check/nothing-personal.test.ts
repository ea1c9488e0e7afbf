import { describe, expect, test } from 'vitest';
import { createDesk } from '#addin/check/desk.ts';
import { emptyProfile, type CellValue, type WorkbookView } from '#shared/sheet/index.ts';
import { seeded, type Random } from '#test/sheets/random.ts';
import { header, plainRows } from '../../shared/sheet/cases.ts';
import { asCorpusWorkbook, handmade } from '../../shared/sheet/corpus/handmade/index.ts';
import { makeWorkbook, type CorpusWorkbook } from '../../shared/sheet/corpus/sheet.ts';
import { variantOf } from '../../shared/sheet/corpus/variant.ts';
import { sheet, workbook } from '../../shared/sheet/workbook.ts';

/** Everything that a submission would send. */
function bodyOf(view: WorkbookView, bureau: CorpusWorkbook['variant']['bureau']): string {
  const desk = createDesk();
  desk.open(view);
  desk.check({ profile: emptyProfile, bureau, year: 2023, today: '2024-01-31' });
  return JSON.stringify(desk.toSubmit());
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The planted values of which a body holds any trace, however it is written. */
const traces = (planted: readonly string[], body: string): string[] => {
  const bare = letters(body);
  return planted.filter((value) => letters(value).length > 5 && bare.includes(letters(value)));
};

/** Values about invented people, each different from all others. */
const people: readonly ((random: Random, nth: number) => string)[] = [
  (random) => `iemand.${random.between(1000, 9999)}@voorbeeld.example`,
  (random) => `06-${random.between(10_000_000, 99_999_999)}`,
  (random) => `+31 6 ${random.between(10_000_000, 99_999_999)}`,
  (random) => random.pick(['111222333', '123456782', '1234.56.782', '999990019']),
  () => 'NL91 ABNA 0417 1643 00',
  (random) => `Dorpsstraat ${random.between(100, 999)}`,
  (random) => `3011 AB ${random.between(100, 999)}`,
  (random) => `mevrouw ${random.pick(['Verzonnen', 'Testerman', 'Proefstra'])}`,
  (random) => `${random.pick(['J.', 'A.B.'])} van der ${random.pick(['Verzonnen', 'Testerman', 'Proefstra'])}`,
  (random) => `${random.pick(['Fatima', 'Bilal', 'Chantal'])} el ${random.pick(['Verzonnen', 'Testerman'])}`,
  (_, nth) => `Melder ${nth} zei dat de buurman op straat iets naars riep en daarna wegliep zonder nog iets te zeggen.`,
];

/** The workbook with something about a person in many of the cells that are read. */
function planting(made: CorpusWorkbook, random: Random): { workbook: WorkbookView; planted: string[] } {
  const planted: string[] = [];
  const read = made.expected.columns.flatMap((is, index) =>
    is === null || is === 'personal' || is === 'ignored' ? [] : [index],
  );
  const sheets = made.workbook.sheets.map((view) => {
    const table = made.expected.tables.find((one) => one.sheet === view.name);
    if (table === undefined) return view;
    const values = view.values.map((row, index): readonly CellValue[] => {
      if (index <= Math.max(...table.headerRows) || row.length === 0 || !random.chance(0.25)) return row;
      const filled = read.map((column) => table.left + column).filter((at) => (row[at] ?? null) !== null);
      const at = filled.length === 0 ? -1 : random.pick(filled);
      if (at < 0) return row;
      const value = random.pick(people)(random, index);
      planted.push(value);
      return row.with(at, random.chance(0.3) ? `${String(row[at])} ${value}` : value);
    });
    return { ...view, values };
  });
  return { workbook: { ...made.workbook, sheets }, planted };
}

const generated = Array.from({ length: 60 }, (_, index) => makeWorkbook(variantOf(index + 1)));
const corpus = [...generated, ...handmade.map(asCorpusWorkbook)];

const bodies = corpus.map((made) => bodyOf(made.workbook, made.variant.bureau));

describe('what would be sent of any sheet', () => {
  test('holds nothing of the columns about people', () => {
    for (const [index, { variant, expected }] of corpus.entries()) {
      const body = bodies[index]!;
      expect(body.length, `sheet ${variant.seed}`).toBeGreaterThan(200);
      expect(traces(expected.secrets, body), `sheet ${variant.seed}`).toEqual([]);
    }
  });

  test('holds nothing about people that stands in a cell where a code belongs', () => {
    for (const made of generated) {
      const { workbook: spoilt, planted } = planting(made, seeded(made.variant.seed));
      expect(planted.length).toBeGreaterThan(5);
      expect(traces(planted, bodyOf(spoilt, made.variant.bureau)), `sheet ${made.variant.seed}`).toEqual([]);
    }
  });

  test('holds no names that case numbers are made of', () => {
    const names = ['Jansen', 'Verzonnen', 'Testerman', 'Proefstra', 'Yilmaz', 'Bakker', 'Smit', 'Haddad'];
    const numbered = (write: (name: string, index: number) => string) =>
      bodyOf(
        workbook([
          sheet([[...header], ...plainRows(24).map((row, index) => row.with(0, write(names[index % 8]!, index)))]),
        ]),
        'rotterdam',
      );
    expect(
      traces(
        names,
        numbered((name, index) => `${name}-${index}`),
      ),
    ).toEqual([]);
    expect(
      traces(
        names,
        numbered((name, index) => `2023/${index} ${name}`),
      ),
    ).toEqual([]);
    expect(
      traces(
        ['Melding'],
        numbered((_, index) => `Melding ${index}`),
      ),
    ).toEqual(['Melding']);
    expect(
      traces(
        ['Noordwest'],
        numbered((_, index) => `${index % 2 === 0 ? 'Noordwest' : 'Zuidoost'}-${index}`),
      ),
    ).toEqual(['Noordwest']);
  });

  test('holds no letters of a postcode', () => {
    for (const body of bodies) expect(body).not.toMatch(/[1-9]\d{3} ?[a-z]{2}(?![a-z\d])/iu);
  });
});
