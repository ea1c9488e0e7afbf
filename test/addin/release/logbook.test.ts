import { describe, expect, test } from 'vitest';
import { logbookTable } from '#addin/panes/release/logbook/logbook-table.ts';
import { verdictLines, verdictOn } from '#addin/panes/release/logbook/verdict.ts';
import { lineInWords } from '#addin/panes/release/logbook/words.ts';
import type { LogLine } from '#addin/panes/release/logbook/words.ts';
import type { AuditList } from '#shared/api/index.ts';

const line = (parts: Partial<LogLine> = {}): LogLine => ({
  bureau: 'rotterdam',
  year: 2023,
  number: 4,
  who: { id: 'an-account', role: 'bureau' },
  what: 'submission-stored',
  object: 'version 4',
  result: 'stored',
  when: '2023-05-03T12:12:30.000Z',
  origin: '10.1.2.0/24',
  ...parts,
});

describe('a line of the audit trail in words', () => {
  test('says what was done to what, where and by whom', () => {
    expect(lineInWords(line(), 'nl')).toEqual({
      what: 'Inzending opgeslagen',
      object: 'versie 4',
      result: 'opgeslagen',
      place: 'RADAR (Rotterdam-Rijnmond) 2023',
      who: 'an-account (bureau)',
      origin: 'netwerk 10.1.2.0/24',
    });
  });

  test.each<[Partial<LogLine>, string]>([
    [{ what: 'case-erased', object: 'one case' }, ''],
    [
      { what: 'period-reported', object: 'period 2023-Q1, period 2023-Q2' },
      'kwartaal 1 van 2023 en kwartaal 2 van 2023',
    ],
    [{ what: 'release-published', object: 'release 2023-e2' }, '2023-e2'],
    [{ what: 'profile-saved', object: 'profile 3' }, 'versie 3'],
    [{ what: 'registrations-expired', object: 'months until 2013-12' }, 'tot en met december 2013'],
    [{ what: 'versions-expired', object: 'versions until 7' }, 'tot en met versie 7'],
    [{ object: 'something of a later version' }, 'something of a later version'],
  ])('names the object of %j as %s', (parts, object) => {
    expect(lineInWords(line(parts), 'nl').object).toBe(object);
  });
});

const list = (parts: Partial<AuditList> = {}): AuditList => ({
  lines: [line()],
  next: null,
  trails: [
    { bureau: 'rotterdam', year: 2023, lines: 4, brokenAt: null },
    { bureau: null, year: 2023, lines: 1, brokenAt: null },
  ],
  damaged: [],
  ...parts,
});

describe('the verdict on the audit trail', () => {
  test('counts the lines that were verified', () => {
    expect(verdictLines(verdictOn(list(), 'nl'), 'nl')).toEqual([
      '5 regels gecontroleerd: niets is gewijzigd of weggehaald.',
    ]);
  });

  test('names where a trail is broken, and what can no longer be read', () => {
    const verdict = verdictOn(
      list({
        trails: [{ bureau: null, year: 2023, lines: 3, brokenAt: 2 }],
        damaged: [{ bureau: 'rotterdam', year: 2023, months: ['2023-05', '2023-06'] }],
      }),
      'nl',
    );
    expect(verdict.broken).toEqual(['Vrijgaven 2023: regel 2 ontbreekt of is gewijzigd.']);
    expect(verdict.damaged).toEqual(['RADAR (Rotterdam-Rijnmond) 2023: mei 2023 en juni 2023.']);
    expect(verdictLines(verdict, 'nl')).toHaveLength(2);
  });
});

test('the audit trail on a sheet has a value for every header', () => {
  const { headers, rows, formats } = logbookTable([line()], [], 'nl');
  expect(rows[0]).toHaveLength(headers.length);
  expect(formats).toHaveLength(headers.length);
  expect(rows[0]?.[0]).toBe('2023-05-03 12:12:30');
});
