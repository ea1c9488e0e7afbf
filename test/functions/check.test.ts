import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckReport } from '#functions/local/check-report.ts';

const command = fileURLToPath(new URL('../../functions/local/check.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'meldbeeld-check-'));

/** Runs the command in a folder with the sheets below. */
function check(...args: string[]) {
  const environment = { ...process.env, INIT_CWD: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const checked = (...args: string[]): CheckReport => JSON.parse(check(...args, '--json').stdout) as CheckReport;

const day = (month: number, date: number): Date => new Date(Date.UTC(2023, month - 1, date));

async function write(name: string, rows: readonly (readonly unknown[])[]): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Registratie');
  rows.forEach((row, index) => {
    sheet.getRow(index + 3).values = [...row] as ExcelJS.CellValue[];
  });
  await book.xlsx.writeFile(join(folder, name));
}

const header = ['Zaaknummer', 'Datum melding', 'Naam', 'Grond', 'Terrein', 'Aard', 'Gemeente voorval', 'Woonplaats'];
const good = [
  '2023-0001',
  day(3, 4),
  'Anna Verzonnen',
  'Herkomst; Leeftijd',
  'Onderwijs',
  'Belediging',
  'Rotterdam',
  'Schiedam',
];
const bad = [
  '2023-0002',
  day(3, 5),
  'Bilal Verzonnen',
  'heerkomst',
  'Onderwijs',
  'Belediging',
  'Rotterdam',
  'Rotterdam',
];
const options = ['--bureau', 'rotterdam', '--year', '2023', '--as-of', '2024-01-31'];

beforeAll(async () => {
  await write('goed.xlsx', [header, good]);
  await write('fout.xlsx', [header, good, bad]);
  await write('leeg.xlsx', []);
  writeFileSync(join(folder, 'tekst.xlsx'), 'geen werkmap');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('check', () => {
  it('says in so many words that nothing is wrong, and exits with 0', () => {
    const { status, stdout, stderr } = check('goed.xlsx', ...options);
    expect(stdout).toContain('Geen bevindingen.');
    expect(stdout).toContain('1 van 1 registraties zijn klaar om in te dienen.');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('lists every error with address, case number and advice, and exits with 1', () => {
    const { status, stdout } = check('fout.xlsx', ...options);
    expect(status).toBe(1);
    expect(stdout).toContain('D5 · 2023-0002 · ‘heerkomst’ staat niet in de codelijst. Bedoelt u Herkomst?');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('speaks English on request', () => {
    expect(check('fout.xlsx', ...options, '--language', 'en').stdout).toContain('Do you mean Herkomst?');
  });

  it('gives everything as JSON', () => {
    const report = checked('fout.xlsx', ...options);
    expect(report.summary).toEqual({
      tables: 1,
      rows: 2,
      hiddenRows: 0,
      registrations: 2,
      submittable: 1,
      blocked: 1,
      errors: 1,
      warnings: 0,
      infos: 0,
      questions: 1,
    });
    expect(report.tables[0]).toMatchObject({
      sheet: 'Registratie',
      range: 'A3:H5',
      headerRows: [3],
      columns: {
        D: { name: 'Grond', role: 'field', field: 'grounds', confidence: 'certain' },
        C: { role: 'personal' },
      },
    });
    expect(report.personalColumns).toEqual([{ sheet: 'Registratie', column: 'C', name: 'Naam' }]);
    expect(report.findings).toMatchObject([
      {
        rule: 'V4',
        code: 'V4.unknown-label',
        severity: 'error',
        sheet: 'Registratie',
        cell: 'D5',
        row: 5,
        caseNumber: '2023-0002',
        fix: [{ sheet: 'Registratie', cell: 'D5', value: 'Herkomst' }],
      },
    ]);
    expect(report.questions).toMatchObject([
      { kind: 'label', field: 'grounds', label: 'heerkomst', cell: 'D5', count: 1 },
    ]);
    expect(report.registrations[0]).toMatchObject({
      sheet: 'Registratie',
      row: 4,
      rows: [4],
      submittable: true,
      caseNumber: '2023-0001',
      reportedOn: '2023-03-04',
      grounds: ['G01', 'G05'],
      domain: 'T08',
      natures: ['A02'],
      homeMunicipality: 'GM0606',
    });
  });

  it('never prints what stands in a personal column', () => {
    const { stdout } = check('fout.xlsx', ...options, '--json');
    expect(stdout + check('fout.xlsx', ...options).stdout).not.toContain('Verzonnen');
  });

  it('judges places by the area given', () => {
    const outside = checked('goed.xlsx', ...options, '--area', 'GM0363').findings.map(({ code }) => code);
    expect(outside).toEqual(['V8.outside-area']);
    expect(checked('goed.xlsx', ...options, '--area', 'GM0363,GM0606').findings).toEqual([]);
  });

  it('judges dates by the day given, and by today otherwise', () => {
    const early = ['--bureau', 'rotterdam', '--year', '2023', '--as-of', '2023-01-31'];
    expect(checked('goed.xlsx', ...early).findings.map(({ code }) => code)).toEqual(['V2.report-in-future']);
    expect(check('goed.xlsx', '--bureau', 'rotterdam', '--year', '2023').status).toBe(0);
  });

  it('of a sheet without a table says so, and is without errors', () => {
    const { status, stdout } = check('leeg.xlsx', ...options);
    expect(status).toBe(0);
    expect(stdout).toContain('Er is geen registratietabel gevonden.');
    expect(checked('leeg.xlsx', ...options)).toMatchObject({ tables: [], registrations: [], findings: [] });
  });

  it.each<[string, string[], string]>([
    ['a file that does not exist', ['nergens.xlsx', ...options], 'bestaat niet'],
    ['a file that is no workbook', ['tekst.xlsx', ...options], 'geen Excel-werkmap'],
    ['no file', options, 'geen bestand'],
    ['two files', ['goed.xlsx', 'fout.xlsx', ...options], 'één bestand'],
    ['no bureau', ['goed.xlsx', '--year', '2023'], '--bureau ontbreekt'],
    ['an unknown bureau', ['goed.xlsx', '--bureau', 'atlantis', '--year', '2023'], 'atlantis'],
    ['no year', ['goed.xlsx', '--bureau', 'rotterdam'], '--year ontbreekt'],
    ['a year that is none', ['goed.xlsx', '--bureau', 'rotterdam', '--year', '23'], "'23'"],
    ['a day that is none', ['goed.xlsx', ...options, '--as-of', '31-01-2024'], '31-01-2024'],
    ['an area that is none', ['goed.xlsx', ...options, '--area', 'Rotterdam'], 'gemeentecode'],
    ['an unknown option', ['goed.xlsx', ...options, '--snel'], 'optie'],
  ])('refuses %s in a sentence, prints nothing else and exits with 2', (_, args, part) => {
    const { status, stdout, stderr } = check(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(part);
    expect(stderr).not.toContain('    at ');
  });
});
