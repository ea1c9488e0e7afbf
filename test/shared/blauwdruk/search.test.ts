import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledPlaybook, createSearch, highlight } from '#shared/blauwdruk/index.ts';

const search = createSearch(bundledPlaybook, 'nl');
const stepsFor = (query: string) => search(query).phases.flatMap(({ steps }) => steps.map(({ id }) => id));

describe('Searching the playbook forgives', () => {
  it.each([
    ['a letter too many', 'annoniem', 'explain-anonymous'],
    ['a letter too few', 'huurdr', 'landlord'],
    ['letters that changed places', 'bemiddeilng', 'mediation'],
    ['accents and capitals', 'HÜURDER', 'landlord'],
    ['another word for the same', 'zonder naam', 'explain-anonymous'],
    ['the everyday word', 'huisbaas', 'landlord'],
    ['the word of the other language', 'tenant', 'landlord'],
  ])('%s: ‘%s’ finds %s', (_, query, step) => {
    expect(stepsFor(query)).toContain(step);
  });

  it('but does not guess at short words or nonsense', () => {
    expect(stepsFor('xqz')).toEqual([]);
    expect(search('xyzzyxyzzy')).toMatchObject({ routes: [], phases: [], acts: [], glossary: [] });
  });
});

describe('What was found is marked', () => {
  const marked = (text: string, query: string) =>
    highlight(text, search(query).words)
      .filter(({ found }) => found)
      .map((piece) => piece.text);

  it('by whole words, also when they were typed otherwise', () => {
    expect(marked('Wijs de huurder op het meldpunt.', 'huurdr')).toEqual(['huurder']);
    expect(marked('De melder blijft anoniem.', 'anonimiteit')).toEqual(['anoniem']);
    expect(marked('Eén officier van justitie', 'een')).toEqual(['Eén']);
  });

  it('and nothing of the text is lost', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (text, words) => {
        expect(
          highlight(text, words)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
