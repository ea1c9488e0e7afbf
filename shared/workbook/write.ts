import type { Sheet, Workbook } from './model.ts';
import { assertSheetName, assertUnique, quotedSheetName } from './parts/address.ts';
import { namespaces } from './parts/namespaces.ts';
import { type Part, relationshipId, zipPackage } from './parts/package.ts';
import { corePropertiesXml, appPropertiesXml } from './parts/properties.ts';
import { placedTables, sheetBytes } from './parts/sheet.ts';
import { SharedStrings } from './parts/strings.ts';
import { stylesXml } from './parts/styles.ts';
import { tableXml } from './parts/table.ts';
import { declaration, escapeAttribute, escapeText } from './parts/xml.ts';

/**
 * Writes a workbook as the bytes of an .xlsx file (ECMA-376, transitional). The same workbook gives the same bytes.
 * Throws on what Excel would repair or refuse: bad or double names, links to sheets that are not there, numbers that are not finite.
 */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  assertNames(workbook);
  const strings = new SharedStrings();
  let tables = 0;
  const sheets = workbook.sheets.map((sheet, index): Part => {
    const children = placedTables(sheet).map(({ table, firstRow }): Part => {
      tables += 1;
      return {
        path: `xl/tables/table${tables}.xml`,
        kind: 'table',
        content: tableXml(table, tables, firstRow),
        children: [],
      };
    });
    const content = sheetBytes(sheet, index === 0, workbook.footer, strings);
    return { path: `xl/worksheets/sheet${index + 1}.xml`, kind: 'worksheet', content, children };
  });
  const children: Part[] = [
    ...sheets,
    { path: 'xl/styles.xml', kind: 'styles', content: stylesXml(), children: [] },
    { path: 'xl/sharedStrings.xml', kind: 'sharedStrings', content: strings.bytes(), children: [] },
  ];
  return zipPackage([
    { path: 'xl/workbook.xml', kind: 'workbook', content: workbookXml(workbook.sheets), children },
    { path: 'docProps/core.xml', kind: 'coreProperties', content: corePropertiesXml(workbook), children: [] },
    { path: 'docProps/app.xml', kind: 'appProperties', content: appPropertiesXml(workbook), children: [] },
  ]);
}

function assertNames({ sheets }: Workbook): void {
  if (sheets.length === 0) throw new Error('A workbook needs a sheet.');
  const names = sheets.map(({ name }) => name);
  names.forEach(assertSheetName);
  assertUnique(names, 'sheet name');
  assertUnique(
    sheets.flatMap((sheet) => placedTables(sheet).map(({ table }) => table.name)),
    'table name',
  );
  for (const block of sheets.flatMap((sheet) => sheet.blocks)) {
    if (block.kind !== 'rows') continue;
    for (const { linkTo } of block.rows.flatMap((row) => row.cells)) {
      if (linkTo !== undefined && !names.includes(linkTo))
        throw new Error(`No sheet ${JSON.stringify(linkTo)} to link to.`);
    }
  }
}

function workbookXml(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}" r:id="${relationshipId(index)}"/>`,
  );
  const names = sheets.flatMap(({ name, repeatedRow }, index) =>
    repeatedRow === undefined
      ? []
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeText(quotedSheetName(name))}!$${repeatedRow}:$${repeatedRow}</definedName>`,
  );
  return [
    `${declaration}<workbook xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="16000"/></bookViews>',
    `<sheets>${entries.join('')}</sheets>`,
    names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '',
    '</workbook>',
  ].join('');
}
