import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bureauOf } from '#shared/codebook/index.ts';
import { emptyDraft, fields, type Draft, type Field } from '#shared/registration/index.ts';
import { findings, startFinding, rules, submittable, type Finding, type RuleContext } from '#shared/rules/index.ts';
import type { CellRef, Reading, ValueProblem } from '#shared/sheet/index.ts';
import { anyDraft } from '../registration/arbitrary.ts';

const context: RuleContext = { bureau: bureauOf('rotterdam'), year: 2023, today: '2024-01-31' };

const sound: Draft = {
  ...emptyDraft,
  caseNumber: '2023-1',
  reportedOn: '2023-05-03',
  homeMunicipality: 'GM0599',
  incidentMunicipality: 'GM0599',
  grounds: ['G01'],
  domain: 'T01',
  natures: ['A01'],
};

const cellOf = (field: Field, row: number): CellRef => ({ sheet: 'Meldingen', row, column: fields.indexOf(field) });

type Trouble = ValueProblem extends infer P ? (P extends ValueProblem ? Omit<P, 'cell' | 'value'> : never) : never;

/** A reading of a sheet that has a column for every field but those named. */
function reading(row: number, draft: Partial<Draft>, troubles: Trouble[] = [], without: Field[] = []): Reading {
  const held = fields.filter((field) => !without.includes(field));
  return {
    draft: { ...sound, ...draft },
    rows: [{ sheet: 'Meldingen', row }],
    cells: Object.fromEntries(held.map((field) => [field, [cellOf(field, row)]])),
    problems: troubles.map((trouble) => ({ ...trouble, cell: cellOf(trouble.field, row), value: 'tekst' })),
  };
}

const found = (...readings: Reading[]): Finding[] => findings({ readings }, context);
const codes = (...readings: Reading[]) => found(...readings).map(({ code }) => code);

describe('a finding', () => {
  it('of a rule points at the cells of its fields, and names the case', () => {
    expect(found(reading(7, { incidentOn: '2023-06-01' }))).toEqual([
      {
        rule: 'V2',
        code: 'V2.incident-after-report',
        severity: 'error',
        cells: [cellOf('incidentOn', 7), cellOf('reportedOn', 7)],
        caseNumber: '2023-1',
        reading: 0,
        params: { incident: '2023-06-01', report: '2023-05-03' },
      },
    ]);
  });

  it('of a case number that occurs twice names the other row as Excel does', () => {
    const [first, second] = found(reading(11, {}), reading(339, {}));
    expect(first).toMatchObject({
      cells: [cellOf('caseNumber', 11)],
      params: { otherSheet: 'Meldingen', otherRow: 340 },
    });
    expect(second).toMatchObject({ cells: [cellOf('caseNumber', 339)], params: { otherRow: 12 } });
    expect(first?.params).not.toHaveProperty('otherIndex');
  });

  it('of an unknown label offers to write the suggestion in that cell and nowhere else', () => {
    const trouble: Trouble = {
      kind: 'unknown-label',
      field: 'grounds',
      suggestion: { code: 'G01', write: 'Herkomst' },
    };
    expect(found(reading(3, { grounds: [] }, [trouble]))).toEqual([
      {
        rule: 'V4',
        code: 'V4.unknown-label',
        severity: 'error',
        cells: [cellOf('grounds', 3)],
        caseNumber: '2023-1',
        reading: 0,
        params: { field: 'grounds', value: 'tekst', code: 'G01', write: 'Herkomst' },
        fix: { writes: [{ cell: cellOf('grounds', 3), value: 'Herkomst' }] },
      },
    ]);
  });

  it('of personal data points at the cell and does not repeat it', () => {
    const [finding] = found(reading(3, {}, [{ kind: 'personal-data', field: 'massReport', what: 'bsn' }]));
    expect(finding).toMatchObject({ code: 'V11.personal-data', severity: 'error', params: { what: 'bsn' } });
    expect(JSON.stringify(finding)).not.toContain('tekst');
  });

  it.each<[Trouble, string]>([
    [{ kind: 'unknown-label', field: 'domain', suggestion: null }, 'V4.unknown-label'],
    [{ kind: 'not-a-date', field: 'closedOn' }, 'V2.not-a-date'],
    [{ kind: 'ambiguous-date', field: 'incidentOn' }, 'V2.ambiguous-date'],
    [{ kind: 'formula-error', field: 'incidentOn' }, 'V2.formula-error'],
    [{ kind: 'formula-error', field: 'caseNumber' }, 'V1.formula-error'],
    [{ kind: 'formula-error', field: 'grounds' }, 'V4.formula-error'],
    [{ kind: 'bad-postcode', field: 'incidentPostcode', suggestion: { write: '3011' } }, 'V5.bad-postcode'],
    [{ kind: 'personal-data', field: 'caseNumber', what: 'email' }, 'V11.personal-data'],
    [{ kind: 'repeated-label', field: 'grounds', code: 'G01' }, 'V3.repeated-label'],
    [{ kind: 'formula-error', field: 'incidentPostcode' }, 'V5.formula-error'],
    [{ kind: 'too-long', field: 'caseNumber' }, 'V1.too-long'],
    [{ kind: 'too-long', field: 'massReport' }, 'V4.too-long'],
    [{ kind: 'rows-disagree', field: 'domain', otherRow: 4 }, 'V1.rows-disagree'],
  ])('of %j falls under its rule', (trouble, code) => {
    expect(codes(reading(3, {}, [trouble]))).toEqual([code]);
    expect(rules.flatMap(({ id, cells = {} }) => Object.keys(cells).map((kind) => `${id}.${kind}`))).toContain(code);
  });

  it('of a ground that is written twice is only information, and of other lists nothing is said', () => {
    expect(found(reading(3, {}, [{ kind: 'repeated-label', field: 'grounds', code: 'G01' }]))[0]?.severity).toBe(
      'info',
    );
    expect(found(reading(3, {}, [{ kind: 'repeated-label', field: 'natures', code: 'A01' }]))).toEqual([]);
  });
});

