import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '#shared/workbook/index.ts';
import { checkParts } from './checker/check-package.ts';
import { problemsAfter } from './checker/mutation.ts';
import { readParts } from './checker/package-reader.ts';
import { sampleWorkbook } from './sample.ts';

const cachePath = 'xl/pivotCache/pivotCacheDefinition1.xml';
const pivotPath = 'xl/pivotTables/pivotTable1.xml';
const chartPath = 'xl/charts/chart1.xml';
const drawingPath = 'xl/drawings/drawing1.xml';

const sound = writeWorkbook(sampleWorkbook());

describe('the checker of packages', () => {
  it('finds nothing in a sound file', () => {
    expect(checkParts(readParts(sound))).toEqual([]);
  });

  it.each([
    ['a part without a content type', '[Content_Types].xml', /<Override PartName="\/xl\/styles.xml"[^>]*>/, ''],
    ['a content type twice', '[Content_Types].xml', /(<Override [^>]*>)/, '$1$1'],
    ['a relationship to nothing', 'xl/_rels/workbook.xml.rels', 'styles.xml', 'style.xml'],
    ['two relationships with one id', 'xl/_rels/workbook.xml.rels', 'Id="rId2"', 'Id="rId1"'],
    ['a table that the sheet does not mention', 'xl/worksheets/sheet2.xml', /<tableParts.*<\/tableParts>/, ''],
    ['a reference without a relationship', 'xl/workbook.xml', 'r:id="rId1"', 'r:id="rId99"'],
    ['markup that does not close', 'xl/workbook.xml', '</sheets>', ''],
    ['two sheets of one name', 'xl/workbook.xml', /name="Cijfers"/, 'name="Het \'eerste\' BLAD"'],
    ['a sheet name with a slash', 'xl/workbook.xml', /name="Cijfers"/, 'name="Cij/fers"'],
    ['two sheets of one id', 'xl/workbook.xml', 'sheetId="2"', 'sheetId="1"'],
    ['print titles of another sheet', 'xl/workbook.xml', "'Cijfers'!$3", "'Cijfer'!$3"],
    ['rows that go down', 'xl/worksheets/sheet2.xml', '<row r="5"', '<row r="4"'],
    ['cells that go back', 'xl/worksheets/sheet2.xml', '<c r="B4"', '<c r="A4"'],
    ['a number that is none', 'xl/worksheets/sheet2.xml', '<v>1210</v>', '<v>NaN</v>'],
    ['an index beyond the texts', 'xl/worksheets/sheet1.xml', /<v>\d+<\/v>/, '<v>999</v>'],
    ['a style that does not exist', 'xl/worksheets/sheet2.xml', / s="\d+"/, ' s="999"'],
    ['a formula', 'xl/worksheets/sheet2.xml', '<v>1210</v>', '<f>1+1</f><v>1210</v>'],
    ['elements out of order', 'xl/worksheets/sheet2.xml', /(<cols>.*<\/cols>)(<sheetData>.*<\/sheetData>)/, '$2$1'],
    ['an empty list', 'xl/worksheets/sheet2.xml', /<cols>.*<\/cols>/, '<cols></cols>'],
    ['a link to a sheet that is not there', 'xl/worksheets/sheet1.xml', "'Cijfers'!", "'Cijfer'!"],
    ['a header that is not the name of its column', 'xl/tables/table1.xml', 'name="Bureau"', 'name="Bureaus"'],
    ['two columns of one name', 'xl/tables/table1.xml', 'name="Bureau"', 'name="JAAR"'],
    ['a wrong count of columns', 'xl/tables/table1.xml', 'tableColumns count="3"', 'tableColumns count="2"'],
    ['a table that is too wide', 'xl/tables/table1.xml', 'ref="A3:C5" totals', 'ref="A3:D5" totals'],
    ['a table without rows', 'xl/tables/table1.xml', /A3:C5/g, 'A3:C3'],
    ['a filter beside its table', 'xl/tables/table1.xml', '<autoFilter ref="A3:C5"', '<autoFilter ref="A3:C4"'],
    ['a table name like a cell', 'xl/tables/table1.xml', 'displayName="Meldingen"', 'displayName="ABC12"'],
    ['a cache that the workbook does not list', 'xl/workbook.xml', /<pivotCaches>.*<\/pivotCaches>/, ''],
    ['a cache of another table', cachePath, 'name="Meldingen"/></cacheSource>', 'name="Melding"/></cacheSource>'],
    ['a cache with a field too few', cachePath, /<cacheField name="Jaar".*?<\/cacheField>/, ''],
    ['a cache that promises records', cachePath, 'saveData="0" ', ''],
    ['a cache that does not refresh', cachePath, 'refreshOnLoad="1" ', ''],
    ['a wrong count of shared items', cachePath, ' count="1"><s', ' count="2"><s'],
    ['numbers that a field does not tell', cachePath, 'containsNumber="1"', 'containsNumber="0"'],
    ['two items that differ in case only', cachePath, '<s v="Utrecht"/>', '<s v="Utrecht"/><s v="utrecht"/>'],
    ['a pivot of an unknown cache', pivotPath, 'cacheId="1"', 'cacheId="7"'],
    ['a pivot that is too high', pivotPath, /ref="A2:D5"/, 'ref="A2:D6"'],
    ['a pivot that is too narrow', pivotPath, /ref="A2:D5"/, 'ref="A2:C5"'],
    [
      'an axis that names no field',
      pivotPath,
      '<rowFields count="1"><field x="1"/>',
      '<rowFields count="1"><field x="0"/>',
    ],
    ['a field on an axis without items', pivotPath, /<items count="2">.*?<\/items>/, ''],
    ['a wrong count of fields', pivotPath, 'pivotFields count="3"', 'pivotFields count="4"'],
    ['a sum called as a column', pivotPath, 'dataField name="Aantal"', 'dataField name="meldingen"'],
    ['a sum of a field that is none', pivotPath, ' dataField="1"', ''],
    [
      'an item that the field does not have',
      pivotPath,
      '<rowItems count="2"><i><x/></i>',
      '<rowItems count="2"><i><x v="9"/></i>',
    ],
    ['a chart of an unknown pivot', chartPath, 'Draaitabel!Draai', 'Draaitabel!Draaien'],
    ['a chart of cells of no sheet', chartPath, "'Draaitabel'!", "'Draaitafel'!"],
    ['two series of one index', chartPath, '<c:idx val="1"/>', '<c:idx val="0"/>'],
    ['a point beyond the count', chartPath, '<c:ptCount val="1"/>', '<c:ptCount val="0"/>'],
    ['an axis that is not there', chartPath, '<c:catAx><c:axId val="111"/>', '<c:catAx><c:axId val="113"/>'],
    ['a drawing by an address that Excel does not know', drawingPath, 'uri="http:', 'uri="https:'],
    ['a chart that nobody can hear', drawingPath, / descr="[^"]*"/, ''],
    ['a wrong count of texts', 'xl/sharedStrings.xml', /uniqueCount="\d+"/, 'uniqueCount="1"'],
  ])('finds %s', (_, path, from, to) => {
    expect(problemsAfter(sound, path, from, to)).not.toEqual([]);
  });

  it('finds a part that nothing leads to', () => {
    const parts = readParts(sound);
    const types = strFromU8(parts.get('[Content_Types].xml')!);
    parts.set('xl/extra.xml', strToU8('<extra/>'));
    parts.set(
      '[Content_Types].xml',
      strToU8(types.replace('</Types>', '<Override PartName="/xl/extra.xml" ContentType="x/y"/></Types>')),
    );
    expect(checkParts(parts)).toContain('nothing leads to xl/extra.xml');
  });
});
