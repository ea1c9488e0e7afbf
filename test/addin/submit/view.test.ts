import { describe, expect, test } from 'vitest';
import { columnsView } from '#addin/panes/submit/check/columns/columns-view.ts';
import { changesAnything, differenceParts, filtered } from '#addin/panes/submit/deliver/difference/difference.ts';
import { alikeIn, countOf, groupsOf, idOf } from '#addin/panes/submit/check/findings/groups.ts';
import { receiptLines, receiptTable } from '#addin/panes/submit/deliver/receipt/receipt.ts';
import { freeHeaders, withColumn } from '#addin/panes/submit/check/teach.ts';
import { valueInWords } from '#addin/panes/submit/deliver/difference/values.ts';
import type { Receipt, SubmissionPreview } from '#shared/api/index.ts';
import type { Finding } from '#shared/rules/index.ts';
import { emptyProfile } from '#shared/sheet/index.ts';
import type { Question, RecognisedColumn, RecognisedTable } from '#shared/sheet/index.ts';

const finding = (row: number, part: Partial<Finding> = {}): Finding => ({
  rule: 'V4',
  code: 'V4.unknown-label',
  severity: 'error',
  cells: [{ sheet: 'Registraties', row, column: 5 }],
  caseNumber: `2023-${row}`,
  reading: row,
  params: { field: 'grounds', value: 'heerkomst', write: 'Herkomst' },
  fix: { writes: [{ cell: { sheet: 'Registraties', row, column: 5 }, value: 'Herkomst' }] },
  ...part,
});

describe('findings in groups', () => {
  test('what blocks comes first, then the largest group', () => {
    const late: Partial<Finding> = { rule: 'V2', code: 'V2.report-in-future', params: {} };
    const note: Partial<Finding> = { rule: 'V8', code: 'V8.outside-area', severity: 'warning', params: {} };
    const groups = groupsOf([
      finding(1, note),
      finding(2, note),
      finding(3, note),
      finding(4, late),
      finding(5),
      finding(6),
    ]);
    expect(groups.map(({ findings: [first], findings }) => [first?.code, findings.length])).toEqual([
      ['V4.unknown-label', 2],
      ['V2.report-in-future', 1],
      ['V8.outside-area', 3],
    ]);
  });

  test('words of different fields are different groups', () => {
    expect(groupsOf([finding(1), finding(2, { params: { field: 'domain', value: 'x' } })])).toHaveLength(2);
  });

  test('count those that are not listed too, also of a kind of which none is', () => {
    const more = [
      { first: finding(8), count: 40 },
      { first: finding(9, { params: { field: 'domain', value: 'x' } }), count: 50 },
    ];
    const groups = groupsOf([finding(1), finding(2)], more);
    expect(groups.map(({ findings, count }) => [findings.length, count])).toEqual([
      [1, 50],
      [2, 42],
    ]);
    expect(countOf([finding(1), finding(2)], more)).toBe(92);
  });

  test('"alle" mends the cells with the same word and the same suggestion, and no others', () => {
    const other = finding(3, { params: { field: 'grounds', value: 'herrkomst', write: 'Herkomst' } });
    const withoutFix = finding(4);
    delete (withoutFix as { fix?: unknown }).fix;
    const group = [finding(1), finding(2), other, withoutFix];
    const alike = alikeIn(group);
    expect(alike(finding(1)).map(({ reading }) => reading)).toEqual([1, 2]);
    expect(alike(withoutFix)).toEqual([]);
  });

  test('every finding has a name of its own', () => {
    const all = [finding(1), finding(2), finding(1, { code: 'V2.not-a-date' }), finding(1, { cells: [] })];
    expect(new Set(all.map(idOf)).size).toBe(all.length);
  });
});

const column = (index: number, part: Partial<RecognisedColumn>): RecognisedColumn => ({
  column: index,
  header: `Kop ${index}`,
  role: 'field',
  field: 'grounds',
  confidence: 'certain',
  evidence: 'header',
  ...part,
});

const table = (sheet: string, columns: readonly RecognisedColumn[]): RecognisedTable => ({
  sheet,
  area: { top: 0, left: 0, rows: 10, columns: columns.length },
  headerRows: [0],
  layout: 'row-per-case',
  columns,
  skippedRows: [],
  dataRowCount: 9,
  hiddenRowCount: 0,
});

describe('columns', () => {
  const columns = [
    column(0, { field: 'caseNumber' }),
    column(1, { field: 'domain', confidence: 'doubtful' }),
    column(2, { role: 'personal', field: null }),
    column(3, { role: 'ignored', field: null }),
    column(4, { role: 'unknown', field: null }),
  ];
  const asked: Question = {
    kind: 'column',
    sheet: 'Q1',
    column: 1,
    header: 'Kop 1',
    examples: ['Wonen'],
    candidates: ['domain'],
  };

  test('the doubtful ones are asked, and a header on four sheets only once', () => {
    const view = columnsView([table('Q1', columns), table('Q2', columns)], [asked, { ...asked, sheet: 'Q2' }]);
    expect(view.asked.map(({ header, examples, candidates }) => [header, examples, candidates])).toEqual([
      ['Kop 1', ['Wonen'], ['domain']],
    ]);
    expect([view.read, view.personal, view.ignored].map((rows) => rows.map(({ header }) => header))).toEqual([
      ['Kop 0'],
      ['Kop 2'],
      ['Kop 3', 'Kop 4'],
    ]);
  });

  test('a field that was not found may stand under a header that means nothing yet', () => {
    expect(freeHeaders([table('Q1', columns), table('Q2', columns)], 'Q1')).toEqual(['Kop 3', 'Kop 4']);
  });

  test('a column that is called personal stays so', () => {
    expect(withColumn(emptyProfile, 'Opmerking:', 'personal').columns).toEqual({ opmerking: 'personal' });
  });
});

