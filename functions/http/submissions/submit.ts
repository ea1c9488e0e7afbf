import { setTimeout as wait } from 'node:timers/promises';
import { ApiError, maxListed } from '#shared/api/index.ts';
import type { Receipt, SubmissionPreview, SubmissionRequest, SubmissionResult } from '#shared/api/index.ts';
import { bureauOf } from '#shared/codebook/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { merge } from '#shared/submission/index.ts';
import type { Person } from '../../identity/index.ts';
import type { Head, Store, Submitted, Version } from '../../store/index.ts';
import type { Checked } from './checked.ts';
import { changesNothing, previewOf } from './preview.ts';
import { rebase } from './rebase.ts';

/** A submission that has been read and checked. */
export interface Submission {
  readonly request: SubmissionRequest;
  readonly checked: Checked;
  /** SHA-256 of the request. */
  readonly hash: string;
  readonly idempotencyKey: string;
  readonly person: Person;
}

const attempts = 8;

/** What a submission would change now; stores nothing. */
export async function preview(store: Store, request: SubmissionRequest, checked: Checked): Promise<SubmissionResult> {
  const head = await store.head(request);
  const current = await registrationsOf(store, request, head);
  const after = merge(current, checked.accepted, checked.options);
  const shown = previewOf(request, checked, head?.receipt.version ?? null, current, after);
  return { outcome: 'previewed', preview: shown, receipt: null };
}

/**
 * Stores a submission once, however often it is sent. When somebody else is first, it is merged onto what they stored.
 * @throws ApiError `changed-meanwhile`, `idempotency-key-reused`, `unknown-base-version`, `busy`
 */
export async function submit(store: Store, submission: Submission, now: Date): Promise<SubmissionResult> {
  const { request, idempotencyKey } = submission;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (attempt > 0) await wait(Math.random() * 50 * 2 ** Math.min(attempt, 4));
    // In this order: what was stored before the head was read is then found by its key, what is stored later beats the head.
    const head = await store.head(request);
    const submitted = await store.submitted(request, idempotencyKey);
    if (submitted) return replay(store, submission, submitted);
    const result = await attemptOnce(store, submission, head, now);
    if (result) return result;
  }
  throw new ApiError('busy', { retryAfter: 2 });
}

/** `null` when somebody else was first. */
async function attemptOnce(
  store: Store,
  { request, checked, hash, idempotencyKey, person }: Submission,
  head: Head | null,
  now: Date,
): Promise<SubmissionResult | null> {
  const current = await registrationsOf(store, request, head);
  const base = await baseOf(store, request, head, current);
  const rebased = rebase(base, current, checked.accepted, checked.options);
  if (rebased.kind === 'conflict') throw conflict(rebased.cases);
  const after = rebased.registrations;
  const shown = previewOf(request, checked, head?.receipt.version ?? null, current, after);
  if (changesNothing(shown)) return { outcome: 'nothing-changed', preview: shown, receipt: head?.receipt ?? null };
  const stored = await store.commit(request, {
    head,
    registrations: after,
    receipt: receiptOf(request, head, shown, person, now),
    idempotencyKey,
    request: hash,
    personId: person.id,
  });
  return stored && { outcome: 'stored', preview: shown, receipt: stored.receipt };
}

async function registrationsOf(
  store: Store,
  request: SubmissionRequest,
  version: Version | null,
): Promise<readonly Registration[]> {
  return version ? (await store.months(request, version)).flat() : [];
}

/** The registrations that the sender was looking at. */
async function baseOf(
  store: Store,
  request: SubmissionRequest,
  head: Head | null,
  current: readonly Registration[],
): Promise<readonly Registration[]> {
  const { baseVersion } = request;
  if ((baseVersion ?? 0) === (head?.receipt.version ?? 0)) return current;
  if ((baseVersion ?? 0) === 0) return [];
  const base = await store.version(request, baseVersion ?? 0);
  if (!base) throw new ApiError('unknown-base-version');
  return registrationsOf(store, request, base);
}

const conflict = (cases: readonly string[]): ApiError =>
  new ApiError('changed-meanwhile', { params: { count: cases.length }, cases: cases.slice(0, maxListed) });

function receiptOf(
  { bureau, year, mode }: SubmissionRequest,
  head: Head | null,
  { counts }: SubmissionPreview,
  person: Person,
  now: Date,
): Omit<Receipt, 'total' | 'checksum'> {
  const version = (head?.receipt.version ?? 0) + 1;
  return {
    number: `${year}-${bureauOf(bureau).letter}-${String(version).padStart(3, '0')}`,
    bureau,
    year,
    version,
    mode,
    submittedAt: now.toISOString(),
    submittedBy: person.name,
    counts,
  };
}

/** The answer to a submission that was stored before, worked out again from the versions before and after it. */
async function replay(
  store: Store,
  { request, checked, hash }: Submission,
  submitted: Submitted,
): Promise<SubmissionResult> {
  if (submitted.request !== hash) throw new ApiError('idempotency-key-reused');
  const [before, after] = await Promise.all([
    submitted.version > 1 ? store.version(request, submitted.version - 1) : null,
    store.version(request, submitted.version),
  ]);
  if (!after) throw new Error('A submission is marked as stored, but its version is missing.');
  const [was, is] = await Promise.all([
    registrationsOf(store, request, before),
    registrationsOf(store, request, after),
  ]);
  const shown = previewOf(request, checked, before?.receipt.version ?? null, was, is);
  return { outcome: 'stored', preview: { ...shown, counts: after.receipt.counts }, receipt: after.receipt };
}
