import { bureauIds } from '#shared/codebook/index.ts';
import type { WeightedRows } from '#shared/counts/index.ts';
import type { Edition } from '../edition.ts';
import { type ProfileCounts, profileCounts } from '../profiles.ts';
import { MarginCounts, type Quality } from '../quality.ts';
import { checkAdditivity, type Additivity } from './additivity.ts';
import { type CoveredMargins, coveredMargins } from './covered.ts';
import { type BureauKnowledge, whatABureauLearns } from './knowledge.ts';

export type { Additivity } from './additivity.ts';
export type { CoveredMargin, CoveredMargins } from './covered.ts';
export type { BureauKnowledge } from './knowledge.ts';

/** What changed since an earlier edition, in profiles. */
export interface EditionDifference {
  readonly edition: number;
  readonly changed: number;
  /** Differences of 1..base-1, up or down: must be 0. */
  readonly small: number;
}

/** What is stored with every release to show that it exposes nobody. */
export interface Audit {
  readonly edition: number;
  readonly base: number;
  /** Whether everything that must hold does. */
  readonly passed: boolean;
  /** A base of 3 protects clearly less than 5. */
  readonly weakBase: boolean;
  /** Published profiles, and the profiles and margins in 1..base-1 among them: must be 0. */
  readonly profiles: number;
  readonly smallNumbers: number;
  readonly additivity: Additivity;
  readonly quality: Quality;
  /** One for each earlier edition. */
  readonly differences: readonly EditionDifference[];
  readonly bureaus: readonly BureauKnowledge[];
  readonly covered: CoveredMargins;
}

/** The weakest base that is allowed; see `Audit.weakBase`. */
const weakestBase = 3;

/**
 * Audits an edition from what it publishes, counted as everybody counts it, beside the true counts in its history.
 * `earlier` holds the published rows of all earlier editions, the first one first.
 */
export function auditEdition(edition: Edition, earlier: readonly WeightedRows[]): Audit {
  const { number, base, history } = edition;
  const published = profileCounts(edition.published);
  const truth: ProfileCounts = new Map([...history.profiles].map(([key, { count }]) => [key, count]));
  const counts = new MarginCounts(truth, published);
  const quality = counts.quality(base);
  const smallNumbers = countSmall(edition.published.weights, base) + countSmall(counts.published, base);
  const additivity = checkAdditivity(edition.published);
  const differences = earlier.map((rows, index) => differenceWith(profileCounts(rows), published, index + 1, base));
  const bureaus = bureauIds.map((bureau) => whatABureauLearns(bureau, edition, counts, quality));
  return {
    edition: number,
    base,
    passed:
      smallNumbers === 0 &&
      additivity.wrong === 0 &&
      differences.every(({ small }) => small === 0) &&
      bureaus.every(({ pinned }) => pinned === 0),
    weakBase: base === weakestBase,
    profiles: edition.published.size,
    smallNumbers,
    additivity,
    quality,
    differences,
    bureaus,
    covered: coveredMargins(edition.published),
  };
}

const isSmall = (count: number, base: number): boolean => count !== 0 && Math.abs(count) < base;

function countSmall(counts: Iterable<number>, base: number): number {
  let found = 0;
  for (const count of counts) if (isSmall(count, base)) found += 1;
  return found;
}

function differenceWith(before: ProfileCounts, now: ProfileCounts, edition: number, base: number): EditionDifference {
  let [changed, small] = [0, 0];
  for (const key of new Set([...before.keys(), ...now.keys()])) {
    const difference = (now.get(key) ?? 0) - (before.get(key) ?? 0);
    if (difference !== 0) changed += 1;
    if (isSmall(difference, base)) small += 1;
  }
  return { edition, changed, small };
}
