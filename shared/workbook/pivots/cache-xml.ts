import { namespaces } from '../parts/namespaces.ts';
import { declaration, escapeAttribute } from '../parts/xml.ts';
import type { CellValue } from '../model.ts';
import type { PivotField } from './fields.ts';
import type { PivotCache } from './place.ts';

/** The extension by which slicers find a cache ([MS-XLSX] 2.3.3.2). */
const slicedCache = '{725AE2AE-9491-48be-B2B4-4EB974FC3084}';

/**
 * The cache of the pivots on a table. It holds no records, which Excel allows when it says so (`saveData="0"`, ECMA-376 part
 * 1, 18.10.1.67, and [MS-OI29500] 2.1.782): Excel reads the table again when it opens the file.
 */
export function cacheXml({ id, table, fields, sliced }: PivotCache): string {
  const extensions = sliced
    ? `<extLst><ext xmlns:x14="${namespaces.main2010}" uri="${slicedCache}"><x14:pivotCacheDefinition pivotCacheId="${id}"/></ext></extLst>`
    : '';
  return [
    `${declaration}<pivotCacheDefinition xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}" saveData="0" refreshOnLoad="1" refreshedBy="Meldbeeld" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3">`,
    `<cacheSource type="worksheet"><worksheetSource name="${escapeAttribute(table)}"/></cacheSource>`,
    `<cacheFields count="${fields.length}">${fields.map(fieldXml).join('')}</cacheFields>${extensions}</pivotCacheDefinition>`,
  ].join('');
}

function fieldXml(field: PivotField): string {
  const { items } = field;
  const attributes = `${kindXml(field)}${items.length > 0 ? ` count="${items.length}"` : ''}${longXml(items)}`;
  const shared =
    items.length > 0
      ? `<sharedItems${attributes}>${items.map(itemXml).join('')}</sharedItems>`
      : `<sharedItems${attributes}/>`;
  return `<cacheField name="${escapeAttribute(field.header)}" numFmtId="0">${shared}</cacheField>`;
}

/** What kinds of values the field has; text is the default. */
function kindXml({ kind, hasBlanks, range }: PivotField): string {
  const blanks = hasBlanks ? ' containsBlank="1"' : '';
  if (kind === 'text' || range === null) return blanks;
  const mixed = hasBlanks ? '' : ' containsSemiMixedTypes="0"';
  const whole = range.isWhole ? ' containsInteger="1"' : '';
  return `${mixed} containsString="0"${blanks} containsNumber="1"${whole} minValue="${range.smallest}" maxValue="${range.largest}"`;
}

const longXml = (items: readonly CellValue[]): string =>
  items.some((item) => typeof item === 'string' && item.length > 255) ? ' longText="1"' : '';

function itemXml(item: CellValue): string {
  if (item === null) return '<m/>';
  return typeof item === 'number' ? `<n v="${item}"/>` : `<s v="${escapeAttribute(item)}"/>`;
}
