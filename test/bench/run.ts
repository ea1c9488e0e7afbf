/**
 * `npm run bench`: measures each claim of speed or size beside a peer, in one run, and prints a table per claim.
 * With `-- --write` the figures also replace those of docs/benchmarks.md; with a word, only benches whose title holds it run,
 * and the figures of the others stay.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { analysisBench } from './analysis.ts';
import { checkingBench } from './checking.ts';
import { countsBench } from './counts.ts';
import type { Bench, Figure } from './measure.ts';
import { paneBench } from './pane.ts';
import { bundleBench } from './bundle.ts';
import { roundingBench } from './rounding.ts';
import { sheetBench } from './sheet.ts';
import { submissionBench } from './submission.ts';
import { workbookBench } from './workbook.ts';

const benches: readonly Bench[] = [
  sheetBench,
  checkingBench,
  submissionBench,
  countsBench,
  roundingBench,
  workbookBench,
  paneBench,
  analysisBench,
  bundleBench,
];
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const chosen = benches.filter(({ title }) => words.every((word) => title.toLowerCase().includes(word.toLowerCase())));

const tableOf = (figures: readonly Figure[]): string =>
  [
    '| what | figure | beside the peer |',
    '|---|---|---|',
    ...figures.map(({ what, value, beside }) => `| ${what} | ${value} | ${beside} |`),
  ].join('\n');

const sections = new Map<string, string>();
for (const { title, about, run } of chosen) {
  process.stderr.write(`${title} …\n`);
  const section = `## ${title}\n\n${about}\n\n${tableOf(await run())}\n`;
  process.stdout.write(`${section}\n`);
  sections.set(title, section);
}

if (process.argv.includes('--write')) {
  const file = new URL('../../docs/benchmarks.md', import.meta.url);
  const before = new Map(
    readFileSync(file, 'utf8')
      .split(/^(?=## )/mu)
      .map((section) => [/^## (.*)$/mu.exec(section)?.[1], `${section.trimEnd()}\n`]),
  );
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}`;
  const head = `# Benchmarks\n\nWritten by \`npm run bench -- --write\` on ${machine}. Ratios are taken within one run; compare those, not the times of different machines.\n`;
  const all = benches
    .map(({ title }) => sections.get(title) ?? before.get(title))
    .filter((section) => section !== undefined);
  writeFileSync(file, [head, ...all].join('\n'));
}
process.exit(0);
