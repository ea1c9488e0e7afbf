import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, formOf, formReader, hasForm } from '#shared/sheet/text.ts';

/** Texts as sheets have them: mostly numbers and letters, now and then something that nobody sees. */
const signs = ['0', '1', '8', '9', 'a', 'Z', 'é', '-', '/', ' ', '.', '\u00a0', '\u200b', '\n', '𝐀', '☑'];
const text = fc.string({ unit: fc.constantFrom(...signs), maxLength: 10 });

describe('a cleaned text', () => {
  it('has no invisible signs and only single spaces, however it was written', () => {
    fc.assert(
      fc.property(text, (raw) => {
        expect(cleanText(raw)).toBe(raw.replaceAll('\u200b', '').split(/\s+/u).join(' ').trim());
      }),
    );
  });
});

describe('the form of a text', () => {
  it('has one sign for digits in a row and one for letters', () => {
    expect(['2023-0418', 'RD 23/7', 'é2', ''].map(formOf)).toEqual(['9-9', 'A 9/9', 'A9', '']);
  });

  it('is recognised without being written down', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(hasForm(one, formOf(one))).toBe(true);
        expect(hasForm(one, formOf(other))).toBe(formOf(one) === formOf(other));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the same among many others', () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(texts.map(formReader())).toEqual(texts.map(formOf));
      }),
    );
  });
});
