import { mostLinks } from '#addin/excel/index.ts';
import type { TableToWrite } from '#addin/excel/index.ts';
import { adviceOf, whereOf } from '#addin/i18n/findings.ts';
import type { Language } from '#shared/codebook/index.ts';
import type { Unlisted } from '#addin/check/index.ts';
import type { Finding } from '#shared/rules/index.ts';
import { submitTexts } from '../../texts.ts';
import { countOf, groupsOf, writtenBy } from '../findings/groups.ts';
import { toolTexts } from './tool-texts.ts';

/** Name of the Excel table that the next one replaces. */
const tableName = 'Meldbeeld_bevindingen';

/** The findings as a sheet to print or tick off: what blocks first. Says so when there are none. */
export function findingsTable(
  findings: readonly Finding[],
  manySheets: boolean,
  language: Language,
  unlisted: readonly Unlisted[] = [],
): TableToWrite {
  const t = toolTexts[language];
  const s = submitTexts[language];
  const all = countOf(findings, unlisted);
  const sorted = groupsOf(findings).flatMap((group) => group.findings);
  const rows = sorted.map((finding) => {
    const write = writtenBy(finding);
    return [
      finding.cells.length === 0 ? s.sheetWide : whereOf(finding, language, manySheets),
      finding.caseNumber,
      s.severity[finding.severity],
      adviceOf(finding, language),
      write === null ? null : t.fixTo(write),
    ];
  });
  return {
    sheet: t.sheet,
    title: [
      t.sheetTitle,
      sorted.length === 0 ? t.sheetNone : t.sheetCount(all),
      ...(all > sorted.length ? [t.sheetFirst(sorted.length)] : []),
      ...(sorted.length > mostLinks ? [t.sheetLinks(mostLinks)] : []),
    ],
    headers: t.headers,
    rows: rows.length === 0 ? [[null, null, null, t.sheetNone, null]] : rows,
    formats: ['@', '@', '@', '@', '@'],
    widths: [null, null, null, 330, 150],
    links: sorted.map(({ cells: [cell] }) => cell ?? null),
    print: true,
    replaces: tableName,
  };
}
