/**
 * What the schemas say of each element that we write: its children in their order (`!` for one that must be there, `|` between
 * those that may come in any order), and after `@` the attributes that it must have. `*` takes any content.
 * Sources: ECMA-376, the transitional schemas of part 4 (sml, dml-main, dml-chart, dml-spreadsheetDrawing, opc), and for slicers
 * [MS-XLSX] 2.6.70 to 2.6.85. An element that is not here is one that nobody has looked up yet.
 */
export type Schema = Readonly<Record<string, string>>;

const drawingText: Schema = {
  bodyPr: '',
  p: 'pPr r',
  pPr: 'defRPr',
  r: 'rPr t!',
  solidFill: 'srgbClr',
  srgbClr: '@ val',
};

export const drawings: Schema = {
  ...drawingText,
  wsDr: 'twoCellAnchor',
  twoCellAnchor: 'from! to! sp|graphicFrame|AlternateContent clientData!',
  from: 'col! colOff! row! rowOff!',
  to: 'col! colOff! row! rowOff!',
  AlternateContent: 'Choice Fallback',
  Choice: 'graphicFrame! @ Requires',
  Fallback: 'sp!',
  graphicFrame: 'nvGraphicFramePr! xfrm! graphic!',
  nvGraphicFramePr: 'cNvPr! cNvGraphicFramePr!',
  cNvPr: '@ id name',
  xfrm: 'off ext',
  off: '@ x y',
  ext: '@ cx cy',
  graphic: 'graphicData!',
  graphicData: '* @ uri',
  sp: 'nvSpPr! spPr! txBody',
  nvSpPr: 'cNvPr! cNvSpPr!',
  cNvSpPr: 'spLocks',
  spPr: 'xfrm prstGeom solidFill',
  prstGeom: 'avLst @ prst',
  txBody: 'bodyPr! lstStyle p!',
};

const axis =
  'axId! scaling! delete axPos! majorGridlines numFmt majorTickMark minorTickMark tickLblPos crossAx! crosses';
const valued = Object.fromEntries(
  [
    'order',
    'axId',
    'ptCount',
    'fmtId',
    'crossAx',
    'idx',
    'axPos',
    'crosses',
    'lblAlgn',
    'min',
    'crossBetween',
    'symbol',
  ].map((name) => [name, '@ val']),
);

export const charts: Schema = {
  ...drawingText,
  ...valued,
  chartSpace: 'date1904 roundedCorners pivotSource chart!',
  pivotSource: 'name! fmtId!',
  chart: 'title autoTitleDeleted plotArea! legend plotVisOnly dispBlanksAs',
  title: 'tx overlay',
  tx: 'rich|strRef',
  rich: 'bodyPr! lstStyle p!',
  plotArea: 'layout lineChart|barChart valAx|catAx',
  barChart: 'barDir! grouping varyColors ser gapWidth axId!',
  lineChart: 'grouping! varyColors ser marker axId!',
  ser: 'idx! order! tx spPr invertIfNegative marker cat val smooth',
  marker: 'symbol size',
  spPr: 'solidFill ln',
  ln: 'solidFill round',
  strRef: 'f! strCache',
  strCache: 'ptCount pt',
  cat: 'strRef',
  val: 'numRef',
  numRef: 'f! numCache',
  numCache: 'formatCode ptCount pt',
  pt: 'v! @ idx',
  catAx: `${axis} auto lblAlgn lblOffset noMultiLvlLbl`,
  valAx: `${axis} crossBetween`,
  scaling: 'orientation min',
  numFmt: '@ formatCode',
  legend: 'legendPos overlay',
};
