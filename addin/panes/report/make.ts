import { docxOf, docxType, offerFile } from '#addin/documents/index.ts';
import { loadReport, saveReport } from '#addin/excel/kept/reports.ts';
import { writeReport } from '#addin/excel/report/index.ts';
import type { Format } from '#addin/i18n/index.ts';
import { loadReleased } from '#addin/released/index.ts';
import type { ApiClient, Release, WgaResponse } from '#shared/api/index.ts';
import { workbookType } from '#shared/api/index.ts';
import { valueLabel } from '#shared/counts/index.ts';
import { annualReport, changedFigures, figuresOf } from '#shared/report/index.ts';
import type { AnnualReport, ChapterId, ReportEdition, ReportFigure, Scope } from '#shared/report/index.ts';
import { drawPicture } from './picture.ts';
import type { ReportTexts } from './texts.ts';
import { reportDocument } from './to-document.ts';
import { fileOf } from './to-file.ts';
import { changesSheet, reportSheets } from './to-sheets.ts';
import { wgaSheet } from './wga-sheet.ts';

/** What somebody wants a report of. */
export interface ReportChoice {
  readonly scope: Scope;
  readonly year: number;
  /** The first year to compare with. */
  readonly from: number;
  readonly chapters: readonly ChapterId[];
}

export interface Words {
  readonly t: ReportTexts;
  readonly format: Format;
}

const keyOf = ({ scope, year }: ReportChoice): string => `${scope ?? 'g4'}.${year}`;

/** Fetches the published figures and writes the report of them. Throws what the client throws. */
export async function prepareReport(
  api: ApiClient,
  choice: ReportChoice,
  inForce: readonly Release[],
  { format }: Words,
  signal: AbortSignal,
): Promise<{ readonly report: AnnualReport; readonly editions: readonly string[] }> {
  const chosen = inForce.filter(({ year }) => year >= choice.from && year <= choice.year);
  const released = await loadReleased(api, chosen, signal);
  const report = annualReport({
    language: format.language,
    scope: choice.scope,
    year: choice.year,
    years: chosen.map(({ year }) => year),
    chapters: choice.chapters,
    count: released.count,
    deliveries: released.deliveries,
    editions: chosen.map(editionOf),
    madeOn: new Date().toISOString(),
  });
  return { report, editions: chosen.map(({ id }) => id) };
}

const editionOf = ({ year, id, edition, quarter, base, quality, publishedAt }: Release): ReportEdition => ({
  ...{ year, id, edition, quarter, base, publishedAt },
  largestDeviation: { oneWay: quality.oneWay.largest, twoWay: quality.twoWay.largest },
});

/** The report of this place and year that the workbook holds already; `null` when none of its sheets is left. */
export async function earlierReport(choice: ReportChoice): Promise<{ readonly editions: readonly string[] } | null> {
  const kept = await loadReport(keyOf(choice));
  return kept === null || kept.sheets.length === 0 ? null : kept;
}

export interface MadeReport {
  readonly sheets: readonly string[];
  /** How many figures are not what they were; `null` when there was no earlier report. */
  readonly changed: number | null;
}

/** Puts a report on new sheets, with what changed since the earlier one of this place and year. Throws `ExcelTrouble`. */
export async function putInWorkbook(
  choice: ReportChoice,
  { report, editions }: Awaited<ReturnType<typeof prepareReport>>,
  replace: boolean,
  { t }: Words,
): Promise<MadeReport> {
  const earlier = await loadReport(keyOf(choice));
  const before = earlier?.figures.map(([table, row, column, value]): ReportFigure => ({ table, row, column, value }));
  const after = figuresOf(report);
  const changed = before === undefined ? null : changedFigures(before, after);
  const sheets = reportSheets(report, t);
  const all = changed !== null && changed.length > 0 ? [...sheets, changesSheet(report, changed, t)] : sheets;
  const names = await writeReport(all, { footer: t.footer, replaces: replace ? (earlier?.sheets ?? []) : [] });
  await saveReport(keyOf(choice), {
    sheets: names,
    editions,
    figures: after.map(({ table, row, column, value }) => [table, row, column, value]),
  });
  return { sheets: names, changed: changed?.length ?? null };
}

/** Offers a report as a Word document, and gives the name of its file. */
export async function offerDocument(report: AnnualReport, { t, format }: Words): Promise<string> {
  const draw = (chart: Parameters<typeof drawPicture>[0]) => drawPicture(chart, format);
  const bytes = await docxOf(await reportDocument(report, draw, t, format));
  const name = t.fileName(report.scope === null ? 'g4' : slug(report.scope), report.year);
  offerFile(bytes, name, docxType);
  return name;
}

const slug = (municipality: string): string =>
  valueLabel('city', municipality, 'nl')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');

/** Puts the statutory form on a sheet of this workbook. Throws `ExcelTrouble`. */
export async function putForm(form: WgaResponse, { t, format }: Words): Promise<readonly string[]> {
  const key = `wga.${form.municipality}.${form.year}`;
  const earlier = await loadReport(key);
  const sheets = await writeReport([wgaSheet(form, t, format)], {
    footer: t.notPublic,
    replaces: earlier?.sheets ?? [],
  });
  await saveReport(key, { sheets, editions: [], figures: [] });
  return sheets;
}

/** Offers the statutory form as an Excel file, and gives its name. */
export function offerForm(form: WgaResponse, { t, format }: Words): string {
  const sheet = wgaSheet(form, t, format);
  const fileName = t.wga.fileName(slug(form.municipality), form.year);
  const bytes = fileOf([sheet], { fileName, title: sheet.name, footer: t.notPublic, madeAt: new Date().toISOString() });
  offerFile(bytes, fileName, workbookType);
  return fileName;
}
