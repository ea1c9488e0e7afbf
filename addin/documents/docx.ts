import type { Document, ISectionOptions } from 'docx';
import type { Language } from '#shared/codebook/index.ts';
import { blocksOf, type Docx } from './blocks.ts';
import type { DocumentDescription } from './description.ts';
import { stylesIn } from './styles.ts';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const a4 = { width: '210mm', height: '297mm' } as const;
const pageOf: Readonly<Record<Language, string>> = { nl: 'Pagina', en: 'Page' };

/**
 * Makes a Word document of a description: real headings and captions, tables whose headers repeat, pictures with their
 * text, the language of the words, and page numbers. The library is fetched when the first document is made.
 */
export async function docxOf(description: DocumentDescription): Promise<Uint8Array<ArrayBuffer>> {
  const docx = await import('docx');
  return new Uint8Array(await docx.Packer.toArrayBuffer(await documentOf(docx, description)));
}

async function documentOf(docx: Docx, { title, language, blocks }: DocumentDescription): Promise<Document> {
  const hasContents = blocks.some(({ kind }) => kind === 'contents');
  const pageNumbers = hasContents ? (await import('docx/layout')).estimatePageNumbers : null;
  const section: ISectionOptions = {
    properties: { page: { size: a4 } },
    footers: { default: footerOf(docx, language) },
    children: [
      new docx.Paragraph({ heading: docx.HeadingLevel.TITLE, text: title }),
      ...blocksOf(docx, blocks, language),
    ],
  };
  return new docx.Document({
    title,
    creator: 'Meldbeeld',
    styles: stylesIn(language),
    sections: [section],
    ...(pageNumbers !== null && { pageNumbers }),
  });
}

function footerOf({ AlignmentType, Footer, PageNumber, Paragraph, TextRun }: Docx, language: Language) {
  const children = [`${pageOf[language]} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children })] })],
  });
}
