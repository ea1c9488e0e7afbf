import type { PivotToPut, TableToWrite } from '#addin/excel/index.ts';
import type { ReportSheet, ReportValue } from '#addin/excel/report/index.ts';
import type { Format } from '#addin/i18n/index.ts';
import { answered, type FigureSource } from '../figures/answered.ts';
import { isMultiValued } from '#shared/counts/index.ts';
import { baseOf } from '../figures/basis.ts';
import type { Asking } from '../figures/figures.ts';
import type { Cell, Picture, PictureInExcel } from '../pictures/index.ts';
import { choiceInWords } from '../words/summary.ts';
import type { AnalyseTexts } from '../words/types.ts';
import { filtersFor, flatTable, pivotOf } from './pivot-table.ts';

/** What a thing for Excel is made from. */
export interface ExcelMaking {
  readonly source: FigureSource;
  readonly asking: Asking;
  readonly lines: readonly string[];
  readonly t: AnalyseTexts;
  readonly format: Format;
}

/** A view as a PivotTable; its title says which choice it holds. */
export function pivotFor(
  excel: PictureInExcel,
  { title, sheet }: { readonly title: string; readonly sheet: string },
  { source, asking, lines, t, format }: ExcelMaking,
  signal: AbortSignal,
): Promise<PivotToPut> {
  const base = baseOf(source.basis);
  const overlap = [...excel.rows, ...excel.columns].some(isMultiValued) ? [t.overlap] : [];
  const words = {
    language: format.language,
    countHeader: t.countHeader(base),
    sumLabel: t.sumLabel(base),
    sheet,
    dataSheet: `${t.dataSheetName} ${sheet.toLowerCase()}`,
    title,
    source: [`${choiceInWords(asking, source.basis.own, t, format)}.`, ...lines, ...overlap].join(' '),
  };
  return counted(source, signal, (count) => pivotOf(excel, asking, count, words));
}

/** The figures of a picture as a plain table, made for a pivot: one row for each year and combination. */
export function tableFor(picture: Picture, making: ExcelMaking, signal: AbortSignal): Promise<TableToWrite> {
  const { source, asking, lines, t, format } = making;
  const { rows, columns } = picture.excel;
  const by = [...new Set([...(['year'] as const), ...rows, ...columns])];
  return counted(source, signal, (count) => ({
    sheet: t.sheetName,
    title: [picture.title, choiceInWords(asking, source.basis.own, t, format), ...lines],
    ...flatTable(by, filtersFor(asking, picture.excel), count, {
      language: format.language,
      countHeader: t.countHeader(baseOf(source.basis)),
    }),
  }));
}

const counted = async <T>(
  source: FigureSource,
  signal: AbortSignal,
  work: Parameters<typeof answered<T>>[0],
): Promise<T> => (source.kind === 'here' ? work(source.count) : answered(work, (query) => source.ask(query, signal)));

/** A picture as a native chart on a sheet of its own, with its table, ready to print. */
export function chartFor(
  picture: Picture,
  sheet: string,
  { source, asking, lines, t, format }: ExcelMaking,
): ReportSheet {
  const { title, table, drawing, sentence, notes } = picture;
  const shape = drawing.kind === 'chart' && drawing.data.kind === 'line' ? 'line' : 'bar';
  const base = baseOf(source.basis);
  return {
    name: sheet,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'subtitle', text: choiceInWords(asking, source.basis.own, t, format) },
      { kind: 'paragraph', text: sentence },
      {
        kind: 'chart',
        shape,
        title,
        table: 'figures',
        series: Array.from({ length: table.charted }, (_, at) => at + 1),
      },
      {
        kind: 'table',
        id: 'figures',
        title: base === null ? table.caption : `${table.caption} (${t.countHeader(base)})`,
        headers: table.headers,
        rows: table.rows.map(({ name, cells }) => [name, ...cells.map((cell) => inCell(cell, t))]),
        formats: ['@', ...table.headers.slice(1).map((_, at) => (isShare(table.rows[0]?.cells[at]) ? '0%' : '#,##0'))],
      },
      { kind: 'source', text: [...lines, ...notes].join(' ') },
    ],
  };
}

const isShare = (cell: Cell | undefined): boolean => typeof cell === 'object' && cell !== null;

function inCell(cell: Cell, t: AnalyseTexts): ReportValue {
  if (cell === 'not-delivered') return t.notDelivered;
  if (cell === 'not-released') return t.notReleased;
  return typeof cell === 'object' && cell !== null ? cell.share : cell;
}
