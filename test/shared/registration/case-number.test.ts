import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  caseNumberProblem,
  caseNumbersRise,
  cleanCaseNumber,
  compareCaseNumbers,
  isMassReportMark,
} from '#shared/registration/index.ts';

describe('a case number', () => {
  it('is a short text without control characters or spaces around it', () => {
    for (const text of ['1', '2023-0418', 'RD 2023/12', 'é-1']) expect(caseNumberProblem(text)).toBeNull();
    expect(caseNumberProblem('  ')).toBe('empty');
    expect(caseNumberProblem('x'.repeat(65))).toBe('too-long');
    expect(caseNumberProblem('1\n2')).toBe('control-character');
    expect(caseNumberProblem('1\u200b')).toBe('control-character');
    expect(caseNumberProblem('1 ')).toBe('surrounding-space');
  });

  it('is cleaned of what a sheet leaves around and in it', () => {
    expect(cleanCaseNumber('\u00a02023-1\u200b ')).toBe('2023-1');
    expect(cleanCaseNumber('RD\n 12')).toBe('RD 12');
  });

  it('once cleaned can only be empty, too long or broken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect([null, 'empty', 'too-long']).toContain(caseNumberProblem(cleanCaseNumber(text)));
      }),
    );
  });
});

describe('the order of case numbers', () => {
  it('is natural', () => {
    const numbers = ['2023-10', '2023-9', '2022-100', 'A2', 'A10', '2023-010', 'A'];
    expect(numbers.sort(compareCaseNumbers)).toEqual(['2022-100', '2023-9', '2023-010', '2023-10', 'A', 'A2', 'A10']);
  });

  it('is one order for all texts', () => {
    const number = fc.stringMatching(/^[0-9aA-]{0,6}$/u);
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        expect(Math.sign(compareCaseNumbers(a, b))).toBe(-Math.sign(compareCaseNumbers(b, a)) + 0);
        expect(compareCaseNumbers(a, b) === 0).toBe(a === b);
        if (compareCaseNumbers(a, b) < 0 && compareCaseNumbers(b, c) < 0)
          expect(compareCaseNumbers(a, c)).toBeLessThan(0);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the mark of a mass report', () => {
  it('is a short code with a digit, or ja, so that it cannot be a name', () => {
    for (const text of ['M12', '2023-1', 'ja', 'actie-3', '20230501']) expect(isMassReportMark(text), text).toBe(true);
    for (const text of ['', 'nee', 'Jansen', 'M 1', 'x'.repeat(17), '1'.repeat(17)]) {
      expect(isMassReportMark(text), text).toBe(false);
    }
  });

  it('has too few digits for a telephone number or a citizen service number', () => {
    for (const text of ['0612345678', '06-12345678', '123456782', '1234.56.782', '010-1234567'])
      expect(isMassReportMark(text), text).toBe(false);
  });
});

describe('case numbers that each come after the one before', () => {
  it('are those of a sheet in order, whatever their length', () => {
    expect(caseNumbersRise(['2023-1', '2023-2', '2023-10', '2023-0001'])).toBe(true);
    expect(caseNumbersRise(['2023-2', '2023-1'])).toBe(false);
    expect(caseNumbersRise(['a1', 'A1'])).toBe(false);
  });

  it('never hold one of them twice, in whatever capitals', () => {
    const number = fc.string({
      unit: fc.constantFrom('a', 'A', 'b', '1', 'İ', 'i\u0307', 'K', 'k'),
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(number, { maxLength: 5 }), (numbers) => {
        if (caseNumbersRise(numbers))
          expect(new Set(numbers.map((one) => one.toLowerCase())).size).toBe(numbers.length);
      }),
      { numRuns: 2_000 },
    );
  });
});
