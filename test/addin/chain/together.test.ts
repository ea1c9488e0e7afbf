import { describe, expect, it } from 'vitest';
import { formats } from '#addin/i18n/index.ts';
import { briefsOf, bySources } from '#addin/panes/chain/case/together.ts';
import { conditionsInWords } from '#addin/panes/chain/guide/conditions.ts';
import { reasonInWords } from '#addin/panes/chain/case/words.ts';
import { bundledPlaybook, routesFor } from '#shared/blauwdruk/index.ts';
import { bureauOf } from '#shared/codebook/index.ts';
import { emptyDraft, type Draft } from '#shared/registration/index.ts';

const refusal: Draft = {
  ...emptyDraft,
  caseNumber: '2023-0418',
  reportedOn: '2023-05-05',
  incidentOn: '2023-05-03',
  kind: 'complaint',
  anonymity: 'none',
  grounds: ['G01'],
  domain: 'T06',
  natures: ['A01'],
};
const briefsFor = (change: Partial<Draft>) => {
  const guidance = routesFor({ ...refusal, ...change }, { bureau: bureauOf('rotterdam'), today: '2023-06-01' });
  const steps = guidance.partners.find(({ partner }) => partner === 'bureau')!.steps;
  return briefsOf(steps, (reason) => reasonInWords(reason, formats.nl));
};

describe('What several steps have in common', () => {
  it('is said once, with its source, and each step names it by a letter', () => {
    const { conditions, steps } = briefsFor({ kind: 'report' });
    expect(conditions[0]).toMatchObject({ letter: 'A', sentence: 'Alleen als de melder alsnog om hulp vraagt.' });
    expect(conditions[0]!.sources.map(({ short }) => short)).toEqual(['RADAR-protocol']);
    expect(steps.filter(({ letters }) => letters.includes('A')).length).toBeGreaterThan(5);
    const own = steps.flatMap((step) => step.own);
    expect(new Set(own).size).toBe(own.length);
  });

  it('leaves why a step is impossible beside that step', () => {
    const { steps } = briefsFor({ anonymity: 'full' });
    const impossible = steps.filter(({ step }) => step.state === 'impossible');
    expect(impossible.length).toBeGreaterThan(1);
    for (const { own, letters, sources } of impossible) {
      expect([own, letters]).toEqual([['De melder is anoniem.'], []]);
      expect(sources.map(({ short }) => short)).toContain('Besluit gav, art. 5');
    }
  });

  it('shows the same sources of steps in a row once, and loses no step', () => {
    const { steps } = briefsFor({});
    const runs = bySources(steps);
    expect(runs.flat()).toEqual(steps);
    const names = runs.map((run) => run[0]!.sources.map(({ citation }) => citation).join());
    expect(names.filter((name, index) => name === names[index - 1])).toEqual([]);
  });

  it('of every step at least one source is left to show', () => {
    for (const change of [{}, { kind: 'report' }, { anonymity: 'full' }, { natures: ['A02'] }] as const) {
      expect(briefsFor(change).steps.filter(({ sources }) => sources.length === 0)).toEqual([]);
    }
  });
});

describe('When a route applies', () => {
  it('stands there in the words of the sheet', () => {
    const route = (id: string) => bundledPlaybook.routes.find((one) => one.id === id)!.when;
    expect(conditionsInWords(route('crime'), formats.nl)).toEqual([
      'Aard: Geweld, Bedreiging of Vernieling/bekladding',
    ]);
    expect(conditionsInWords(route('elsewhere'), formats.nl)).toEqual([
      'Gemeente van het voorval: buiten uw werkgebied',
    ]);
    expect(conditionsInWords([{ onlyGrounds: ['G98'], incidentBefore: '2025-07-01' }], formats.en)[0]).toMatch(
      /^Only ground: .* · Incident before 1 July 2025$/u,
    );
  });
});
