import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bureauIds } from '#shared/codebook/index.ts';
import {
  auditEdition,
  firstEdition,
  nextEdition,
  profileCounts,
  readHistory,
  readProfiles,
  storedHistory,
  storedProfiles,
  storeHistory,
  storeProfiles,
} from '#shared/release/index.ts';
import type { Edition, ProfileCounts } from '#shared/release/index.ts';
import { sliceOf } from '#shared/release/profiles.ts';
import { seeded } from '#test/sheets/random.ts';
import { allSlices, cellsOf, changed, inventedYear, year } from './year.ts';
import type { Year } from './year.ts';

const first = (cells: ProfileCounts, base = 5, slices = allSlices): Edition =>
  firstEdition(cells, { year, base, seed: 11, slices });
const publishedOf = (edition: Edition): ProfileCounts => profileCounts(edition.published);
const truthOf = (edition: Edition): ProfileCounts =>
  new Map([...edition.history.profiles].map(([key, { count }]) => [key, count]));

/** Few profiles with counts around the base, so that every rule is met often. */
const anyCounts = (base: number): fc.Arbitrary<ProfileCounts> =>
  fc
    .dictionary(
      fc
        .tuple(fc.constantFrom('Q1', 'Q2'), fc.constantFrom(...bureauIds), fc.constantFrom('G01', 'G02', 'G01+G02'))
        .map(
          ([quarter, bureau, ground]) =>
            `${quarter}|${bureau}|K1|GM0001|unknown|T01|report|website|no|${ground}|A01|B01`,
        ),
      fc.integer({ min: 1, max: 4 * base }),
      { maxKeys: 20 },
    )
    .map((counts) => new Map(Object.entries(counts)));

const anyEditions = fc
  .integer({ min: 3, max: 10 })
  .chain((base) =>
    fc.record({ base: fc.constant(base), tables: fc.array(anyCounts(base), { minLength: 2, maxLength: 5 }) }),
  );

/** The editions of a year whose true counts become each of these tables in turn. */
function chain(tables: readonly ProfileCounts[], base: number): Edition[] {
  const [start = new Map(), ...later] = tables;
  const editions = [first(start, base)];
  for (const table of later) editions.push(nextEdition(table, editions.at(-1)!.history, allSlices));
  return editions;
}

describe('a first edition', () => {
  test('publishes nothing or the base of a small count, and other counts as they are', () => {
    fc.assert(
      fc.property(anyCounts(5), (cells) => {
        const published = publishedOf(first(cells));
        for (const [key, count] of cells) {
          expect(count < 5 ? [0, 5] : [count]).toContain(published.get(key) ?? 0);
        }
        for (const [key, count] of published) expect([cells.has(key), count > 0]).toEqual([true, true]);
      }),
    );
  });

  test('is the same for the same reports and seed', () => {
    const cells = cellsOf(inventedYear(150));
    const turned = new Map([...cells].reverse());
    expect(first(turned).published).toEqual(first(cells).published);
  });

  test.each([2, 11, 4.5, NaN])('refuses base %d', (base) => {
    expect(() => first(new Map(), base)).toThrow(RangeError);
  });

  test('of a year without reports is empty', () => {
    const edition = first(new Map());
    expect(edition.published.size).toBe(0);
    expect(auditEdition(edition, []).passed).toBe(true);
  });
});

