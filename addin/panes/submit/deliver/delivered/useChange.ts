import { useEffect, useRef, useState } from 'react';
import type { SubmissionResult } from '#shared/api/index.ts';

/** How far a change of what was submitted before is. */
export type ChangeState =
  | { readonly at: 'previewing' }
  | { readonly at: 'preview-failed'; readonly error: unknown }
  | { readonly at: 'previewed'; readonly result: SubmissionResult }
  | { readonly at: 'storing'; readonly result: SubmissionResult }
  | { readonly at: 'failed'; readonly result: SubmissionResult; readonly error: unknown }
  | { readonly at: 'done'; readonly result: SubmissionResult };

/** A change that can be previewed and then stored under a key, so that trying again stores nothing twice. */
export interface ChangeToMake {
  readonly preview: () => Promise<SubmissionResult>;
  readonly store: (idempotencyKey: string) => Promise<SubmissionResult>;
}

/** Previews a change when the screen opens, and stores it when asked. `change` must stay the same while the screen is open. */
export function useChange(change: ChangeToMake, onDone: () => void) {
  const [state, setState] = useState<ChangeState>({ at: 'previewing' });
  const [key] = useState(() => crypto.randomUUID());
  const open = useRef(true);
  const put = (next: ChangeState): void => {
    if (open.current) setState(next);
  };
  const preview = (): void => {
    put({ at: 'previewing' });
    change.preview().then(
      (result) => put({ at: 'previewed', result }),
      (error: unknown) => put({ at: 'preview-failed', error }),
    );
  };
  useEffect(() => {
    open.current = true;
    preview();
    return () => {
      open.current = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the screen opens
  }, []);
  const store = (): void => {
    if (state.at !== 'previewed' && state.at !== 'failed') return;
    const shown = state.result;
    put({ at: 'storing', result: shown });
    change.store(key).then(
      (result) => {
        onDone();
        put({ at: 'done', result });
      },
      (error: unknown) => put({ at: 'failed', result: shown, error }),
    );
  };
  return { state, preview, store };
}
