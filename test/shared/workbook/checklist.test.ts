import { describe, expect, it } from 'vitest';
import { type Sheet, writeWorkbook } from '#shared/workbook/index.ts';
import { problemsAfter } from './checker/mutation.ts';
import { child, childrenOf, readParts, rootOf } from './checker/package-reader.ts';
import { sampleWorkbook, sheetWithPivot, sheetWithTable } from './sample.ts';

const workbookPath = 'xl/workbook.xml';
const sheetPath = 'xl/worksheets/sheet2.xml';
const tablePath = 'xl/tables/table1.xml';
const cachePath = 'xl/pivotCache/pivotCacheDefinition1.xml';
const pivotPath = 'xl/pivotTables/pivotTable1.xml';
const chartPath = 'xl/charts/chart1.xml';

const [first, table] = sampleWorkbook().sheets;
const filtered: Sheet = {
  ...sheetWithPivot('Draaitabel'),
  charts: [],
  blocks: sheetWithPivot('Draaitabel').blocks.map((block) => {
    if (block.kind !== 'pivot') return block;
    const { kind, name, source, rows, sum } = block;
    return { kind, name, source, rows, sum, filters: ['Jaar'] };
  }),
};
const sound = writeWorkbook(sampleWorkbook());
const twoTables = writeWorkbook(
  sampleWorkbook({
    sheets: [first!, { ...table!, blocks: [...table!.blocks, ...sheetWithTable('x', [[1, 'b', 2]], 'Tweede').blocks] }],
  }),
);
const withChoices = writeWorkbook(sampleWorkbook({ sheets: [first!, table!, filtered] }));
const ext = '<extLst><ext uri="{0}"/></extLst>';

