import { writeWorkbook } from '../write.ts';
import { codeListSheet } from './code-list-sheet.ts';
import { longDate } from './dates.ts';
import { explanationSheet } from './explanation-sheet.ts';
import type { CombinedWorkbookInput } from './input.ts';
import { keyFiguresSheet } from './key-figures-sheet.ts';
import { phrases } from './phrases.ts';
import { pivotSheet } from './pivot-sheet.ts';
import { pivotViews } from './pivot-views.ts';
import { combinedTables } from './queries.ts';
import { readySheet } from './ready-sheet.ts';

/**
 * The combined workbook of the four cities as the bytes of an .xlsx file: explanation, key figures, a native Excel table
 * for each of `combinedTables`, and the code list; with `pivots` also ready pivots and charts, which Excel on the web does not
 * take when sheets are inserted in another workbook. It shows the numbers that it gets: protect them first.
 */
export function combinedWorkbook(input: CombinedWorkbookInput): Uint8Array {
  const { language, generatedAt } = input;
  const title = phrases.title[language];
  const pivots = input.pivots ? pivotViews.flatMap((view) => pivotSheet(view, input) ?? []) : [];
  return writeWorkbook({
    fileName: input.fileName,
    title,
    subject: phrases.subject[language],
    creator: 'Meldbeeld',
    createdAt: generatedAt,
    language,
    footer: phrases.footer[language].replace('{title}', title).replace('{date}', longDate(generatedAt, language)),
    sheets: [
      explanationSheet(
        input,
        pivots.map(({ name }) => name),
      ),
      keyFiguresSheet(input),
      ...pivots,
      ...combinedTables.map((table) => readySheet(table, input)),
      codeListSheet(input),
    ],
  });
}
