import { describe, expect, it } from 'vitest';
import { bureauOf } from '#shared/codebook/index.ts';
import { findings, submittable } from '#shared/rules/index.ts';
import { recognise } from '#shared/sheet/index.ts';
import { header, plainRows } from '../sheet/cases.ts';
import { sheet, workbook } from '../sheet/workbook.ts';

const context = { bureau: bureauOf('rotterdam'), year: 2023, today: '2024-01-31' } as const;

describe('a column of which the owner is being asked what it is', () => {
  const rows = plainRows(8).map((row) => [...row, row[1] ?? null]);
  const recognition = recognise(workbook([sheet([['Nr', 'Datum', ...header.slice(2), 'Wanneer'], ...rows])]));
  const found = findings(recognition, context);

  it('is not said to be lacking', () => {
    expect(recognition.questions).toMatchObject([
      { kind: 'column', header: 'Datum' },
      { kind: 'column', header: 'Wanneer' },
    ]);
    expect(found.map(({ code }) => code)).not.toContain('V2.missing-report-date');
    expect(findings({ readings: recognition.readings }, context).map(({ code }) => code)).toContain(
      'V2.missing-report-date',
    );
  });

  it('holds back the registrations that need it', () => {
    expect(submittable(recognition, found)).toMatchObject({ registrations: [], blocked: [0, 1, 2, 3, 4, 5, 6, 7] });
  });

  it('hides nothing else that the sheet lacks', () => {
    expect(found.map(({ code }) => code)).toContain('V13.missing-home-municipality');
  });
});
