/** Prints how well the corpus is understood: precision and recall for tables, columns and values, and every fault. */
import { asCorpusWorkbook, handmade } from './handmade/index.ts';
import { measure, nothingMeasured, precision, recall } from './measure.ts';
import { makeWorkbook, type CorpusWorkbook } from './sheet.ts';
import { variantOf } from './variant.ts';

const count = Number(process.argv[2] ?? 60);
const total = nothingMeasured();

function look(name: string, workbook: CorpusWorkbook): void {
  const before = total.faults.length;
  measure(workbook, total);
  const faults = total.faults.slice(before);
  if (faults.length > 0)
    process.stdout.write(
      `${name}: ${faults.slice(0, 6).join('\n   ')}${faults.length > 6 ? `\n   and ${faults.length - 6} more` : ''}\n`,
    );
}

for (let seed = 1; seed <= count; seed += 1) look(String(seed), makeWorkbook(variantOf(seed)));
for (const one of handmade) look(one.name, asCorpusWorkbook(one));
process.stdout.write(`${count} generated sheets and ${handmade.length} written by hand\n`);
for (const name of ['tables', 'columns', 'values'] as const) {
  const score = total[name];
  process.stdout.write(
    `${name}: precision ${(precision(score) * 100).toFixed(2)}%, recall ${(recall(score) * 100).toFixed(2)}% (${score.expected})\n`,
  );
}
process.stdout.write(`wrong values accepted without a question: ${total.silent}\n`);