const preview: SubmissionPreview = {
  bureau: 'rotterdam',
  year: 2023,
  version: 3,
  counts: { added: 1, changed: 1, unchanged: 1189, withdrawn: 0, refused: 1 },
  added: ['2023-0900'],
  changed: [
    {
      caseNumber: '2023-0418',
      changes: [
        { field: 'grounds', before: ['G05'], after: ['G01', 'G05'] },
        { field: 'closedOn', before: null, after: '2023-05-03' },
      ],
    },
  ],
  withdrawn: [],
  refused: [
    { index: 4, caseNumber: '2023-0500', breaches: [{ code: 'V3.missing-ground', fields: ['grounds'], params: {} }] },
  ],
  closed: [],
};

describe('the difference', () => {
  const lines = Object.fromEntries(differenceParts(preview, ['2023-0777'], 'nl').map((part) => [part.part, part]));

  test('shows what changes from what to what, in words', () => {
    expect(lines['changed']?.lines[0]?.lines).toEqual([
      'Grond: Leeftijd → Herkomst en Leeftijd',
      'Datum gesloten: leeg → 3 mei 2023',
    ]);
  });

  test('says why a row is refused, and which cases wait for a mend', () => {
    expect(lines['refused']?.lines[0]?.lines).toEqual(['Er staat geen grond. Kies een grond, of schrijf ‘onbekend’.']);
    expect(lines['waiting']).toMatchObject({ count: 1, lines: [{ caseNumber: '2023-0777' }] });
  });

  test('can be filtered: only the kinds that were chosen, and in them only the numbers that were sought', () => {
    const all = differenceParts(preview, ['2023-0777'], 'nl');
    const shown = (chosen: Parameters<typeof filtered>[1], sought: string) =>
      filtered(all, chosen, sought).map(({ part, count }) => [part, count]);
    expect(shown(['changed', 'refused'], '')).toEqual([
      ['changed', 1],
      ['refused', 1],
    ]);
    expect(shown(['changed', 'refused'], ' 05')).toEqual([['refused', 1]]);
    expect(shown([], '2023-0')).toHaveLength(4);
    expect(filtered(all, [], '')).toEqual(all);
  });

  test('knows when nothing would change', () => {
    expect(changesAnything(preview)).toBe(true);
    expect(changesAnything({ ...preview, counts: { ...preview.counts, added: 0, changed: 0 } })).toBe(false);
  });

  test('values are labels and dates, never codes', () => {
    expect(valueInWords('domain', 'T06', 'nl')).toBe('Huisvesting');
    expect(valueInWords('caseNumber', '2023-05', 'nl')).toBe('2023-05');
    expect(valueInWords('external', true, 'en')).toBe('yes');
    expect(valueInWords('grounds', [], 'nl')).toBe('leeg');
  });
});

describe('the receipt', () => {
  const receipt: Receipt = {
    number: '2023-R-014',
    bureau: 'rotterdam',
    year: 2023,
    version: 4,
    kind: 'submission',
    mode: 'complete',
    reason: null,
    ignored: [],
    submittedAt: '2023-05-03T12:12:00Z',
    submittedBy: 'Samira Voorbeeld',
    counts: preview.counts,
    total: 1191,
    checksum: 'ab12',
  };

  test('says number, time, who, counts and checksum', () => {
    const lines = new Map(receiptLines(receipt, 'nl'));
    expect([
      lines.get('Nummer'),
      lines.get('Door'),
      lines.get('Gelijk'),
      lines.get('Totaal aangeleverd'),
      lines.get('Controlegetal'),
    ]).toEqual(['2023-R-014', 'Samira Voorbeeld', 1189, 1191, 'ab12']);
    expect(lines.get('Tijd')).toContain('3 mei 2023');
  });

  test('says which findings were left as they are, and why', () => {
    const ignored = [{ code: 'V8.outside-area', reason: 'melder woont in België', count: 4 }];
    expect(receiptLines({ ...receipt, ignored }, 'nl')).toContainEqual([
      'Zo gelaten: Buiten uw werkgebied (melder woont in België)',
      4,
    ]);
  });

  test('of a withdrawal says why', () => {
    const lines = new Map(receiptLines({ ...receipt, kind: 'withdrawal', mode: null, reason: 'entered-twice' }, 'nl'));
    expect([lines.get('Soort'), lines.get('Reden')]).toEqual(['Laten vervallen', 'Dubbel ingevoerd']);
  });

  test('can be put on a sheet of its own to print, with its numbers as numbers', () => {
    const table = receiptTable(receipt, 'en');
    expect(table).toMatchObject({
      sheet: 'Receipt 2023-R-014',
      headers: ['What', 'Value', 'Count'],
      formats: ['@', '@', '#,##0'],
      print: true,
    });
    expect(table.rows).toContainEqual(['Unchanged', null, 1189]);
    expect(table.rows).toContainEqual(['Checksum', 'ab12', null]);
  });
});
