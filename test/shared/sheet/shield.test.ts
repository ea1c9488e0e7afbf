import { describe, expect, it } from 'vitest';
import { recognise, shieldList } from '#shared/sheet/index.ts';
import { header, plainRows } from './cases.ts';
import { sheet, workbook } from './workbook.ts';

const titles = [...header, 'Naam melder', 'Postcode voorval', 'Week', 'Frobnicatie'];
const rows = plainRows(8).map((row, index) => [
  ...(index === 2 ? row.with(2, 'Mw. J. van den Berg') : row),
  'Anna Verzonnen',
  index < 3 ? '3011 AB' : index < 6 ? '3012' : null,
  index,
  index % 2 === 0 ? 'wim' : 'zus',
]);
const view = workbook([sheet([titles, ...rows, ['Totaal', 8]])]);
const list = shieldList(view, recognise(view));
const of = (name: string) => list.find((column) => column.header === name);

describe('what leaves the workbook', () => {
  it('is told of every column, in the order of the sheet', () => {
    expect(list.map((column) => column.header)).toEqual(titles);
  });

  it('is nothing of columns about a person, of those that nobody needs and of those that are not understood', () => {
    expect(of('Naam melder')).toMatchObject({ fate: 'stays', because: 'personal', field: null, cells: 8 });
    expect(of('Week')).toMatchObject({ fate: 'stays', because: 'not-needed', cells: 8 });
    expect(of('Frobnicatie')).toMatchObject({ fate: 'stays', because: 'not-understood', cells: 8 });
  });

  it('is nothing of a column with values about people under an innocent header, and it says so', () => {
    const info = plainRows(8).map((row, index) => [...row, `06-1234567${index}`, `06-7654321${index}`]);
    const both = workbook([sheet([[...header, 'Info', 'Telefoon'], ...info])]);
    const [byValues, byBoth] = shieldList(both, recognise(both)).slice(-2);
    expect(byValues).toMatchObject({ header: 'Info', fate: 'stays', because: 'personal', evidence: 'values' });
    expect(byBoth).toMatchObject({ header: 'Telefoon', because: 'personal', evidence: 'header-and-values' });
  });

  it('is four digits of a full postcode', () => {
    expect(of('Postcode voorval')).toMatchObject({ fate: 'cut', field: 'incidentPostcode', cells: 6, cut: 3 });
  });

  it('is codes of the rest, but for cells with something about a person', () => {
    expect(of('Terrein')).toMatchObject({ fate: 'sent', because: null, cells: 8, heldBack: 0 });
    expect(of('Grond')).toMatchObject({ fate: 'sent', cells: 8, heldBack: 1 });
  });
});
