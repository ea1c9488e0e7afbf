import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise, type CellValue } from '#shared/sheet/index.ts';
import { day, header, plainRows } from './cases.ts';
import { sheet, workbook } from './workbook.ts';

const titles = [...header, 'Datum voorval', 'Klachtbehandeling', 'Naam melder', 'Plaats voorval'];
const rows = plainRows(14).map((row, index) => [
  ...row,
  day(1, 1 + index),
  'Advies; Bemiddeling',
  'Anna Verzonnen',
  'Rotterdam',
]);
const plain: CellValue[][] = [titles, ...rows];

const draftsOf = (values: CellValue[][]) =>
  recognise(workbook([sheet(values)])).readings.map(({ draft, problems }) => ({ draft, problems: problems.length }));
const expected = draftsOf(plain);

describe('the registrations of a sheet', () => {
  it('are all there to begin with', () => {
    expect(expected).toHaveLength(14);
    expect(expected[0]).toMatchObject({
      problems: 0,
      draft: { caseNumber: '2023-0001', handlings: ['B02', 'B04'], incidentMunicipality: 'GM0599' },
    });
  });

  it('do not change with the order of the columns', () => {
    const order = fc.shuffledSubarray([...titles.keys()], { minLength: titles.length });
    fc.assert(
      fc.property(order, (columns) => {
        expect(draftsOf(plain.map((row) => columns.map((column) => row[column] ?? null)))).toEqual(expected);
      }),
    );
  });

  it('do not change with titles and blank rows above, blank rows between, and blank columns before', () => {
    const title = fc.constantFrom<CellValue[]>(
      [],
      ['Registratie 2023'],
      ['Bureau:', 'Proef'],
      ['versie', 3, null, 'grond en aard'],
    );
    const gaps = fc.array(fc.integer({ min: 1, max: rows.length - 1 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(title, { maxLength: 6 }), gaps, fc.integer({ min: 0, max: 4 }), (above, blanks, left) => {
        const body = rows.flatMap((row, index) => (blanks.includes(index) ? [[], row] : [row]));
        const shifted = [...above, [], titles, ...body].map((row) =>
          row.length === 0 ? row : [...Array.from({ length: left }, () => null), ...row],
        );
        expect(draftsOf(shifted)).toEqual(expected);
      }),
    );
  });

  it('do not change with columns that are not needed', () => {
    const extra = fc.constantFrom<[string, (index: number) => CellValue]>(
      ['Week', (index) => index],
      ['Opmerkingen', () => 'teruggebeld'],
      ['', () => null],
      ['Telefoon', () => '06-12345678'],
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: titles.length }), extra), { maxLength: 3 }), (extras) => {
        const widened = plain.map((row, index) =>
          extras.reduce<CellValue[]>(
            (cells, [at, [name, write]]) => cells.toSpliced(at, 0, index === 0 ? name : write(index)),
            row,
          ),
        );
        expect(draftsOf(widened)).toEqual(expected);
      }),
    );
  });

  it('can be asked of any cells whatever without an exception', () => {
    const word = fc.constantFrom(
      'Zaaknummer',
      'Datum',
      'Grond',
      'Terrein',
      'Aard',
      'Totaal',
      '#REF!',
      'x',
      '03-05-23',
      'Herkomst',
      '\u200f',
      '=HYPERLINK("x")',
      '😀',
    );
    const value = fc.oneof<fc.Arbitrary<CellValue>[]>(word, fc.string(), fc.double(), fc.boolean(), fc.constant(null));
    const area = fc.record({
      top: fc.nat(5),
      left: fc.nat(5),
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 12 }),
        fc.array(area, { maxLength: 3 }),
        (values, merges) => {
          expect(recognise(workbook([sheet(values, { merges })])).tables.length).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
