import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { codeLists, type Language } from '#shared/codebook/index.ts';
import { roundCount } from '#shared/counts/index.ts';
import { combinedQueries, combinedTables, combinedWorkbook } from '#shared/workbook/index.ts';
import { checkPackage } from './check-package.ts';
import { combinedInput, type Deliveries, twoYears } from './combined-input.ts';
import { readParts } from './package-reader.ts';
import { readBack, valuesOf } from './read-back.ts';

const bytes = combinedWorkbook(combinedInput());
const workbook = await readBack(bytes);

/** The data rows of the table of which a row of a sheet holds this header, up to the first row that is empty. */
function tableAt(book: ExcelJS.Workbook, sheet: string, header: string, nth = 0): unknown[][] {
  const values = valuesOf(book.getWorksheet(sheet));
  const at = values.map((row, index) => (row.includes(header) ? index : -1)).filter((index) => index >= 0)[nth]!;
  const rest = values.slice(at + 1);
  const end = rest.findIndex((row) => typeof row[0] !== 'number');
  return end < 0 ? rest : rest.slice(0, end);
}

/** All texts of a sheet, one under the other. */
function textOf(book: ExcelJS.Workbook, sheet: string): string {
  return valuesOf(book.getWorksheet(sheet))
    .flat()
    .filter((value) => typeof value === 'string')
    .join('\n');
}

describe('the combined workbook', () => {
  it.each<[string, Language, Deliveries, number | null]>([
    ['rounded, in Dutch', 'nl', twoYears, 5],
    ['rounded, in English', 'en', twoYears, 5],
    ['exact', 'nl', twoYears, null],
    ['when nobody delivered', 'nl', [['utrecht', 2023, null]], 5],
    ['when all counts round to nothing', 'nl', [['utrecht', 2023, 2]], 5],
    ['about nothing at all', 'en', [], 5],
  ])('has nothing that Excel would repair: %s', (_, language, deliveries, base) => {
    expect(checkPackage(combinedWorkbook(combinedInput(deliveries, language, base)))).toEqual([]);
  });

  it('gives the same bytes for the same input', () => {
    expect(combinedWorkbook(combinedInput())).toEqual(bytes);
  });

  it('has an explanation, key figures, a sheet for each ready table, and the code list', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Uitleg',
      'Kerncijfers',
      ...combinedTables.map(({ sheet }) => sheet.nl),
      'Codelijst',
    ]);
  });

  it('holds no formulas, pivots or charts, so that Excel on the web can insert its sheets', () => {
    const kinds = new Set([...readParts(bytes).keys()].map((path) => path.replace(/\d+(?=\.xml)/, '')));
    expect([...kinds].filter((path) => path.startsWith('xl/')).sort()).toEqual([
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/tables/table.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet.xml.rels',
      'xl/worksheets/sheet.xml',
    ]);
  });

  it('asks for each table once', () => {
    const names = combinedQueries.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has a native table on every ready sheet, ready for pivots', () => {
    const sheet = workbook.getWorksheet('Gronden')!;
    const [table] = sheet.getTables() as unknown as [{ table: { name: string; columns: { name: string }[] } }];
    expect(table.table.name).toBe('Gronden');
    expect(table.table.columns.map(({ name }) => name)).toEqual(['Jaar', 'Bureau', 'Grond', 'Meldingen']);
    expect(tableAt(workbook, 'Gronden', 'Jaar')[0]).toEqual([2023, 'Discriminatie.nl Regio Amsterdam', 'Herkomst', 80]);
  });

  it('shows no number between 0 and the base', () => {
    for (const { sheet, query } of combinedTables) {
      for (const row of tableAt(workbook, sheet.nl, 'Jaar')) {
        const count = row[query.by.length] as number;
        expect([count, count % 5]).toEqual([roundCount(count, 5), 0]);
        expect(count).toBeGreaterThan(0);
      }
    }
  });

  it('says under every title how the numbers were rounded, and why', () => {
    for (const { name } of workbook.worksheets.slice(1)) {
      expect(textOf(workbook, name)).toContain('Afgerond op 5-tallen, vanwege privacy.');
    }
    expect(textOf(workbook, 'Uitleg')).toContain('veelvoud van 5, vanwege privacy');
  });

  it('says so when the counts are exact', async () => {
    const exact = await readBack(combinedWorkbook(combinedInput(twoYears, 'nl', null)));
    expect(textOf(exact, 'Gronden')).toContain('Exacte aantallen: alleen voor het bureau zelf, niet openbaar.');
    expect(textOf(exact, 'Uitleg')).toContain('deel dit werkboek niet buiten het bureau');
    expect(textOf(exact, 'Uitleg') + textOf(exact, 'Gronden')).not.toMatch(/afgerond op/i);
  });

  it('says beside grounds that they add up to more than the reports', () => {
    for (const sheet of ['Gronden', 'Grond × terrein', 'Aard per stad', 'Klachtbehandeling']) {
      expect(textOf(workbook, sheet)).toMatch(/opgeteld is het meer dan het aantal meldingen/);
    }
    expect(textOf(workbook, 'Terreinen')).not.toMatch(/opgeteld/);
  });

  it('tells what was delivered, when, and what was not', () => {
    const text = textOf(workbook, 'Uitleg');
    expect(text).toContain('2023: niet aangeleverd\n2024: aangeleverd op 13 februari 2025, versie 2');
    expect(textOf(workbook, 'Gronden')).toContain('Niet alles is aangeleverd: zie Uitleg.');
  });

  it('fills in every text', () => {
    for (const { name } of workbook.worksheets) expect(textOf(workbook, name)).not.toMatch(/[{}]|undefined|null|NaN/);
  });
});

