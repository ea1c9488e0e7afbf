import { describe, expect, it } from 'vitest';
import { leftOutSentence } from '#addin/i18n/left-out.ts';
import { checkWorkbook } from '#functions/local/check-report.ts';
import { readableReport } from '#functions/local/check-text.ts';
import { bureauOf } from '#shared/codebook/index.ts';
import { header, plainRows } from '../shared/sheet/cases.ts';
import { sheet, workbook } from '../shared/sheet/workbook.ts';

const rows = plainRows(6);
const book = workbook(
  [
    sheet([[...header], ...rows], { name: '2023' }),
    sheet([[...header], ...rows], { name: 'Kopie' }),
    sheet(
      [[...header], ...rows.map(([number, date, ...rest]) => [`x${String(number)}`, Number(date) - 365, ...rest])],
      { name: '2022' },
    ),
  ],
  { active: '2023' },
);
const request = { file: 'meldingen.xlsx', bureau: bureauOf('rotterdam'), year: 2023, asOf: '2024-01-31' as const };

describe('a sheet that is not read', () => {
  it('is named in the report with the reason, for people and for programs', () => {
    const checked = checkWorkbook(book, { ...request, language: 'nl' });
    expect(checked.report.leftOutTables).toEqual([
      { sheet: '2022', range: 'A1:E7', rows: 6, reason: 'other-year' },
      { sheet: 'Kopie', range: 'A1:E7', rows: 6, reason: 'repeats-other-sheet' },
    ]);
    const report = readableReport(checked, 'nl');
    expect(report).toContain('Niet gelezen: 2022 A1:E7 (6 rijen), want alle meldingen zijn van een ander jaar.');
    expect(report).toContain('Niet gelezen: Kopie A1:E7 (6 rijen), want dezelfde zaken staan ook op een ander blad.');
  });

  it('is named in English too', () => {
    const area = { top: 0, left: 0, rows: 2, columns: 5 };
    expect(leftOutSentence({ sheet: 'B', area, dataRowCount: 1, reason: 'other-layout' }, 'en')).toBe(
      'Not read: B A1:E2 (1 row), because the sheet is laid out in another way than the one in front of you.',
    );
  });
});
