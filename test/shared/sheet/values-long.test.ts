import { describe, expect, it } from 'vitest';
import { readDate } from '#shared/sheet/values/dates.ts';
import { personalDataIn } from '#shared/sheet/values/personal.ts';
import { recognise } from '#shared/sheet/index.ts';
import { caseOf, withColumn } from './cases.ts';

const full = 32_767;
const filled = (part: string): string => part.repeat(Math.ceil(full / part.length)).slice(0, full);

/** Texts on which a careless pattern starts over at every sign. */
const texts = ['x', 'é', 'A.', 'A-', 'A. ', 'a@', '1', '0 ', ')', ',', '; ', 'Straat', 'dhr. A.', '1-', '#', '– '].map(
  filled,
);

describe('a cell filled to the brim', () => {
  it('is searched for personal data in one go', () => {
    for (let round = 0; round < 20; round += 1) for (const text of texts) personalDataIn(text);
    expect(personalDataIn(`${filled('x')} iemand@voorbeeld.example`)).toBe('email');
    expect(personalDataIn(filled('iemand@ voorbeeld '))).toBe('free-text');
  });

  it('is no date', () => {
    for (const text of texts) expect(readDate(text, { date1904: false, order: null })).toEqual({ kind: 'no-date' });
  });

  it('is no label, and no label to teach', () => {
    for (const text of texts.slice(0, 3)) {
      const recognition = recognise(withColumn('Woongemeente', ['Rotterdam', text, 'Schiedam', 'Rotterdam']));
      expect(caseOf(recognition, '2023-0002').problems).toMatchObject([
        { kind: 'too-long', field: 'homeMunicipality' },
      ]);
      expect(recognition.questions).toEqual([]);
    }
  });
});
