import type { DocumentBlock, DocumentDescription } from '#addin/documents/index.ts';
import type { Format } from '#addin/i18n/index.ts';
import type { AnnualReport, ReportBlock, ReportCell, ReportChart } from '#shared/report/index.ts';
import type { ReportTexts } from './texts.ts';

/** A picture as a document takes it. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** An annual report as a document to edit further: headings, texts, pictures and tables, each with a caption. */
export async function reportDocument(
  report: AnnualReport,
  draw: (chart: ReportChart) => Promise<Picture>,
  t: ReportTexts,
  format: Format,
): Promise<DocumentDescription> {
  const blocks: DocumentBlock[] = [
    paragraph(report.subtitle),
    paragraph(report.source),
    { kind: 'contents', title: t.contents },
  ];
  for (const { title, blocks: ofChapter } of report.chapters) {
    blocks.push({ kind: 'heading', level: 1, text: title });
    for (const block of ofChapter) blocks.push(...(await documentBlocks(block, draw, t, format)));
  }
  return { title: report.title, language: report.language, blocks };
}

const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', runs: [{ text }] });

async function documentBlocks(
  block: ReportBlock,
  draw: (chart: ReportChart) => Promise<Picture>,
  t: ReportTexts,
  format: Format,
): Promise<readonly DocumentBlock[]> {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block.text)];
    case 'list':
      return [{ kind: 'list', items: block.items.map((text) => [{ text }]) }];
    case 'chart':
      return [{ kind: 'image', caption: block.title, alt: block.alt, ...(await draw(block)) }];
    case 'table': {
      const { title, headers, rows, source, differences = [] } = block;
      const written = (value: ReportCell, row: number): string => {
        if (value === null) return t.none;
        if (typeof value === 'string') return value;
        return `${differences.includes(row) && value > 0 ? '+' : ''}${format.number(value)}`;
      };
      return [
        {
          kind: 'table',
          caption: title,
          headers,
          rows: rows.map((row, at) => row.map((value) => written(value, at))),
          numeric: headers.flatMap((_, at) => (at === 0 ? [] : [at])),
        },
        paragraph(source),
      ];
    }
  }
}
