import type { TableBlock } from '../model.ts';
import { assertDefinedName, assertUnique, cellAddress } from './address.ts';
import { namespaces } from './namespaces.ts';
import { tableStyleName } from './styles.ts';
import { declaration, escapeAttribute } from './xml.ts';

/** The rows of a table on its sheet: one blank row when it has none. */
export function tableRows(table: TableBlock): TableBlock['rows'] {
  return table.rows.length > 0 ? table.rows : [table.columns.map(() => null)];
}

/** The table part. `firstRow` is the row of its headers. Throws on a name or headers that Excel would repair. */
export function tableXml(table: TableBlock, id: number, firstRow: number): string {
  assertDefinedName(table.name);
  assertHeaders(table);
  const range = `A${firstRow}:${cellAddress(table.columns.length - 1, firstRow + tableRows(table).length)}`;
  const columns = table.columns.map(
    ({ header }, index) => `<tableColumn id="${index + 1}" name="${escapeAttribute(header)}"/>`,
  );
  return [
    `${declaration}<table xmlns="${namespaces.main}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${range}" totalsRowShown="0">`,
    `<autoFilter ref="${range}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    `<tableStyleInfo name="${tableStyleName}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  ].join('');
}

function assertHeaders(table: TableBlock): void {
  const headers = table.columns.map(({ header }) => header);
  if (headers.length === 0 || headers.some((header) => header.length < 1 || header.length > 255)) {
    throw new Error(`Table ${table.name} needs headers of 1 to 255 characters.`);
  }
  assertUnique(headers, `header in table ${table.name}`);
}
