import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { SingleColumn } from '#shared/counts/index.ts';
import type { RoundingTask } from '#shared/release/rounding/task.ts';

/** Invented years of about so many registrations: the inner cells with their true counts. */
export type ReferenceSize = 1_000 | 10_000 | 100_000;

/**
 * The first edition of a reference year: eight dimensions, each with one value (the year is the same everywhere). The files
 * are invented, made once with a fixed seed, to measure ways of rounding side by side.
 */
export function referenceTask(size: ReferenceSize, base: number): RoundingTask {
  const file = readFileSync(new URL(`inner_${size}.csv.br`, import.meta.url));
  const [header = '', ...lines] = brotliDecompressSync(file).toString('utf8').trim().split('\n');
  const rows = lines.map((line) => line.split(','));
  const dimensions = header.split(',').slice(1, -1);
  const columns = dimensions.map((_, at): SingleColumn => {
    const texts = rows.map((row) => row[at + 1] ?? '');
    const values = [...new Set(texts)].sort();
    return { values, codes: Uint16Array.from(texts, (text) => values.indexOf(text)) };
  });
  const counts = Int32Array.from(rows, (row) => Number(row.at(-1)));
  return {
    columns,
    keys: rows.map((row) => row.slice(0, -1).join('|')),
    counts,
    low: counts.map((count) => (count < base ? 0 : count)),
    step: counts.map((count) => (count < base ? base : 0)),
  };
}
