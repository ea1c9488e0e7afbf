import type * as Library from 'docx';
import type { FileChild, IRunOptions, Paragraph, Table, TextRun } from 'docx';
import type { Language } from '#shared/codebook/index.ts';
import type { DocumentBlock, DocumentImage, DocumentTable, Run } from './description.ts';

/** The library, once it has been fetched. */
export type Docx = typeof Library;

const textRun = (docx: Docx, options: IRunOptions): TextRun => new docx.TextRun(options);

const captionWord: Readonly<Record<Language, Readonly<Record<'table' | 'image', string>>>> = {
  nl: { table: 'Tabel', image: 'Figuur' },
  en: { table: 'Table', image: 'Figure' },
};

/** The parts of a document as the library takes them. */
export function blocksOf(docx: Docx, blocks: readonly DocumentBlock[], language: Language): FileChild[] {
  return blocks.flatMap((block): FileChild[] => {
    switch (block.kind) {
      case 'heading':
        return [new docx.Paragraph({ heading: headingLevel(docx, block.level), text: block.text })];
      case 'paragraph':
        return [
          new docx.Paragraph({
            children: runsOf(docx, block.runs),
            ...(block.isTight === true && { spacing: { after: 0 } }),
          }),
        ];
      case 'list':
        return block.items.map(
          (item) => new docx.Paragraph({ children: runsOf(docx, item), bullet: { level: 0 }, spacing: { after: 60 } }),
        );
      case 'contents':
        return [
          new docx.Paragraph({ children: [textRun(docx, { text: block.title, bold: true })], keepNext: true }),
          new docx.TableOfContents(block.title, { hyperlink: true, headingStyleRange: '1-3' }),
        ];
      case 'table':
        return [captionOf(docx, block, language), tableOf(docx, block), new docx.Paragraph({})];
      case 'image':
        return [imageOf(docx, block), captionOf(docx, block, language)];
    }
  });
}

const headingLevel = ({ HeadingLevel }: Docx, level: 1 | 2 | 3) =>
  [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][level - 1] ?? HeadingLevel.HEADING_1;

const runsOf = (docx: Docx, runs: readonly Run[]) =>
  runs.map(({ text, isBlank = false, isStrong = false }) =>
    isBlank
      ? textRun(docx, { text: `[${text}]`, highlight: 'yellow', bold: isStrong })
      : textRun(docx, { text, bold: isStrong }),
  );

/** `Tabel 1. …`, with a number that Word counts itself. */
function captionOf(
  { Paragraph, SequentialIdentifier, TextRun }: Docx,
  { kind, caption }: DocumentTable | DocumentImage,
  language: Language,
): Paragraph {
  const word = captionWord[language][kind];
  return new Paragraph({
    style: 'Caption',
    children: [new TextRun(`${word} `), new SequentialIdentifier(word), new TextRun(`. ${caption}`)],
  });
}

function tableOf(docx: Docx, { headers, rows, numeric = [] }: DocumentTable): Table {
  const { AlignmentType, Paragraph, Table, TableCell, TableRow, WidthType } = docx;
  const cell = (text: string, column: number, isHeader: boolean) =>
    new TableCell({
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(isHeader && { shading: { fill: 'E8F1EB' } }),
      children: [
        new Paragraph({
          spacing: { after: 0 },
          ...(numeric.includes(column) && { alignment: AlignmentType.RIGHT }),
          children: [textRun(docx, { text, bold: isHeader })],
        }),
      ],
    });
  const row = (texts: readonly string[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: texts.map((text, column) => cell(text, column, isHeader)),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(headers, true), ...rows.map((texts) => row(texts, false))],
  });
}

function imageOf({ ImageRun, Paragraph }: Docx, { png, width, height, alt, caption }: DocumentImage): Paragraph {
  return new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width, height },
        altText: { name: caption, title: caption, description: alt },
      }),
    ],
  });
}
