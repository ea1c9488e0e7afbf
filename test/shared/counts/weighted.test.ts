import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countEncoded, countWeighted, dimensionIds, encode } from '#shared/counts/index.ts';
import type { DimensionId } from '#shared/counts/index.ts';
import { baseTable, profileCounts, profileRows } from '#shared/release/index.ts';
import { anySources } from './registrations.ts';

const years = [2022, 2023];
const anyBy = fc.subarray([...dimensionIds], { maxLength: 3 });
const anyFilters = fc.record(
  {
    ground: fc.subarray(['G01', 'G02', 'G11']),
    bureau: fc.subarray(['amsterdam', 'utrecht']),
    district: fc.constant(['GM0363-A', 'unknown']),
  },
  { requiredKeys: [] },
);

describe('rows that each stand for several reports', () => {
  test('give every table that the reports themselves give', () => {
    fc.assert(
      fc.property(anySources, anyBy, anyFilters, (sources, by: DimensionId[], filters) => {
        const encoded = sources.map(({ registrations, ...source }) => ({
          ...source,
          registrations: encode(registrations),
        }));
        const tables = years.map((year) => profileRows(baseTable(encoded, year), year));
        expect(countWeighted(tables, { by, filters })).toEqual(countEncoded(encoded, { by, filters }));
      }),
    );
  });

  test('are the profiles that they were made of, in any order of the reports', () => {
    fc.assert(
      fc.property(anySources, (sources) => {
        const encoded = (reports: typeof sources) =>
          reports.map(({ bureau, registrations }) => ({ bureau, registrations: encode(registrations) }));
        const profiles = baseTable(encoded(sources), 2022);
        const rows = profileRows(profiles, 2022);
        expect(new Map([...profileCounts(rows)].sort())).toEqual(new Map([...profiles].sort()));
        const turned = sources.map((source) => ({ ...source, registrations: source.registrations.toReversed() }));
        expect(profileRows(baseTable(encoded(turned.toReversed()), 2022), 2022)).toEqual(rows);
      }),
    );
  });

  test('cannot be counted by residence in another area: they do not hold homes', () => {
    expect(() => countWeighted([], { by: ['residence'], filters: {}, residenceIn: ['GM0363'] })).toThrow(RangeError);
  });
});
