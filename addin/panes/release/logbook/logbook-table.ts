import type { TableToWrite } from '#addin/excel/index.ts';
import type { Language } from '#shared/codebook/index.ts';
import { logbookTexts } from './texts.ts';
import { lineInWords } from './words.ts';
import type { LogLine } from './words.ts';

/** Name of the Excel table that the next one replaces. */
const tableName = 'Meldbeeld_logboek';

/** The audit trail as a sheet to filter, print and keep. Moments are texts that sort as they follow each other. */
export function logbookTable(lines: readonly LogLine[], verdict: readonly string[], language: Language): TableToWrite {
  const t = logbookTexts[language];
  return {
    sheet: t.sheet,
    title: [t.title, t.about, ...verdict],
    headers: t.headers,
    rows: lines.map((line) => {
      const { what, object, result, place } = lineInWords(line, language);
      const when = line.when.slice(0, 19).replace('T', ' ');
      return [when, what, object, result, place, line.who.id, t.doers[line.who.role], line.origin, line.number];
    }),
    formats: ['@', '@', '@', '@', '@', '@', '@', '@', '#,##0'],
    print: true,
    replaces: tableName,
  };
}
