import { describe, expect, test } from 'vitest';
import { breachNames, breachNameOf } from '#addin/i18n/breach-names.ts';
import { adviceOf, sentenceOf, titleOf } from '#addin/i18n/findings.ts';
import type { Told } from '#addin/i18n/findings.ts';
import { rules } from '#shared/rules/index.ts';

/** A finding with a value for every parameter that a sentence can use. */
const told = (code: Told['code'], params: Told['params'] = {}): Told => ({
  code,
  cells: [{ sheet: 'Registraties', row: 121, column: 5 }],
  caseNumber: '2023-0418',
  params: {
    field: 'grounds',
    value: 'heerkomst',
    codes: 'G01 G05',
    what: 'email',
    date: '2023-05-03',
    year: 2022,
    today: '2023-05-01',
    incident: '2023-05-09',
    report: '2023-05-03',
    closed: '2023-05-01',
    years: 100,
    subground: 'G11.1',
    ground: 'G11',
    home: 'GM0014',
    otherRow: 12,
    anonymity: 'full',
    count: 34,
    from: '2023-05-01',
    domain: 'T07',
    ...params,
  },
});

describe('the sentences of findings', () => {
  test('every way in which a rule can be broken has words', () => {
    const ways = rules.flatMap(({ id, ways: of }) => Object.keys(of).map((way) => `${id}.${way}`));
    expect(ways.filter((code) => breachNameOf(code) === null)).toEqual([]);
  });

  test.each(['nl', 'en'] as const)('every one of them is whole in %s', (language) => {
    for (const name of breachNames) {
      const sentence = sentenceOf(told(`V1.${name}`), language);
      expect(sentence).toMatch(/^F122: \S.*[.?]$/u);
      expect(sentence).not.toMatch(/undefined|null|NaN|‘’|\s\s|\(\)/u);
      expect(titleOf(told(`V1.${name}`), language)).toMatch(/^\p{Lu}/u);
    }
  });

  test('says where, what and what to do', () => {
    expect(sentenceOf(told('V4.unknown-label'), 'nl')).toBe(
      'F122: ‘heerkomst’ staat niet in de codelijst. Kies een grond of leer ons dit woord.',
    );
    expect(sentenceOf(told('V4.unknown-label', { write: 'Herkomst', code: 'G01' }), 'nl')).toBe(
      'F122: ‘heerkomst’ staat niet in de codelijst. Bedoelt u Herkomst?',
    );
    expect(titleOf(told('V4.unknown-label'), 'nl')).toBe('Grond niet herkend');
    expect(adviceOf(told('V2.report-outside-year'), 'nl')).toBe(
      '3 mei 2023 valt niet in 2022. Verander de datum of kies een ander jaar.',
    );
  });

  test('shows an error of a formula as Excel shows it in that language', () => {
    expect(sentenceOf(told('V4.formula-error', { value: '#N/A' }), 'nl')).toContain('#N/B');
    expect(sentenceOf(told('V4.formula-error', { value: '#DEEL/0!' }), 'nl')).toContain('#DEEL/0!');
    expect(sentenceOf(told('V4.formula-error', { value: '#WAARDE!' }), 'en')).toContain('#VALUE!');
    expect(sentenceOf(told('V2.not-a-date', { field: 'reportedOn', value: 'WAAR' }), 'en')).toContain('‘TRUE’');
  });

  test('points at personal data without repeating it', () => {
    const finding = told('V11.personal-data', { value: 'geheim@voorbeeld.invalid' });
    expect(sentenceOf(finding, 'nl')).toBe(
      'F122: hier lijkt een e-mailadres te staan. Haal het weg: alleen codes verlaten uw werkboek.',
    );
  });

  test('a column that the sheet lacks is told once, with the number of reports', () => {
    const finding: Told = {
      code: 'V13.missing-home-municipality',
      cells: [],
      caseNumber: null,
      params: { field: 'homeMunicipality', count: 1212 },
    };
    expect(sentenceOf(finding, 'nl')).toBe('Er is geen kolom voor woongemeente. Daardoor missen 1.212 meldingen dit.');
    expect(sentenceOf(finding, 'en')).toBe('There is no column for home municipality, so 1,212 reports lack it.');
  });

  test('names the other sheet only when it is another', () => {
    const other = (otherSheet: string): string =>
      sentenceOf(told('V1.duplicate-case-number', { otherSheet, otherRow: 7 }), 'nl');
    expect(other('Registraties')).toContain('staat ook op rij 7.');
    expect(other('Kwartaal 2')).toContain('staat ook op rij 7 van Kwartaal 2.');
  });
});
