import { describe, expect, it } from 'vitest';
import { type Guidance, type GuidedStep, routesFor } from '#shared/blauwdruk/index.ts';
import { bureauOf, domains, grounds, type Ground } from '#shared/codebook/index.ts';
import { emptyDraft, type Draft } from '#shared/registration/index.ts';

const context = { bureau: bureauOf('rotterdam'), today: '2026-03-02' };
const refusal: Draft = {
  ...emptyDraft,
  caseNumber: '2026-0001',
  reportedOn: '2026-02-02',
  incidentOn: '2026-01-30',
  kind: 'complaint',
  anonymity: 'none',
  grounds: ['G01'],
  domain: 'T06',
  natures: ['A01'],
  incidentMunicipality: 'GM0599',
};
const guidanceFor = (change: Partial<Draft>): Guidance => routesFor({ ...refusal, ...change }, context);
const routesOf = (change: Partial<Draft>): readonly string[] =>
  guidanceFor(change).routes.map(({ id, certainty }) => (certainty === 'applies' ? id : `${id}?`));
const stepOf = (change: Partial<Draft>, id: string): GuidedStep | undefined =>
  guidanceFor(change)
    .partners.flatMap(({ steps }) => steps)
    .find((step) => step.id === id);

describe('The routes of a registration', () => {
  it.each([
    ['violence', { natures: ['A03'] }, ['crime']],
    ['a threat', { natures: ['A04'] }, ['crime']],
    ['damage', { natures: ['A05'] }, ['crime']],
    ['hostile treatment, which may hold a group insult', { natures: ['A02'] }, ['crime?']],
    ['unequal treatment in housing', {}, ['equal-treatment']],
    ['unequal treatment by the police', { domain: 'T09' }, ['government']],
    ['unequal treatment in a public service', { domain: 'T03' }, ['equal-treatment', 'government?']],
    ['unequal treatment in the media', { domain: 'T07' }, ['online']],
    ['a ground that no law names', { grounds: ['G98'] }, ['no-ground']],
    ['an anonymous reporter', { anonymity: 'full' }, ['equal-treatment', 'anonymous']],
    ['a reporter who is anonymous to others', { anonymity: 'third-parties' }, ['equal-treatment', 'anonymous']],
    ['an incident outside the area', { incidentMunicipality: 'GM0344' }, ['equal-treatment', 'elsewhere']],
    ['no request for help', { kind: 'report' }, ['equal-treatment', 'registration-only']],
    ['private life', { domain: 'T10' }, []],
    [
      'several grounds and natures',
      { grounds: ['G01', 'G98'], natures: ['A01', 'A03'] },
      ['crime', 'equal-treatment', 'no-ground'],
    ],
  ] as const)('for %s', (_, change, routes) => {
    expect(routesOf(change)).toEqual(routes);
  });

  it('equal treatment needs a domain of the laws and a ground of the laws', () => {
    const inLaw = ['T01', 'T03', 'T04', 'T05', 'T06', 'T08', 'T12'];
    expect(domains.filter((domain) => routesOf({ domain }).includes('equal-treatment'))).toEqual(inLaw);
    expect(grounds.filter((ground) => !routesOf({ grounds: [ground] }).includes('equal-treatment'))).toEqual([
      'G98',
      'G99',
    ]);
  });

  it('say which codes triggered them', () => {
    const [route] = guidanceFor({ grounds: ['G01', 'G07', 'G98'] }).routes;
    expect(route?.why).toEqual([
      { field: 'grounds', code: 'G01' },
      { field: 'grounds', code: 'G07' },
      { field: 'domain', code: 'T06' },
      { field: 'natures', code: 'A01' },
    ]);
  });

  it('say what is missing when a part could not be read', () => {
    const guidance = guidanceFor({ domain: null, natures: ['A03', 'A01'] });
    expect(guidance.routes.map(({ id }) => id)).toEqual(['crime']);
    expect(guidance.undecided.map(({ id, missing }) => [id, missing])).toEqual([
      ['equal-treatment', ['domain']],
      ['government', ['domain']],
      ['online', ['domain']],
    ]);
  });

  it('do not take an unknown municipality for one outside the area', () => {
    expect(routesOf({ incidentMunicipality: 'GM0000' })).not.toContain('elsewhere');
  });
});

