import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  combineTables,
  countEncoded,
  countReports,
  type CountTable,
  dimensionIds,
  encode,
  multiValuedDimensions,
} from '#shared/counts/index.ts';
import { countNaively } from './naive.ts';
import { anySources } from './registrations.ts';

const singleValued = dimensionIds.filter((id) => !multiValuedDimensions.some((multi) => multi === id));
const anyBy = fc.subarray([...dimensionIds], { maxLength: 4 });
const sum = (table: CountTable): number => table.rows.reduce((total, row) => total + row.count, 0);

describe('laws of counting', () => {
  it('agrees with counting one by one, for any dimensions and filters', () => {
    const anyFilters = fc.record(
      {
        ground: fc.subarray(['G01', 'G02', 'G11']),
        city: fc.subarray(['GM0363', 'unknown']),
        bureau: fc.subarray(['utrecht', 'rotterdam']),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anySources, anyBy, anyFilters, (sources, by, filters) => {
        expect(countReports(sources, { by, filters })).toEqual(countNaively(sources, { by, filters }));
      }),
    );
  });

  it('has as its total the number of reports, whatever it is by', () => {
    fc.assert(
      fc.property(anySources, anyBy, (sources, by) => {
        const reports = sources.reduce((total, { registrations }) => total + registrations.length, 0);
        expect(countReports(sources, { by, filters: {} }).total).toBe(reports);
      }),
    );
  });

  it('adds up to the total over dimensions with one value, and to no less over the others', () => {
    fc.assert(
      fc.property(anySources, anyBy, (sources, by) => {
        const table = countReports(sources, { by, filters: {} });
        expect(sum(table)).toBeGreaterThanOrEqual(table.total);
        if (by.every((id) => singleValued.includes(id))) expect(sum(table)).toBe(table.total);
      }),
    );
  });

  it('has margins over a single-valued dimension that are the table without it', () => {
    fc.assert(
      fc.property(
        anySources,
        fc.constantFrom(...singleValued),
        fc.constantFrom(...dimensionIds),
        (sources, gone, kept) => {
          const cells = countReports(sources, { by: [kept, gone], filters: {} });
          for (const row of countReports(sources, { by: [kept], filters: {} }).rows) {
            const margin = cells.rows.filter(({ keys }) => keys[0] === row.keys[0]);
            expect(margin.reduce((total, { count }) => total + count, 0)).toBe(row.count);
          }
        },
      ),
    );
  });

  it('does not depend on the order of sources and registrations', () => {
    fc.assert(
      fc.property(anySources, anyBy, (sources, by) => {
        const turned = sources.map((one) => ({ ...one, registrations: one.registrations.toReversed() })).toReversed();
        expect(countReports(turned, { by, filters: {} })).toEqual(countReports(sources, { by, filters: {} }));
      }),
    );
  });

  it('counts encoded registrations as it counts registrations', () => {
    fc.assert(
      fc.property(anySources, anyBy, (sources, by) => {
        const encoded = sources.map((one) => ({ bureau: one.bureau, registrations: encode(one.registrations) }));
        expect(countEncoded(encoded, { by, filters: {} })).toEqual(countReports(sources, { by, filters: {} }));
      }),
    );
  });

  it('combines the tables of parts into the table of the whole', () => {
    fc.assert(
      fc.property(fc.array(anySources, { minLength: 1, maxLength: 3 }), anyBy, (parts, by) => {
        const tables = parts.map((sources) => countReports(sources, { by, filters: {} }));
        expect(combineTables(tables)).toEqual(countReports(parts.flat(), { by, filters: {} }));
      }),
    );
  });
});
