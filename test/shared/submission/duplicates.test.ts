import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bureauIds } from '#shared/codebook/index.ts';
import { daysBetween, emptyDraft } from '#shared/registration/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { doublesLeftOut, duplicateDays, duplicateKey, asPair, possibleDuplicates } from '#shared/submission/index.ts';
import type { PlacedCase } from '#shared/submission/index.ts';

const placed = (
  bureau: PlacedCase['bureau'],
  caseNumber: string,
  parts: Partial<Registration> = {},
  year = 2023,
): PlacedCase => ({
  bureau,
  year,
  registration: {
    ...emptyDraft,
    caseNumber,
    reportedOn: '2023-05-10',
    incidentOn: '2023-05-01',
    incidentPostcode: '3011',
    grounds: ['G05'],
    domain: 'T06',
    natures: ['A01'],
    ...parts,
  },
});
const here = placed('rotterdam', 'R1');
const found = (...cases: PlacedCase[]): number => possibleDuplicates(cases).length;

describe('two cases may be about the same incident', () => {
  test('when day, PC4, domain and a ground are the same and the reports are within fourteen days', () => {
    expect(found(here, placed('utrecht', 'U1', { reportedOn: '2023-05-24', grounds: ['G01', 'G05'] }))).toBe(1);
  });

  test.each<[string, Partial<Registration>]>([
    ['another day', { incidentOn: '2023-05-02' }],
    ['only the month known', { incidentOn: '2023-05' }],
    ['another PC4', { incidentPostcode: '3012' }],
    ['no PC4', { incidentPostcode: null }],
    ['another domain', { domain: 'T01' }],
    ['no ground in common', { grounds: ['G01'] }],
    ['reported fifteen days later', { reportedOn: '2023-05-25' }],
    ['a mass report', { massReport: 'M12' }],
  ])('not with %s', (_, parts) => {
    expect(found(here, placed('utrecht', 'U1', parts))).toBe(0);
  });

  test('not within one bureau', () => {
    expect(found(here, placed('rotterdam', 'R2'))).toBe(0);
  });

  test('also across the turn of the year', () => {
    const old = placed('rotterdam', 'R1', { reportedOn: '2023-12-31', incidentOn: '2023-12-30' });
    const young = placed('utrecht', 'U1', { reportedOn: '2024-01-03', incidentOn: '2023-12-30' }, 2024);
    expect(found(old, young)).toBe(1);
  });
});

const someCase = fc
  .record({
    bureau: fc.constantFrom(...bureauIds),
    reportedOn: fc.integer({ min: 1, max: 28 }).map((day) => `2023-05-${String(day).padStart(2, '0')}`),
    grounds: fc.constantFrom(['G01'], ['G05'], ['G01', 'G05']),
    domain: fc.constantFrom('T01', 'T06'),
  })
  .map(({ bureau, ...parts }) => ({ bureau, parts: parts }));

test('a few cases: exactly the pairs that comparing each with each gives', () => {
  fc.assert(
    fc.property(fc.array(someCase, { maxLength: 7 }), (list) => {
      // With at most three of each bureau nobody is beyond the nearest few.
      const cases = list
        .map(({ bureau, parts }, index) => placed(bureau, `Z${index}`, parts))
        .filter(({ bureau }, index, all) => all.slice(0, index).filter((one) => one.bureau === bureau).length < 3);
      const naive = cases.flatMap((one, index) =>
        cases.slice(index + 1).flatMap((other) => {
          const [a, b] = [one.registration, other.registration];
          const alike =
            one.bureau !== other.bureau &&
            a.domain === b.domain &&
            a.grounds.some((ground) => b.grounds.includes(ground)) &&
            Math.abs(daysBetween(a.reportedOn, b.reportedOn)) <= duplicateDays;
          return alike ? [duplicateKey(asPair(one, other))] : [];
        }),
      );
      expect(possibleDuplicates(cases).map(duplicateKey).sort()).toEqual(naive.sort());
    }),
  );
});

test('many cases that all look alike give a list that grows with the cases, not with their square', () => {
  const many = bureauIds.flatMap((bureau) => Array.from({ length: 500 }, (_, index) => placed(bureau, `Z${index}`)));
  expect(possibleDuplicates(many).length).toBeLessThan(2000 * 3 * 3);
});

describe('counting every incident once', () => {
  const pair = (one: PlacedCase, other: PlacedCase) => asPair(one, other);
  const early = placed('utrecht', 'U1', { reportedOn: '2023-05-02' });
  const third = placed('amsterdam', 'A1');

  test('the case that was reported first counts, on one day the bureau that comes first by name', () => {
    expect([...doublesLeftOut([pair(here, early)])]).toEqual([['rotterdam-2023', new Set(['R1'])]]);
    expect([...doublesLeftOut([pair(here, third)])]).toEqual([['rotterdam-2023', new Set(['R1'])]]);
  });

  test('of cases that hang together one counts, in whatever order the pairs come', () => {
    const leftOut = (pairs: readonly ReturnType<typeof pair>[]) =>
      [...doublesLeftOut(pairs)].map(([key, cases]) => [key, ...cases].join(' ')).sort();
    const pairs = [pair(here, early), pair(here, third)];
    expect(leftOut(pairs)).toEqual(['amsterdam-2023 A1', 'rotterdam-2023 R1']);
    expect(leftOut(pairs.toReversed())).toEqual(leftOut(pairs));
  });
});
