import { bureauIds, channels } from '#shared/codebook/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import { profileCounts, profileDimensions } from '#shared/release/index.ts';
import type { Edition, ProfileCounts, ProfileKey, Quality, Slice } from '#shared/release/index.ts';
import { MarginCounts } from '#shared/release/quality.ts';
import { sliceOf } from '#shared/release/profiles.ts';
import type { WgaForm } from '#shared/wga/index.ts';
import { formConstraints } from './forms.ts';
import type { Constraint } from './constraint.ts';

/** An edition as it was published, beside the truth that it hides. */
export interface Publication {
  readonly base: number;
  readonly truth: ProfileCounts;
  readonly published: ProfileCounts;
  readonly quality: Quality;
  readonly slices: readonly Slice[];
  /** The exact forms of the cities, of the same registrations. */
  readonly forms: readonly WgaForm[];
}

export function publicationOf(
  { base, published, quality, history }: Edition,
  forms: readonly WgaForm[] = [],
): Publication {
  const truth = new Map([...history.profiles].map(([key, { count }]) => [key, count]));
  return { base, truth, published: profileCounts(published), quality, slices: history.slices, forms };
}

/** A true count that the attacker would like to know. */
export interface Unknown {
  readonly low: number;
  readonly high: number;
  readonly truth: number;
  /** The attacker knows it beforehand. */
  readonly own: boolean;
  /** It was published as 0, so that nobody may know that there is something. */
  readonly hidden: boolean;
}

/** Everything that an attacker knows for sure, as a linear program. */
export interface Knowledge {
  readonly base: number;
  /** The attacker knows exact counts that are not published. */
  readonly inside: boolean;
  readonly unknowns: readonly Unknown[];
  readonly constraints: readonly Constraint[];
  /** Profiles of which the difference between two editions was 1..base-1. */
  readonly smallDifferences: number;
}

/** Who attacks, and what is known besides what is published. */
export interface Role {
  readonly name: string;
  /** Only the newest edition, or all of them. */
  readonly editions: 'last' | 'all';
  /** Uses the published quality as well: no margin is further from the truth than the largest deviation. */
  readonly quality: boolean;
  /** Knows the exact counts of these bureaus. */
  readonly own: readonly BureauId[];
  /** Knows every exact form that municipalities may see. */
  readonly forms: boolean;
}

/**
 * What a role knows. The attacker is told more than can be known: which profiles have no reports at all (or, where exact
 * forms would then say everything, nearly all of those), and which profiles changed between editions, so that all that is
 * published about a profile that did not change is put together.
 */
export function knowledgeOf(all: readonly Publication[], role: Role): Knowledge {
  const publications = role.editions === 'all' ? all : all.slice(-1);
  const unknowns: Unknown[] = [];
  const constraints: Constraint[] = [];
  let last = new Map<ProfileKey, number>();
  publications.forEach((publication, edition) => {
    const before = publications[edition - 1];
    const now = new Map<ProfileKey, number>();
    const counts = new MarginCounts(publication.truth, publication.published);
    const keys = role.forms ? [...counts.keys, ...emptyProfiles(counts.keys)] : counts.keys;
    for (const key of keys) {
      const truth = publication.truth.get(key) ?? 0;
      const known = last.get(key);
      const same = known !== undefined && before !== undefined && (before.truth.get(key) ?? 0) === truth;
      if (same) now.set(key, known);
      else now.set(key, unknowns.push(unknownOf(key, publication, all, role)) - 1);
    }
    const places = counts.keys.map((key) => now.get(key) ?? 0);
    if (role.quality) constraints.push(...qualityConstraints(counts, places, publication.quality));
    if (role.forms) constraints.push(...publication.forms.flatMap((form) => formConstraints(form, now)));
    last = now;
  });
  return {
    base: all[0]?.base ?? 0,
    inside: role.forms || role.own.length > 0,
    unknowns,
    constraints,
    smallDifferences: smallDifferences(publications),
  };
}

