import { describe, expect, it } from 'vitest';
import { combinedWorkbook } from '#shared/workbook/index.ts';
import { combinedInput, twoYears } from './combined-input.ts';
import { readBack, tableAt } from './read-back.ts';

const workbook = await readBack(combinedWorkbook(combinedInput()));

describe('the key figures', () => {
  it('count a year of all bureaus, with and without mass reports, and name who is missing', () => {
    expect(tableAt(workbook, 'Kerncijfers', 'Bureau', 0)).toEqual([
      [
        2023,
        'Alle bureaus',
        270,
        null,
        27,
        243,
        'Herkomst',
        180 / 270,
        'zonder Art.1 Midden Nederland (niet aangeleverd)',
      ],
      [2024, 'Alle bureaus', 330, null, 33, 297, 'Herkomst', 221 / 330],
    ]);
  });

  it('compare a bureau with its own year before', () => {
    const rows = tableAt(workbook, 'Kerncijfers', 'Bureau', 1);
    expect(rows.map((row) => row[3])).toEqual([null, null, null, null, 30, 0, -10, null]);
  });

  it('show a bureau that did not deliver without numbers, and say so', () => {
    const utrecht = tableAt(workbook, 'Kerncijfers', 'Bureau', 1)[3];
    expect(utrecht).toEqual([2023, 'Art.1 Midden Nederland', null, null, null, null, null, null, 'niet aangeleverd']);
  });

  it('compare all bureaus only when the same ones delivered', async () => {
    const same = twoYears.filter(([bureau]) => bureau !== 'utrecht');
    const book = await readBack(combinedWorkbook(combinedInput(same)));
    expect(tableAt(book, 'Kerncijfers', 'Bureau', 0)[1]![3]).toBe(20);
  });

  it('give a rate for a city only with the inhabitants of that year', () => {
    const rows = tableAt(workbook, 'Kerncijfers', 'Stad');
    expect(rows[0]).toEqual([2023, 'Amsterdam', 120]);
    expect(rows[3]!.slice(0, 4)).toEqual([2024, 'Amsterdam', 150, 931_298]);
    expect(rows[3]![4]).toBeCloseTo((150 / 931_298) * 100_000);
  });

  it('give no rate for a city whose own bureau did not deliver, and say so', async () => {
    const input = combinedInput([
      ['amsterdam', 2024, null],
      ['utrecht', 2024, 40],
    ]);
    const cities = { by: ['year', 'city'] as const, rows: [{ keys: ['2024', 'GM0363'], count: 40 }], total: 40 };
    const book = await readBack(combinedWorkbook({ ...input, tables: { ...input.tables, cities } }));
    const remark = 'het bureau van deze stad leverde niet aan';
    expect(tableAt(book, 'Kerncijfers', 'Stad')).toEqual([[2024, 'Amsterdam', 40, 931_298, null, remark]]);
  });

  it('warn of inhabitants that are still to be verified', () => {
    const utrecht = tableAt(workbook, 'Kerncijfers', 'Stad').find((row) => row[1] === 'Utrecht');
    expect(utrecht?.at(-1)).toBe('inwonertal nog te verifiëren');
  });

  it('give no share of a count that is too small to compare', async () => {
    const book = await readBack(combinedWorkbook(combinedInput([['utrecht', 2024, 6]])));
    expect(tableAt(book, 'Kerncijfers', 'Bureau', 1)).toEqual([
      [2024, 'Art.1 Midden Nederland', 6, null, 1, 5, 'Herkomst'],
    ]);
  });
});
