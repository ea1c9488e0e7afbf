import { stepsOf } from '#shared/blauwdruk/index.ts';
import { playbookFolder, readFiles } from './files.ts';
import { averageLength, longestSentence, longSentencesIn, sentencesIn, unexplainedWords } from './language.ts';
import { combinations, contradictionsIn, stepsWithoutSource, surveyOf } from './survey.ts';

/** Checks the files of the playbook and prints its state, or in which file and on which line something is wrong. */
const { playbook, complaints } = readFiles(process.argv[2] ?? playbookFolder);
const out = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

if (playbook === null) {
  out(complaints.map(({ file, line, text }) => `${file}, regel ${line}: ${text}`));
  out(['', complaints.length === 1 ? '1 fout.' : `${complaints.length} fouten.`]);
  process.exitCode = 1;
} else {
  const guide = surveyOf(playbook);
  const contradictory = contradictionsIn(playbook);
  const started = performance.now();
  let tried = 0;
  let contradictions = 0;
  for (const draft of combinations()) {
    tried += 1;
    if (contradictory(guide(draft)).length > 0) contradictions += 1;
  }
  const seconds = (performance.now() - started) / 1000;
  const long = longSentencesIn(playbook);
  const unexplained = unexplainedWords(playbook);
  const sourceless = stepsWithoutSource(playbook);
  const decimal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  out([
    `versie                      ${playbook.edition.date}`,
    `stappen                     ${stepsOf(playbook).length}`,
    `combinaties                 ${tried} in ${decimal.format(seconds)} s`,
    `tegenspraken                ${contradictions}`,
    `stappen zonder bron         ${sourceless.length}`,
    ...sourceless.map((step) => `  ${step}`),
    `woorden per zin, gemiddeld  ${decimal.format(averageLength(sentencesIn(playbook, 'nl')))}`,
    `zinnen van meer dan ${longestSentence}      ${long.length}`,
    ...long.map((sentence) => `  ${sentence}`),
    `woorden zonder uitleg       ${unexplained.length}`,
    ...unexplained.map((word) => `  ${word}`),
  ]);
  if (contradictions + sourceless.length > 0) process.exitCode = 1;
}
