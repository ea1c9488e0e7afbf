import { describe, expect, it } from 'vitest';
import { combinedWorkbook, writeWorkbook } from '#shared/workbook/index.ts';
import { checkPackage } from './checker/check-package.ts';
import { combinedInput, twoYears } from './combined-input.ts';
import { problemsAfter } from './checker/mutation.ts';
import { childrenOf, everyElement, readParts, rootOf } from './checker/package-reader.ts';
import { slicedWorkbook } from './sample.ts';

const workbookPath = 'xl/workbook.xml';
const sheetPath = 'xl/worksheets/sheet3.xml';
const cachePath = 'xl/pivotCache/pivotCacheDefinition1.xml';
const slicersPath = 'xl/slicers/slicer1.xml';
const bureauPath = 'xl/slicerCaches/slicerCache1.xml';
const drawingPath = 'xl/drawings/drawing1.xml';
const pivotPath = 'xl/pivotTables/pivotTable1.xml';

const sound = writeWorkbook(slicedWorkbook());

describe('slicers of a pivot', () => {
  it('are written without anything that Excel would repair', () => {
    expect(checkPackage(sound)).toEqual([]);
  });

  it('let choose from all values, also of a field that is not in the pivot', () => {
    const parts = readParts(sound);
    const caches = [1, 2].map((id) => rootOf(parts, `xl/slicerCaches/slicerCache${id}.xml`));
    expect(caches.map(({ attributes }) => [attributes['name'], attributes['sourceName']])).toEqual([
      ['Slicer_Bureau_Draai', 'Bureau'],
      ['Slicer_Jaar_Draai', 'Jaar'],
    ]);
    const items = caches.map((cache) =>
      everyElement(cache)
        .filter(({ name }) => name === 'i')
        .map(({ attributes }) => [attributes['x'], attributes['s']]),
    );
    expect(items).toEqual([
      [['0', '1']],
      [
        ['0', '1'],
        ['1', '1'],
      ],
    ]);
    const drawn = everyElement(rootOf(parts, drawingPath)).filter(({ name }) => name === 'cNvPr');
    expect(drawn.map(({ attributes }) => attributes['descr'])).toContain('Knoppen voor Jaar');
  });

  it.each([
    [
      'no defined name',
      workbookPath,
      /<definedName name="Slicer_Bureau.*?<\/definedName>/,
      '',
      /no defined name Slicer/,
    ],
    ['a name that stands for cells', workbookPath, '#N/A', "'Cijfers'!$3:$3", /Slicer_Bureau_Draai/],
    ['a name without a cache', bureauPath, 'name="Slicer_Bureau_Draai"', 'name="Slicer_X"', /no slicer cache/],
    ['two caches of one name', bureauPath, 'Slicer_Bureau_Draai', 'Slicer_Jaar_Draai', /two slicer caches/],
    [
      'a cache called as a table',
      'xl/tables/table1.xml',
      'displayName="Meldingen"',
      'displayName="slicer_jaar_draai"',
      /two names/,
    ],
    ['caches by another extension', workbookPath, '{BBE1A952', '{46BE6895', /is not listed/],
    ['a cache that the workbook does not list', workbookPath, /<x14:slicerCache .*?\/>/, '', /never used|not listed/],
    ['slicers by another extension of the sheet', sheetPath, '{A8765BA9', '{3A4CF648', /are not listed/],
    ['slicers that the sheet does not mention', sheetPath, /<extLst>.*<\/extLst>/, '', /never used|not listed/],
    ['a slicer of an unknown cache', slicersPath, 'cache="Slicer_Bureau_Draai"', 'cache="Slicer_X"', /has no cache/],
    ['two slicers of one name', slicersPath, 'name="Bureau Draai"', 'name="Jaar Draai"', /two slicers/],
    ['a slicer that is not drawn', drawingPath, '<sle:slicer', '<sle:slices', /is not drawn/],
    ['a frame of no slicer', drawingPath, /(<sle:slicer [^>]*name=")Bureau/, '$1Grond', /which is no slicer of it/],
    ['a frame without its alternative', drawingPath, / Requires="a14"/, '', /<Choice> without Requires/],
    [
      'a frame at an address that Excel does not know',
      drawingPath,
      'uri="http://schemas.microsoft',
      'uri="https://schemas.microsoft',
      /content that Excel/,
    ],
    [
      'a field that the pivot cache does not have',
      bureauPath,
      'sourceName="Bureau"',
      'sourceName="Grond"',
      /no pivot cache or field/,
    ],
    ['another pivot cache', bureauPath, 'pivotCacheId="1"', 'pivotCacheId="2"', /no pivot cache or field/],
    ['a pivot cache by another extension', cachePath, '{725AE2AE', '{725AE2AF', /no pivot cache or field/],
    ['an item that is not there', bureauPath, '<i x="0"', '<i x="7"', /items/],
    ['an item twice', 'xl/slicerCaches/slicerCache2.xml', '<i x="1"', '<i x="0"', /items/],
    ['an item too few', 'xl/slicerCaches/slicerCache2.xml', '<i x="1" s="1"/>', '', /items/],
    ['a wrong count of items', bureauPath, 'items count="1"', 'items count="2"', /items/],
    ['a pivot of another sheet', bureauPath, 'tabId="3"', 'tabId="2"', /no pivot Draai on sheet 2/],
    [
      'a pivot that is not there',
      bureauPath,
      '<pivotTable tabId="3" name="Draai"',
      '<pivotTable tabId="3" name="X"',
      /no pivot X/,
    ],
    [
      'a pivot that does not list its items',
      pivotPath,
      /<pivotField showAll="0"><items.*?<\/items><\/pivotField>/,
      '<pivotField showAll="0"/>',
      /does not list the items/,
    ],
  ] as const)('with %s are found', (_, path, from, to, problem) => {
    expect(problemsAfter(sound, path, from, to).join('\n')).toMatch(problem);
  });

  it('twice on one column are refused', () => {
    const workbook = slicedWorkbook();
    const sheets = workbook.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) =>
        block.kind === 'pivot' ? { ...block, slicers: [block.slicers![0]!, block.slicers![0]!] } : block,
      ),
    }));
    expect(() => writeWorkbook({ ...workbook, sheets })).toThrow('Slicer_Bureau_Draai');
  });
});

describe('the combined workbook with slicers', () => {
  const combined = combinedWorkbook(combinedInput(twoYears, 'nl', 5, true, true));

  it('has nothing that Excel would repair', () => {
    expect(checkPackage(combined)).toEqual([]);
  });

  it('lets every pivot be narrowed to year, bureau or city, as far as its table knows them', () => {
    const parts = readParts(combined);
    const slicers = [...parts.keys()]
      .filter((path) => /slicers\/[^/]+\.xml$/.test(path))
      .map((path) => childrenOf(rootOf(parts, path), 'slicer').map(({ attributes }) => attributes['caption']));
    expect(slicers).toHaveLength(7);
    for (const captions of slicers) expect(captions).toContain('Jaar');
  });

  it('has none without the setting, or without pivots', () => {
    for (const [pivots, slicers] of [
      [true, false],
      [false, true],
    ] as const) {
      const parts = readParts(combinedWorkbook(combinedInput(twoYears, 'nl', 5, pivots, slicers)));
      expect([...parts.keys()].filter((path) => /slicer/i.test(path))).toEqual([]);
    }
  });
});
