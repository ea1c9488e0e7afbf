import { describe, expect, it } from 'vitest';
import type { Language } from '#shared/codebook/index.ts';
import { combinedQueries, combinedTables, combinedWorkbook } from '#shared/workbook/index.ts';
import { checkPackage } from './checker/check-package.ts';
import { combinedInput, type Deliveries, twoYears } from './combined-input.ts';
import { readParts } from './checker/package-reader.ts';
import { readBack, tableAt, textOf } from './read-back.ts';

const bytes = combinedWorkbook(combinedInput());
const workbook = await readBack(bytes);

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

  it('has an explanation, key figures, ready pivots, a sheet for each ready table, and the code list', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Uitleg',
      'Kerncijfers',
      'Draai gronden',
      'Draai grond × terrein',
      'Draai aard',
      'Draai spreiding',
      'Draai kanalen',
      'Draai behandeling',
      'Draai kwartalen',
      ...combinedTables.map(({ sheet }) => sheet.nl),
      'Codelijst',
    ]);
  });

  it('holds no formulas, pivots or charts when Excel on the web is to insert its sheets', () => {
    const plain = combinedWorkbook(combinedInput(twoYears, 'nl', 5, false));
    const kinds = new Set([...readParts(plain).keys()].map((path) => path.replace(/\d+(?=\.xml)/, '')));
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

  it('says under every title how the numbers were rounded, and why', () => {
    for (const { name } of workbook.worksheets.slice(1)) {
      expect(textOf(workbook, name)).toContain(
        'Kleine aantallen zijn afgerond op 5-tallen, vanwege privacy. Vrijgave 2023-e1.',
      );
    }
    expect(textOf(workbook, 'Uitleg')).toContain('afgerond op 0 of 5, vanwege privacy');
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
