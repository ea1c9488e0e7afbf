import { describe, expect, it } from 'vitest';
import {
  bundledPlaybook,
  createSearch,
  type Guidance,
  PlaybookError,
  readPlaybook,
  type Route,
  stepsOf,
  type Step,
} from '#shared/blauwdruk/index.ts';
import { averageLength, longSentencesIn, sentencesIn, unexplainedWords, usualSentence } from './report/language.ts';
import { combinations, contradictionsIn, surveyOf } from './report/survey.ts';

/** The bundled playbook with another first step or first route. */
const withStep = (change: Record<string, unknown>): unknown => {
  const [phase, ...phases] = bundledPlaybook.phases;
  const [step, ...steps] = phase!.steps;
  return { ...bundledPlaybook, phases: [{ ...phase, steps: [{ ...step, ...change }, ...steps] }, ...phases] };
};
const withRoute = (change: Partial<Record<keyof Route, unknown>>): unknown => {
  const [route, ...routes] = bundledPlaybook.routes;
  return { ...bundledPlaybook, routes: [{ ...route, ...change }, ...routes] };
};
const mistakesIn = (value: unknown): readonly string[] => {
  try {
    readPlaybook(value);
    return [];
  } catch (error) {
    if (error instanceof PlaybookError) return error.mistakes.map(({ place }) => place);
    throw error;
  }
};

describe('The playbook, over all combinations of kind, anonymity, ground, domain, nature and place', () => {
  it('never contradicts itself, always says where a step comes from, and uses every route and step', () => {
    const unused = new Set([...stepsOf(bundledPlaybook), ...bundledPlaybook.routes].map(({ id }) => id));
    const wrong: string[] = [];
    const guidanceFor = surveyOf(bundledPlaybook);
    const contradictory = contradictionsIn(bundledPlaybook);
    let tried = 0;
    for (const draft of combinations()) {
      tried += 1;
      const guidance = guidanceFor(draft);
      wrong.push(...contradictory(guidance));
      for (const { id } of guidance.routes) unused.delete(id);
      for (const { steps } of guidance.partners) {
        for (const { id, sources, state, reasons } of steps) {
          unused.delete(id);
          if (sources.length === 0) wrong.push(`${id}: no source`);
          if ((state === 'do') !== (reasons.length === 0)) wrong.push(`${id}: ${state} with ${reasons.length} reasons`);
        }
      }
      const { anonymity, domain, grounds } = draft;
      if (anonymity === 'full' || anonymity === 'third-parties') {
        wrong.push(...possibleSteps(guidance, ['mediation', 'investigation']));
      }
      if (domain === 'T09' || grounds.every((ground) => ground === 'G98')) {
        wrong.push(...possibleSteps(guidance, ['college']));
      }
    }
    expect(tried).toBeGreaterThan(100_000);
    expect(wrong).toEqual([]);
    expect([...unused]).toEqual([]);
  });
});

function possibleSteps(guidance: Guidance, acts: readonly string[]): readonly string[] {
  return guidance.partners.flatMap(({ steps }) =>
    steps
      .filter((step) => step.state !== 'impossible' && step.acts.some((act) => acts.includes(act)))
      .map(({ id }) => id),
  );
}

describe('The words of the playbook', () => {
  it('have no sentence that is too long for B1, and are short on average', () => {
    expect(longSentencesIn(bundledPlaybook)).toEqual([]);
    expect(averageLength(sentencesIn(bundledPlaybook, 'nl'))).toBeLessThan(usualSentence);
  });

  it('have no abbreviation, long word or difficult word that the glossary does not explain', () => {
    expect(unexplainedWords(bundledPlaybook)).toEqual([]);
  });
});

describe('Reading a playbook', () => {
  it.each([
    [
      'a trigger on a code that does not exist',
      withRoute({ when: [{ grounds: ['G14'] }] }),
      'routes.crime.when.0.grounds.0',
    ],
    ['a trigger on a word that is no condition', withRoute({ when: [{ ground: ['G01'] }] }), 'routes.crime.when.0'],
    ['a step without a source', withStep({ sources: [] }), 'phases.report.steps.register.sources'],
    ['a step without English', withStep({ text: { nl: 'Bel.' } }), 'phases.report.steps.register.text.en'],
    ['a step of a partner that does not exist', withStep({ partner: 'mayor' }), 'phases.report.steps.register.partner'],
    [
      'a step of a route that does not exist',
      withStep({ routes: ['elswhere'] }),
      'phases.report.steps.register.routes.0',
    ],
    [
      'a source that does not exist',
      withStep({ sources: [{ source: 'hearsay' }] }),
      'phases.report.steps.register.sources.0.source',
    ],
    [
      'two steps with one name',
      withStep({ id: 'first-analysis' } satisfies Partial<Step>),
      'phases.report.steps.first-analysis.id',
    ],
  ])('refuses %s, and says where', (_, value, place) => {
    expect(mistakesIn(value)).toContain(place);
  });

  it('says every mistake at once', () => {
    expect(mistakesIn(withStep({ partner: 'mayor', routes: ['elswhere'] }))).toHaveLength(2);
  });
});

describe('Searching the playbook', () => {
  const search = createSearch(bundledPlaybook, 'nl');
  const stepsFor = (query: string) => search(query).phases.flatMap(({ steps }) => steps.map(({ id }) => id));

  it('finds what is not possible for an anonymous reporter', () => {
    expect(search('anoniem').acts.map(({ id }) => id)).toEqual(expect.arrayContaining(['investigation', 'mediation']));
    expect(stepsFor('anoniem')).toEqual(expect.arrayContaining(['explain-anonymous', 'mediation', 'hear-both']));
  });

  it('finds an article, also one that stands in a range', () => {
    expect(stepsFor('137c')).toEqual(expect.arrayContaining(['assess-offence', 'record-complaint']));
    expect(stepsFor('137d')).toContain('assess-offence');
    expect(search('137c').glossary.map(({ term }) => term.nl)).toEqual(['Groepsbelediging']);
  });

  it('finds a tenant, whatever the capitals', () => {
    expect(stepsFor('Huurder')).toContain('landlord');
    expect(search('HUURDER').routes.map(({ id }) => id)).toContain('equal-treatment');
  });

  it('needs every word, finds all without a query and nothing for nonsense', () => {
    expect(stepsFor('aangifte politie')).toContain('declaration-help');
    expect(stepsFor('')).toHaveLength(stepsOf(bundledPlaybook).length);
    expect(search('xyzzy')).toMatchObject({ routes: [], phases: [], acts: [], glossary: [] });
  });

  it('works in English too', () => {
    const found = createSearch(bundledPlaybook, 'en')('tenant');
    expect(found.phases.flatMap(({ steps }) => steps.map(({ id }) => id))).toContain('landlord');
  });
});
