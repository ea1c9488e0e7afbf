import { columnsOf } from '#addin/excel/report/index.ts';
import type { ReportSheet, SheetBlock, SheetTable } from '#addin/excel/report/index.ts';
import { writeWorkbook } from '#shared/workbook/index.ts';
import type { Cell, RowsBlock } from '#shared/workbook/index.ts';

type Row = RowsBlock['rows'][number];

/** Sheets without charts as an .xlsx file of their own. `madeAt` is ISO 8601 in UTC. */
export function fileOf(
  sheets: readonly ReportSheet[],
  {
    fileName,
    title,
    footer,
    madeAt,
  }: { readonly fileName: string; readonly title: string; readonly footer: string; readonly madeAt: string },
): Uint8Array<ArrayBuffer> {
  const bytes = writeWorkbook({
    fileName,
    title,
    subject: title,
    creator: 'Meldbeeld',
    createdAt: madeAt,
    language: 'nl',
    footer,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      widths: [44, ...Array.from({ length: columnsOf(sheet) - 1 }, () => 18)],
      orientation: 'portrait',
      blocks: [{ kind: 'rows', rows: sheet.blocks.flatMap(rowsOf) }],
    })),
  });
  return new Uint8Array(bytes);
}

const blank: Row = { cells: [] };

function rowsOf(block: SheetBlock): readonly Row[] {
  switch (block.kind) {
    case 'table':
      return [...tableRows(block), blank];
    case 'chart':
      return [];
    case 'title':
      return [{ cells: [{ value: block.text, style: 'title' }], height: 32 }];
    case 'subtitle':
    case 'source':
      return [{ cells: [{ value: block.text, style: 'source' }] }, blank];
    case 'link':
    case 'paragraph':
      return [{ cells: [{ value: block.text }] }];
  }
}

function tableRows({ title, headers, rows }: SheetTable): readonly Row[] {
  const head = headers.map((header, at): Cell => ({ value: header, style: at === 0 ? 'header' : 'numberHeader' }));
  const body = rows.map((row): Row => ({
    cells: row.map((value, at): Cell => ({ value, style: at === 0 ? 'entry' : 'count' })),
  }));
  return [{ cells: [{ value: title, style: 'sectionTitle' }], height: 30 }, { cells: head, height: 62 }, ...body];
}
