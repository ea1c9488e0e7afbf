import { describe, expect, it } from 'vitest';
import { recognise, type CellValue } from '#shared/sheet/index.ts';
import { columnsOf, day, header, plainRows, withColumn } from './cases.ts';
import { sheet, workbook } from './workbook.ts';

const read = (values: readonly (readonly CellValue[])[]) => recognise(workbook([sheet(values)]));
const fill = (value: CellValue): CellValue[] => Array.from({ length: 10 }, () => value);
const candidatesOf = (recognition: ReturnType<typeof read>, title: string) =>
  recognition.questions.find((question) => question.kind === 'column' && question.header === title);

describe('a header in abbreviations', () => {
  const titles = [
    'ZKNR',
    'Dat. mld.',
    'Dat. inc.',
    'Gr.1',
    'Gr.2',
    'MT',
    'Aard kl.',
    'Gem. wp',
    'Gem. inc.',
    'PC inc.',
    'Kl.beh.',
    'Anon.',
    'Bin.',
    'Afgesl. dd',
  ];
  const expected = [
    'caseNumber',
    'reportedOn',
    'incidentOn',
    'grounds',
    'grounds',
    'domain',
    'natures',
    'homeMunicipality',
    'incidentMunicipality',
    'incidentPostcode',
    'handlings',
    'anonymity',
    'channel',
    'closedOn',
  ];
  it.each([2, 12])('is understood above %i rows', (count) => {
    const rows = Array.from({ length: count }, (_, index) => [
      `X${index}`,
      day(3, 1 + index),
      day(2, 1),
      'Herkomst',
      'Leeftijd',
      'Arbeidsmarkt',
      'Geweld',
      'Rotterdam',
      'Rotterdam',
      '3011',
      'Registratie',
      'N',
      'tel.',
      day(4, 1),
    ]);
    expect(Object.values(columnsOf(read([titles, ...rows])))).toEqual(expected);
  });
});

describe('an upper header row', () => {
  const below = ['Zaaknr', 'Ontvangen', 'Herkomst', 'Geslacht', 'Leeftijd', null, null];
  const above = [null, null, 'Discriminatiegrond', null, null, 'Terrein', 'Aard'];
  const rows = plainRows(5).map(([number, date, , domain, nature], index) => [
    number!,
    date!,
    index % 2 ? 'x' : null,
    index % 2 ? null : 'X',
    index % 3 ? null : 'x',
    domain!,
    nature!,
  ]);
  const expected = {
    'Discriminatiegrond › Herkomst': 'grounds',
    'Discriminatiegrond › Leeftijd': 'grounds',
    Terrein: 'domain',
    Aard: 'natures',
  };

  it('gives columns that stand in it only, beyond the lower row', () => {
    expect(columnsOf(read([above, below, ...rows]))).toMatchObject(expected);
    const merges = [
      { top: 0, left: 2, rows: 1, columns: 3 },
      { top: 0, left: 5, rows: 2, columns: 1 },
      { top: 0, left: 6, rows: 2, columns: 1 },
    ];
    expect(columnsOf(recognise(workbook([sheet([above, below, ...rows], { merges })])))).toMatchObject(expected);
  });
});

describe('a column under a header that nobody knows', () => {
  it.each<[string, CellValue, string[]]>([
    ['Kantoorgebied', 'Rotterdam', ['incidentMunicipality', 'homeMunicipality']],
    ['Gebiedscijfers', '3011', ['incidentPostcode']],
    ['Wat wij deden', 'Advies', ['handlings']],
    ['Klacht', 'ja', ['kind']],
  ])('%s is asked where its values are plain', (title, value, candidates) => {
    const recognition = recognise(withColumn(title, fill(value)));
    expect(candidatesOf(recognition, title)).toMatchObject({ candidates });
  });

  it.each<[string, CellValue]>([
    ['Nieuwsbrief', 'ja'],
    ['Kleurcode', 'groen'],
    ['Bedrag', 12.5],
    ['Herkomst melder', 'Marokkaans'],
  ])('%s is not asked where its values say nothing', (title, value) => {
    expect(recognise(withColumn(title, fill(value))).questions).toEqual([]);
  });

  it('is not asked where another column already holds what it seems to hold', () => {
    const rows = plainRows(8).map((row) => [...row, 'Rotterdam', 'Schiedam', 'Rotterdam']);
    const recognition = read([[...header, 'Gemeente voorval', 'Woongemeente', 'Kantoorgebied'], ...rows]);
    expect(recognition.questions).toEqual([]);
  });
});

describe('a header that its values contradict', () => {
  const rows = plainRows(8).map(([number, date, ground, domain, nature]) => [
    number!,
    date!,
    ground!,
    domain!,
    nature!,
  ]);
  const asked = (title: string) => {
    const titles = ['Zaaknummer', 'Datum melding', 'Aard discriminatie', 'Terrein', title];
    return candidatesOf(read([titles, ...rows]), 'Aard discriminatie');
  };

  it('is asked with what the values are first', () => {
    expect(asked('Kleurcode')).toMatchObject({ candidates: ['grounds', 'natures'] });
  });

  it('is asked for what the values are only, when another column holds what the header says', () => {
    expect(asked('Soort voorval')).toMatchObject({ candidates: ['grounds'] });
  });
});
