import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { signInFunctions } from '#addin/functions/access.ts';
import { registerFunctions } from '#addin/functions/index.ts';
import type { Access } from '#addin/session/index.ts';
import { UserEdits, WorkbookModel } from '#test/excel/model/index.ts';
import type { DeclaredFunctions } from '#test/excel/protocol/index.ts';
import { createExcel, type ExcelInNode } from '#test/excel/transport/node-harness.ts';

const metadata = JSON.parse(
  readFileSync(new URL('../../../addin/assets/functions.json', import.meta.url), 'utf8'),
) as Omit<DeclaredFunctions, 'namespace'>;

const deviation = { margins: 1, mean: 0, largest: 5 };
const release = {
  ...{ id: '2023-e1', year: 2023, quarter: null, edition: 1, base: 5, total: 55, reason: 'Eerste editie' },
  ...{ publishedAt: '2024-02-01T10:00:00Z', publishedBy: 'Coördinator' },
  bureaus: [{ bureau: 'rotterdam', version: 1, submittedAt: '2024-01-02T10:00:00Z', complete: true, kept: false }],
  quality: { all: deviation, oneWay: deviation, twoWay: deviation },
};
const profile = (ground: string): string[] => [
  ...[
    '2023',
    'Q1',
    'rotterdam',
    'K1',
    'GM0599',
    'unknown',
    'T01',
    'unknown',
    'unknown',
    'no',
    ground,
    'A01',
    'unknown',
  ],
];
const cube = {
  ...{ release, name: 'profiles', total: 55 },
  by: ['year', 'quarter', 'bureau', 'residence', 'city', 'district', 'domain', 'kind', 'channel', 'massReport'].concat([
    ...['ground', 'nature', 'handling'],
  ]),
  rows: [
    { keys: profile('G01'), count: 40 },
    { keys: profile('G02'), count: 15 },
  ],
};

const asked: string[] = [];
const access: Access = {
  caller: { name: 'Samira', role: 'policy', bureau: null, city: null },
  token: () => Promise.resolve('token'),
};

let excel: ExcelInNode;
let remove: () => void;

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return Promise.resolve(Response.json(url.includes('/cubes/') ? cube : { releases: [release] }));
  });
  excel = createExcel(new WorkbookModel(), { functions: { namespace: 'MELDBEELD', ...metadata } });
  remove = excel.install();
  registerFunctions();
});
afterEach(() => {
  signInFunctions(null);
  remove();
  vi.unstubAllGlobals();
});

const texts = (): string[] => Array.from({ length: 4 }, (_, row) => excel.workbook.active.text(row, 0));

describe('MELDBEELD functions in cells', () => {
  test('ask once for all cells, and say in the cell why there is no number', async () => {
    signInFunctions(access);
    const edits = new UserEdits(excel.workbook);
    const sheet = excel.workbook.active;
    edits.type(sheet, 0, 0, '=MELDBEELD.AANTAL(2023)');
    edits.type(sheet, 1, 0, '=MELDBEELD.AANTAL(2023;"G01")');
    edits.type(sheet, 2, 0, '=MELDBEELD.AANTAL(2023;"haarkleur")');
    edits.type(sheet, 3, 0, '=MELDBEELD.AANTAL(2019)');
    expect(texts()).toEqual(['#BEZIG!', '#BEZIG!', '#BEZIG!', '#BEZIG!']);
    await expect.poll(texts, { timeout: 30_000 }).toEqual(['55', '40', '#WAARDE!', '#N/B']);
    expect(excel.host.functions?.reasonAt(sheet, 2, 0)).toBe('Deze grond staat niet in de codelijst.');
    expect(excel.host.functions?.reasonAt(sheet, 3, 0)).toBe('Over 2019 is nog niets gepubliceerd.');
    expect(asked).toHaveLength(2);
  });

  test('say that the figures cannot be fetched, and nothing of what went wrong', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch G01')));
    signInFunctions({ ...access });
    const sheet = excel.workbook.active;
    new UserEdits(excel.workbook).type(sheet, 0, 0, '=MELDBEELD.AANTAL(2023;"G01")');
    await expect.poll(() => texts()[0], { timeout: 30_000 }).toBe('#N/B');
    expect(excel.host.functions?.reasonAt(sheet, 0, 0)).toBe(
      'De cijfers zijn nu niet op te halen. Controleer uw verbinding en bereken opnieuw (Ctrl+Alt+F9).',
    );
  });

  test('spill a series over the cells beside and below', async () => {
    signInFunctions({ ...access });
    const sheet = excel.workbook.active;
    const edits = new UserEdits(excel.workbook);
    edits.type(sheet, 0, 0, '=MELDBEELD.REEKS()');
    edits.type(sheet, 3, 0, '=MELDBEELD.VERSCHIL(2023;2024)');
    await expect.poll(() => sheet.text(1, 1), { timeout: 30_000 }).toBe('55');
    expect([sheet.text(0, 0), sheet.text(0, 1), sheet.text(1, 0)]).toEqual(['Jaar', 'Meldingen (afgerond)', '2023']);
    await expect.poll(() => sheet.text(3, 0), { timeout: 30_000 }).toBe('#N/B');
    expect(excel.host.functions?.reasonAt(sheet, 3, 0)).toBe('Over 2024 is nog niets gepubliceerd.');
  });

  test('wait for somebody to sign in, and then count', async () => {
    new UserEdits(excel.workbook).type(excel.workbook.active, 0, 0, '=MELDBEELD.AANTAL(2023)');
    await expect.poll(() => texts()[0], { timeout: 30_000 }).toBe('#N/B');
    expect(excel.host.functions?.reasonAt(excel.workbook.active, 0, 0)).toBe('Meld u aan in Meldbeeld.');
    signInFunctions({ ...access });
    await expect.poll(() => texts()[0], { timeout: 30_000 }).toBe('55');
  });
});
