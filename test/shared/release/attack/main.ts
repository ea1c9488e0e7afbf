/**
 * `npm run attack`: a linear program over everything that a role can fetch tries to find true counts below the base. Prints a
 * line for each role, and for ways to publish that are known to fail. Ends with an error when a role finds something, or when
 * the attack does not break what is known to be broken. `npm run attack -- 1000` takes a year of about 1,000 registrations: the
 * program grows with it, and so does the time.
 */
import { attackers, knowledgeOf } from './knowledge.ts';
import { brokenExamples, publishedEditions } from './examples.ts';
import { attack, holds, type Outcome } from './program.ts';

const size = Number(process.argv[2] ?? 300);
const editions = 3;
/** Counts that are tried for each role, spread evenly over all. */
const tries = 60;

const heading = ['', 'tried', 'pinned', 'zeros exposed', 'values left', 'small differences', ''];
const line = (cells: readonly (string | number)[]): string =>
  cells.map((cell, at) => (at === 0 ? String(cell).padEnd(42) : String(cell).padStart(18))).join('');
const print = (name: string, outcome: Outcome, verdict: string): void => {
  const { tried, pinned, exposed, valuesLeft, smallDifferences } = outcome;
  process.stdout.write(`${line([name, tried, pinned, exposed, valuesLeft.toFixed(2), smallDifferences, verdict])}\n`);
};

let failures = 0;
const publications = publishedEditions(size, editions);
process.stdout.write(`A year of about ${size} registrations, ${editions} editions, base 5\n${line(heading)}\n`);
for (const role of attackers) {
  const knowledge = knowledgeOf(role.forms ? publications.slice(0, 1) : publications, role);
  const outcome = await attack(knowledge, tries);
  const stands = holds(knowledge, outcome);
  if (!stands) failures += 1;
  print(role.name, outcome, stands ? 'holds' : 'BROKEN');
}
process.stdout.write('\nKnown to fail, attacked in the same way (a year of about 300 registrations)\n');
for (const { name, knowledge } of brokenExamples(300)) {
  const outcome = await attack(knowledge, tries);
  const stands = holds(knowledge, outcome);
  if (stands) failures += 1;
  print(name, outcome, stands ? 'NOT BROKEN' : 'broken');
}
process.exit(failures === 0 ? 0 : 1);
