import type { Citation, GuidedStep, Reason } from '#shared/blauwdruk/index.ts';
import { distinctSources } from '../words.ts';

/** A reason as people read it. */
export interface ReasonInWords {
  readonly sentence: string;
  readonly sources: readonly Citation[];
}

/** A condition of several steps, which is said once; the steps name it by its letter. */
export interface SharedCondition extends ReasonInWords {
  readonly letter: string;
}

/** What is left to say beside one step. */
export interface StepBrief {
  readonly step: GuidedStep;
  /** Letters of the conditions that it shares with others. */
  readonly letters: readonly string[];
  /** Reasons of this step alone. */
  readonly own: readonly string[];
  readonly sources: readonly Citation[];
}

export interface Briefs {
  readonly conditions: readonly SharedCondition[];
  readonly steps: readonly StepBrief[];
}

/**
 * Says once what several steps have in common: conditions get a letter, and each step keeps what is its own. Why a step
 * is impossible always stays beside it.
 */
export function briefsOf(steps: readonly GuidedStep[], inWords: (reason: Reason) => string): Briefs {
  const said = steps.map(({ reasons }) =>
    reasons.map((reason) => ({ sentence: inWords(reason), sources: 'sources' in reason ? reason.sources : [] })),
  );
  const counts = new Map<string, number>();
  for (const { sentence } of said.filter((_, index) => steps[index]?.state === 'conditional').flat())
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  const isShared = ({ sentence }: ReasonInWords): boolean => (counts.get(sentence) ?? 0) > 1;
  const shared = [
    ...new Map(
      said
        .flat()
        .filter(isShared)
        .map((reason) => [reason.sentence, reason]),
    ).values(),
  ];
  const conditions = shared.map((reason, index) => ({ ...reason, letter: String.fromCharCode(65 + index) }));
  const letterOf = new Map(conditions.map(({ sentence, letter }) => [sentence, letter]));
  return {
    conditions,
    steps: steps.map((step, index) => {
      const reasons = said[index] ?? [];
      const own = reasons.filter((reason) => !isShared(reason));
      return {
        step,
        letters: reasons.flatMap(({ sentence }) => letterOf.get(sentence) ?? []),
        own: own.map(({ sentence }) => sentence),
        sources: distinctSources([
          ...step.sources,
          ...own.flatMap(({ sources }) => sources),
          ...(step.term?.sources ?? []),
        ]),
      };
    }),
  };
}

/** Steps one after another that rest on the same sources, which are then shown once. */
export function bySources(steps: readonly StepBrief[]): readonly (readonly StepBrief[])[] {
  const runs: StepBrief[][] = [];
  const keyOf = ({ sources }: StepBrief): string => sources.map(({ citation }) => citation).join('\n');
  for (const step of steps) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && keyOf(run[0]) === keyOf(step)) run.push(step);
    else runs.push([step]);
  }
  return runs;
}
