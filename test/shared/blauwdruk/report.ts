import { bundledPlaybook, stepsOf } from '#shared/blauwdruk/index.ts';
import { combinations, contradictionsIn, guidanceFor, longSentencesOf, stepsWithoutSource } from './survey.ts';

/** Prints the state of the playbook: how many combinations were tried, and everything that a test would refuse. */
const started = performance.now();
let tried = 0;
let contradictions = 0;
for (const draft of combinations()) {
  tried += 1;
  if (contradictionsIn(guidanceFor(draft)).length > 0) contradictions += 1;
}
const seconds = (performance.now() - started) / 1000;

const lines = [
  `stappen                    ${stepsOf(bundledPlaybook).length}`,
  `combinaties                ${tried} in ${seconds.toFixed(2)} s`,
  `tegenspraken               ${contradictions}`,
  `stappen zonder bron        ${stepsWithoutSource(bundledPlaybook).length}`,
  `zinnen boven de B1-grens   ${longSentencesOf(bundledPlaybook).length}`,
  ...longSentencesOf(bundledPlaybook).map((sentence) => `  ${sentence}`),
];
process.stdout.write(`${lines.join('\n')}\n`);
