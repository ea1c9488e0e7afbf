import { inExcel } from '../run.ts';
import { keepSetting, loadSetting, parsedSetting } from './settings.ts';

/** A report that was made in this workbook: its sheets, and its figures for when it is made again. */
export interface KeptReport {
  /** The names of its sheets when it was made. */
  readonly sheets: readonly string[];
  /** The editions that it was made from, such as `2024-e1`. */
  readonly editions: readonly string[];
  readonly figures: readonly KeptFigure[];
}

/** Table, row, column, and what stood there. */
export type KeptFigure = readonly [table: string, row: string, column: string, value: string | number | null];

const settingOf = (key: string): string => `meldbeeld.report.${key}`;

/** The report that was kept under a key, with those of its sheets that are still there; `null` for none. Throws `ExcelTrouble`. */
export async function loadReport(key: string): Promise<KeptReport | null> {
  return inExcel(async (context) => {
    const value = loadSetting(context, settingOf(key));
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const kept = reportOf(parsedSetting(value()));
    const there = new Set(sheets.items.map(({ name }) => name));
    return kept && { ...kept, sheets: kept.sheets.filter((name) => there.has(name)) };
  });
}

/** Keeps a report in the workbook. Throws `ExcelTrouble`. */
export async function saveReport(key: string, report: KeptReport): Promise<void> {
  await inExcel(async (context) => {
    keepSetting(context, settingOf(key), JSON.stringify(report));
    await context.sync();
  });
}

function reportOf(value: unknown): KeptReport | null {
  if (typeof value !== 'object' || value === null) return null;
  const { sheets, editions, figures } = value as Readonly<Record<string, unknown>>;
  if (!isTexts(sheets) || !isTexts(editions) || !Array.isArray(figures) || !figures.every(isFigure)) return null;
  return { sheets, editions, figures };
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

function isFigure(value: unknown): value is KeptFigure {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [table, row, column, figure] = value as readonly unknown[];
  return isTexts([table, row, column]) && (figure === null || typeof figure === 'string' || typeof figure === 'number');
}
