import type { AuditEntry } from '#shared/api/index.ts';
import { partitionOf, versionPrefix } from '../keys.ts';
import type { BureauYear } from '../keys.ts';
import { changePartition } from '../partition/change.ts';
import type { Change, NoChange } from '../partition/change.ts';
import { fitsOneTransaction } from '../table/limits.ts';
import type { StoredEntity } from '../table/limits.ts';
import type { Operation, Table } from '../table/table.ts';
import type { SegmentDescription } from '../years/segment.ts';
import { headEntity, readVersion, versionEntity } from '../years/versions.ts';
import type { Head, KeptVersion } from '../years/versions.ts';
import { loadHead } from '../years/years.ts';

/** What comes in place of a segment: nothing, or the same without some registrations. */
export interface Replacement {
  readonly segment: SegmentDescription | null;
  readonly entities: readonly StoredEntity[];
}

/** Says what comes in place of a segment of a version; `null` when it stays. Must not do anything but read. */
export type Replace = (segment: SegmentDescription, version: KeptVersion) => Promise<Replacement | null>;

/** Says whether the registrations of a version are removed as a whole. Never asked of the version in force. */
export type Expire = (version: KeptVersion) => boolean;

export interface Rewriting {
  readonly replace?: Replace;
  readonly expire?: Expire;
  readonly audit: AuditEntry;
}

/** Versions in one transaction: with head, line and chain there is room for some segments besides. */
const mostAtOnce = 80;

/** More versions than a year gets. */
export const mostVersions = 100_000;

/**
 * Rewrites the versions of a bureau's year, the one in force included: for what has to disappear for good. The versions keep
 * their numbers and receipts. As many as fit are rewritten in one transaction, the newest first; when there are more, several
 * follow, each with a line in the audit trail. Doing it again changes nothing.
 * @returns how many versions were rewritten
 */
export async function rewriteYear(table: Table, of: BureauYear, rewriting: Rewriting): Promise<number> {
  let rewritten = 0;
  for (;;) {
    const inRound = await changePartition(table, partitionOf(of), () => planRound(table, of, rewriting));
    if (inRound === 0) return rewritten;
    rewritten += inRound;
  }
}

/** A version after the rewriting, and the segments that are new in it. */
interface Rewritten {
  readonly version: KeptVersion;
  readonly content: readonly StoredEntity[];
}

async function planRound(
  table: Table,
  of: BureauYear,
  { replace, expire, audit }: Rewriting,
): Promise<Change<number> | NoChange<number>> {
  const partition = partitionOf(of);
  const head = await loadHead(table, of);
  if (!head) return { operations: null, result: 0 };
  const rows = await table.list(partition, versionPrefix, mostVersions);
  const replacements = remembered(replace);
  const all: Rewritten[] = [];
  for (const version of rows.map(readVersion)) {
    if (all.length === mostAtOnce) break;
    const isInForce = version.receipt.version === head.receipt.version;
    const changed = await rewrite(version, replacements, isInForce ? undefined : expire);
    if (changed) all.push(changed);
  }
  if (all.length === 0) return { operations: null, result: 0 };
  const fitting = all.slice(0, mostThatFit(partition, all));
  return {
    operations: [
      ...headOperation(partition, head, fitting),
      ...fitting.map(({ version }): Operation => ({ kind: 'put', entity: versionEntity(partition, version) })),
    ],
    content: distinct(fitting.flatMap(({ content }) => content)),
    audit,
    result: fitting.length,
  };
}

/** Versions share most of their segments: each is replaced once. */
function remembered(replace: Replace | undefined): Replace {
  const known = new Map<string, Promise<Replacement | null>>();
  return (segment, version) => {
    const before = known.get(segment.id);
    if (before) return before;
    const replacement = replace ? replace(segment, version) : Promise.resolve(null);
    known.set(segment.id, replacement);
    return replacement;
  };
}

/** `null` when the version stays as it is. */
async function rewrite(version: KeptVersion, replace: Replace, expire: Expire | undefined): Promise<Rewritten | null> {
  if (version.expired) return null;
  if (expire?.(version)) return { version: { ...version, segments: [], expired: true }, content: [] };
  const replaced = await Promise.all(
    version.segments.map(async (segment) => ({ segment, by: await replace(segment, version) })),
  );
  if (replaced.every(({ by }) => by === null)) return null;
  const rowsOf = (segments: readonly SegmentDescription[]): number => segments.reduce((sum, { rows }) => sum + rows, 0);
  const segments = replaced.flatMap(({ segment, by }) => (by ? (by.segment ?? []) : segment));
  const erased = version.erased + rowsOf(version.segments) - rowsOf(segments);
  return { version: { ...version, segments, erased }, content: replaced.flatMap(({ by }) => by?.entities ?? []) };
}

function headOperation(partition: string, head: Head, rewritten: readonly Rewritten[]): readonly Operation[] {
  const inForce = rewritten.find(({ version }) => version.receipt.version === head.receipt.version);
  return inForce ? [{ kind: 'replace', entity: headEntity(partition, inForce.version), etag: head.etag }] : [];
}

function mostThatFit(partition: string, rewritten: readonly Rewritten[]): number {
  const entities = rewritten.map(({ version }) => versionEntity(partition, version));
  let most = entities.length;
  // Room for the head as well, which is as large as the largest version, and for the line and the end of the trail.
  while (most > 1 && !fitsOneTransaction([...entities.slice(0, most), ...entities.slice(0, 3)])) most -= 1;
  return most;
}

const distinct = (entities: readonly StoredEntity[]): readonly StoredEntity[] => [
  ...new Map(entities.map((entity) => [entity.rowKey, entity])).values(),
];
