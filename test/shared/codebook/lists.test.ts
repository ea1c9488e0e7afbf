import { describe, expect, it } from 'vitest';
import {
  anonymities,
  channels,
  codedFields,
  codeLists,
  domains,
  entryOf,
  grounds,
  groundList,
  handlings,
  isCodedField,
  kinds,
  kindList,
  labelOf,
  listFor,
  matchLabel,
  natures,
  normaliseLabel,
  parentOf,
  policeReports,
  referrals,
  reporters,
  results,
  statuses,
  subgroundEntries,
  type Code,
  type CodeList,
} from '#shared/codebook/index.ts';

const everyList: [string, CodeList][] = Object.entries(codeLists);
const unambiguousLists = everyList.filter(([name]) => name !== 'districts');

const spellingsOf = (entry: Code): string[] => [
  entry.label.nl,
  entry.label.en,
  ...(entry.modern === undefined ? [] : [entry.modern.nl, entry.modern.en]),
  ...entry.synonyms,
];

describe.each(unambiguousLists)('the list of %s', (_name, list) => {
  it('has every spelling under one code only', () => {
    const owners = Map.groupBy(
      list.entries.flatMap((entry) => spellingsOf(entry).map((spelling) => ({ spelling, code: entry.code }))),
      ({ spelling }) => normaliseLabel(spelling),
    );
    const shared = [...owners].filter(([, uses]) => new Set(uses.map(({ code }) => code)).size > 1);
    expect(shared.map(([spelling]) => spelling)).toEqual([]);
  });

  it('recognises every label, synonym and code of its own', () => {
    const missed = list.entries.flatMap((entry) =>
      [entry.code, ...spellingsOf(entry)].filter((spelling) => {
        const match = matchLabel(list, spelling);
        return match === null || !('code' in match) || match.code !== entry.code;
      }),
    );
    expect(missed).toEqual([]);
  });
});

describe.each(everyList)('the entries of %s', (_name, list) => {
  it('have codes that occur once', () => {
    expect(new Set(list.entries.map(({ code }) => code)).size).toBe(list.entries.length);
  });

  it('have two labels, no spelling that is empty or doubled, and a source', () => {
    for (const { code, label, synonyms, source } of list.entries) {
      expect(label.nl.trim() && label.en.trim(), code).not.toBe('');
      expect(
        synonyms.filter((synonym) => normaliseLabel(synonym) === ''),
        code,
      ).toEqual([]);
      expect(synonyms.length, code).toBe(new Set(synonyms).size);
      expect(source.citation.length, code).toBeGreaterThan(10);
      expect(source.checkedOn, code).toMatch(/^\d{4}-\d\d-\d\d$/u);
    }
  });
});

describe('the code lists', () => {
  it('hold the codes of their types, in the same order', () => {
    const codesOf = (list: CodeList) => list.entries.map(({ code }) => code);
    expect(codesOf(codeLists.grounds)).toEqual(grounds);
    expect(codesOf(codeLists.domains)).toEqual(domains);
    expect(codesOf(codeLists.natures)).toEqual(natures);
    expect(codesOf(codeLists.handlings)).toEqual(handlings);
    expect(codesOf(codeLists.kinds)).toEqual(kinds);
    expect(codesOf(codeLists.reporters)).toEqual(reporters);
    expect(codesOf(codeLists.anonymities)).toEqual(anonymities);
    expect(codesOf(codeLists.channels)).toEqual(channels);
    expect(codesOf(codeLists.referrals)).toEqual(referrals);
    expect(codesOf(codeLists.policeReports)).toEqual(policeReports);
    expect(codesOf(codeLists.statuses)).toEqual(statuses);
    expect(codesOf(codeLists.results)).toEqual(results);
  });

  it('are found by field, and only coded fields have one', () => {
    expect(codedFields.map((field) => listFor(field).entries.length > 0)).not.toContain(false);
    expect(listFor('grounds')).toBe(groundList);
    expect(isCodedField('domain')).toBe(true);
    expect(isCodedField('caseNumber')).toBe(false);
    expect(isCodedField('toString')).toBe(false);
  });

  it('name a code as screens say it, and leave the statutory label to the form', () => {
    expect(labelOf('G01', 'nl')).toBe('Herkomst');
    expect(labelOf('G01', 'en')).toBe('Origin');
    expect(entryOf(groundList, 'G01')?.label.nl).toBe('Ras');
    expect(labelOf('GM0518', 'nl')).toBe('Den Haag');
    expect(labelOf('GM0599-03', 'nl')).toBe('Delfshaven');
    expect(labelOf('complaint', 'nl', kindList)).toBe('Klacht');
    expect(labelOf('Q77', 'nl')).toBe('Q77');
  });

  it('mark what is general knowledge as to be verified', () => {
    expect(entryOf(codeLists.natures, 'A05')?.source.status).toBe('to-be-verified');
    expect(entryOf(codeLists.natures, 'A03')?.source.status).toBe('source');
    expect(codeLists.results.entries.every(({ source }) => source.status === 'to-be-verified')).toBe(true);
  });
});

describe('a sub-ground', () => {
  it('has a parent on the list of grounds and a code that begins with it', () => {
    for (const { code, parent } of subgroundEntries) {
      expect(grounds).toContain(parent);
      expect(code.startsWith(`${parent}.`)).toBe(true);
      expect(parentOf(code)).toBe(parent);
    }
    expect(parentOf('G01.99')).toBeNull();
  });

  it('in a column of grounds means its parent', () => {
    for (const { label, parent } of subgroundEntries) {
      expect(matchLabel(groundList, label.nl)).toMatchObject({ code: parent });
    }
  });
});