function unknownOf(key: ProfileKey, publication: Publication, all: readonly Publication[], role: Role): Unknown {
  const truth = publication.truth.get(key) ?? 0;
  const published = publication.published.get(key) ?? 0;
  if (role.own.some((bureau) => bureau === sliceOf(key).bureau)) {
    return { low: truth, high: truth, truth, own: true, hidden: false };
  }
  const first = all.find(({ slices }) => slices.some((slice) => isIn(slice, key)));
  const isFirst = first?.truth.get(key) === truth && (first.published.get(key) ?? 0) === published;
  const residue = (first?.published.get(key) ?? 0) % publication.base;
  const [low, high] = possible(published, isFirst ? null : residue, publication.base);
  return { low, high, truth, own: false, hidden: published === 0 };
}

const channelPlace = profileDimensions.indexOf('channel');

const isIn = (slice: Slice, key: ProfileKey): boolean => {
  const { bureau, quarter } = sliceOf(key);
  return slice.bureau === bureau && slice.quarter === quarter;
};

/** What the method leaves possible; without a residue in a first publication. */
function possible(published: number, residue: number | null, base: number): [number, number] {
  if (residue === null)
    return published === 0 ? [0, base - 1] : published === base ? [1, base] : [published, published];
  if (published === 0) return [0, base + residue - 1];
  return [Math.max(1, published - base + 1), published + base - 1];
}

function qualityConstraints(counts: MarginCounts, places: readonly number[], quality: Quality): Constraint[] {
  const { margins, published, incidence } = counts;
  const of: number[][] = Array.from({ length: margins.size }, () => []);
  places.forEach((unknown, cell) => {
    for (let at = incidence.starts[cell]!; at < incidence.starts[cell + 1]!; at++)
      of[incidence.ids[at]!]!.push(unknown);
  });
  const largest = new Int32Array(margins.size).fill(quality.twoWay.largest);
  for (const [from, to] of margins.oneWay) largest.fill(quality.oneWay.largest, from, to);
  largest[0] = quality.all.largest;
  return of.flatMap((members, margin) =>
    members.length === 0
      ? []
      : [{ of: members, low: published[margin]! - largest[margin]!, high: published[margin]! + largest[margin]! }],
  );
}

/**
 * Profiles without reports that the attacker cannot tell from others that were published as 0: for each profile one with
 * another channel. There are thousands of times more; leaving those out helps the attacker.
 */
function emptyProfiles(keys: readonly ProfileKey[]): ProfileKey[] {
  const present = new Set(keys);
  const others = keys.flatMap((key) => {
    const parts = key.split('|');
    const channel = channels.find((other) => !present.has(parts.with(channelPlace, other).join('|')));
    return channel === undefined ? [] : [parts.with(channelPlace, channel).join('|')];
  });
  return [...new Set(others)];
}

/** Profiles of which the difference between any two editions is 1..base-1. */
export function smallDifferences(publications: readonly Publication[]): number {
  let found = 0;
  publications.forEach(({ published, base }, edition) => {
    for (const before of publications.slice(0, edition)) {
      for (const key of new Set([...published.keys(), ...before.published.keys()])) {
        const difference = Math.abs((published.get(key) ?? 0) - (before.published.get(key) ?? 0));
        if (difference > 0 && difference < base) found += 1;
      }
    }
  });
  return found;
}

const plain = { editions: 'all', quality: true, own: [], forms: false } as const;

/** Whoever may fetch something, or could have got hold of it. */
export const attackers: readonly Role[] = [
  { ...plain, name: 'outsider with the last edition', editions: 'last', quality: false },
  { ...plain, name: 'policy officer with all editions' },
  ...bureauIds.map((bureau) => ({ ...plain, name: `bureau ${bureau}`, own: [bureau] })),
  ...bureauIds.map((bureau) => ({
    ...plain,
    name: `all bureaus against ${bureau}`,
    own: bureauIds.filter((other) => other !== bureau),
  })),
  { ...plain, name: 'all exact forms public', forms: true },
];
