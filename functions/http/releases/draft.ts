import { randomInt } from 'node:crypto';
import { ApiError, mostEditionsAdvised } from '#shared/api/index.ts';
import type { Release, ReleaseBureau, ReleaseWarning } from '#shared/api/index.ts';
import type { EncodedSource } from '#shared/counts/index.ts';
import { roundInThread } from '../../rounding/index.ts';
import type { RoundedEdition } from '../../rounding/index.ts';
import type { Store } from '../../store/index.ts';
import { quartersOf, slicesOf } from './starting-point.ts';
import type { BureauNow, StartingPoint } from './starting-point.ts';

/** An edition that has been rounded and audited, and is not published. */
export interface Draft extends RoundedEdition {
  readonly start: StartingPoint;
  readonly bureaus: readonly ReleaseBureau[];
  /** How many quarters of bureaus the edition before held. */
  readonly slicesBefore: number;
}

const seeds = 2 ** 32;

/** Rounds the edition that follows from a starting point, in a thread. */
export async function draftEdition(store: Store, start: StartingPoint): Promise<Draft> {
  const { asked, bureaus, latest } = start;
  const [sources, from, earlier] = await Promise.all([
    Promise.all(bureaus.map((one) => sourcesOf(store, asked.year, one))),
    latest ? store.releases.history(latest) : { base: asked.base, seed: randomInt(seeds) },
    latest ? earlierEditions(store, latest.release) : [],
  ]);
  const rounded = await roundInThread({
    year: asked.year,
    sources: sources.flat(),
    slices: slicesOf(start),
    from,
    earlier,
  });
  return {
    ...rounded,
    start,
    bureaus: bureaus.map((one) => describeBureau(one, start, rounded)),
    slicesBefore: 'slices' in from ? from.slices.length : 0,
  };
}

/** @throws ApiError `storage-damaged`: a release without some months would be wrong for good */
async function sourcesOf(store: Store, year: number, { bureau, head }: BureauNow): Promise<readonly EncodedSource[]> {
  if (!head) return [];
  const { months, damaged } = await store.encodedMonths({ bureau, year }, head);
  if (damaged.length > 0) throw new ApiError('storage-damaged', { params: { bureau, months: damaged.join(', ') } });
  return months.map((registrations) => ({ bureau, registrations }));
}

async function earlierEditions(store: Store, { year, edition }: Release): Promise<RoundedEdition['published'][]> {
  const numbers = Array.from({ length: edition }, (_, index) => index + 1);
  const editions = await Promise.all(numbers.map((number) => store.releases.edition(year, number)));
  return Promise.all(editions.flatMap((one) => (one ? [store.releases.profiles(one)] : [])));
}

function describeBureau(
  { bureau, head, periods }: BureauNow,
  { asked, latest }: StartingPoint,
  { edition }: RoundedEdition,
): ReleaseBureau {
  const before = latest?.release.bureaus.find((one) => one.bureau === bureau);
  const kept = edition.heldBack.some((one) => one.bureau === bureau);
  const isLonger = latest !== null && quartersOf(asked.quarter).length > quartersOf(latest.release.quarter).length;
  // A bureau that is kept and has no quarter that is new, rests on what it rested on before.
  const { version = null, submittedAt = null } = (kept && !isLonger ? before : head?.receipt) ?? {};
  const complete = quartersOf(asked.quarter).every(
    (quarter) => periods.find((one) => one.quarter === quarter)?.status !== 'open',
  );
  return { bureau, version, submittedAt, complete: version !== null && complete, kept };
}

/** What the coordinator should know before publishing. */
export function warningsOf({ bureaus, edition, audit }: Draft): readonly ReleaseWarning[] {
  const warnings: readonly (readonly [ReleaseWarning, boolean])[] = [
    ['not-safe', !audit.passed],
    ['bureau-missing', bureaus.some(({ version }) => version === null)],
    ['bureau-incomplete', bureaus.some(({ version, complete }) => version !== null && !complete)],
    ['bureau-kept', bureaus.some(({ kept }) => kept)],
    ['weak-base', audit.weakBase],
    ['many-editions', edition.number > mostEditionsAdvised],
  ];
  return warnings.flatMap(([warning, holds]) => (holds ? [warning] : []));
}

/** Whether an edition would say the same as the one before, of the same quarters. */
export const saysTheSame = ({ audit, start, slicesBefore, edition }: Draft): boolean =>
  start.latest !== null && edition.history.slices.length === slicesBefore && audit.differences.at(-1)?.changed === 0;
