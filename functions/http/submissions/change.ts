import { ApiError, maxListed } from '#shared/api/index.ts';
import type { AuditAction, Receipt, SubmissionPreview, SubmissionResult } from '#shared/api/index.ts';
import { bureauOf } from '#shared/codebook/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { quartersTouched } from '#shared/submission/index.ts';
import type { QuarterTouched } from '#shared/submission/index.ts';
import { periodClosed } from '../../store/index.ts';
import type { Author, BureauYear, Head, NewVersion, NoChange, Store, Submitted } from '../../store/index.ts';
import { registrationsOf } from './contents.ts';
import type { Contents } from './contents.ts';
import { changesNothing, previewOf } from './preview.ts';
import type { List } from './preview.ts';
import type { Rebased } from './rebase.ts';

/** What somebody wants to change in a bureau's year. */
export interface YearChange {
  readonly of: BureauYear;
  readonly receipt: Pick<Receipt, 'kind' | 'mode' | 'reason' | 'ignored'>;
  readonly action: AuditAction;
  /** The list that was submitted, if any. */
  readonly list: List | null;
  /** The registrations after the change. Asked again when somebody else was first, so it must not do anything but read. */
  readonly apply: (inForce: Contents, head: Head | null) => Promise<readonly Registration[]>;
}

/** Who sends a change, and how a retry of it is known. */
export interface Sender {
  readonly author: Author;
  readonly idempotencyKey: string;
  /** SHA-256 of the request. */
  readonly hash: string;
}

/** What a change would do now; stores nothing. */
export async function previewChange(store: Store, change: YearChange): Promise<SubmissionResult> {
  const { shown } = await workOut(store, change, await store.head(change.of));
  return { outcome: 'previewed', preview: shown, receipt: null };
}

/**
 * Stores a change once, however often it is sent.
 * @throws ApiError `period-closed`, `idempotency-key-reused`, `busy`, and what `apply` throws
 */
export const storeChange = (store: Store, change: YearChange, sender: Sender): Promise<SubmissionResult> =>
  store.changeYear(change.of, sender.idempotencyKey, async ({ head, submitted }) =>
    submitted
      ? { operations: null, result: await replay(store, change, sender, submitted) }
      : newVersion(store, change, sender, head),
  );

/** The registrations of a merge. @throws ApiError `changed-meanwhile` */
export function mergedOr(rebased: Rebased): readonly Registration[] {
  if (rebased.kind === 'merged') return rebased.registrations;
  const { cases } = rebased;
  throw new ApiError('changed-meanwhile', { params: { count: cases.length }, cases: cases.slice(0, maxListed) });
}

async function workOut(
  store: Store,
  { of, list, apply }: YearChange,
  head: Head | null,
): Promise<{ readonly after: readonly Registration[]; readonly shown: SubmissionPreview }> {
  const before = await registrationsOf(store, of, head);
  const version = head?.receipt.version ?? null;
  const after = await apply({ version: version ?? 0, registrations: before }, head);
  const closed = await closedAndTouched(store, of, before, after);
  return { after, shown: previewOf({ of, version, before, after, closed, list }) };
}

async function closedAndTouched(
  store: Store,
  of: BureauYear,
  before: readonly Registration[],
  after: readonly Registration[],
): Promise<readonly QuarterTouched[]> {
  const periods = await store.periods(of);
  const closed = new Set(periods.filter(({ status }) => status === 'closed').map(({ quarter }) => quarter));
  if (closed.size === 0) return [];
  return quartersTouched(before, after).filter(({ quarter }) => closed.has(quarter));
}

async function newVersion(
  store: Store,
  change: YearChange,
  { author, idempotencyKey, hash }: Sender,
  head: Head | null,
): Promise<NewVersion<SubmissionResult> | NoChange<SubmissionResult>> {
  const { after, shown } = await workOut(store, change, head);
  if (shown.closed.length > 0) {
    throw periodClosed(
      change.of.year,
      shown.closed.map(({ quarter }) => quarter),
    );
  }
  if (changesNothing(shown)) {
    return { operations: null, result: { outcome: 'nothing-changed', preview: shown, receipt: head?.receipt ?? null } };
  }
  const receipt = receiptOf(change, head, shown, author);
  const { who, when, origin } = author;
  return {
    registrations: after,
    receipt,
    idempotencyKey,
    request: hash,
    audit: { who, what: change.action, object: `version ${receipt.version}`, result: 'stored', when, origin },
    result: (stored) => ({ outcome: 'stored', preview: shown, receipt: stored.receipt }),
  };
}

function receiptOf(
  { of, receipt }: YearChange,
  head: Head | null,
  { counts }: SubmissionPreview,
  author: Author,
): Omit<Receipt, 'total' | 'checksum'> {
  const version = (head?.receipt.version ?? 0) + 1;
  return {
    number: `${of.year}-${bureauOf(of.bureau).letter}-${String(version).padStart(3, '0')}`,
    bureau: of.bureau,
    year: of.year,
    version,
    ...receipt,
    submittedAt: author.when,
    submittedBy: author.name,
    counts,
  };
}

/** The answer to a change that was stored before, worked out again from the versions before and after it. */
async function replay(
  store: Store,
  { of, list }: YearChange,
  { hash }: Sender,
  { version, request }: Submitted,
): Promise<SubmissionResult> {
  if (request !== hash) throw new ApiError('idempotency-key-reused');
  const stored = await stepTo(store, of, version, list);
  if (stored) return { outcome: 'stored', ...stored };
  // What it changed is no longer known, because versions that old are not kept; that it was stored is.
  const receipt = await store.receipt(of, version);
  if (!receipt) throw new Error('A change is marked as stored, but its version is missing.');
  const shown = previewOf({ of, version: version - 1 || null, before: [], after: [], closed: [], list });
  return { outcome: 'stored', preview: { ...shown, counts: receipt.counts }, receipt };
}

/**
 * What a version changed compared with the one before it, and its receipt; `null` when there is no such version, or one of
 * the two was too old to be kept.
 */
export async function stepTo(
  store: Store,
  of: BureauYear,
  number: number,
  list: List | null,
): Promise<{ readonly preview: SubmissionPreview; readonly receipt: Receipt } | null> {
  const [earlier, later] = await Promise.all([
    number > 1 ? store.version(of, number - 1) : null,
    store.version(of, number),
  ]);
  if (!later || (number > 1 && !earlier)) return null;
  const [before, after] = await Promise.all([registrationsOf(store, of, earlier), registrationsOf(store, of, later)]);
  const shown = previewOf({ of, version: earlier?.receipt.version ?? null, before, after, closed: [], list });
  return { preview: { ...shown, counts: later.receipt.counts }, receipt: later.receipt };
}
