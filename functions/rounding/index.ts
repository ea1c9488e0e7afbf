import { Worker } from 'node:worker_threads';
import { ApiError } from '#shared/api/index.ts';
import type { EditionTask, RoundedEdition } from './round-edition.ts';

export type { EditionTask, RoundedEdition } from './round-edition.ts';

/** Waiting for its turn included; well within the time that a function may take (`functionTimeout` in host.json), in milliseconds. */
const patience = 90_000;

/** In the bundle the thread is a file beside it. */
const thread = new URL(import.meta.url.endsWith('.ts') ? 'thread.ts' : 'rounding.js', import.meta.url);

/**
 * Rounds an edition in a thread of its own, so that this instance goes on answering. One at a time: each takes memory for
 * itself.
 * @throws ApiError `release-too-slow`
 */
export function roundInThread(task: EditionTask): Promise<RoundedEdition> {
  const deadline = performance.now() + patience;
  const rounded = turn.then(() => run(task, deadline));
  turn = rounded.catch(() => undefined);
  return rounded;
}

let turn: Promise<unknown> = Promise.resolve();

async function run(task: EditionTask, deadline: number): Promise<RoundedEdition> {
  const worker = new Worker(thread, { workerData: task });
  const timer = setTimeout(() => void worker.terminate(), Math.max(0, deadline - performance.now()));
  try {
    return await new Promise<RoundedEdition>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new ApiError('release-too-slow', { retryAfter: 60 })));
    });
  } finally {
    clearTimeout(timer);
    void worker.terminate();
  }
}
