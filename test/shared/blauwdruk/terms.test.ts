import { describe, expect, it } from 'vitest';
import { type Due, type Guidance, routesFor } from '#shared/blauwdruk/index.ts';
import { bureauOf } from '#shared/codebook/index.ts';
import { emptyDraft, type Draft } from '#shared/registration/index.ts';

const bureau = bureauOf('rotterdam');
const insult: Draft = { ...emptyDraft, grounds: ['G01'], natures: ['A02'], domain: 'T13', kind: 'complaint' };

const dueOf = (guidance: Guidance, id: string): Due | undefined =>
  guidance.partners.flatMap(({ steps }) => steps).find((step) => step.id === id)?.term?.due;
const complaintTerm = (dates: Partial<Draft>, today: string): Due | undefined =>
  dueOf(routesFor({ ...insult, ...dates }, { bureau, today }), 'insult-term');

describe('The term for a complaint about an insult', () => {
  it('runs to and including the same day three months later', () => {
    expect(complaintTerm({ incidentOn: '2023-05-03' }, '2023-06-01')).toEqual({
      kind: 'date',
      basis: 'incidentOn',
      until: '2023-08-03',
      latest: '2023-08-03',
      status: 'later',
    });
  });

  it('may run on to the next working day when it ends on Good Friday, and the safe day comes first', () => {
    expect(complaintTerm({ incidentOn: '2023-01-07' }, '2023-02-01')).toMatchObject({
      until: '2023-04-07',
      latest: '2023-04-11',
    });
    expect(complaintTerm({ incidentOn: '2023-01-07' }, '2023-04-08')).toMatchObject({ status: 'perhaps-passed' });
  });

  it('ends on the last day of a shorter month', () => {
    expect(complaintTerm({ incidentOn: '2022-11-30' }, '2023-01-01')).toMatchObject({ until: '2023-02-28' });
  });

  it.each([
    ['2023-07-27', 'later'],
    ['2023-07-28', 'this-week'],
    ['2023-08-03', 'this-week'],
    ['2023-08-04', 'passed'],
  ])('on %s is %s', (today, status) => {
    expect(complaintTerm({ incidentOn: '2023-05-03' }, today)).toMatchObject({ status });
  });

  it('is a span when only the month of the incident is known, and says when it has perhaps passed', () => {
    const month = { incidentOn: '2023-05' };
    expect(complaintTerm(month, '2023-08-10')).toEqual({
      kind: 'month',
      basis: 'incidentOn',
      until: '2023-08-01',
      latest: '2023-08-31',
      status: 'perhaps-passed',
    });
    expect(complaintTerm(month, '2023-07-30')).toMatchObject({ status: 'this-week' });
    expect(complaintTerm(month, '2023-09-01')).toMatchObject({ status: 'passed' });
  });

  it('cannot be told without the date of the incident', () => {
    expect(complaintTerm({ incidentOn: null }, '2023-08-10')).toEqual({ kind: 'no-date', basis: 'incidentOn' });
  });
});

describe('Other terms', () => {
  it('the statutory form is due before 1 April of the year after the report, also when that is a Sunday', () => {
    const guidance = routesFor({ ...insult, reportedOn: '2023-05-03' }, { bureau, today: '2023-06-01' });
    expect(dueOf(guidance, 'wga-form')).toMatchObject({ kind: 'date', until: '2024-03-31', status: 'later' });
  });

  it('the terms of the Institute run from its own procedure, so the sheet gives no date', () => {
    const refused: Draft = { ...insult, natures: ['A01'], domain: 'T06', incidentOn: '2023-05-03' };
    const guidance = routesFor(refused, { bureau, today: '2023-06-01' });
    expect(dueOf(guidance, 'college-answer')).toEqual({ kind: 'event' });
    expect(dueOf(guidance, 'college-judgment')).toEqual({ kind: 'event' });
  });

  it('an internal complaint has a year, a leap day or not', () => {
    const police: Draft = { ...insult, natures: ['A01'], domain: 'T09', incidentOn: '2024-02-29' };
    const guidance = routesFor(police, { bureau, today: '2024-06-01' });
    expect(dueOf(guidance, 'internal-complaint')).toMatchObject({ until: '2025-02-28' });
  });
});
