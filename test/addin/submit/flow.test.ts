import { describe, expect, test } from 'vitest';
import { createFlow, needsNewPreview } from '#addin/panes/submit/flow.ts';
import type { Checked } from '#addin/check/index.ts';
import { ApiProblem, ConnectionError } from '#shared/api/index.ts';
import type { ApiClient, Receipt, SubmissionPreview, SubmissionRequest, SubmissionResult } from '#shared/api/index.ts';

const checked = { year: 2023 } as Checked;
const counts = { added: 1, changed: 0, unchanged: 0, withdrawn: 0, refused: 0 };
const preview: SubmissionPreview = {
  bureau: 'rotterdam',
  year: 2023,
  version: 7,
  counts,
  added: ['1'],
  changed: [],
  withdrawn: [],
  refused: [],
  closed: [],
};
const stored: SubmissionResult = { outcome: 'stored', preview, receipt: { number: '2023-R-008' } as Receipt };

type Submit = ApiClient['submit'];
interface Sent {
  readonly request: SubmissionRequest;
  readonly key: string | undefined;
}

/** A flow against an API that answers a dry run with a preview, and the rest as told, one after the other. */
function flowWith(...answers: (SubmissionResult | Error | 'wait')[]) {
  const sent: Sent[] = [];
  const submit: Submit = (request, options = {}) => {
    sent.push({ request, key: options.idempotencyKey });
    if (request.dryRun) return Promise.resolve({ outcome: 'previewed', preview, receipt: null });
    options.onUploadProgress?.({ sent: 50, total: 100 });
    const answer = answers.shift();
    if (answer === 'wait') {
      return new Promise((_, reject) => options.signal?.addEventListener('abort', () => reject(new Error('gestopt'))));
    }
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer ?? stored);
  };
  let keys = 0;
  const flow = createFlow({
    api: { submit },
    bureau: 'rotterdam',
    fresh: () => Promise.resolve(checked),
    toSubmit: () => Promise.resolve({ registrations: { rows: 1, columns: { caseNumber: ['1'] } }, heldBack: ['2'] }),
    ignored: () => [],
    newKey: () => `sleutel-${++keys}`,
  });
  return { flow, sent };
}

describe('a submission', () => {
  test('is shown first and stores nothing until it is sent', async () => {
    const { flow, sent } = flowWith();
    await flow.preview('complete');
    expect(flow.state.get().at).toBe('previewed');
    expect(sent.map(({ request }) => [request.dryRun, request.heldBack])).toEqual([[true, ['2']]]);
  });

  test('sends exactly what was shown, against the version that was shown', async () => {
    const { flow, sent } = flowWith(stored);
    await flow.preview('addition');
    await flow.send();
    expect(flow.state.get()).toEqual({ at: 'done', result: stored });
    expect(sent[1]!.request).toEqual({ ...sent[0]!.request, dryRun: false, baseVersion: 7 });
  });

  test('after a broken connection goes again with the same key, so that nothing is stored twice', async () => {
    const { flow, sent } = flowWith(new ConnectionError('unreachable'), stored);
    await flow.preview('complete');
    await flow.send();
    expect(flow.state.get().at).toBe('send-failed');
    await flow.send();
    expect(flow.state.get().at).toBe('done');
    expect([sent[1]!.key, sent[2]!.key]).toEqual(['sleutel-1', 'sleutel-1']);
  });

  test('gets a new key with a new preview', async () => {
    const { flow, sent } = flowWith(new ConnectionError('timeout'), stored);
    await flow.preview('complete');
    await flow.send();
    await flow.preview('complete');
    await flow.send();
    expect(sent.filter(({ request }) => !request.dryRun).map(({ key }) => key)).toEqual(['sleutel-1', 'sleutel-2']);
  });

  test('can be stopped, and then is as it was before sending', async () => {
    const { flow } = flowWith('wait');
    await flow.preview('complete');
    const sending = flow.send();
    expect(flow.state.get()).toMatchObject({ at: 'sending', sent: 50, total: 100 });
    flow.cancel();
    await sending;
    expect(flow.state.get().at).toBe('previewed');
  });

  test('asks for a new preview when a colleague was first', () => {
    const problem = { type: 'urn:meldbeeld:problem:changed-meanwhile', title: '', status: 409, detail: '' };
    expect(needsNewPreview(new ApiProblem(problem))).toBe(true);
    expect(needsNewPreview(new ConnectionError('offline'))).toBe(false);
  });
});
