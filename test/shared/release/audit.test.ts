import { describe, expect, test } from 'vitest';
import { bureauIds } from '#shared/codebook/index.ts';
import { auditEdition, firstEdition, profileCounts, profileRows } from '#shared/release/index.ts';
import type { Edition, ProfileCounts } from '#shared/release/index.ts';
import { allSlices, cellsOf, inventedYear, year } from './year.ts';

const edition = (cells: ProfileCounts, base = 5): Edition =>
  firstEdition(cells, { year, base, seed: 3, slices: allSlices });
const invented = edition(cellsOf(inventedYear(300)));
const tampered = (of: Edition, change: (published: Map<string, number>) => void): Edition => {
  const published = new Map(profileCounts(of.published));
  change(published);
  return { ...of, published: profileRows(published, year) };
};
const somewhere = (of: Edition): string => [...profileCounts(of.published).keys()][0]!;

describe('the audit of an edition', () => {
  test('passes an edition as it was made, and says how good it is', () => {
    const audit = auditEdition(invented, []);
    expect(audit).toMatchObject({
      edition: 1,
      base: 5,
      passed: true,
      weakBase: false,
      profiles: invented.published.size,
      smallNumbers: 0,
      differences: [],
      quality: invented.quality,
    });
    expect(audit.additivity).toMatchObject({ wrong: 0 });
    expect(audit.additivity.sums).toBeGreaterThan(500);
  });

  test('never tells a largest deviation more precisely than the base', () => {
    const one = edition(new Map([[somewhere(invented), 4]]));
    expect(auditEdition(one, []).quality.all.largest).toBe(5);
  });

  test('finds a published number below the base', () => {
    const small = tampered(invented, (published) => published.set(somewhere(invented), 3));
    const audit = auditEdition(small, []);
    expect(audit.smallNumbers).toBeGreaterThan(0);
    expect(audit.passed).toBe(false);
  });

  test('finds a small difference with any earlier edition', () => {
    const big = edition(new Map([[somewhere(invented), 30]]));
    const before = tampered(big, (published) => published.set(somewhere(invented), 28)).published;
    const audit = auditEdition({ ...big, number: 3 }, [before, big.published]);
    expect(audit.differences).toEqual([
      { edition: 1, changed: 1, small: 1 },
      { edition: 2, changed: 0, small: 0 },
    ]);
    expect(audit.passed).toBe(false);
  });

  test('tells for every bureau that it can tell no report of another', () => {
    const { bureaus } = auditEdition(invented, []);
    expect(bureaus.map(({ bureau }) => bureau)).toEqual(bureauIds);
    for (const { pinned, profiles, meanValuesLeft } of bureaus) {
      expect(pinned).toBe(0);
      expect(profiles).toBeGreaterThan(100);
      expect(meanValuesLeft).toBeGreaterThan(4.5);
    }
  });

  test('lists margins in which everybody has the same single ground', () => {
    const of = (district: string, ground: string) =>
      `Q1|rotterdam|K1|GM0599|${district}|T01|report|website|no|${ground}|A01|B01`;
    const cells = new Map([
      [of('GM0599-17', 'G11'), 6],
      [of('GM0599-03', 'G11'), 8],
      [of('GM0599-03', 'G01'), 9],
      [of('GM0599-05', 'G01+G11'), 9],
    ]);
    const { covered } = auditEdition(edition(cells), []);
    expect(covered.oneWay).toBe(1);
    expect(covered.list[0]).toEqual({ by: ['district'], keys: ['GM0599-17'], ground: 'G11', count: 6 });
  });

  test('warns of base 3', () => {
    expect(auditEdition(edition(new Map(), 3), []).weakBase).toBe(true);
  });
});
