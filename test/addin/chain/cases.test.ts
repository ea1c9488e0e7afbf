import { describe, expect, test } from 'vitest';
import { formats } from '#addin/i18n/index.ts';
import { icsOf } from '#addin/panes/chain/cases/calendar/ics.ts';
import { letterDocument } from '#addin/panes/chain/cases/letters/document.ts';
import { decidedRows, rdoList } from '#addin/panes/chain/cases/rdo/list.ts';
import { readCaseLists, writeCaseList } from '#addin/excel/cases/index.ts';
import { noProgress, overviewOf, routesFor, type CalendarTerm } from '#shared/blauwdruk/index.ts';
import { bureauOf } from '#shared/codebook/index.ts';
import { emptyDraft } from '#shared/registration/index.ts';
import { UserEdits } from '#test/excel/model/index.ts';
import { inOwnExcel } from '../excel/in-excel.ts';

const here = inOwnExcel();
const bureau = bureauOf('rotterdam');
const today = '2023-06-01';

const { open } = overviewOf(
  [
    {
      draft: {
        ...emptyDraft,
        caseNumber: '2023-04',
        reportedOn: '2023-05-05',
        incidentOn: '2023-05',
        grounds: ['G01', 'G07'] as const,
        domain: 'T11' as const,
        natures: ['A03'] as const,
        incidentPostcode: '3011',
        reportedToPolice: 'yes' as const,
      },
      place: 0,
    },
  ],
  noProgress,
  { guide: routesFor, bureau, ownPartner: 'bureau', today, onlyYear: null },
);

describe.each(['nl', 'en'] as const)('The case list on its sheet: %s', (language) => {
  const list = rdoList(open, '2023-06-15', {
    bureau,
    today,
    progress: noProgress,
    format: formats[language],
    replaces: null,
  });

  test('holds the codes in words, and nothing that the protocol leaves off', () => {
    expect(list.rows[0]).toEqual(expect.arrayContaining(['2023-04', '5-5-2023', '5-2023']));
    expect(list.rows.flat().join(' ')).not.toContain('3011');
    expect(list.rows.every((row) => row.length === list.columns.length)).toBe(true);
  });

  test('gives its decisions back, whoever sorted or widened it', async () => {
    await writeCaseList(list);
    const sheet = here.excel.workbook.active;
    const { column } = list.decision;
    const edits = new UserEdits(here.excel.workbook);
    edits.type(sheet, 5, column, 'OM vervolgt');
    edits.type(sheet, 5, column + 1, 'in juli');
    const [back] = await readCaseLists();
    expect(decidedRows(back!)).toEqual([
      { caseNumber: '2023-04', year: 2023, decision: 'OM vervolgt', remark: 'in juli' },
    ]);
    expect(decidedRows({ ...back!, headers: back!.headers.map(() => 'x') })).toBeNull();
  });
});

describe('The calendar file', () => {
  const term: CalendarTerm = {
    id: '2023/2023-04/insult-term',
    caseNumber: '2023-04',
    day: '2023-08-03',
    title: '2023-04: Wijs de melder op de termijn; klacht, ja of nee',
    remindDaysBefore: 7,
  };
  const text = async (): Promise<string> =>
    new TextDecoder().decode(await icsOf([term], 'Termijnen', new Date('2023-06-01T10:00:00Z')));

  test('holds whole days with a reminder at nine in the morning, and one lasting name', async () => {
    const lines = (await text()).split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'DTSTART;VALUE=DATE:20230803',
        'DTSTAMP:20230601T100000Z',
        'TRIGGER:-P6DT15H',
        'ACTION:DISPLAY',
        'END:VCALENDAR',
      ]),
    );
    expect(lines.filter((line) => line.startsWith('UID:'))).toEqual(['UID:2023%2F2023-04%2Finsult-term@meldbeeld']);
  });

  test('escapes what the format uses itself, and folds long lines', async () => {
    const made = await text();
    expect(made.replaceAll('\r\n ', '')).toContain(
      'SUMMARY:2023-04: Wijs de melder op de termijn\\; klacht\\, ja of nee',
    );
    expect(Math.max(...made.split('\r\n').map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(
      75,
    );
  });
});

describe('A letter as a document', () => {
  test('has its subject as title, facts close together and items in one list', () => {
    const run = (text: string) => [{ text, isBlank: false }];
    const { title, blocks } = letterDocument(
      {
        subject: [...run('Zaak '), { text: 'zaaknummer', isBlank: true }],
        blocks: [
          { kind: 'heading', runs: run('Kop') },
          { kind: 'fact', runs: run('a') },
          { kind: 'fact', runs: run('b') },
          { kind: 'item', runs: run('c') },
          { kind: 'item', runs: run('d') },
        ],
      },
      'nl',
    );
    expect(title).toBe('Zaak [zaaknummer]');
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, text: 'Kop' },
      { kind: 'paragraph', runs: run('a'), isTight: true },
      { kind: 'paragraph', runs: run('b'), isTight: false },
      { kind: 'list', items: [run('c'), run('d')] },
    ]);
  });
});