describe('Steps', () => {
  it.each(['third-parties', 'full'] as const)(
    'an anonymous complainant (%s) has no mediation and no investigation',
    (anonymity) => {
      for (const id of ['mediation', 'hear-both']) {
        const step = stepOf({ anonymity }, id);
        expect(step?.state).toBe('impossible');
        expect(JSON.stringify(step?.reasons)).toContain('art. 5');
      }
    },
  );

  it('mediation waits for the consent of both parties', () => {
    expect(stepOf({}, 'mediation')?.state).toBe('conditional');
    expect(stepOf({}, 'mediation-consent')?.state).toBe('do');
  });

  it('when nobody wrote whether the reporter is anonymous, investigation depends on it', () => {
    const step = stepOf({ anonymity: null }, 'hear-both');
    expect(step?.state).toBe('conditional');
    expect(step?.reasons).toMatchObject([{ kind: 'missing', fields: ['anonymity'] }]);
  });

  it('a report without a request for help is registered, and help waits for the reporter', () => {
    expect(stepOf({ kind: 'report' }, 'register')?.state).toBe('do');
    expect(stepOf({ kind: 'report' }, 'intake')?.state).toBe('conditional');
  });

  it('the Institute does not judge what a public body decides by itself, nor a ground outside the laws', () => {
    expect(stepOf({ domain: 'T09' }, 'college-help-not')?.state).toBe('impossible');
    expect(stepOf({ grounds: ['G98'] }, 'college-help-not')?.state).toBe('impossible');
    expect(stepOf({ grounds: ['G01', 'G98'] }, 'college-help-not')).toBeUndefined();
    expect(stepOf({ grounds: ['G01', 'G98'] }, 'college-help')?.state).toBe('do');
  });

  it('age is protected at work, so outside work the Institute must be asked first', () => {
    expect(stepOf({ grounds: ['G05'], domain: 'T01' }, 'college-help')?.state).toBe('do');
    expect(stepOf({ grounds: ['G05'], domain: 'T04' }, 'college-help')?.state).toBe('conditional');
    expect(stepOf({ grounds: ['G04', 'G05'], domain: 'T04' }, 'college-help')?.state).toBe('do');
  });

  it('a route that only may apply makes its steps conditional, until another route asks for them', () => {
    expect(stepOf({ natures: ['A02'] }, 'evidence')?.reasons).toMatchObject([
      { kind: 'route', routes: [{ id: 'crime' }] },
    ]);
    expect(stepOf({ natures: ['A01', 'A02'] }, 'evidence')?.state).toBe('do');
  });
});

describe('The aggravating motive of art. 44bis Sr', () => {
  const noted = ['G01', 'G02', 'G04', 'G06', 'G07', 'G11', 'G12'];
  const motive = (change: Partial<Draft>) => stepOf({ natures: ['A03'], ...change }, 'charge-motive');

  it('is noted for the grounds that the article names', () => {
    expect(grounds.filter((ground: Ground) => motive({ grounds: [ground] }) !== undefined)).toEqual(noted);
  });

  it.each([
    [{ incidentOn: '2025-07-01' }, 'do'],
    [{ incidentOn: '2025-06-30' }, 'impossible'],
    [{ incidentOn: '2025-07' }, 'do'],
    [{ incidentOn: '2025-06' }, 'impossible'],
    [{ incidentOn: null, reportedOn: '2025-06-30' }, 'impossible'],
    [{ incidentOn: null, reportedOn: '2025-07-01' }, 'conditional'],
  ])('does not reach back before 1 July 2025: %j is %s', (dates, state) => {
    expect(motive(dates)?.state).toBe(state);
  });
});
