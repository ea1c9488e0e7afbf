import { firstEdition, nextEdition, profileCounts, profileDimensions } from '#shared/release/index.ts';
import type { Edition, ProfileCounts } from '#shared/release/index.ts';
import { seeded } from '#test/sheets/random.ts';
import { allSlices, cellsOf, changed, formsOf, inventedYear, year } from '../year.ts';
import type { Year } from '../year.ts';
import { roundedAfresh, roundedApart, roundedByLot, suppressed } from './broken.ts';
import { type Knowledge, type Publication, publicationOf } from './knowledge.ts';

const base = 5;

/**
 * Editions of an invented year of about `size` registrations as a coordinator would publish them: in one bureau dozens of
 * registrations change between two editions, in another a few.
 */
export function publishedEditions(size: number, editions: number): Publication[] {
  const random = seeded(size);
  let now: Year = inventedYear(size);
  let edition: Edition = firstEdition(cellsOf(now), { year, base, seed: 20_230_321, slices: allSlices });
  const publications = [publicationOf(edition, formsOf(now))];
  while (publications.length < editions) {
    now = changed(changed(now, 'rotterdam', 6 * base, random), 'utrecht', 3, random);
    edition = nextEdition(cellsOf(now), edition.history, allSlices);
    publications.push(publicationOf(edition));
  }
  return publications;
}

/** Ways to publish the same that are known to fail. */
export function brokenExamples(size: number): readonly { readonly name: string; readonly knowledge: Knowledge }[] {
  const random = seeded(size);
  const invented = inventedYear(size);
  const cells = cellsOf(invented);
  const fresh = (from: ProfileCounts, seed: number): Edition =>
    firstEdition(from, { year, base, seed, slices: allSlices });
  const round = (from: ProfileCounts, seed: number): ProfileCounts => profileCounts(fresh(from, seed).published);
  const editions = [1, 2, 3, 4].map((seed) =>
    publicationOf(fresh(cellsOf(changed(invented, 'utrecht', seed - 1, random)), seed)),
  );
  return [
    { name: 'numbers below the base left out', knowledge: suppressed(cells, base) },
    { name: 'each number rounded by lot, once', knowledge: roundedByLot(cells, base, random, 1) },
    { name: 'each number rounded by lot, four times', knowledge: roundedByLot(cells, base, random, 4) },
    { name: 'four editions rounded afresh', knowledge: roundedAfresh(editions) },
    {
      name: 'reports and grounds rounded apart',
      knowledge: roundedApart(cells, base, profileDimensions.indexOf('ground'), round),
    },
  ];
}