describe('later editions', () => {
  test('differ from every earlier one by nothing or at least the base, profile by profile', () => {
    fc.assert(
      fc.property(anyEditions, ({ base, tables }) => {
        const published = chain(tables, base).map(publishedOf);
        published.forEach((now, at) => {
          for (const before of published.slice(0, at)) {
            for (const key of new Set([...now.keys(), ...before.keys()])) {
              const difference = Math.abs((now.get(key) ?? 0) - (before.get(key) ?? 0));
              expect(difference === 0 || difference >= base).toBe(true);
            }
          }
        });
      }),
    );
  });

  test('keep what was published of a profile whose count did not change', () => {
    fc.assert(
      fc.property(anyEditions, ({ base, tables }) => {
        const editions = chain(tables, base);
        editions.slice(1).forEach((edition, at) => {
          const before = editions[at]!;
          for (const [key, { count, published }] of before.history.profiles) {
            if (truthOf(edition).get(key) === count) expect(publishedOf(edition).get(key) ?? 0).toBe(published);
          }
        });
      }),
    );
  });

  test('never publish 1 up to the base, and stay within twice the base of each profile', () => {
    fc.assert(
      fc.property(anyEditions, ({ base, tables }) => {
        for (const edition of chain(tables, base)) {
          const published = publishedOf(edition);
          for (const [key, count] of truthOf(edition)) {
            const value = published.get(key) ?? 0;
            expect(value === 0 || value >= base).toBe(true);
            expect(Math.abs(value - count)).toBeLessThan(2 * base);
          }
        }
      }),
    );
  });

  test('leave a bureau at its last version when fewer than twice the base of its reports changed', () => {
    const before = inventedYear(200);
    const edition = first(cellsOf(before));
    const few = changed(before, 'utrecht', 9, seeded(1));
    const many = changed(few, 'rotterdam', 60, seeded(2));
    const next = nextEdition(cellsOf(many), edition.history, allSlices);
    expect(next.heldBack).toEqual([{ bureau: 'utrecht', fewerThan: 10 }]);
    const ofUtrecht = (counts: ProfileCounts) =>
      new Map([...counts].filter(([key, count]) => sliceOf(key).bureau === 'utrecht' && count > 0).sort());
    expect(ofUtrecht(publishedOf(next))).toEqual(ofUtrecht(publishedOf(edition)));
    expect(ofUtrecht(truthOf(next))).toEqual(ofUtrecht(cellsOf(before)));
  });

  test('show those changes when more have come', () => {
    const before = inventedYear(200);
    const edition = first(cellsOf(before));
    const few = changed(before, 'utrecht', 9, seeded(1));
    const held = nextEdition(cellsOf(few), edition.history, allSlices);
    const more = changed(few, 'utrecht', 30, seeded(3));
    const next = nextEdition(cellsOf(more), held.history, allSlices);
    expect([held.heldBack.length, next.heldBack.length]).toEqual([1, 0]);
    const positive = (counts: ProfileCounts) => new Map([...counts].filter(([, count]) => count > 0).sort());
    expect(positive(truthOf(next))).toEqual(positive(cellsOf(more)));
  });

  test('publish a quarter for the first time as a first edition does, and leave the others alone', () => {
    const of = (quarter: string) => `${quarter}|utrecht|K1|GM0001|unknown|T01|report|website|no|G01|A01|B01`;
    const slice = (quarter: string) => ({ bureau: 'utrecht', quarter }) as const;
    const edition = first(
      new Map([
        [of('Q1'), 7],
        [of('Q2'), 8],
      ]),
      5,
      [slice('Q1')],
    );
    expect(publishedOf(edition)).toEqual(new Map([[of('Q1'), 7]]));
    const next = nextEdition(
      new Map([
        [of('Q1'), 30],
        [of('Q2'), 8],
      ]),
      edition.history,
      [slice('Q2')],
    );
    expect(publishedOf(next)).toEqual(
      new Map([
        [of('Q1'), 7],
        [of('Q2'), 8],
      ]),
    );
    expect(next.history.slices).toEqual([slice('Q1'), slice('Q2')]);
  });

  test('go on from a history that was stored', () => {
    const now = inventedYear(100);
    const edition = first(cellsOf(now));
    const later = cellsOf(changed(now, 'amsterdam', 40, seeded(4)));
    const stored = storedHistory.parse(JSON.parse(JSON.stringify(storeHistory(edition.history))));
    expect(nextEdition(later, readHistory(stored), allSlices).published).toEqual(
      nextEdition(later, edition.history, allSlices).published,
    );
    const published = publishedOf(edition);
    expect(readProfiles(storedProfiles.parse(JSON.parse(JSON.stringify(storeProfiles(published)))))).toEqual(published);
  });
});

test('a chain of twelve editions shows no small difference and passes every audit', () => {
  const random = seeded(12);
  let now: Year = inventedYear(300);
  let edition = first(cellsOf(now));
  const earlier = [edition.published];
  while (edition.number < 12) {
    for (const bureau of bureauIds) now = changed(now, bureau, random.between(0, 25), random);
    edition = nextEdition(cellsOf(now), edition.history, allSlices);
    const audit = auditEdition(edition, earlier);
    expect(audit.differences.map(({ small }) => small)).toEqual(earlier.map(() => 0));
    expect(audit).toMatchObject({ edition: earlier.length + 1, passed: true, smallNumbers: 0 });
    earlier.push(edition.published);
  }
  expect(auditEdition(edition, earlier.slice(0, -1)).differences.some(({ changed: profiles }) => profiles > 0)).toBe(
    true,
  );
});