describe('a cell that could not be read', () => {
  it.each<[Partial<Draft>, Trouble]>([
    [{ reportedOn: null }, { kind: 'not-a-date', field: 'reportedOn' }],
    [{ domain: null }, { kind: 'unknown-label', field: 'domain', suggestion: null }],
    [{ grounds: [] }, { kind: 'formula-error', field: 'grounds' }],
    [{ subgrounds: ['G11.1'] }, { kind: 'unknown-label', field: 'grounds', suggestion: null }],
    [{ caseNumber: null }, { kind: 'too-long', field: 'caseNumber' }],
    [{ homeMunicipality: null }, { kind: 'unknown-label', field: 'homeMunicipality', suggestion: null }],
  ])('is reported once, not also as missing: %j', (draft, trouble) => {
    const reported = found(reading(3, draft, [trouble]));
    expect(reported).toHaveLength(1);
    expect(reported[0]?.params['value']).toBe('tekst');
  });

  it('does not hide what is wrong elsewhere in the row', () => {
    const trouble: Trouble = { kind: 'not-a-date', field: 'incidentOn' };
    expect(codes(reading(3, { domain: null }, [trouble]))).toEqual(['V2.not-a-date', 'V4.missing-domain']);
  });
});

describe('a column that the sheet does not have', () => {
  it('is told once, with the number of registrations', () => {
    const rows = [1, 2, 3].map((row) =>
      reading(row, { caseNumber: `${row}`, homeMunicipality: null }, [], ['homeMunicipality']),
    );
    expect(found(...rows)).toEqual([
      {
        rule: 'V13',
        code: 'V13.missing-home-municipality',
        severity: 'warning',
        cells: [],
        caseNumber: null,
        reading: -1,
        params: { field: 'homeMunicipality', count: 3 },
      },
    ]);
  });

  it('still holds back the rows that cannot do without it', () => {
    const readings = [reading(1, { domain: null }, [], ['domain'])];
    expect(submittable({ readings }, findings({ readings }, context))).toEqual({
      registrations: [],
      heldBack: ['2023-1'],
      blocked: [0],
    });
  });
});

