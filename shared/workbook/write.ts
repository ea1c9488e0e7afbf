import { chartXml } from './charts/chart-xml.ts';
import { drawingXml } from './charts/drawing-xml.ts';
import { pivotSeries } from './charts/series.ts';
import type { Workbook } from './model.ts';
import { assertSheetName, assertUnique } from './parts/address.ts';
import { type Part, zipPackage } from './parts/package.ts';
import { corePropertiesXml, appPropertiesXml } from './parts/properties.ts';
import { hasDrawing, type LaidOutSheet, type PlacedTable, placedTables, sheetBytes } from './parts/sheet.ts';
import { SharedStrings } from './parts/strings.ts';
import { stylesXml } from './parts/styles.ts';
import { tableXml } from './parts/table.ts';
import { workbookXml } from './parts/workbook.ts';
import { cacheXml } from './pivots/cache-xml.ts';
import { pivotXml } from './pivots/pivot-xml.ts';
import { type PlacedPivot, placePivots, type SheetWithPivots } from './pivots/place.ts';
import { placedSlicers, type PlacedSlicer, slicerCacheXml, slicersXml } from './slicers/slicer-xml.ts';

/**
 * Writes a workbook as the bytes of an .xlsx file (ECMA-376, transitional). The same workbook gives the same bytes.
 * Throws on what Excel would repair or refuse: bad or double names, links to sheets that are not there, numbers that are not
 * finite, pivots that do not fit their table.
 */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  assertNames(workbook);
  const strings = new SharedStrings();
  const number = numbering();
  const placed = placePivots(workbook);
  const caches = cacheParts(placed);
  const sheets = placed.map(({ sheet, pivots }, index): Part => ({
    path: `xl/worksheets/sheet${index + 1}.xml`,
    kind: 'worksheet',
    content: sheetBytes(sheet, index === 0, workbook.footer, strings),
    children: [
      ...placedTables(sheet).map((table) => tablePart(table, number('table'))),
      ...(hasDrawing(sheet) ? [drawingPart(workbook, sheet, pivots, number)] : []),
      ...(sheet.sliced ? [slicersPart(pivots, number('slicer'))] : []),
      ...pivots.map((pivot) => pivotPart(pivot, caches, number('pivotTable'))),
    ],
  }));
  const slicers = placed.flatMap(({ pivots }, index) => placedSlicers(pivots).map((slicer) => ({ slicer, index })));
  const children: Part[] = [
    ...sheets,
    ...caches.values(),
    ...slicers.map(({ slicer, index }) => slicerCachePart(slicer, index + 1, number('slicerCache'))),
    { path: 'xl/styles.xml', kind: 'styles', content: stylesXml(), children: [] },
    { path: 'xl/sharedStrings.xml', kind: 'sharedStrings', content: strings.bytes(), children: [] },
  ];
  const slicerCaches = slicers.map(({ slicer }) => slicer.cacheName);
  assertUnique([...slicerCaches, ...tableNames(workbook)], 'name');
  const content = workbookXml(workbook.sheets, [...caches.keys()], slicerCaches);
  return zipPackage([
    { path: 'xl/workbook.xml', kind: 'workbook', content, children },
    { path: 'docProps/core.xml', kind: 'coreProperties', content: corePropertiesXml(workbook), children: [] },
    { path: 'docProps/app.xml', kind: 'appProperties', content: appPropertiesXml(workbook), children: [] },
  ]);
}

type Numbered = 'table' | 'pivotTable' | 'drawing' | 'chart' | 'slicer' | 'slicerCache';

/** Counts the parts of each kind from 1: a part's path holds its number, and a table's number is its id. */
function numbering(): (kind: Numbered) => number {
  const last = new Map<Numbered, number>();
  return (kind) => {
    const next = (last.get(kind) ?? 0) + 1;
    last.set(kind, next);
    return next;
  };
}

function tablePart({ table, firstRow }: PlacedTable, id: number): Part {
  const content = tableXml(table, id, firstRow);
  return { path: `xl/tables/table${id}.xml`, kind: 'table', content, children: [] };
}

/** The cache of every table that has pivots, by its id. */
function cacheParts(sheets: readonly SheetWithPivots[]): ReadonlyMap<number, Part> {
  const caches = new Map(sheets.flatMap(({ pivots }) => pivots.map(({ cache }) => [cache.id, cache])));
  return new Map(
    [...caches.values()].map((cache): [number, Part] => [
      cache.id,
      {
        path: `xl/pivotCache/pivotCacheDefinition${cache.id}.xml`,
        kind: 'pivotCacheDefinition',
        content: cacheXml(cache),
        children: [],
      },
    ]),
  );
}

function pivotPart({ layout, cache, firstRow }: PlacedPivot, caches: ReadonlyMap<number, Part>, id: number): Part {
  const path = `xl/pivotTables/pivotTable${id}.xml`;
  const source = caches.get(cache.id);
  return { path, kind: 'pivotTable', content: pivotXml(layout, cache.id, firstRow), children: source ? [source] : [] };
}

function slicersPart(pivots: readonly PlacedPivot[], id: number): Part {
  return {
    path: `xl/slicers/slicer${id}.xml`,
    kind: 'slicer',
    content: slicersXml(placedSlicers(pivots)),
    children: [],
  };
}

function slicerCachePart(slicer: PlacedSlicer, sheetId: number, id: number): Part {
  const content = slicerCacheXml(slicer, sheetId);
  return { path: `xl/slicerCaches/slicerCache${id}.xml`, kind: 'slicerCache', content, children: [] };
}

function drawingPart(
  workbook: Workbook,
  sheet: LaidOutSheet,
  pivots: readonly PlacedPivot[],
  number: (kind: Numbered) => number,
): Part {
  const charts = sheet.charts ?? [];
  const children = charts.map((chart): Part => {
    const placed = pivots.find(({ layout }) => layout.pivot.name === chart.pivot);
    if (!placed) throw new Error(`Chart ${chart.title}: there is no pivot ${chart.pivot} on sheet ${sheet.name}.`);
    const series = pivotSeries(placed.layout, sheet.name, placed.firstRow);
    const content = chartXml(chart, series, `${sheet.name}!${chart.pivot}`, workbook);
    return { path: `xl/charts/chart${number('chart')}.xml`, kind: 'chart', content, children: [] };
  });
  return {
    path: `xl/drawings/drawing${number('drawing')}.xml`,
    kind: 'drawing',
    content: drawingXml(charts, placedSlicers(pivots), workbook.language),
    children,
  };
}

function assertNames({ sheets }: Workbook): void {
  if (sheets.length === 0) throw new Error('A workbook needs a sheet.');
  const names = sheets.map(({ name }) => name);
  names.forEach(assertSheetName);
  assertUnique(names, 'sheet name');
  assertUnique(tableNames({ sheets }), 'table name');
  assertUnique(
    sheets.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'pivot' ? block.name : []))),
    'pivot name',
  );
  for (const block of sheets.flatMap((sheet) => sheet.blocks)) {
    if (block.kind !== 'rows') continue;
    for (const { linkTo } of block.rows.flatMap((row) => row.cells)) {
      if (linkTo !== undefined && !names.includes(linkTo))
        throw new Error(`No sheet ${JSON.stringify(linkTo)} to link to.`);
    }
  }
}

const tableNames = ({ sheets }: Pick<Workbook, 'sheets'>): string[] =>
  sheets.flatMap((sheet) => placedTables(sheet).map(({ table }) => table.name));
