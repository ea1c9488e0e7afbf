import { describe, expect, it } from 'vitest';
import { recognise, type CellValue } from '#shared/sheet/index.ts';
import { caseOf, header, plainRows } from './cases.ts';
import { sheet, workbook } from './workbook.ts';

const read = (values: readonly (readonly CellValue[])[]) => recognise(workbook([sheet(values)]));

describe('a header that returns below its table', () => {
  const swapped = (row: readonly CellValue[]): CellValue[] => [row[1]!, row[0]!, row[4]!, row[2]!, row[3]!];
  const rows = plainRows(6);

  it('with two columns swapped begins a table of its own', () => {
    const titles = [...header, 'Woongemeente', 'Gemeente voorval'];
    const turned = [...header, 'Gemeente voorval', 'Woongemeente'];
    const recognition = read([
      titles,
      ...rows.slice(0, 3).map((row) => [...row, 'Schiedam', 'Rotterdam']),
      [],
      turned,
      ...rows.slice(3).map((row) => [...row, 'Rotterdam', 'Schiedam']),
    ]);
    expect(recognition.tables.map(({ headerRows }) => headerRows)).toEqual([[0], [5]]);
    expect(new Set(recognition.readings.map(({ draft }) => draft.homeMunicipality))).toEqual(new Set(['GM0606']));
    expect(new Set(recognition.readings.map(({ draft }) => draft.incidentMunicipality))).toEqual(new Set(['GM0599']));
  });

  it('with the columns in another order begins a table of its own', () => {
    const recognition = read([
      ['1e kwartaal'],
      [...header],
      ...rows.slice(0, 3),
      ['Totaal', 3],
      [],
      ['2e kwartaal'],
      swapped(header),
      ...rows.slice(3).map(swapped),
    ]);
    expect(recognition.readings.map(({ draft }) => draft.caseNumber)).toEqual(rows.map(([number]) => number));
    expect(caseOf(recognition, '2023-0004').draft).toMatchObject({ grounds: ['G11'], domain: 'T05' });
  });

  it('with one column that now holds something else begins a table of its own', () => {
    const recognition = read([
      [...header, 'Woongemeente'],
      ...rows.slice(0, 3).map((row) => [...row, 'Schiedam']),
      [...header, 'Gemeente voorval'],
      ...rows.slice(3).map((row) => [...row, 'Rotterdam']),
    ]);
    expect(recognition.tables).toHaveLength(2);
    expect(caseOf(recognition, '2023-0004').draft).toMatchObject({
      homeMunicipality: null,
      incidentMunicipality: 'GM0599',
    });
  });

  it('unchanged belongs to the same table', () => {
    const recognition = read([[...header], ...rows.slice(0, 3), [], [...header], ...rows.slice(3)]);
    expect(recognition.tables).toHaveLength(1);
    expect(recognition.readings).toHaveLength(6);
  });
});
