import { describe, expect, it } from 'vitest';
import { combineTables, countReports, type CountTable, type DimensionId, dimensionIds } from '#shared/counts/index.ts';
import { countNaively } from './naive.ts';
import { registration, source } from './registrations.ts';

const cell = (table: CountTable, ...keys: string[]): number =>
  table.rows.find((row) => row.keys.join() === keys.join())?.count ?? 0;

describe('counting reports', () => {
  it('counts a report with two grounds and two natures in four cells, and once in the total', () => {
    const twice = registration({ grounds: ['G01', 'G11'], natures: ['A01', 'A02'] });
    const table = countReports([source('utrecht', twice)], { by: ['ground', 'nature'], filters: {} });
    expect(table.total).toBe(1);
    expect(table.rows).toEqual([
      { keys: ['G01', 'A01'], count: 1 },
      { keys: ['G01', 'A02'], count: 1 },
      { keys: ['G11', 'A01'], count: 1 },
      { keys: ['G11', 'A02'], count: 1 },
    ]);
  });

  it('gives the total alone when it is by nothing', () => {
    expect(countReports([source('utrecht', registration())], { by: [], filters: {} })).toEqual({
      by: [],
      rows: [{ keys: [], count: 1 }],
      total: 1,
    });
  });

  it('finds no cells in no registrations', () => {
    const none = { by: ['year', 'ground'] as DimensionId[], rows: [], total: 0 };
    expect(countReports([], { by: ['year', 'ground'], filters: {} })).toEqual(none);
    expect(countReports([source('utrecht')], { by: ['year', 'ground'], filters: {} })).toEqual(none);
  });

  it('shows what a sheet did not say as unknown, after all other values', () => {
    const reports = source(
      'rotterdam',
      registration({ channel: null, handlings: [], incidentMunicipality: null }),
      registration({ channel: 'post', handlings: ['B01'], incidentMunicipality: 'GM0599' }),
      registration({ channel: 'post', handlings: ['B01'], incidentMunicipality: 'GM0000' }),
    );
    const keys = (by: DimensionId) => countReports([reports], { by: [by], filters: {} }).rows.map((row) => row.keys[0]);
    expect(keys('channel')).toEqual(['post', 'unknown']);
    expect(keys('handling')).toEqual(['B01', 'unknown']);
    expect(keys('city')).toEqual(['GM0599', 'unknown']);
  });

  it('knows the quarters by their last and first days', () => {
    const days = ['2023-01-01', '2023-03-31', '2023-04-01', '2023-06-30', '2023-07-01', '2023-10-01', '2023-12-31'];
    const reports = source('utrecht', ...days.map((reportedOn) => registration({ reportedOn })));
    expect(countReports([reports], { by: ['quarter'], filters: {} }).rows).toEqual([
      { keys: ['Q1'], count: 2 },
      { keys: ['Q2'], count: 2 },
      { keys: ['Q3'], count: 1 },
      { keys: ['Q4'], count: 2 },
    ]);
  });

  it('lists values in the order of the codebook, years from old to new', () => {
    const reports = [
      source('utrecht', registration({ reportedOn: '2024-01-01', kind: 'complaint' })),
      source('amsterdam', registration({ reportedOn: '2023-01-01', kind: 'report' })),
    ];
    const keys = (by: DimensionId) => countReports(reports, { by: [by], filters: {} }).rows.map((row) => row.keys[0]);
    expect(keys('bureau')).toEqual(['amsterdam', 'utrecht']);
    expect(keys('year')).toEqual(['2023', '2024']);
    expect(keys('kind')).toEqual(['report', 'complaint']);
  });

  it('chooses reports by a filter and still counts their other grounds', () => {
    const reports = source('utrecht', registration({ grounds: ['G01', 'G02'] }), registration({ grounds: ['G04'] }));
    const table = countReports([reports], { by: ['ground'], filters: { ground: ['G02', 'G03'] } });
    expect(table.total).toBe(1);
    expect(cell(table, 'G01')).toBe(1);
    expect(cell(table, 'G04')).toBe(0);
  });

  it('keeps nothing when a filter allows nothing', () => {
    expect(countReports([source('utrecht', registration())], { by: ['year'], filters: { bureau: [] } }).total).toBe(0);
  });

  it('pairs the grounds of a report when it is by ground twice', () => {
    const reports = source('utrecht', registration({ grounds: ['G01', 'G02'] }));
    const table = countReports([reports], { by: ['ground', 'ground'], filters: {} });
    expect(table.rows.map((row) => row.keys.join('+'))).toEqual(['G01+G01', 'G01+G02', 'G02+G01', 'G02+G02']);
  });

  it('refuses to cross more dimensions than can be told apart', () => {
    const by = Array.from({ length: 14 }, (): DimensionId => 'ground');
    expect(() => countReports([source('utrecht', registration())], { by, filters: {} })).toThrow(RangeError);
  });

  it('crosses all dimensions at once', () => {
    const reports = [source('utrecht', registration()), source('rotterdam', registration({ kind: 'complaint' }))];
    const table = countReports(reports, { by: dimensionIds, filters: {} });
    expect(table).toEqual(countNaively(reports, { by: dimensionIds, filters: {} }));
    expect(table.rows).toHaveLength(2);
  });
});

describe('the residence class', () => {
  const at = (homeMunicipality: string | null, incidentMunicipality: string | null) =>
    source('rotterdam', registration({ homeMunicipality, incidentMunicipality }));
  const classIn = (reports: ReturnType<typeof at>, residenceIn?: string[]) =>
    countReports([reports], { by: ['residence'], filters: {}, ...(residenceIn && { residenceIn }) }).rows[0]?.keys[0];

  it('is relative to the area of the bureau', () => {
    expect(classIn(at('GM0599', 'GM0606'))).toBe('K1');
    expect(classIn(at('GM0606', 'GM0363'))).toBe('K2');
    expect(classIn(at('GM0363', 'GM0599'))).toBe('K4');
    expect(classIn(at('GM0363', 'GM0344'))).toBe('outside');
  });

  it('is relative to one city for the form of that city', () => {
    expect(classIn(at('GM0599', 'GM0606'), ['GM0599'])).toBe('K2');
    expect(classIn(at('GM0599', 'GM0606'), ['GM0606'])).toBe('K4');
  });

  it('is relative to the area that the source gives, when it gives one', () => {
    expect(classIn({ ...at('GM0363', 'GM0363'), area: ['GM0363'] })).toBe('K1');
  });

  it('is unknown as soon as home or place is not known', () => {
    expect(classIn(at(null, 'GM0599'))).toBe('unknown');
    expect(classIn(at('GM0363', null))).toBe('unknown');
    expect(classIn(at('GM0000', 'GM0599'))).toBe('unknown');
  });
});

describe('combining tables', () => {
  it('refuses tables by other dimensions', () => {
    const table = (by: DimensionId[]) => countReports([], { by, filters: {} });
    expect(() => combineTables([table(['year']), table(['bureau'])])).toThrow(/same dimensions/);
  });
});
