import type { IStylesOptions } from 'docx';
import type { Language } from '#shared/codebook/index.ts';

const font = 'Calibri';
const ink = '1F1F1F';
const accent = '0F5C2E';

/** Sizes are half points, distances twentieths of a point. */
const heading = (size: number, before: number) => ({
  run: { font, size, bold: true, color: accent },
  paragraph: { spacing: { before, after: 80 }, keepNext: true },
});

/** Word's own styles, so that its navigation, its table of contents and a screen reader know what is what. */
export function stylesIn(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: 22, color: ink, language: { value: language === 'nl' ? 'nl-NL' : 'en-GB' } },
        paragraph: { spacing: { after: 160, line: 276 } },
      },
      title: { run: { font, size: 36, bold: true, color: accent }, paragraph: { spacing: { after: 240 } } },
      heading1: heading(28, 320),
      heading2: heading(24, 240),
      heading3: heading(22, 200),
    },
    paragraphStyles: [
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: 20, italics: true },
        paragraph: { spacing: { before: 120, after: 80 }, keepNext: true },
      },
    ],
  };
}
