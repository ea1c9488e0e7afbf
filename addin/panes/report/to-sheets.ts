import type { ReportSheet, SheetBlock } from '#addin/excel/report/index.ts';
import type {
  AnnualReport,
  ChangedFigure,
  ChapterId,
  ReportBlock,
  ReportCell,
  ReportTable,
} from '#shared/report/index.ts';
import type { ReportTexts } from './texts.ts';

const formats: Readonly<Record<ReportTable['formats'][number], string>> = {
  label: '@',
  count: '#,##0',
};

const difference = '+#,##0;-#,##0;0';

/** The sheets of an annual report: a cover with what it holds, and one for each chapter. */
export function reportSheets(report: AnnualReport, t: ReportTexts): readonly ReportSheet[] {
  const sheetOf = (id: ChapterId): string => `${t.chapters[id]} ${report.year}`;
  const cover: ReportSheet = {
    name: t.coverSheet(report.year),
    blocks: [
      { kind: 'title', text: report.title },
      { kind: 'subtitle', text: report.subtitle },
      { kind: 'paragraph', text: t.contents },
      ...report.chapters.map(({ id, title }): SheetBlock => ({ kind: 'link', text: title, sheet: sheetOf(id) })),
      { kind: 'source', text: report.source },
    ],
  };
  const chapters = report.chapters.map(({ id, title, blocks }): ReportSheet => ({
    name: `${t.chapters[id]} ${report.year}`,
    blocks: [{ kind: 'title', text: title }, ...blocks.flatMap((block) => sheetBlocks(block, blocks, t))],
  }));
  return [cover, ...chapters];
}

function sheetBlocks(block: ReportBlock, all: readonly ReportBlock[], t: ReportTexts): readonly SheetBlock[] {
  switch (block.kind) {
    case 'paragraph':
      return [block];
    case 'list':
      return block.items.map((item) => ({ kind: 'paragraph', text: `• ${item}` }));
    case 'chart': {
      const { shape, title, table, series } = block;
      const headers = all.find((one) => one.kind === 'table' && one.id === table);
      const columns = headers?.kind === 'table' ? series.map(({ name }) => headers.headers.indexOf(name)) : [];
      return [{ kind: 'chart', shape, title, table, series: columns.filter((column) => column > 0) }];
    }
    case 'table':
      return [tableBlock(block, t), { kind: 'source', text: block.source }];
  }
}

const tableBlock = (
  { id, title, headers, rows, formats: kinds, differences = [] }: ReportTable,
  t: ReportTexts,
): SheetBlock => ({
  kind: 'table',
  id,
  title,
  headers,
  rows: rows.map(([label = '', ...values]) => [label, ...values.map((value) => value ?? t.none)]),
  formats: kinds.map((kind) => formats[kind]),
  rowFormats: Object.fromEntries(differences.map((row) => [row, difference])),
});

/** The sheet with what changed since the report was made from an earlier edition. */
export function changesSheet(report: AnnualReport, changed: readonly ChangedFigure[], t: ReportTexts): ReportSheet {
  const shown = (value: ReportCell): ReportCell => value ?? t.none;
  return {
    name: t.changesSheet(report.year),
    blocks: [
      { kind: 'title', text: t.changesTitle },
      { kind: 'subtitle', text: report.title },
      {
        kind: 'table',
        id: 'changes',
        title: t.changed(changed.length),
        headers: [t.changeWhere, t.changeColumn, t.before, t.after],
        rows: changed.map(({ table, row, column, before, after }) => [
          `${table}: ${row}`,
          column,
          shown(before),
          shown(after),
        ]),
        formats: ['@', '@', '#,##0', '#,##0'],
      },
      { kind: 'source', text: report.source },
    ],
  };
}
