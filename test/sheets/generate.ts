import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { emptyDraft, fields, type Field, type Registration } from '#shared/registration/index.ts';
import { amsterdam } from './amsterdam.ts';
import { demoCase } from './cases.ts';
import { denHaag } from './den-haag.ts';
import type { DemoLayout, DemoRow, Placement } from './layout.ts';
import { seeded, type Random } from './random.ts';
import { rotterdam } from './rotterdam.ts';
import { sharedIncident } from './shared-incidents.ts';
import { makeSlips, makeUntidy } from './slips.ts';
import { utrecht } from './utrecht.ts';

export const demoLayouts: readonly DemoLayout[] = [amsterdam, denHaag, rotterdam, utrecht];
export const demoYears: readonly number[] = [2023, 2024];

/** A finding that must be made, at the cell where the mistake stands. */
export interface ExpectedFinding {
  readonly name: string;
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly sheet: string;
  /** Row and column as Excel counts them, from 1. */
  readonly row: number;
  readonly column: number;
  readonly caseNumber: string;
}

/** What reading a demo sheet must give. */
export interface ExpectedSheet {
  readonly bureau: string;
  readonly year: number;
  readonly cases: number;
  /** Cases that no mistake blocks, as they must be read. */
  readonly accepted: readonly Registration[];
  readonly findings: readonly ExpectedFinding[];
  /** Texts of the columns that must stay in the workbook. */
  readonly personal: readonly string[];
}

export interface DemoSheet {
  readonly bureau: string;
  readonly bureauName: string;
  readonly year: number;
  readonly file: string;
  readonly expected: ExpectedSheet;
}

/** What a layout has no column for, it cannot tell. */
function onlyWhatIsWritten(truth: Registration, layout: DemoLayout): Registration {
  const known = new Set<Field>(layout.columns.flatMap(({ field }) => (field === undefined ? [] : [field])));
  const entries = fields.map((field) => [field, known.has(field) ? truth[field] : emptyDraft[field]] as const);
  const told = layout.columns.map(({ tells }) => tells?.(truth) ?? {});
  return Object.assign({}, Object.fromEntries(entries), ...told) as Registration;
}

function makeRows(layout: DemoLayout, year: number, random: Random): DemoRow[] {
  const of = layout.rowsPerYear[year]!;
  return Array.from({ length: of }, (_, index) => {
    const demo = demoCase(random, layout.region, year, index + 1, of);
    const truth = onlyWhatIsWritten(demo.truth, layout);
    return {
      demo,
      truth,
      written: layout.columns.map((column) => column.write(demo.truth, demo.person, random)),
      slips: [],
    };
  });
}

/** Some cases are about an incident that another bureau registered as well. */
function shareIncidents(layout: DemoLayout, rows: readonly DemoRow[], year: number): DemoRow[] {
  return rows.map((row, index) => {
    const { truth: own, person } = row.demo;
    const before = rows[index - 1]?.demo.truth.reportedOn ?? null;
    const shared = sharedIncident(layout.region.bureau.id, year, own.reportedOn, before);
    if (shared === null) return row;
    const truth = { ...own, ...shared };
    const random = seeded(layout.seed + index);
    return {
      ...row,
      demo: { truth, person },
      truth: onlyWhatIsWritten(truth, layout),
      written: layout.columns.map((column) => column.write(truth, person, random)),
    };
  });
}

/** The same case twice: the second row takes the number of the row above it. */
function repeatACase(layout: DemoLayout, rows: readonly DemoRow[]): void {
  const at = layout.columns.findIndex(({ field }) => field === 'caseNumber');
  const first = rows.findIndex((row, index) => row.slips.length === 0 && rows[index + 1]?.slips.length === 0);
  for (const row of [rows[first]!, rows[first + 1]!]) {
    row.truth = { ...row.truth, caseNumber: rows[first]!.truth.caseNumber };
    row.written[at] = rows[first]!.truth.caseNumber;
    row.slips.push({ name: 'the same case number twice', rule: 'V1', severity: 'error', column: at });
  }
}

const personalTexts = (rows: readonly DemoRow[]): string[] =>
  rows.flatMap(({ demo: { person } }) => [person.name, person.email, person.phone, person.account, person.story]);

function expectation(
  layout: DemoLayout,
  year: number,
  rows: readonly DemoRow[],
  placements: readonly Placement[],
): ExpectedSheet {
  const findings = rows.flatMap((row, index) => {
    const { sheet, row: at, firstColumn } = placements[index]!;
    return row.slips.map(({ name, rule, severity, column }): ExpectedFinding => ({
      name,
      rule,
      severity,
      sheet,
      row: at,
      column: firstColumn + column,
      caseNumber: row.truth.caseNumber,
    }));
  });
  const accepted = rows
    .filter(({ slips }) => !slips.some(({ severity }) => severity === 'error'))
    .map(({ truth }) => truth);
  return {
    bureau: layout.region.bureau.id,
    year,
    cases: rows.length,
    accepted,
    findings,
    personal: [...new Set(personalTexts(rows))],
  };
}

/** Makes one demo workbook; the same every time. */
export async function makeDemoSheet(
  layout: DemoLayout,
  year: number,
): Promise<{ bytes: Uint8Array; expected: ExpectedSheet }> {
  const random = seeded(layout.seed + year);
  const rows = shareIncidents(layout, makeRows(layout, year, random), year);
  makeUntidy(layout, rows, random);
  makeSlips(layout, rows, year, random);
  if (layout !== utrecht) repeatACase(layout, rows);
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Meldbeeld';
  workbook.created = new Date(Date.UTC(year + 1, 0, 8));
  workbook.modified = workbook.created;
  const placements = layout.place({ add: (name) => workbook.addWorksheet(name) }, rows, year);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return { bytes, expected: expectation(layout, year, rows, placements) };
}

/** Writes the demo workbooks of the four bureaus for two years, with an `index.json` that lists them. */
export async function generateDemoSheets(folder: string): Promise<DemoSheet[]> {
  mkdirSync(folder, { recursive: true });
  const sheets: DemoSheet[] = [];
  for (const year of demoYears) {
    for (const layout of demoLayouts) {
      const { bytes, expected } = await makeDemoSheet(layout, year);
      const { id, name } = layout.region.bureau;
      const file = `${id}-${year}.xlsx`;
      writeFileSync(join(folder, file), bytes);
      sheets.push({ bureau: id, bureauName: name, year, file, expected });
    }
  }
  const index = sheets.map(({ bureau, bureauName, year, file, expected }) => ({
    bureau,
    bureauName,
    year,
    file,
    cases: expected.cases,
  }));
  writeFileSync(join(folder, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
  return sheets;
}
