import { ApiProblem, schemaVersion } from '#shared/api/index.ts';
import type {
  ApiClient,
  IgnoredFindings,
  SubmissionPreview,
  SubmissionRequest,
  SubmissionResult,
} from '#shared/api/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import type { Mode } from '#shared/submission/index.ts';
import type { Checked, ToSubmit } from '#addin/check/index.ts';
import { createStore } from '#addin/app/store.ts';
import type { Store } from '#addin/app/store.ts';

/** A preview and exactly what it was made of, so that what is sent is what was shown. */
export interface Previewed {
  readonly preview: SubmissionPreview;
  readonly request: SubmissionRequest;
  /** The state of the sheet that it was made of. */
  readonly of: Checked;
  /** One key per preview: sending it again after a broken connection stores nothing twice. */
  readonly key: string;
}

/** How far a submission is. */
export type FlowState =
  | { readonly at: 'start' }
  | { readonly at: 'previewing' }
  | { readonly at: 'preview-failed'; readonly error: unknown }
  | { readonly at: 'previewed'; readonly shown: Previewed }
  | { readonly at: 'sending'; readonly shown: Previewed; readonly sent: number; readonly total: number }
  | { readonly at: 'send-failed'; readonly shown: Previewed; readonly error: unknown }
  | { readonly at: 'done'; readonly result: SubmissionResult };

export interface Flow {
  readonly state: Store<FlowState>;
  /** Asks what a submission would change; stores nothing. */
  readonly preview: (mode: Mode) => Promise<void>;
  /** Sends what the preview showed; also tries again after a failure, with the same key. */
  readonly send: () => Promise<void>;
  readonly cancel: () => void;
  readonly restart: () => void;
}

export interface FlowParts {
  readonly api: Pick<ApiClient, 'submit'>;
  readonly bureau: BureauId;
  /** The sheet as it is at this moment, checked. Rejects when it cannot be read. */
  readonly fresh: () => Promise<Checked>;
  readonly toSubmit: () => Promise<ToSubmit>;
  /** The findings that are left as they are, for the receipt. */
  readonly ignored: () => readonly IgnoredFindings[];
  /** A new idempotency key. */
  readonly newKey: () => string;
}

/** Preview, send, receipt: the way of one submission. Never rejects: a failure is in the state. */
export function createFlow({ api, bureau, fresh, toSubmit, ignored, newKey }: FlowParts): Flow {
  const state = createStore<FlowState>({ at: 'start' });
  const put = (next: FlowState): void => state.set(() => next);
  let stop = new AbortController();

  const preview = async (mode: Mode): Promise<void> => {
    stop.abort();
    const { signal } = (stop = new AbortController());
    put({ at: 'previewing' });
    try {
      const checked = await fresh();
      const { registrations, heldBack } = await toSubmit();
      const request: SubmissionRequest = {
        schemaVersion,
        bureau,
        year: checked.year,
        mode,
        dryRun: true,
        baseVersion: null,
        heldBack: [...heldBack],
        ignored: [...ignored()],
        registrations,
      };
      const { preview: shown } = await api.submit(request, { signal });
      const toSend = { ...request, dryRun: false, baseVersion: shown.version };
      put({ at: 'previewed', shown: { preview: shown, request: toSend, of: checked, key: newKey() } });
    } catch (error) {
      put(signal.aborted ? { at: 'start' } : { at: 'preview-failed', error });
    }
  };

  const send = async (): Promise<void> => {
    const now = state.get();
    if (now.at !== 'previewed' && now.at !== 'send-failed') return;
    const { shown } = now;
    const { signal } = (stop = new AbortController());
    put({ at: 'sending', shown, sent: 0, total: 0 });
    const onUploadProgress = ({ sent, total }: { readonly sent: number; readonly total: number }): void => {
      if (state.get().at === 'sending') put({ at: 'sending', shown, sent, total });
    };
    try {
      put({
        at: 'done',
        result: await api.submit(shown.request, { signal, idempotencyKey: shown.key, onUploadProgress }),
      });
    } catch (error) {
      if (signal.aborted) put({ at: 'previewed', shown });
      else put({ at: 'send-failed', shown, error });
    }
  };

  return {
    state,
    preview,
    send,
    cancel: () => stop.abort(),
    restart: () => {
      stop.abort();
      put({ at: 'start' });
    },
  };
}

const needsLook: ReadonlySet<ApiProblem['kind']> = new Set([
  'changed-meanwhile',
  'unknown-base-version',
  'period-closed',
]);

/** Whether a quarter that the submission changes stands in a release. */
export const isPeriodClosed = (error: unknown): boolean =>
  error instanceof ApiProblem && error.kind === 'period-closed';

/** Whether only a new preview helps: somebody else submitted, or a quarter was closed, since this one was made. */
export const needsNewPreview = (error: unknown): boolean => error instanceof ApiProblem && needsLook.has(error.kind);
