import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '#shared/workbook/index.ts';
import { checkParts } from './check-package.ts';
import { readParts } from './package-reader.ts';
import { sampleWorkbook } from './sample.ts';

const sound = writeWorkbook(sampleWorkbook());

/** The problems that are found after a piece of a part was replaced by another. */
function problemsAfter(path: string, from: string | RegExp, to: string): string[] {
  const parts = readParts(sound);
  const before = strFromU8(parts.get(path)!);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return checkParts(parts.set(path, strToU8(after)));
}

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
    ['a wrong count of texts', 'xl/sharedStrings.xml', /uniqueCount="\d+"/, 'uniqueCount="1"'],
  ])('finds %s', (_, path, from, to) => {
    expect(problemsAfter(path, from, to)).not.toEqual([]);
  });

  it('finds a part that nothing leads to', () => {
    const parts = readParts(sound);
    const types = strFromU8(parts.get('[Content_Types].xml')!);
    parts.set('xl/extra.xml', strToU8('<extra/>'));
    parts.set(
      '[Content_Types].xml',
      strToU8(types.replace('</Types>', '<Override PartName="/xl/extra.xml" ContentType="x/y"/></Types>')),
    );
    expect(checkParts(parts)).toEqual(['nothing leads to xl/extra.xml']);
  });
});
