import type { Sheet } from '../model.ts';
import { slicerCachesReference } from '../slicers/references.ts';
import { quotedSheetName } from './address.ts';
import { namespaces } from './namespaces.ts';
import { relationshipId } from './package.ts';
import { declaration, escapeAttribute, escapeText } from './xml.ts';

/**
 * The workbook part. Its children are the sheets, then the caches of pivots in the order of their ids, then what slicers choose
 * from in the order of their names, then what the workbook itself does not mention.
 */
export function workbookXml(
  sheets: readonly Sheet[],
  cacheIds: readonly number[],
  slicerCaches: readonly string[],
): string {
  const entries = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}" r:id="${relationshipId(index)}"/>`,
  );
  const names = [...sheets.flatMap(printTitlesXml), ...slicerCaches.map(noCells)];
  const caches = cacheIds.map(
    (id, index) => `<pivotCache cacheId="${id}" r:id="${relationshipId(sheets.length + index)}"/>`,
  );
  const before = sheets.length + cacheIds.length;
  return [
    `${declaration}<workbook xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="16000"/></bookViews>',
    `<sheets>${entries.join('')}</sheets>`,
    names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '',
    caches.length > 0 ? `<pivotCaches>${caches.join('')}</pivotCaches>` : '',
    slicerCachesReference(slicerCaches.map((_, index) => relationshipId(before + index))),
    '</workbook>',
  ].join('');
}

function printTitlesXml({ name, repeatedRow }: Sheet, index: number): string[] {
  if (repeatedRow === undefined) return [];
  const rows = `${escapeText(quotedSheetName(name))}!$${repeatedRow}:$${repeatedRow}`;
  return [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`];
}

/** Excel keeps the names of slicers free by giving them to no cells. */
const noCells = (name: string): string => `<definedName name="${name}">#N/A</definedName>`;
