import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canIgnore, divide, ignoredFindings, reasonProblem, withIgnored, withoutIgnored } from '#addin/app/ignored.ts';
import type { Finding } from '#shared/rules/index.ts';

const finding = (row: number, part: Partial<Finding> = {}): Finding => ({
  rule: 'V8',
  code: 'V8.outside-area',
  severity: 'warning',
  cells: [{ sheet: 'Registraties', row, column: 5 }],
  caseNumber: `2023-${row}`,
  reading: row,
  params: { home: 'GM0014', incident: 'GM0014' },
  ...part,
});

const cases = (findings: readonly Finding[]) => findings.map(({ caseNumber }) => caseNumber);

describe('a finding that somebody leaves as it is', () => {
  test('is listed with its reason, and no longer among those that need a look', () => {
    const all = [finding(1), finding(2)];
    const { open, ignored } = divide(all, withIgnored([], [finding(1)], ' Klopt zo '));
    expect(cases(open)).toEqual(['2023-2']);
    expect(ignored).toEqual([{ finding: all[0], reason: 'Klopt zo' }]);
  });

  test('stays so when the sheet is sorted: the case counts, not the row', () => {
    const groups = withIgnored([], [finding(1)], 'Klopt zo');
    const sorted = finding(700, { caseNumber: '2023-1', params: { home: 'GM0014', incident: 'GM0014', otherRow: 9 } });
    expect(divide([sorted], groups).open).toEqual([]);
  });

  test('needs a look again when its value changes', () => {
    const groups = withIgnored([], [finding(1)], 'Klopt zo');
    const changed = finding(1, { params: { home: 'GM0106', incident: 'GM0014' } });
    expect(divide([changed], groups).open).toEqual([changed]);
  });

  test('can be looked at again, alone', () => {
    const groups = withIgnored([], [finding(1), finding(2)], 'Klopt zo');
    const { open, ignored } = divide([finding(1), finding(2)], withoutIgnored(groups, [finding(2)]));
    expect([cases(open), ignored.length]).toEqual([['2023-2'], 1]);
  });

  test('gets another reason instead of a second one', () => {
    const groups = withIgnored(withIgnored([], [finding(1)], 'Klopt zo'), [finding(1)], 'Nagevraagd');
    expect(divide([finding(1)], groups).ignored.map(({ reason }) => reason)).toEqual(['Nagevraagd']);
  });

  test('is never an error, nor on a row without a case number; a column that is not there can be left', () => {
    expect(canIgnore(finding(1, { severity: 'error' }))).toBe(false);
    expect(canIgnore(finding(1, { caseNumber: null }))).toBe(false);
    expect(canIgnore(finding(1, { caseNumber: null, reading: -1, cells: [] }))).toBe(true);
    const error = finding(1, { severity: 'error' });
    expect(divide([error], withIgnored([], [error], 'Klopt zo')).open).toEqual([error]);
  });

  test('goes to the receipt as a count and a reason, without case numbers or values', () => {
    const groups = withIgnored(withIgnored([], [finding(1), finding(2)], 'Klopt zo'), [finding(3)], 'Nagevraagd');
    const counts = ignoredFindings([finding(1), finding(2), finding(3), finding(4)], groups);
    expect(counts).toEqual([
      { code: 'V8.outside-area', reason: 'Klopt zo', count: 2 },
      { code: 'V8.outside-area', reason: 'Nagevraagd', count: 1 },
    ]);
  });

  test('counts only while it is there', () => {
    expect(ignoredFindings([], withIgnored([], [finding(1)], 'Klopt zo'))).toEqual([]);
  });

  test('leaving and looking again gives what was there before', () => {
    const rows = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const kept = withIgnored(
          [],
          first.map((row) => finding(row)),
          'Klopt zo',
        );
        const added = second.filter((row) => !first.includes(row)).map((row) => finding(row));
        expect(withoutIgnored(withIgnored(kept, added, 'Nagevraagd'), added)).toEqual(kept);
      }),
    );
  });
});

describe('a reason', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['x'.repeat(101), 'too-long'],
    ['gebeld met 06-12345678', 'phone'],
    ['mail naar jan@voorbeeld.nl', 'email'],
    ['mw. Jansen zei dat het klopt', 'name'],
    ['gebeld met mevr. jansen', 'name'],
    ['Niet bekend bij ons', null],
    ['Nagevraagd', null],
    ['Klopt zo', null],
  ] as const)('%j is refused as %s', (reason, problem) => {
    expect(reasonProblem(reason)).toBe(problem);
    if (problem !== null) expect(() => withIgnored([], [finding(1)], reason)).toThrow(RangeError);
  });
});
