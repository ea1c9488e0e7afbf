/** The thread in which editions are rounded: one task, one answer. */
import { parentPort, workerData } from 'node:worker_threads';
import { roundEdition } from './round-edition.ts';
import type { EditionTask } from './round-edition.ts';

parentPort?.postMessage(roundEdition(workerData as EditionTask));