describe('the key figures', () => {
  it('count a year of all bureaus, with and without mass reports, and name who is missing', () => {
    expect(tableAt(workbook, 'Kerncijfers', 'Bureau', 0)).toEqual([
      [
        2023,
        'Alle bureaus',
        270,
        null,
        25,
        245,
        'Herkomst',
        180 / 270,
        'zonder Art.1 Midden Nederland (niet aangeleverd)',
      ],
      [2024, 'Alle bureaus', 330, null, 35, 295, 'Herkomst', 220 / 330],
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

  it('give no share of a count that is too small to compare', async () => {
    const book = await readBack(combinedWorkbook(combinedInput([['utrecht', 2024, 6]])));
    expect(tableAt(book, 'Kerncijfers', 'Bureau', 1)).toEqual([
      [2024, 'Art.1 Midden Nederland', 5, null, 0, 5, 'Herkomst'],
    ]);
  });
});

describe('the code list', () => {
  it('has every code of every list, with its names, other spellings, source and status', () => {
    const codes = valuesOf(workbook.getWorksheet('Codelijst')).slice(5);
    const all = Object.values(codeLists).flatMap((list) => [...list.entries]);
    expect(codes).toHaveLength(all.length);
    expect(codes[0]!.slice(0, 5)).toEqual(['Grond', 'G01', 'Herkomst', 'Ras', 'Race']);
    expect(codes[0]![5]).toContain('huidskleur');
    expect(codes[0]!.slice(6)).toEqual([
      codeLists.grounds.entries[0]!.source.citation,
      'uit de bron',
      new Date(`${codeLists.grounds.entries[0]!.source.checkedOn}T00:00:00Z`),
    ]);
  });

  it('has a name in both languages for every list', async () => {
    const english = await readBack(combinedWorkbook(combinedInput(twoYears, 'en')));
    for (const [book, sheet] of [
      [workbook, 'Codelijst'],
      [english, 'Code list'],
    ] as const) {
      const lists = valuesOf(book.getWorksheet(sheet))
        .slice(5)
        .map((row) => row[0]);
      for (const name of Object.keys(codeLists)) expect(lists).not.toContain(name);
    }
  });

  it('marks a code that is no longer used', async () => {
    const [first] = codeLists.grounds.entries;
    const codebook = { grounds: { ...codeLists.grounds, entries: [{ ...first!, retired: true as const }] } };
    const book = await readBack(combinedWorkbook({ ...combinedInput(), codebook }));
    expect(valuesOf(book.getWorksheet('Codelijst'))[5]![7]).toBe('vervallen');
  });
});
