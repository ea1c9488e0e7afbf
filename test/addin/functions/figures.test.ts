import { describe, expect, test } from 'vitest';
import { figuresOf } from '#addin/functions/figures.ts';
import type { Released } from '#addin/released/index.ts';
import type { Release } from '#shared/api/index.ts';
import { bureauIds } from '#shared/codebook/index.ts';
import type { CountQuery } from '#shared/counts/index.ts';

const release = (year: number, quarter: number | null = null): Release => ({ year, base: 5, quarter }) as Release;
const asked: CountQuery[] = [];

/** What has been published of two years; only Rotterdam delivered. */
const released: Released = {
  releases: [release(2023), release(2024)],
  deliveries: [2023, 2024].flatMap((year) =>
    bureauIds.map((bureau) => ({ bureau, year, version: bureau === 'rotterdam' ? 1 : null })),
  ),
  count: (query) => {
    asked.push(query);
    const total = query.filters.year?.[0] === '2023' ? 100 : 130;
    return { by: query.by, rows: [], total };
  },
};
const { AANTAL, PER100K, VERSCHIL, REEKS } = figuresOf(released, 'nl');

const partOfYear = figuresOf({ ...released, releases: [release(2023), release(2024, 2)] }, 'nl');
const withAmsterdam = released.deliveries.map((one) =>
  one.bureau === 'amsterdam' && one.year === 2023 ? { ...one, version: 1 } : one,
);
const otherBureaus = figuresOf({ ...released, deliveries: withAmsterdam }, 'nl');

describe('a function of the sheet', () => {
  test('counts the published reports of a year', () => {
    expect(AANTAL([2023])).toBe(100);
    expect(AANTAL(['2024', null, '', 0, null])).toBe(130);
  });

  test.each([
    ['codes', 'G01', 'T01'],
    ['names and synonyms', 'herkomst', 'arbeidsmarkt'],
  ])('takes %s', (_, ground, domain) => {
    AANTAL([2024, ground, domain, 'RADAR']);
    const { filters } = asked.at(-1)!;
    expect(Object.keys(filters).toSorted()).toEqual(['bureau', 'domain', 'ground', 'year']);
    expect(filters).toMatchObject({ bureau: ['rotterdam'], year: ['2024'] });
  });

  test('gives a difference and a series', () => {
    expect(VERSCHIL([2023, 2024])).toBe(30);
    expect(otherBureaus.VERSCHIL([2023, 2024, null, null, 'rotterdam'])).toBe(30);
    expect(REEKS([])).toEqual([
      ['Jaar', 'Meldingen (afgerond)'],
      [2023, 100],
      [2024, 130],
    ]);
    expect(REEKS([2024])).toHaveLength(2);
  });

  test('gives a rate only where inhabitants are known and the count is large enough', () => {
    expect(PER100K([2024, 'Rotterdam'])).toBeCloseTo((130 / 670_610) * 100_000);
    expect(() => PER100K([2023, 'Rotterdam'])).toThrow(/inwoners/);
  });

  test.each([
    ['a year without a release', 'notAvailable', () => AANTAL([2019])],
    ['a bureau that delivered nothing', 'notAvailable', () => AANTAL([2024, null, null, 'utrecht'])],
    ['a series of years without a release', 'notAvailable', () => REEKS([2030])],
    ['a rate of a city whose bureau delivered nothing', 'notAvailable', () => PER100K([2024, 'Utrecht'])],
    ['a difference of years with other bureaus', 'notAvailable', () => otherBureaus.VERSCHIL([2023, 2024])],
    ['a difference of a year and a part of one', 'notAvailable', () => partOfYear.VERSCHIL([2023, 2024])],
    ['a rate of a part of a year', 'notAvailable', () => partOfYear.PER100K([2024, 'Rotterdam'])],
    ['what is no year', 'invalidValue', () => AANTAL(['vorig jaar'])],
    ['a ground that no list knows', 'invalidValue', () => AANTAL([2024, 'haarkleur'])],
    ['a municipality that no list knows', 'invalidValue', () => PER100K([2024, 'Atlantis'])],
  ])('has no number for %s, and says why', (_, kind, call) => {
    expect(call).toThrow(expect.objectContaining({ kind, message: expect.stringMatching(/\.$/) as string }));
  });
});