describe('a known cause of a repair is found by name:', () => {
  it.each([
    ['a part that is no XML', workbookPath, '<sheets>', '<sheets', /not well-formed|Unexpected|closing/i],
    ['two lists of extensions', workbookPath, '</workbook>', `${ext}${ext}</workbook>`, /more than one extLst/],
    ['extensions before tables', sheetPath, '<tableParts', `${ext}<tableParts`, /order in <worksheet>/],
    ['a drawing after the end', sheetPath, /(<tableParts.*<\/tableParts>)/, '$1<drawing r:id="rId1"/>', /order in/],
    ['an element that the schema does not know', sheetPath, '<sheetData>', '<sheetDate/><sheetData>', /not known here/],
    ['an attribute that must be there', sheetPath, ' workbookViewId="0"', '', /<sheetView> without workbookViewId/],
    [
      'a child that must be there',
      cachePath,
      /<cacheSource.*<\/cacheSource>/,
      '',
      /<pivotCacheDefinition> without <cacheSource>/,
    ],
    ['a control character', 'xl/sharedStrings.xml', 'Utrecht', 'Utrecht\u0001', /cannot hold/],
    ['blanks that get lost', 'xl/sharedStrings.xml', '>Utrecht<', '> Utrecht<', /blanks at the end/],
    ['a text that is too long', 'xl/sharedStrings.xml', 'Utrecht', 'a'.repeat(32_768), /a text of 32768/],
    ['a sheet name that is too long', workbookPath, 'name="Cijfers"', `name="${'a'.repeat(32)}"`, /bad sheet name/],
    ['a sheet called History', workbookPath, 'name="Cijfers"', 'name="History"', /bad sheet name/],
    ['a sheet name with an outer apostrophe', workbookPath, 'name="Cijfers"', 'name="\'Cijfers"', /bad sheet name/],
    ['a row twice', sheetPath, '<row r="5"', '<row r="4"', /row 4 after 4/],
    ['a cell twice', sheetPath, '<c r="C4"', '<c r="B4"', /order at B4/],
    [
      'a defined name with a blank',
      workbookPath,
      'name="_xlnm.Print_Titles"',
      'name="Print Titles"',
      /bad defined name/,
    ],
    ['a defined name like a cell', workbookPath, 'name="_xlnm.Print_Titles"', 'name="AB12"', /bad defined name/],
    ['a name of a sheet that is not there', workbookPath, 'localSheetId="1"', 'localSheetId="9"', /defined name/],
    [
      'a defined name twice',
      workbookPath,
      /(<definedName .*<\/definedName>)/,
      '$1$1',
      /two defined names _xlnm.Print_Titles@1/,
    ],
    ['a header that is a number', sheetPath, /<c r="A3"( s="\d+") t="s">/, '<c r="A3"$1>', /header cell is not Jaar/],
    ['a table called as a defined name', workbookPath, '_xlnm.Print_Titles', 'meldingen', /two names/],
    ['a table name with a blank', tablePath, 'displayName="Meldingen"', 'displayName="De tabel"', /bad table name/],
    ['a table name like R1C1', tablePath, 'displayName="Meldingen"', 'displayName="R1C1"', /bad table name/],
    ['a table name that is too long', tablePath, 'displayName="Meldingen"', `displayName="${'a'.repeat(256)}"`, /bad/],
    ['an empty header', tablePath, 'name="Bureau"', 'name=""', /length of a header/],
    ['a totals row that is not there', tablePath, 'totalsRowShown="0"', 'totalsRowCount="1"', /totals row/],
    [
      'a filter of the sheet over a table',
      sheetPath,
      '</sheetData>',
      '</sheetData><autoFilter ref="A3:C5"/>',
      /merged cells or a filter in a table/,
    ],
    [
      'merged cells in a table',
      sheetPath,
      '</sheetData>',
      '</sheetData><mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells>',
      /merged cells or a filter in a table/,
    ],
    ['a cache twice', workbookPath, /(<pivotCache .*?\/>)/, '$1$1', /two caches with id 1/],
    ['two fields of one name', cachePath, 'cacheField name="Jaar"', 'cacheField name="bureau"', /fields are not/],
    ['a long item that is not told', cachePath, 'v="Utrecht"', `v="${'a'.repeat(256)}"`, /a long text/],
    ['a blank item that is not told', cachePath, '<s v="Utrecht"/>', '<m/>', /a blank that it does not tell/],
    ['texts that are denied', cachePath, '<s v="Utrecht"/>', '<n v="1"/>', /numbers that it does not tell/],
    ['whole numbers that are not', cachePath, '<n v="2022"/>', '<n v="2022.5"/>', /whole numbers only/],
    [
      'sums on an axis for one sum',
      pivotPath,
      '<colFields count="1"><field x="0"/>',
      '<colFields count="1"><field x="-2"/>',
      /the field of the sums/,
    ],
    ['an item twice', pivotPath, '<item x="1"/>', '<item x="0"/>', /items of field/],
    ['an item too many', pivotPath, '<item x="1"/>', '<item x="5"/>', /items of field/],
    ['a chart without its order', chartPath, /(<c:idx val="0"\/>)(<c:order val="0"\/>)/, '$2$1', /order in <ser>/],
  ] as const)('%s', (_, path, from, to, problem) => {
    expect(problemsAfter(sound, path, from, to).join('\n')).toMatch(problem);
  });

  it.each([
    ['a moment before the first day', '<v>0</v>'],
    ['a text', '<v>2024-01-31</v>'],
  ])('%s where a date should be', (_, value) => {
    const formats = childrenOf(child(rootOf(readParts(sound), 'xl/styles.xml'), 'numFmts'), 'numFmt');
    const cells = childrenOf(child(rootOf(readParts(sound), 'xl/styles.xml'), 'cellXfs'), 'xf');
    const day = formats.find(({ attributes }) => attributes['formatCode'] === 'd mmmm yyyy')!.attributes['numFmtId'];
    const style = cells.findIndex(({ attributes }) => attributes['numFmtId'] === day);
    const problems = problemsAfter(
      sound,
      sheetPath,
      /<c r="A4" s="\d+"><v>2022<\/v>/,
      `<c r="A4" s="${style}">${value}`,
    );
    expect(problems.join('\n')).toMatch(/no date at A4|value at A4/);
  });

  it('two tables with one id', () => {
    expect(problemsAfter(twoTables, 'xl/tables/table2.xml', ' id="2"', ' id="1"')).toContain('two tables with id 1');
  });

  it('tables that lie over each other', () => {
    const problems = problemsAfter(twoTables, 'xl/tables/table2.xml', /"A8:C9"/g, '"A5:C9"');
    expect(problems.join('\n')).toContain('tables overlap');
  });

  it('a pivot over a table', () => {
    const sheet = { ...table!, blocks: [...table!.blocks, filtered.blocks[1]!] };
    const file = writeWorkbook(sampleWorkbook({ sheets: [first!, sheet] }));
    expect(problemsAfter(file, pivotPath, /ref="A8:B10"/, 'ref="A7:B9"').join('\n')).toContain('lies over a table');
  });

  it('two pivots of one name over each other', () => {
    const relationship = /(<Relationship Id=")(rId\d+)("[^>]*pivotTable1.xml"\/>)/;
    const problems = problemsAfter(sound, 'xl/worksheets/_rels/sheet3.xml.rels', relationship, '$1$2$3$1rId9$3');
    expect(problems).toContain('xl/worksheets/sheet3.xml: two pivots Draai');
    expect(problems.join('\n')).toContain('lies over another pivot');
  });

  it('choices for which there is no room', () => {
    const problems = problemsAfter(withChoices, pivotPath, /ref="A4:B6"/, 'ref="A2:B4"');
    expect(problems.join('\n')).toContain('no room for its choices');
  });
});

describe('names in formulas', () => {
  it('have their apostrophes doubled', () => {
    const name = "Het 'eerste' blad";
    const file = writeWorkbook(sampleWorkbook({ sheets: [sheetWithTable(name, [[1, 'b', 2]])] }));
    const halved = problemsAfter(file, workbookPath, "''eerste''", "'eerste'");
    expect(halved.join('\n')).toContain('defined name _xlnm.Print_Titles');
  });
});
