import { describe, expect, test } from 'vitest';
import { placeOf, whereOf } from '#addin/i18n/findings.ts';
import { concernSentences } from '#addin/panes/submit/check/concerns/concern-sentences.ts';
import { wordsOf } from '#addin/panes/submit/check/findings/groups.ts';
import { shieldRows } from '#addin/panes/submit/check/shield/shield-rows.ts';
import { choicesFor } from '#addin/panes/submit/check/tools/choices.ts';
import { findingsTable } from '#addin/panes/submit/check/tools/findings-table.ts';
import { submitTexts } from '#addin/panes/submit/texts.ts';
import { yearChoices } from '#addin/panes/submit/years.ts';
import type { Finding } from '#shared/rules/index.ts';
import { emptyProfile } from '#shared/sheet/index.ts';
import type { Question, ShieldedColumn } from '#shared/sheet/index.ts';

const finding = (row: number, value: string, part: Partial<Finding> = {}): Finding => ({
  rule: 'V4',
  code: 'V4.unknown-label',
  severity: 'error',
  cells: [{ sheet: 'Kwartaal 2', row, column: 5 }],
  caseNumber: `2023-${row}`,
  reading: row,
  params: { field: 'grounds', value, write: 'Herkomst' },
  fix: { writes: [{ cell: { sheet: 'Kwartaal 2', row, column: 5 }, value: 'Herkomst' }] },
  ...part,
});
const question = (label: string): Question => ({
  kind: 'label',
  field: 'grounds',
  label,
  count: 2,
  firstCell: { sheet: 'Kwartaal 2', row: 1, column: 5 },
  candidates: ['G01'],
});

describe('where a finding is', () => {
  test('names the sheet where there are several', () => {
    expect(whereOf(finding(121, 'x'), 'nl')).toBe('F122');
    expect(whereOf(finding(121, 'x'), 'nl', true)).toBe('F122 op Kwartaal 2');
    const cells = [
      ...finding(0, 'x').cells,
      { sheet: 'Kwartaal 2', row: 0, column: 7 },
      { sheet: 'Q3', row: 8, column: 0 },
    ];
    expect(placeOf(cells, 'nl', true)).toBe('F1 en H1 op Kwartaal 2 en A9 op Q3');
  });
});

describe('unknown words', () => {
  test('are each solved once, for all their cells, however they are spelled', () => {
    const missing = finding(9, '', { code: 'V3.missing-ground', params: {} });
    const { words, others } = wordsOf(
      [finding(1, 'heerkomst'), finding(2, 'Heerkomst '), finding(3, 'ras?'), missing],
      [question('heerkomst'), question('ras?'), question('elders')],
    );
    expect(words.map(({ findings }) => findings.map(({ reading }) => reading))).toEqual([[1, 2], [3]]);
    expect(others).toEqual([missing]);
  });
});

describe('how many are ready', () => {
  test('is said in whole sentences, also of one', () => {
    const { nl, en } = submitTexts;
    expect([nl.ready(1, 30), nl.ready(29, 30), nl.ready(0, 1), nl.waits(1), nl.waits(15)]).toEqual([
      '1 van 30 meldingen is klaar',
      '29 van 30 meldingen zijn klaar',
      '0 van 1 melding is klaar',
      '1 melding wacht tot u oplost wat hieronder staat.',
      '15 meldingen wachten tot u oplost wat hieronder staat.',
    ]);
    expect(en.ready(1, 30)).toBe('1 of 30 reports is ready');
  });
});

