import { describe, expect, test } from 'vitest';
import { troubleOf } from '#addin/app/trouble.ts';
import { ExcelTrouble } from '#addin/excel/index.ts';
import { troubleOf as excelTroubleOf } from '#addin/excel/trouble.ts';
import { ApiProblem, ConnectionError } from '#shared/api/index.ts';

describe('what went wrong, in words', () => {
  test.each([
    ['AccessDenied', 'Dit blad of werkboek is beveiligd'],
    ['InvalidOperationInCellEditMode', 'Excel is nog bezig'],
    ['RequestPayloadSizeLimitExceeded', 'Dit werkboek is te groot'],
    ['ItemNotFound', 'Dit blad is er niet meer'],
    ['ApiNotFound', 'Uw Excel kan dit nog niet'],
    ['GeneralException', 'Excel kon dit niet doen'],
  ])('Excel says %s: %s', (code, title) => {
    expect(troubleOf(excelTroubleOf(Object.assign(new Error('B7 bevat geheim'), { code })), 'nl').title).toBe(title);
  });

  test('Excel’s own text, which may quote a cell, is not passed on', () => {
    const trouble = excelTroubleOf(Object.assign(new Error('B7 bevat geheim'), { code: 'InvalidArgument' }));
    expect(JSON.stringify(trouble) + String(trouble)).not.toContain('geheim');
    expect(trouble).toBeInstanceOf(ExcelTrouble);
  });

  test('a broken connection says that nothing arrives twice, the API speaks for itself, and the rest is still a sentence', () => {
    expect(troubleOf(new ConnectionError('unreachable'), 'nl').text).toContain('niets komt dubbel binnen');
    const problem = { type: 'urn:meldbeeld:problem:busy', title: 'Het is druk', status: 503, detail: 'Wacht even.' };
    expect(troubleOf(new ApiProblem(problem), 'nl')).toEqual({ title: 'Het is druk', text: 'Wacht even.' });
    expect(troubleOf('zomaar', 'en')).toEqual({
      title: 'This did not succeed',
      text: 'Your workbook has not changed. Try again.',
    });
  });
});
