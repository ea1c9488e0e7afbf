import type { ProfileCounts, ProfileKey } from '#shared/release/index.ts';
import { profileColumns } from '#shared/release/profiles.ts';
import { Margins } from '#shared/release/rounding/margins.ts';
import type { Random } from '#test/sheets/random.ts';
import type { Constraint } from './constraint.ts';
import { type Knowledge, type Publication, smallDifferences, type Unknown } from './knowledge.ts';

/**
 * Ways to protect counts that are known to fail. What they publish is attacked like a release, so that an attack that finds
 * nothing means something.
 */

/** Margins of a table with the profiles in each and their true count. */
function marginsOf(truth: ProfileCounts): { readonly of: readonly number[]; readonly count: number }[] {
  const keys = [...truth.keys()];
  const margins = new Margins(profileColumns(keys));
  const { starts, ids } = margins.incidence(Int32Array.from(keys.keys()));
  const of: number[][] = Array.from({ length: margins.size }, () => []);
  keys.forEach((_, cell) => ids.subarray(starts[cell], starts[cell + 1]).forEach((margin) => of[margin]!.push(cell)));
  const sums = margins.sums(Int32Array.from(truth.values()));
  return of.flatMap((members, margin) => (members.length === 0 ? [] : [{ of: members, count: sums[margin]! }]));
}

const isOpen = { own: false, hidden: false } as const;

/** Numbers below the base are left out, all others are exact. */
export function suppressed(truth: ProfileCounts, base: number): Knowledge {
  const unknowns = [...truth.values()].map((count): Unknown =>
    count < base
      ? { ...isOpen, low: 1, high: base - 1, truth: count }
      : { ...isOpen, low: count, high: count, truth: count },
  );
  const constraints = marginsOf(truth)
    .filter(({ count }) => count >= base)
    .map(({ of, count }): Constraint => ({ of, low: count, high: count }));
  return { base, inside: false, unknowns, constraints, smallDifferences: 0 };
}

/** Every number is rounded up or down to a multiple of the base by lot, on its own, each time that somebody asks. */
export function roundedByLot(truth: ProfileCounts, base: number, random: Random, times: number): Knowledge {
  const round = (count: number): number => {
    const rest = count % base;
    return count - rest + (random.between(0, base - 1) < rest ? base : 0);
  };
  const seen = (count: number): { low: number; high: number } => {
    const answers = Array.from({ length: times }, () => round(count));
    return { low: Math.max(0, Math.max(...answers) - base + 1), high: Math.min(...answers) + base - 1 };
  };
  const unknowns = [...truth.values()].map((count): Unknown => {
    const { low, high } = seen(count);
    return { own: false, low, high, truth: count, hidden: high < base };
  });
  const constraints = marginsOf(truth).map(({ of, count }): Constraint => ({ of, ...seen(count) }));
  return { base, inside: false, unknowns, constraints, smallDifferences: 0 };
}

/**
 * Editions that were each rounded from the beginning. What is published in any of them holds of a profile that did not change;
 * the others are left out.
 */
export function roundedAfresh(publications: readonly Publication[]): Knowledge {
  const [first] = publications;
  const base = first?.base ?? 0;
  const unknowns = [...(first?.truth ?? [])].flatMap(([key, truth]): Unknown[] => {
    if (publications.some((publication) => publication.truth.get(key) !== truth)) return [];
    const values = publications.map(({ published }) => published.get(key) ?? 0);
    const low = Math.max(...values.map((value) => (value === 0 ? 0 : value === base ? 1 : value)));
    const high = Math.min(...values.map((value) => (value === 0 ? base - 1 : value)));
    return [{ own: false, low, high, truth, hidden: values.includes(0) }];
  });
  return { base, inside: false, unknowns, constraints: [], smallDifferences: smallDifferences(publications) };
}

/** A table of reports without their grounds, and a table by ground, each rounded as a base table of its own. */
export function roundedApart(
  truth: ProfileCounts,
  base: number,
  groundPlace: number,
  round: (cells: ProfileCounts, seed: number) => ProfileCounts,
): Knowledge {
  const reports = new Map<ProfileKey, number>();
  const grounds = new Map<ProfileKey, number>();
  const add = (table: Map<ProfileKey, number>, key: ProfileKey, count: number): void => {
    table.set(key, (table.get(key) ?? 0) + count);
  };
  for (const [key, count] of truth) {
    const parts = key.split('|');
    add(reports, parts.with(groundPlace, 'unknown').join('|'), count);
    for (const ground of parts[groundPlace]!.split('+')) add(grounds, parts.with(groundPlace, ground).join('|'), count);
  }
  const unknowns: Unknown[] = [];
  const place = new Map<ProfileKey, number>();
  const publish = (table: ProfileCounts, seed: number): void => {
    const published = round(table, seed);
    for (const [key, count] of table) {
      const value = published.get(key) ?? 0;
      const [low, high] = value === 0 ? [0, base - 1] : value === base ? [1, base] : [value, value];
      place.set(`${seed}${key}`, unknowns.push({ own: false, low, high, truth: count, hidden: value === 0 }) - 1);
    }
  };
  publish(reports, 1);
  publish(grounds, 2);
  // Of a report at least one ground is counted, and no ground more often than the report.
  const byReport = Map.groupBy(grounds.keys(), (key) => key.split('|').with(groundPlace, 'unknown').join('|'));
  const constraints = [...byReport].flatMap(([report, ofReport]): Constraint[] => {
    const [whole, parts] = [place.get(`1${report}`)!, ofReport.map((key) => place.get(`2${key}`)!)];
    return [
      { of: [whole, ...parts], weights: [-1, ...parts.map(() => 1)], low: 0, high: Infinity },
      ...parts.map((part) => ({ of: [whole, part], weights: [1, -1], low: 0, high: Infinity })),
    ];
  });
  return { base, inside: false, unknowns, constraints, smallDifferences: 0 };
}