describe('the findings on a sheet', () => {
  test('have an address that leads to the cell, the case number, a sentence and the mend; what blocks comes first', () => {
    const warning = finding(3, '', { code: 'V8.outside-area', severity: 'warning', params: { home: 'GM0014' } });
    delete (warning as { fix?: unknown }).fix;
    const table = findingsTable([warning, finding(121, '=1+1')], true, 'nl');
    expect(table.rows[0]).toEqual([
      'F122 op Kwartaal 2',
      '2023-121',
      'Fout',
      '‘=1+1’ staat niet in de codelijst. Bedoelt u Herkomst?',
      'Schrijf ‘Herkomst’',
    ]);
    expect(table.rows[1]).toMatchObject({ 2: 'Let op', 4: null });
    expect(table.links).toEqual([{ sheet: 'Kwartaal 2', row: 121, column: 5 }, warning.cells[0]]);
    expect(table.formats).toEqual(Array.from({ length: 5 }, () => '@'));
  });

  test('tell how many there are when not all of them are listed', () => {
    const { title, rows } = findingsTable([finding(1, 'x')], false, 'nl', [{ first: finding(2, 'y'), count: 23_456 }]);
    expect([title.slice(1), rows.length]).toEqual([['23.457 bevindingen', 'De eerste 1 staan op dit blad.'], 1]);
  });

  test('say so when there are none', () => {
    const { title, rows } = findingsTable([], false, 'nl');
    expect(title).toContain('Geen bevindingen');
    expect(rows).toEqual([[null, null, null, 'Geen bevindingen', null]]);
  });
});

describe('a drop-down list', () => {
  test('offers every code once, in the spelling that the sheet itself uses most', () => {
    const choices = choicesFor('grounds', ['herkomst', 'Leeftijd', 'herkomst', 'Herkomst'], emptyProfile)!;
    expect(choices).toContain('herkomst');
    expect(choices).not.toContain('Herkomst');
    expect(choices).toContain('Geslacht');
    expect(new Set(choices).size).toBe(choices.length);
  });

  test('offers a word that was taught', () => {
    const profile = { ...emptyProfile, labels: { grounds: { afkomst2: 'G01' } } };
    expect(choicesFor('grounds', ['afkomst2', 'afkomst2'], profile)).toContain('afkomst2');
  });

  test('does not come where several choices stand in one cell', () => {
    expect(choicesFor('grounds', ['Herkomst; Leeftijd', 'Herkomst', 'Leeftijd; Geslacht'], emptyProfile)).toBeNull();
  });
});

describe('the years to choose from', () => {
  test('are those of the sheet first, and then this year and the one before; no typing errors', () => {
    const found = [
      { year: 2023, count: 900 },
      { year: 2203, count: 1 },
      { year: 2024, count: 12 },
    ];
    expect(yearChoices(found, 2023, 2026).map(({ year }) => year)).toEqual([2024, 2023, 2026, 2025]);
  });

  test('hold the year that was chosen, whatever it is', () => {
    expect(yearChoices([], 2019, 2026).map(({ year }) => year)).toEqual([2026, 2025, 2019]);
  });
});

describe('a sheet that is probably not the right one', () => {
  test('of another bureau is called so', () => {
    expect(
      concernSentences({ kind: 'other-area', located: 200, outside: 198, perhaps: 'utrecht' }, 'nl').join(' '),
    ).toMatch(/^198 van de 200 meldingen met een plaats liggen buiten uw werkgebied\. Het lijkt een blad van .+\.$/u);
  });

  test('of another year says of which', () => {
    const concern = { kind: 'other-year', dated: 30, inYear: 0, year: 2024, mostlyIn: 2023, mostly: 30 } as const;
    expect(concernSentences(concern, 'nl')).toEqual([
      'Geen enkele van de 30 meldingen valt in 2024.',
      '30 meldingen zijn van 2023. U kunt bovenaan een ander jaar kiezen.',
    ]);
  });
});

describe('the shield list', () => {
  test('says of every header once what becomes of it, with the counts of all sheets', () => {
    const column = (sheet: string, part: Partial<ShieldedColumn>): ShieldedColumn => ({
      sheet,
      column: 1,
      evidence: 'header',
      header: 'Postcode',
      fate: 'cut',
      because: null,
      field: 'incidentPostcode',
      cells: 10,
      cut: 4,
      heldBack: 0,
      ...part,
    });
    const stays = { header: 'Naam', fate: 'stays', because: 'personal', field: null, cut: 0 } as const;
    const rows = shieldRows([column('Q1', {}), column('Q2', { heldBack: 1 }), column('Q1', stays)]);
    expect(rows.cut).toMatchObject([{ cells: 20, cut: 8, heldBack: 1 }]);
    expect([rows.stays.map(({ header }) => header), rows.sent]).toEqual([['Naam'], []]);
  });
});
