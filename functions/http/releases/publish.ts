import { ApiError, releaseIdOf } from '#shared/api/index.ts';
import type { Release, ReleaseResult } from '#shared/api/index.ts';
import type { Author, NewRelease, Published, Store, StoredRelease } from '../../store/index.ts';
import { describe, previewOfDraft, previewOfRelease, totalOf } from './describe.ts';
import { draftEdition, saysTheSame } from './draft.ts';
import type { Draft } from './draft.ts';
import { quartersOf, startingPoint } from './starting-point.ts';
import type { Asked } from './starting-point.ts';

/** A request to publish, read and checked. */
export interface Publication {
  readonly asked: Asked;
  readonly reason: string;
  readonly idempotencyKey: string;
  /** SHA-256 of the request. */
  readonly hash: string;
  readonly author: Author;
}

/** What publishing would give now; stores nothing. */
export async function preview(store: Store, asked: Asked): Promise<ReleaseResult> {
  const draft = await draftEdition(store, await startingPoint(store, asked));
  return { outcome: 'previewed', preview: await previewOfDraft(store, draft), release: null };
}

/**
 * Publishes an edition once, however often the request is sent, and closes its quarters.
 * @throws ApiError `release-without-data`, `release-base-fixed`, `release-quarter-passed`, `release-not-safe`,
 * `released-meanwhile`, `idempotency-key-reused`, `release-too-slow`, `busy`
 */
export async function publish(store: Store, publication: Publication): Promise<ReleaseResult> {
  const { asked, idempotencyKey, author } = publication;
  const published = await store.releases.published(asked.year, idempotencyKey);
  if (published) return replay(store, publication, published);
  const draft = await draftEdition(store, await startingPoint(store, asked));
  const { latest } = draft.start;
  if (latest && saysTheSame(draft)) {
    return { outcome: 'nothing-changed', preview: await previewOfDraft(store, draft), release: latest.release };
  }
  if (!draft.audit.passed) throw new ApiError('release-not-safe');
  const release = await store.releases.publish(asked.year, idempotencyKey, async (now) => {
    if (now.published) {
      const { release: before } = await releaseBefore(store, publication, now.published);
      return { operations: null, result: before };
    }
    if (now.latest && now.latest.release.edition >= draft.edition.number)
      throw new ApiError('released-meanwhile', { params: { id: now.latest.release.id } });
    return newRelease(draft, publication);
  });
  await closeQuarters(store, release, author);
  return { outcome: 'published', preview: await previewOfDraft(store, draft), release };
}

function newRelease(draft: Draft, { reason, idempotencyKey, hash, author }: Publication): NewRelease {
  const described = describe(draft);
  const id = releaseIdOf(described);
  const latest = draft.start.latest?.release;
  // A clock that went back does not put an edition before the one that it follows.
  const publishedAt = latest && latest.publishedAt > author.when ? latest.publishedAt : author.when;
  const total = totalOf(draft.edition.published);
  const { who, when, origin } = author;
  return {
    release: { id, ...described, total, reason, publishedAt, publishedBy: author.name },
    published: draft.published,
    history: draft.edition.history,
    audit: draft.audit,
    idempotencyKey,
    request: hash,
    line: { who, what: 'release-published', object: `release ${id}`, result: 'published', when, origin },
  };
}

/** The quarters of the bureaus in a release can no longer change. Who delivered nothing can still do so. */
function closeQuarters(store: Store, { id, year, quarter, bureaus }: Release, author: Author): Promise<void> {
  const closed = bureaus.flatMap(({ bureau, version }) => (version === null ? [] : [bureau]));
  return store.closePeriods({ bureaus: closed, year, quarters: quartersOf(quarter), release: id }, author);
}

/** The release that an earlier request with the same key led to. */
async function releaseBefore(
  store: Store,
  { asked, hash }: Publication,
  { edition, request }: Published,
): Promise<StoredRelease> {
  if (request !== hash) throw new ApiError('idempotency-key-reused');
  const stored = await store.releases.edition(asked.year, edition);
  if (!stored) throw new Error('An edition is marked as published, but it is missing.');
  return stored;
}

/** The answer to a request that was done before. Its quarters are closed once more: that may have failed then. */
async function replay(store: Store, publication: Publication, published: Published): Promise<ReleaseResult> {
  const stored = await releaseBefore(store, publication, published);
  await closeQuarters(store, stored.release, publication.author);
  return { outcome: 'published', preview: await previewOfRelease(store, stored), release: stored.release };
}
