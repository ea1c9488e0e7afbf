import { describe, expect, test } from 'vitest';
import { figuresOf } from '#addin/functions/figures.ts';
import type { Released } from '#addin/released/index.ts';
import type { Release } from '#shared/api/index.ts';
import type { CountQuery } from '#shared/counts/index.ts';

const release = (year: number): Release => ({ year, base: 5 }) as Release;
const asked: CountQuery[] = [];

/** What has been published of two years; Utrecht delivered nothing in 2024. */
const released: Released = {
  releases: [release(2023), release(2024)],
  deliveries: [
    { bureau: 'rotterdam', year: 2024, version: 2 },
    { bureau: 'utrecht', year: 2024, version: null },
  ],
  count: (query) => {
    asked.push(query);
    const total = query.filters.year?.[0] === '2023' ? 100 : 130;
    return { by: query.by, rows: [], total };
  },
};
const { AANTAL, PER100K, VERSCHIL, REEKS } = figuresOf(released, 'nl');

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
    ['what is no year', 'invalidValue', () => AANTAL(['vorig jaar'])],
    ['a ground that no list knows', 'invalidValue', () => AANTAL([2024, 'haarkleur'])],
    ['a municipality that no list knows', 'invalidValue', () => PER100K([2024, 'Atlantis'])],
  ])('has no number for %s, and says why', (_, kind, call) => {
    expect(call).toThrow(expect.objectContaining({ kind, message: expect.stringMatching(/\.$/) as string }));
  });
});
