import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyDraft,
  fromColumns,
  isListField,
  maxColumnProblems,
  toColumns,
  toRegistration,
  type Draft,
  type Field,
  type RegistrationColumns,
} from '#shared/registration/index.ts';
import { anyDraft, anyRegistration } from './arbitrary.ts';

const oneColumn = (field: Field, ...values: unknown[]) =>
  fromColumns({ rows: values.length, columns: { [field]: values } });

const kindsOf = (field: Field, ...values: unknown[]) => oneColumn(field, ...values).problems.map(({ kind }) => kind);

describe('registrations as columns', () => {
  it('come back as they went, also through JSON', () => {
    fc.assert(
      fc.property(fc.array(anyDraft, { maxLength: 8 }), (drafts) => {
        const parsed = fromColumns(JSON.parse(JSON.stringify(toColumns(drafts))) as RegistrationColumns);
        expect(parsed).toEqual({ drafts, problems: [] });
      }),
    );
  });

  it('leave out the columns that hold nothing', () => {
    const draft: Draft = { ...emptyDraft, caseNumber: '1', grounds: ['G01', 'G05'] };
    expect(toColumns([draft, { ...draft, grounds: [] }])).toEqual({
      rows: 2,
      columns: { caseNumber: ['1', '1'], grounds: ['G01;G05', null] },
    });
    expect(fromColumns({ rows: 2, columns: {} }).drafts).toEqual([emptyDraft, emptyDraft]);
  });

  it('are read into sorted lists without doubles', () => {
    expect(oneColumn('grounds', 'G11;G01;G11').drafts[0]?.grounds).toEqual(['G01', 'G11']);
  });
});

describe('columns from outside', () => {
  it('are refused with the place of what is wrong, and never with its value', () => {
    const { drafts, problems } = oneColumn('grounds', 'G01', 'G77', 'G01;', 4, null);
    expect(problems).toEqual([
      { pointer: '/columns/grounds/1', field: 'grounds', row: 1, kind: 'unknown-code' },
      { pointer: '/columns/grounds/2', field: 'grounds', row: 2, kind: 'unknown-code' },
      { pointer: '/columns/grounds/3', field: 'grounds', row: 3, kind: 'wrong-type' },
    ]);
    expect(drafts.map(({ grounds }) => grounds)).toEqual([['G01'], [], [], [], []]);
  });

  it.each<[Field, string, unknown[]]>([
    ['reportedOn', 'bad-date', ['2023-02-29', '2023-2-1', '03-05-2023', '2023-05', '', '2023-05-03T10:00']],
    ['incidentOn', 'bad-date', ['2023-13', '2023', '2023-00-10']],
    ['caseNumber', 'bad-case-number', ['', ' ', ' 1', 'a\u0000b', 'a\u202eb', 'x'.repeat(65), '\ud800']],
    ['incidentPostcode', 'bad-postcode', ['3011AB', '301', 'abcd', '30111']],
    ['homeMunicipality', 'unknown-code', ['GM9999', 'Rotterdam', 'gm0599', '__proto__']],
    ['incidentDistrict', 'unknown-code', ['GM0599-02', 'Noord']],
    ['domain', 'unknown-code', ['T14', 't01', 'T01;T02']],
    ['massReport', 'bad-mark', ['Jan Jansen', 'jansen', 'M 12', 'M'.repeat(17)]],
    ['external', 'wrong-type', ['true', 1, null]],
    ['kind', 'wrong-type', [1, true, ['report'], {}]],
  ])('in %s are refused as %s', (field, kind, values) => {
    expect(kindsOf(field, ...values)).toEqual(values.map(() => kind));
  });

  it('of the wrong length or of no field at all are refused as a whole', () => {
    const columns = { domain: ['T01'], 'a/b~c': [1], kind: 'report' } as unknown as Partial<Record<Field, unknown[]>>;
    expect(fromColumns({ rows: 2, columns }).problems).toEqual([
      { pointer: '/columns/domain', field: 'domain', row: null, kind: 'wrong-length' },
      { pointer: '/columns/a~1b~0c', field: null, row: null, kind: 'unknown-field' },
      { pointer: '/columns/kind', field: 'kind', row: null, kind: 'not-a-column' },
    ]);
  });

  it('never make it throw', () => {
    fc.assert(
      fc.property(
        fc.array(fc.anything(), { maxLength: 6 }),
        fc.constantFrom(...Object.keys(emptyDraft)),
        (values, field) => {
          const { drafts } = oneColumn(field as Field, ...values);
          expect(drafts).toHaveLength(values.length);
        },
      ),
    );
  });

  it('tell of a limited number of problems, however many there are', () => {
    expect(kindsOf('domain', ...Array.from({ length: 3 * maxColumnProblems }, () => 'x'))).toHaveLength(
      maxColumnProblems,
    );
  });
});

describe('a draft', () => {
  it('is a registration when nothing that is required is missing', () => {
    fc.assert(
      fc.property(anyRegistration, (registration) => {
        expect(toRegistration(registration)).toEqual(registration);
      }),
    );
  });

  it.each<Partial<Draft>>([
    { caseNumber: null },
    { reportedOn: null },
    { domain: null },
    { grounds: [] },
    { natures: [] },
  ])('with %j is none', (missing) => {
    const [complete] = fc.sample(anyRegistration, { numRuns: 1, seed: 1 });
    expect(toRegistration({ ...complete!, ...missing })).toBeNull();
  });

  it('holds lists in five of its fields', () => {
    expect((Object.keys(emptyDraft) as Field[]).filter(isListField)).toEqual([
      'grounds',
      'subgrounds',
      'natures',
      'handlings',
      'referredTo',
    ]);
  });
});
