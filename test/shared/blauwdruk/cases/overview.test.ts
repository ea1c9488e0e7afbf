import { describe, expect, it } from 'vitest';
import {
  bundledPlaybook,
  calendarTerms,
  gatherProgress,
  noProgress,
  overviewOf,
  routesFor,
  sortedCases,
  stepsOf,
  urgencyOf,
  type OverviewContext,
  type StepRecord,
} from '#shared/blauwdruk/index.ts';
import { bureauOf } from '#shared/codebook/index.ts';
import { emptyDraft, type Draft } from '#shared/registration/index.ts';

const context: OverviewContext = {
  guide: routesFor,
  bureau: bureauOf('rotterdam'),
  ownPartner: 'bureau',
  today: '2023-06-01',
  onlyYear: null,
};
const insult: Draft = {
  ...emptyDraft,
  caseNumber: '2023-2',
  reportedOn: '2023-05-05',
  incidentOn: '2023-05-03',
  kind: 'complaint',
  anonymity: 'none',
  grounds: ['G01'],
  domain: 'T06',
  natures: ['A02'],
  incidentMunicipality: 'GM0599',
  status: 'open',
};
const placed = (...drafts: Partial<Draft>[]) =>
  drafts.map((change, row) => ({ draft: { ...insult, ...change }, place: row }));
const done = (step: string, caseNumber = '2023-2'): StepRecord => ({
  caseNumber,
  year: 2023,
  step,
  doneOn: '2023-05-06',
  note: '',
  changedAt: '2023-05-06T00:00:00.000Z',
});
const phases = bundledPlaybook.phases.map(({ id }) => id);

describe('My cases', () => {
  it('are the open ones, with the first step of one’s own that is not done and the first term', () => {
    const { open, closed } = overviewOf(placed({}, { status: 'closed' }), noProgress, context);
    expect(closed).toBe(1);
    expect(open.map(({ nextStep }) => nextStep?.id)).toEqual(['first-analysis']);
    expect(open[0]!.nextTerm).toMatchObject({ step: { id: 'insult-term' }, due: { until: '2023-08-03' } });
    expect(open.map(urgencyOf)).toEqual(['later']);
  });

  it('takes a step that stands on the sheet for done', () => {
    // The overview counts on this name in the playbook.
    expect(stepsOf(bundledPlaybook).map(({ id }) => id)).toContain('register');
  });

  it('go on when steps are ticked, and a term ends with its step', () => {
    const progress = gatherProgress(['first-analysis', 'insult-term', 'camera-images'].map((step) => done(step)));
    const [first] = overviewOf(placed({}), progress, context).open;
    expect([first!.nextStep?.id, first!.nextTerm, first!.stepsDone]).toEqual(['intake', null, 3]);
  });

  it('show the term that comes, and when none comes the one that ran out last', () => {
    const terms = (today: string) => overviewOf(placed({}), noProgress, { ...context, today }).open[0]!;
    expect(terms('2023-05-10').nextTerm).toMatchObject({ step: { id: 'camera-images' }, due: { status: 'later' } });
    expect(terms('2023-06-01').nextTerm).toMatchObject({ step: { id: 'insult-term' }, due: { status: 'later' } });
    expect(terms('2023-09-01').nextTerm).toMatchObject({ step: { id: 'insult-term' }, due: { status: 'passed' } });
  });

  it('are not late for what may never have been there to do, such as asking for camera images', () => {
    const urgency = (today: string) =>
      urgencyOf(overviewOf(placed({ natures: ['A04'] }), noProgress, { ...context, today }).open[0]!);
    expect(urgency('2023-05-10')).toBe('later');
    expect(urgency('2023-09-01')).toBe('none');
  });

  it('never have an impossible step next', () => {
    const { open } = overviewOf(
      placed({ anonymity: 'full' }, { anonymity: 'full', natures: ['A01'] }),
      noProgress,
      context,
    );
    for (const { nextStep } of open) expect(nextStep?.state).not.toBe('impossible');
  });

  it('say which rows have no number and which numbers are double', () => {
    const { open, withoutNumber } = overviewOf(
      placed({}, {}, { caseNumber: null }, { caseNumber: '2023-2', reportedOn: '2022-12-30' }),
      noProgress,
      context,
    );
    expect(withoutNumber).toHaveLength(1);
    expect(open.map(({ isDouble }) => isDouble)).toEqual([true, true, false]);
  });

  it('tell of progress whose case has gone, but not of a year that was not read', () => {
    const progress = gatherProgress([
      done('intake'),
      done('intake', '2023-9'),
      { ...done('intake', '2022-1'), year: 2022 },
    ]);
    const gone = (onlyYear: number | null) =>
      overviewOf(placed({}), progress, { ...context, onlyYear }).gone.map(({ caseNumber }) => caseNumber);
    expect(gone(null)).toEqual(['2023-9', '2022-1']);
    expect(gone(2023)).toEqual(['2023-9']);
  });

  it('can be sorted by term, by number as people count, and by phase', () => {
    const { open } = overviewOf(
      placed(
        { caseNumber: '2023-10', incidentOn: '2023-01-01' },
        { caseNumber: '2023-9', natures: ['A01'], grounds: ['G98'] },
        { caseNumber: '2023-2' },
      ),
      gatherProgress([done('first-analysis', '2023-10')]),
      context,
    );
    const numbers = (order: 'term' | 'case' | 'phase') =>
      sortedCases(open, order, phases).map(({ key }) => key.caseNumber);
    expect(numbers('term')).toEqual(['2023-10', '2023-2', '2023-9']);
    expect(numbers('case')).toEqual(['2023-2', '2023-9', '2023-10']);
    expect(numbers('phase')).toEqual(['2023-2', '2023-9', '2023-10']);
  });
});

describe('Terms for a calendar', () => {
  it('are those that still run, with the number and the step and nothing else', () => {
    const { open } = overviewOf(placed({}, { caseNumber: '2023-1', incidentOn: '2023-01-01' }), noProgress, context);
    const step = stepsOf(bundledPlaybook).find(({ id }) => id === 'insult-term')!;
    expect(calendarTerms(open, context.today, 'nl')).toEqual([
      {
        id: '2023/2023-2/insult-term',
        caseNumber: '2023-2',
        day: '2023-08-03',
        title: `2023-2: ${step.text.nl}`,
        remindDaysBefore: 7,
      },
    ]);
    expect(calendarTerms(open, '2023-08-01', 'nl')[0]!.remindDaysBefore).toBe(1);
  });
});
