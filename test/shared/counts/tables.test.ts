import { describe, expect, it } from 'vitest';
import { districtEntries, type Language } from '#shared/codebook/index.ts';
import {
  countReports,
  crossQueries,
  crossTable,
  type DimensionId,
  dimensionIds,
  fixedValues,
  inhabitantsOf,
  pivotReady,
  ratePer100000,
  valueLabel,
} from '#shared/counts/index.ts';
import { registration, source } from './registrations.ts';

const languages: Language[] = ['nl', 'en'];

describe('labels', () => {
  it.each(languages)('differ from each other within a dimension (%s)', (language) => {
    for (const dimension of dimensionIds) {
      const keys = dimension === 'district' ? districtEntries.map(({ code }) => code) : (fixedValues[dimension] ?? []);
      const labels = [...new Set([...keys, 'unknown'])].map((key) => valueLabel(dimension, key, language));
      expect(new Set(labels).size, dimension).toBe(labels.length);
    }
  });

  it.each(languages)('exist for every fixed value (%s)', (language) => {
    for (const [dimension, keys] of Object.entries(fixedValues)) {
      for (const key of keys) expect(valueLabel(dimension as DimensionId, key, language)).not.toBe(key);
    }
  });

  it('tell a Centrum from a Centrum', () => {
    expect(valueLabel('district', 'GM0363-A', 'nl')).toBe('Centrum (Amsterdam)');
    expect(valueLabel('district', 'GM0518-5', 'en')).toBe('Centrum (The Hague)');
  });
});

describe('a table for pivots', () => {
  it('has a row for each combination, with labels and the count at the end', () => {
    const reports = source('utrecht', registration({ grounds: ['G01', 'G04'] }), registration({ grounds: ['G04'] }));
    const table = countReports([reports], { by: ['year', 'ground'], filters: {} });
    expect(pivotReady(table, 'nl')).toEqual({
      headers: ['Jaar', 'Grond', 'Meldingen'],
      rows: [
        [2023, valueLabel('ground', 'G01', 'nl'), 1],
        [2023, valueLabel('ground', 'G04', 'nl'), 2],
      ],
    });
    expect(pivotReady(table, 'en').headers).toEqual(['Year', 'Ground', 'Reports']);
  });
});

describe('a cross table', () => {
  const sources = [
    source(
      'utrecht',
      registration({ grounds: ['G01', 'G04'], domain: 'T01' }),
      registration({ grounds: ['G01'], domain: 'T06' }),
    ),
  ];
  const cross = (row: DimensionId, column: DimensionId, deliveries?: Parameters<typeof crossTable>[1]) => {
    const queries = crossQueries(row, column, {});
    return crossTable(
      {
        cells: countReports(sources, queries.cells),
        rowTotals: countReports(sources, queries.rowTotals),
        columnTotals: countReports(sources, queries.columnTotals),
      },
      deliveries,
    );
  };

  it('counts a report once in its totals, however many cells it stands in', () => {
    expect(cross('ground', 'domain')).toEqual({
      rowDimension: 'ground',
      columnDimension: 'domain',
      rowKeys: ['G01', 'G04'],
      columnKeys: ['T01', 'T06'],
      cells: [
        [1, 1],
        [1, 0],
      ],
      rowTotals: [2, 1],
      columnTotals: [1, 1],
      total: 2,
      rowsOverlap: true,
      columnsOverlap: false,
    });
  });

  it('shows what was not delivered as null, and never as 0', () => {
    const table = cross('bureau', 'year', [
      { bureau: 'utrecht', year: 2022, version: null },
      { bureau: 'utrecht', year: 2023, version: 3 },
      { bureau: 'rotterdam', year: 2022, version: 1 },
      { bureau: 'rotterdam', year: 2023, version: null },
    ]);
    expect(table.rowKeys).toEqual(['rotterdam', 'utrecht']);
    expect(table.columnKeys).toEqual(['2022', '2023']);
    expect(table.cells).toEqual([
      [0, null],
      [null, 2],
    ]);
    expect(table.columnTotals).toEqual([0, 2]);
  });

  it('shows a year that nobody delivered as null in its total too', () => {
    const table = cross('bureau', 'year', [
      { bureau: 'utrecht', year: 2023, version: 3 },
      { bureau: 'utrecht', year: 2024, version: null },
    ]);
    expect(table.columnTotals).toEqual([2, null]);
  });

  it('refuses tables that do not belong together', () => {
    const table = (by: DimensionId[]) => countReports(sources, { by, filters: {} });
    const cells = table(['ground', 'domain']);
    expect(() => crossTable({ cells, rowTotals: table(['domain']), columnTotals: table(['ground']) })).toThrow();
    expect(() =>
      crossTable({ cells: table(['ground']), rowTotals: table(['ground']), columnTotals: table([]) }),
    ).toThrow();
  });
});

describe('a rate for each 100,000 inhabitants', () => {
  it('divides by the inhabitants of the same year', () => {
    expect(inhabitantsOf('GM0363', 2024)).toMatchObject({ inhabitants: 931_298, source: { status: 'source' } });
    expect(ratePer100000(1_000, inhabitantsOf('GM0363', 2024)!.inhabitants)).toBeCloseTo(107.377, 3);
  });

  it('does not exist for a year whose inhabitants are not known', () => {
    expect(inhabitantsOf('GM0344', 2025)).toBeNull();
    expect(ratePer100000(1_000, null)).toBeNull();
  });

  it('does not exist for counts under twice the base, nor for areas under 10,000 inhabitants', () => {
    expect(ratePer100000(9, 500_000)).toBeNull();
    expect(ratePer100000(10, 500_000)).toBe(2);
    expect(ratePer100000(5, 500_000, 3)).toBeNull();
    expect(ratePer100000(1_000, 9_999)).toBeNull();
    expect(ratePer100000(1_000, 10_000)).toBe(10_000);
  });
});
