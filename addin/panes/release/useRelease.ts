import { useState } from 'react';
import { ApiProblem, schemaVersion } from '#shared/api/index.ts';
import type { ApiClient, Release, ReleasePreview, ReleaseRequest } from '#shared/api/index.ts';

/** What somebody wants to release. */
export type Wish = Pick<ReleaseRequest, 'year' | 'quarter'> & { readonly base: number };

export type ReleaseState =
  | { readonly step: 'choosing'; readonly done: Done | null }
  | { readonly step: 'rounding'; readonly wish: Wish }
  | PreviewState
  | { readonly step: 'failed'; readonly error: unknown; readonly retry: () => void };

interface Publication {
  readonly wish: Wish;
  readonly preview: ReleasePreview;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** A preview to look at, or on its way to be published. */
export interface PreviewState {
  readonly step: 'preview' | 'publishing';
  readonly wish: Wish;
  readonly preview: ReleasePreview;
}

/** What came of publishing. */
export interface Done {
  readonly outcome: 'published' | 'nothing-changed';
  readonly release: Release;
}

/** Previews a release, and publishes it under one key, so that trying again never publishes it twice. */
export function useRelease(api: ApiClient, onPublished: () => void) {
  const [state, setState] = useState<ReleaseState>({ step: 'choosing', done: null });
  const forget = (): void => setState({ step: 'choosing', done: null });

  const look = async (wish: Wish): Promise<void> => {
    setState({ step: 'rounding', wish });
    try {
      const { preview } = await api.publishRelease({ schemaVersion, ...wish, dryRun: true });
      setState({ step: 'preview', wish, preview });
    } catch (error) {
      setState({ step: 'failed', error, retry: () => void look(wish) });
    }
  };

  const publish = async ({ wish, preview, reason, idempotencyKey }: Publication): Promise<void> => {
    setState({ step: 'publishing', wish, preview });
    try {
      const { outcome, release } = await api.publishRelease(
        { schemaVersion, ...wish, reason, dryRun: false },
        { idempotencyKey },
      );
      setState({
        step: 'choosing',
        done: release && outcome !== 'previewed' ? { outcome, release } : null,
      });
      onPublished();
    } catch (error) {
      // Somebody else was first: what was seen no longer holds.
      const isPassed = error instanceof ApiProblem && error.kind === 'released-meanwhile';
      const retry = (): void => void (isPassed ? look(wish) : publish({ wish, preview, reason, idempotencyKey }));
      setState({ step: 'failed', error, retry });
    }
  };

  return {
    state,
    look: (wish: Wish) => void look(wish),
    publish: ({ wish, preview }: PreviewState, reason: string) =>
      void publish({ wish, preview, reason, idempotencyKey: crypto.randomUUID() }),
    forget,
  };
}
