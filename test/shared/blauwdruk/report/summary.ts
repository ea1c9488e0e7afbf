import { stepsOf, type Playbook } from '#shared/blauwdruk/index.ts';
import { averageLength, longestSentence, longSentencesIn, sentencesIn, unexplainedWords } from './language.ts';
import { combinations, contradictionsIn, stepsWithoutSource, surveyOf } from './survey.ts';

export interface Summary {
  readonly lines: readonly string[];
  /** Nothing is asked and ruled out at once, and every step has a source. */
  readonly isSound: boolean;
}

/** Tries a playbook on every combination of codes, and reads its sentences. */
export function summaryOf(playbook: Playbook): Summary {
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
  const lines = [
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
  ];
  return { lines, isSound: contradictions + sourceless.length === 0 };
}
