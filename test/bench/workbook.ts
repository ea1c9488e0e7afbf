import { fork } from 'node:child_process';
import { kilobytes, milliseconds, ratio } from './measure.ts';
import type { Bench, Figure } from './measure.ts';
import type { Written } from './workbook-writer.ts';

const rows = 100_000;

/** Writes in a process of its own, so that each writer's memory is its own. The time does not count loading its code. */
function written(writer: 'ours' | 'table only' | 'peer'): Promise<Written> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('workbook-writer.ts', import.meta.url), [writer, String(rows)]);
    child.once('message', (message) => resolve(message as Written));
    child.once('error', reject);
    child.once('exit', (code) => code === 0 || reject(new Error(`The writer ${writer} stopped with code ${code}.`)));
  });
}

const figure = (what: string, { took, memory, bytes }: Written, beside: string): Figure => ({
  what,
  value: `${milliseconds(took)}, ${kilobytes(memory)} more memory, file of ${kilobytes(bytes)}`,
  beside,
});

export const workbookBench: Bench = {
  title: 'Combined workbook of 100,000 cube rows',
  about:
    'A native table of 100,000 rows of five columns. Ours also holds three ready pivots on it, with their values computed, and two native charts, of which the peer, exceljs, writes none. Memory is what the process holds at most above what it held before it began to write.',
  run: async () => {
    const peer = await written('peer');
    const table = await written('table only');
    const ours = await written('ours');
    const less = (one: Written): string =>
      `${ratio(peer.took, one.took)}, ${(peer.memory / one.memory).toFixed(1)} × less memory`;
    return [
      figure('peer: exceljs, the table alone', peer, ''),
      figure('ours: the table alone', table, less(table)),
      figure('ours: with three pivots and two charts (at most 5 s and 300 MB)', ours, less(ours)),
    ];
  },
};
