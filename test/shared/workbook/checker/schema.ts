import { charts, drawings, type Schema } from './schema-drawings.ts';

const spreadsheet: Schema = {
  workbook: 'bookViews sheets! definedNames pivotCaches extLst',
  bookViews: 'workbookView!',
  sheets: 'sheet!',
  sheet: '@ name sheetId r:id',
  definedNames: 'definedName',
  definedName: '@ name',
  pivotCaches: 'pivotCache!',
  pivotCache: '@ cacheId r:id',
  extLst: 'ext',
  ext: '* @ uri',
  worksheet:
    'sheetPr sheetViews sheetFormatPr cols sheetData! autoFilter mergeCells conditionalFormatting hyperlinks pageMargins pageSetup headerFooter drawing tableParts extLst',
  sheetPr: 'tabColor pageSetUpPr',
  sheetViews: 'sheetView!',
  sheetView: 'pane selection @ workbookViewId',
  sheetFormatPr: '@ defaultRowHeight',
  cols: 'col!',
  col: '@ min max',
  sheetData: 'row',
  row: 'c',
  c: 'f v',
  mergeCells: 'mergeCell!',
  mergeCell: '@ ref',
  conditionalFormatting: 'cfRule!',
  cfRule: 'dataBar @ priority',
  dataBar: 'cfvo! color!',
  cfvo: '@ type',
  hyperlinks: 'hyperlink!',
  hyperlink: '@ ref',
  pageMargins: '@ left right top bottom header footer',
  headerFooter: 'oddHeader oddFooter',
  drawing: '@ r:id',
  tableParts: 'tablePart',
  tablePart: '@ r:id',
  table: 'autoFilter tableColumns! tableStyleInfo @ id displayName ref',
  tableColumns: 'tableColumn!',
  tableColumn: '@ id name',
  sst: 'si',
  si: 't',
};

const pivots: Schema = {
  pivotTableDefinition:
    'location! pivotFields rowFields rowItems colFields colItems pageFields dataFields pivotTableStyleInfo @ name cacheId dataCaption',
  location: '@ ref firstHeaderRow firstDataRow firstDataCol',
  pivotFields: 'pivotField!',
  pivotField: 'items',
  items: 'item!',
  rowFields: 'field!',
  colFields: 'field!',
  field: '@ x',
  rowItems: 'i!',
  colItems: 'i!',
  i: 'x',
  pageFields: 'pageField!',
  pageField: '@ fld',
  dataFields: 'dataField!',
  dataField: '@ fld',
  pivotCacheDefinition: 'cacheSource! cacheFields! extLst',
  cacheSource: 'worksheetSource @ type',
  cacheFields: 'cacheField',
  cacheField: 'sharedItems @ name',
  sharedItems: 'm|n|s',
  n: '@ v',
  s: '@ v',
  extLst: 'ext',
  ext: '* @ uri',
};

const styles: Schema = {
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles',
  numFmts: 'numFmt',
  numFmt: '@ numFmtId formatCode',
  fonts: 'font',
  font: 'b|i|u|sz|color|name|family',
  sz: '@ val',
  name: '@ val',
  family: '@ val',
  fills: 'fill',
  fill: 'patternFill',
  patternFill: 'fgColor bgColor',
  borders: 'border',
  border: 'left right top bottom diagonal',
  top: 'color',
  bottom: 'color',
  cellStyleXfs: 'xf!',
  cellXfs: 'xf!',
  xf: 'alignment',
  cellStyles: 'cellStyle!',
  cellStyle: '@ xfId',
  dxfs: 'dxf',
  dxf: 'font fill border',
  tableStyles: 'tableStyle',
  tableStyle: 'tableStyleElement @ name',
  tableStyleElement: '@ type',
};

const slicers: Schema = {
  slicers: 'slicer!',
  slicer: '@ name cache rowHeight',
  slicerCacheDefinition: 'pivotTables data extLst @ name sourceName',
  pivotTables: 'pivotTable',
  pivotTable: '@ tabId name',
  data: 'tabular',
  tabular: 'items! @ pivotCacheId',
  items: 'i! @ count',
  i: '@ x',
};

const packaging: Schema = {
  Types: 'Default|Override',
  Default: '@ Extension ContentType',
  Override: '@ PartName ContentType',
  Relationships: 'Relationship',
  Relationship: '@ Id Type Target',
};

/** Elements without children or required attributes, by the names that the schemas give them. */
const leaves = [
  ...['workbookView', 'tabColor', 'pageSetUpPr', 'pane', 'selection', 'f', 'v', 'color', 'pageSetup', 'oddHeader'],
  ...['oddFooter', 'autoFilter', 'tableStyleInfo', 't', 'item', 'x', 'pivotTableStyleInfo', 'worksheetSource', 'm'],
  ...[
    'b',
    'u',
    'i',
    'fgColor',
    'bgColor',
    'left',
    'right',
    'top',
    'diagonal',
    'alignment',
    'defRPr',
    'rPr',
    'lstStyle',
  ],
  ...[
    'col',
    'colOff',
    'row',
    'rowOff',
    'cNvGraphicFramePr',
    'clientData',
    'spLocks',
    'avLst',
    'date1904',
    'formatCode',
  ],
  ...[
    'roundedCorners',
    'autoTitleDeleted',
    'overlay',
    'layout',
    'barDir',
    'grouping',
    'varyColors',
    'gapWidth',
    'size',
  ],
  ...['invertIfNegative', 'smooth', 'delete', 'majorGridlines', 'majorTickMark', 'minorTickMark', 'tickLblPos', 'auto'],
  ...['lblOffset', 'noMultiLvlLbl', 'orientation', 'legendPos', 'plotVisOnly', 'dispBlanksAs', 'round', 'name'],
];
const empty: Schema = Object.fromEntries(leaves.map((name) => [name, '']));

/** The schema of a part by its path; `null` for the properties of the document, whose elements have no order. */
export function schemaOf(path: string): Schema | null {
  if (path.startsWith('docProps/')) return null;
  if (path.endsWith('.rels') || path === '[Content_Types].xml') return packaging;
  if (path === 'xl/styles.xml') return { ...empty, ...styles };
  const folder = /^xl\/(\w+)\//.exec(path)?.[1] ?? '';
  const special: Readonly<Record<string, Schema>> = {
    pivotTables: pivots,
    pivotCache: pivots,
    drawings,
    charts,
    slicers,
    slicerCaches: slicers,
  };
  return { ...empty, ...(special[folder] ?? spreadsheet) };
}