describe('a suggestion about many rows', () => {
  const bulk = (without: Field[]) =>
    Array.from({ length: 21 }, (_, row) => reading(row, { caseNumber: `B${row}` }, [], without));
  const suggestion = (without: Field[]) => found(...bulk(without)).filter(({ rule }) => rule === 'V10');

  it('marks all of them where the sheet has a column for marks', () => {
    const [one, ...others] = suggestion([]);
    expect(others).toEqual([]);
    expect(one?.cells).toHaveLength(21);
    expect(one?.fix?.writes.map(({ cell, value }) => [cell.row, value])).toEqual(
      Array.from({ length: 21 }, (_, row) => [row, one?.params['write']]),
    );
  });

  it('points at their case numbers where it has none, and offers no mend', () => {
    const [one] = suggestion(['massReport']);
    expect(one?.cells).toHaveLength(21);
    expect(one?.fix).toBeUndefined();
  });
});

describe('after a change in one row', () => {
  const anyReading = fc.tuple(anyDraft, fc.boolean()).map(([draft, spoilt]) => ({ draft, spoilt }));
  const readingOf = ({ draft, spoilt }: { draft: Partial<Draft>; spoilt: boolean }, row: number): Reading =>
    reading(row, draft, spoilt ? [{ kind: 'not-a-date', field: 'closedOn' }] : [], spoilt ? ['channel'] : ['status']);

  it('looking only at that row finds just what looking at all of them finds', () => {
    const rows = fc.array(anyReading, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.nat(5), anyReading, (before, at, change) => {
        const find = startFinding();
        const first = before.map(readingOf);
        find({ readings: first }, context);
        const next = first.with(at % first.length, readingOf(change, at % first.length));
        const { readings, sheet } = find({ readings: next }, context);
        expect([...readings.flat(), ...sheet]).toEqual(findings({ readings: next }, context));
      }),
    );
  });

  it('rows that say what they said keep their findings', () => {
    const find = startFinding();
    const same = [reading(0, { homeMunicipality: null }), reading(1, { grounds: [] }), reading(2, { grounds: [] })];
    const before = find({ readings: same }, context);
    const after = find({ readings: same.with(2, reading(2, { caseNumber: 'other', grounds: [] })) }, context);
    expect(after.readings.map((group, index) => group === before.readings[index])).toEqual([true, true, false]);
  });
});

describe('what can be submitted', () => {
  const split = (...readings: Reading[]) => submittable({ readings }, findings({ readings }, context));

  it('is every row without an error, also with warnings', () => {
    const warned = reading(1, { homeMunicipality: null });
    expect(codes(warned)).toEqual(['V13.missing-home-municipality']);
    expect(split(warned)).toMatchObject({ registrations: [{ caseNumber: '2023-1' }], heldBack: [], blocked: [] });
  });

  it('leaves out a row with an error and keeps its case from being withdrawn', () => {
    const { registrations, heldBack, blocked } = split(
      reading(1, { caseNumber: 'A' }),
      reading(2, { caseNumber: 'B', grounds: [] }),
      reading(3, { caseNumber: 'C' }, [{ kind: 'not-a-date', field: 'incidentOn' }]),
    );
    expect(registrations.map(({ caseNumber }) => caseNumber)).toEqual(['A']);
    expect([heldBack, blocked]).toEqual([
      ['B', 'C'],
      [1, 2],
    ]);
  });

  it('names a case once that waits twice', () => {
    expect(split(reading(1, {}), reading(2, {}))).toEqual({ registrations: [], heldBack: ['2023-1'], blocked: [0, 1] });
  });

  it('never names a case by a number that holds personal data or is no number', () => {
    expect(split(reading(1, {}, [{ kind: 'personal-data', field: 'caseNumber', what: 'bsn' }])).heldBack).toEqual([]);
    expect(split(reading(1, { caseNumber: 'x'.repeat(65), domain: null })).heldBack).toEqual([]);
    expect(split(reading(1, { caseNumber: null })).heldBack).toEqual([]);
  });
});
