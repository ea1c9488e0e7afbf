import { describe, expect, it } from 'vitest';
import {
  agendaGroupOf,
  decisionChanges,
  decisionNotes,
  gatherProgress,
  longestNote,
  noProgress,
  overviewOf,
  bundledPlaybook,
  rdoCases,
  rdoDecisions,
  rdoFields,
  rdoLeftOut,
  rdoStep,
  routesFor,
  stepsOf,
  usualRdoRoutes,
  type StepRecord,
} from '#shared/blauwdruk/index.ts';
import { emptyDraft, fields, type Draft } from '#shared/registration/index.ts';

const violence: Draft = {
  ...emptyDraft,
  caseNumber: '2023-1',
  reportedOn: '2023-05-05',
  grounds: ['G01'],
  domain: 'T11',
  natures: ['A03'],
  reportedToPolice: 'yes',
};
const openCases = (...changes: Partial<Draft>[]) =>
  overviewOf(
    changes.map((change, place) => ({ draft: { ...violence, ...change }, place })),
    noProgress,
    { guide: routesFor, bureau: null, ownPartner: 'bureau', today: '2023-06-01', onlyYear: null },
  ).open;

describe('The case list of the RDO', () => {
  it('holds the cases of its routes, by point of the agenda, the gravest first', () => {
    const cases = openCases(
      { caseNumber: '5', reportedToPolice: 'unknown' },
      { caseNumber: '4', reportedToPolice: 'no' },
      { caseNumber: '3', natures: ['A05'] },
      { caseNumber: '2', natures: ['A04', 'A05'] },
      { caseNumber: '1' },
      { caseNumber: '0', natures: ['A01'], domain: 'T06' },
    );
    expect(rdoCases(cases, usualRdoRoutes).map(({ key }) => key.caseNumber)).toEqual(['1', '2', '3', '4', '5']);
    expect(rdoCases(cases, ['equal-treatment']).map(({ key }) => key.caseNumber)).toEqual(['0']);
    expect(rdoCases(cases, [])).toEqual([]);
  });

  it('puts every case under one point of the agenda', () => {
    expect([agendaGroupOf({ reportedToPolice: null }), agendaGroupOf({ reportedToPolice: 'no' })]).toEqual([
      'not-known',
      'not-declared',
    ]);
  });

  it('says of every field whether it is on the list or why not', () => {
    const known = [...rdoFields, ...rdoLeftOut.map(({ field }) => field)];
    expect(known.toSorted()).toEqual([...fields].toSorted());
  });

  it('goes by routes and a step that the playbook has', () => {
    expect(bundledPlaybook.routes.map(({ id }) => id)).toEqual(expect.arrayContaining([...usualRdoRoutes]));
    expect(stepsOf(bundledPlaybook).map(({ id }) => id)).toContain(rdoStep);
  });

  it.each(['nl', 'en'] as const)('offers decisions that Excel can hold in one list: %s', (language) => {
    const labels = rdoDecisions.map((decision) => decision[language]);
    expect(labels.join(',').length).toBeLessThanOrEqual(255);
    expect(labels.filter((label) => label.includes(','))).toEqual([]);
  });
});

const key = { caseNumber: '2023-1', year: 2023 };
const before = (note: string): StepRecord => ({
  ...key,
  step: rdoStep,
  doneOn: '2023-06-01',
  note,
  changedAt: '2023-06-01T12:00:00.000Z',
});
const row = { ...key, decision: 'OM vervolgt', remark: '' };

describe('Decisions of the RDO, read back', () => {
  const changes = (rows: (typeof row)[], progress = noProgress) => decisionChanges(rows, '2023-06-01', progress, [key]);

  it('become a note with the day of the consultation', () => {
    const found = changes([{ ...row, remark: ' in juli ' }]);
    expect(decisionNotes(found)).toEqual([
      { ...key, step: rdoStep, doneOn: '2023-06-01', note: 'OM vervolgt: in juli' },
    ]);
    expect(changes([{ ...row, decision: '', remark: 'eigen woorden' }])[0]!.after.note).toBe('eigen woorden');
  });

  it('say what changes, what stays, and what has no case any more', () => {
    expect(changes([row])[0]!.kind).toBe('new');
    expect(changes([row], gatherProgress([before('iets anders')]))[0]).toMatchObject({
      kind: 'changed',
      before: { note: 'iets anders' },
    });
    expect(changes([row], gatherProgress([before('OM vervolgt')]))[0]!.kind).toBe('same');
    const gone = changes([
      { ...row, caseNumber: 'x' },
      { ...row, year: 2022 },
    ]);
    expect(gone.map(({ kind }) => kind)).toEqual(['gone', 'gone']);
    expect(decisionNotes(gone)).toEqual([]);
  });

  it('change nothing for a row without a decision, and are cut at the length of a note', () => {
    expect(changes([{ ...row, decision: ' ' }])).toEqual([]);
    const [long] = changes([{ ...row, remark: 'x'.repeat(longestNote) }]);
    expect([long!.after.note.length, long!.isCut]).toEqual([longestNote, true]);
  });
});
