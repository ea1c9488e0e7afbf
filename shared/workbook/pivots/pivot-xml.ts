import { cellAddress } from '../parts/address.ts';
import { namespaces } from '../parts/namespaces.ts';
import { pivotStyleName } from '../parts/styles.ts';
import { declaration, escapeAttribute } from '../parts/xml.ts';
import type { PivotField } from './fields.ts';
import type { PivotLayout } from './layout.ts';

/** The built-in number format `#,##0`. */
const countFormat = 3;

/** The pivot part. `firstRow` is the row in which the layout begins, its choices included. */
export function pivotXml(layout: PivotLayout, cacheId: number, firstRow: number): string {
  const { pivot, fields } = layout;
  const at = (header: string): number => fields.findIndex((field) => field.header === header);
  const filters = pivot.filters ?? [];
  const captions = `rowHeaderCaption="${escapeAttribute(pivot.rows[0] ?? '')}"${pivot.column === undefined ? '' : ` colHeaderCaption="${escapeAttribute(pivot.column)}"`}`;
  return [
    `${declaration}<pivotTableDefinition xmlns="${namespaces.main}" name="${escapeAttribute(pivot.name)}" cacheId="${cacheId}" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="${escapeAttribute(pivot.sum.caption)}" updatedVersion="6" minRefreshableVersion="3" useAutoFormatting="1" itemPrintTitles="1" createdVersion="6" indent="0" outline="1" outlineData="1" multipleFieldFilters="0" chartFormat="1" ${captions}>`,
    locationXml(layout, firstRow),
    list(
      'pivotFields',
      fields.map((field) => fieldXml(field, layout)),
    ),
    list(
      'rowFields',
      pivot.rows.map((header) => `<field x="${at(header)}"/>`),
    ),
    list('rowItems', rowItems(layout)),
    pivot.column === undefined ? '' : list('colFields', [`<field x="${at(pivot.column)}"/>`]),
    list('colItems', columnItems(layout)),
    list(
      'pageFields',
      filters.map((header) => `<pageField fld="${at(header)}" hier="-1"/>`),
    ),
    list('dataFields', [
      `<dataField name="${escapeAttribute(pivot.sum.caption)}" fld="${at(pivot.sum.header)}" baseField="0" baseItem="0" numFmtId="${countFormat}"/>`,
    ]),
    `<pivotTableStyleInfo name="${pivotStyleName}" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/></pivotTableDefinition>`,
  ].join('');
}

/** The range of the pivot itself, without the choices above it. */
function locationXml({ rows, rowsAbove, headerRows, width, pivot }: PivotLayout, firstRow: number): string {
  const top = firstRow + rowsAbove;
  const reference = `${cellAddress(0, top)}:${cellAddress(width - 1, firstRow + rows.length - 1)}`;
  const filters = pivot.filters?.length ?? 0;
  const pages = filters > 0 ? ` rowPageCount="${filters}" colPageCount="1"` : '';
  return `<location ref="${reference}" firstHeaderRow="1" firstDataRow="${headerRows}" firstDataCol="1"${pages}/>`;
}

function fieldXml({ header, items }: PivotField, { pivot }: PivotLayout): string {
  const axis = axisOf(header, pivot);
  const data = header === pivot.sum.header ? ' dataField="1"' : '';
  const attributes = `${axis === null ? '' : ` axis="${axis}"`}${data} showAll="0"`;
  const sliced = pivot.slicers?.some((slicer) => slicer.header === header) ?? false;
  if (axis === null && !sliced) return `<pivotField${attributes}/>`;
  const listed = [...items.map((_, index) => `<item x="${index}"/>`), '<item t="default"/>'];
  return `<pivotField${attributes}>${list('items', listed)}</pivotField>`;
}

function axisOf(header: string, { rows, column, filters = [] }: PivotLayout['pivot']): string | null {
  if (rows.includes(header)) return 'axisRow';
  if (column === header) return 'axisCol';
  return filters.includes(header) ? 'axisPage' : null;
}

/** An item by its index; 0 is what Excel leaves out. */
const item = (index: number): string => (index === 0 ? '<x/>' : `<x v="${index}"/>`);

/** `r` says how many fields a row takes over from the row above it. */
function rowItems({ sums }: PivotLayout): string[] {
  const rows = sums.rows.map((row) => {
    const repeated = row.length > 1 ? ` r="${row.length - 1}"` : '';
    return `<i${repeated}>${item(row.at(-1) ?? 0)}</i>`;
  });
  return [...rows, '<i t="grand"><x/></i>'];
}

function columnItems({ sums, pivot }: PivotLayout): string[] {
  if (pivot.column === undefined) return ['<i/>'];
  return [...sums.columns.map((column) => `<i>${item(column)}</i>`), '<i t="grand"><x/></i>'];
}

const list = (element: string, children: readonly string[]): string =>
  children.length === 0 ? '' : `<${element} count="${children.length}">${children.join('')}</${element}>`;
