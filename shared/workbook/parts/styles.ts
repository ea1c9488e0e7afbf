import { namespaces } from './namespaces.ts';
import { declaration, escapeAttribute } from './xml.ts';

/** The colours of the workbook as `AARRGGBB`: Excel's own green, and greys that print well. */
const colours = {
  green: 'FF185C37',
  paleGreen: 'FFF0F6F2',
  grey: 'FF595959',
  line: 'FFC8D6CD',
  white: 'FFFFFFFF',
  blue: 'FF0563C1',
};

/** Colours of lines and bars in charts, `RRGGBB`: apart from each other in grey and for colour-blind readers (Okabe and Ito, 2008). */
export const chartColours = ['185C37', 'E69F00', '0072B2', 'CC79A7', '56B4E9', 'D55E00', '009E73', '595959'] as const;

/** The colour of bars in cells: pale enough to read a number on. */
export const barColour = 'FFBFDCC8';

interface Look {
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly colour?: string;
  readonly fill?: string;
  /** A thin line under the cell. */
  readonly line?: true;
  /** Number format as Excel writes it in English; Excel shows separators and months in the reader's language. */
  readonly format?: string;
  readonly horizontal?: 'left' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: true;
  readonly indent?: number;
}

const looks = {
  text: {},
  title: { size: 20, bold: true, colour: colours.green, vertical: 'center' },
  source: { size: 10, italic: true, colour: colours.grey, vertical: 'top' },
  heading: { size: 13, bold: true, colour: colours.green, line: true, vertical: 'bottom' },
  sectionTitle: { size: 13, bold: true, colour: colours.green, vertical: 'center' },
  topic: { bold: true, vertical: 'top', wrap: true },
  paragraph: { wrap: true, vertical: 'top' },
  link: { underline: true, colour: colours.blue, vertical: 'top' },
  header: {
    bold: true,
    colour: colours.white,
    fill: colours.green,
    horizontal: 'left',
    vertical: 'center',
    wrap: true,
    indent: 1,
  },
  numberHeader: {
    bold: true,
    colour: colours.white,
    fill: colours.green,
    horizontal: 'right',
    vertical: 'center',
    wrap: true,
    // The button of the filter stands in the right corner.
    indent: 2,
  },
  entry: { line: true, horizontal: 'left', indent: 1 },
  year: { format: '0', horizontal: 'left', indent: 1, line: true },
  count: { format: '#,##0', horizontal: 'right', indent: 1, line: true },
  rate: { format: '#,##0.0', horizontal: 'right', indent: 1, line: true },
  share: { format: '0%', horizontal: 'right', indent: 1, line: true },
  change: { format: '+#,##0;-#,##0;0', horizontal: 'right', indent: 1, line: true },
  date: { format: 'd mmmm yyyy', horizontal: 'left', indent: 1, line: true },
  pivotHeader: { bold: true, horizontal: 'right' },
  pivotEntry: { horizontal: 'left' },
  pivotInnerEntry: { horizontal: 'left', indent: 1 },
  pivotCount: { format: '#,##0', horizontal: 'right' },
  remark: { italic: true, colour: colours.grey, horizontal: 'left', indent: 1, line: true },
} as const satisfies Record<string, Look>;

/** The looks that a cell can have. */
export type StyleName = keyof typeof looks;

const names = Object.keys(looks) as StyleName[];
const specifications: readonly Look[] = Object.values(looks);

/** The native style of every table: a name of this workbook's own, so that it does not depend on the reader's theme. */
export const tableStyleName = 'Meldbeeld';

/** The native style of every pivot. */
export const pivotStyleName = 'MeldbeeldDraaitabel';

/** The index of a look among the cell formats of `stylesXml`. */
export function styleIndex(name: StyleName): number {
  return names.indexOf(name);
}

const numberStyles: ReadonlySet<StyleName> = new Set(['count', 'rate', 'share', 'change']);

/** Numbers stand to the right, and so do the headers above them. */
export function headerStyle(column: StyleName): StyleName {
  return numberStyles.has(column) ? 'numberHeader' : 'header';
}

/** The styles part. The first font, fills and format are those that Excel expects there. */
export function stylesXml(): string {
  const fonts = distinct(specifications.map(fontXml));
  const fills = distinct([
    '<patternFill patternType="none"/>',
    '<patternFill patternType="gray125"/>',
    ...specifications.map(fillXml),
  ]);
  const borders = distinct(specifications.map(borderXml));
  const formats = distinct(specifications.flatMap((look) => look.format ?? []));
  const cellFormats = specifications.map((look) => {
    const format = look.format === undefined ? 0 : firstCustomFormat + formats.indexOf(look.format);
    const indexes = `numFmtId="${format}" fontId="${fonts.indexOf(fontXml(look))}" fillId="${fills.indexOf(fillXml(look))}" borderId="${borders.indexOf(borderXml(look))}"`;
    return `<xf ${indexes} xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(look)}</xf>`;
  });
  return [
    `${declaration}<styleSheet xmlns="${namespaces.main}">`,
    list(
      'numFmts',
      formats.map(
        (format, index) => `<numFmt numFmtId="${firstCustomFormat + index}" formatCode="${escapeAttribute(format)}"/>`,
      ),
    ),
    list(
      'fonts',
      fonts.map((font) => `<font>${font}</font>`),
    ),
    list(
      'fills',
      fills.map((fill) => `<fill>${fill}</fill>`),
    ),
    list(
      'borders',
      borders.map((border) => `<border>${border}</border>`),
    ),
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list('cellXfs', cellFormats),
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    tableStyleXml,
    '</styleSheet>',
  ].join('');
}

const firstCustomFormat = 164;

const tableStyleXml = [
  '<dxfs count="4">',
  `<dxf><border><bottom style="thin"><color rgb="${colours.green}"/></bottom></border></dxf>`,
  `<dxf><font><b/><color rgb="${colours.white}"/></font><fill><patternFill patternType="solid"><fgColor rgb="${colours.green}"/><bgColor rgb="${colours.green}"/></patternFill></fill></dxf>`,
  `<dxf><fill><patternFill patternType="solid"><fgColor rgb="${colours.paleGreen}"/><bgColor rgb="${colours.paleGreen}"/></patternFill></fill></dxf>`,
  `<dxf><font><b/></font><border><top style="thin"><color rgb="${colours.green}"/></top></border></dxf>`,
  '</dxfs>',
  `<tableStyles count="2" defaultTableStyle="${tableStyleName}" defaultPivotStyle="${pivotStyleName}"><tableStyle name="${tableStyleName}" pivot="0" count="3">`,
  '<tableStyleElement type="wholeTable" dxfId="0"/><tableStyleElement type="headerRow" dxfId="1"/><tableStyleElement type="secondRowStripe" dxfId="2"/>',
  `</tableStyle><tableStyle name="${pivotStyleName}" table="0" count="3">`,
  '<tableStyleElement type="wholeTable" dxfId="0"/><tableStyleElement type="headerRow" dxfId="1"/><tableStyleElement type="totalRow" dxfId="3"/>',
  '</tableStyle></tableStyles>',
].join('');

function fontXml(look: Look): string {
  const colour = look.colour === undefined ? '<color indexed="64"/>' : `<color rgb="${look.colour}"/>`;
  return `${look.bold ? '<b/>' : ''}${look.italic ? '<i/>' : ''}${look.underline ? '<u/>' : ''}<sz val="${look.size ?? 11}"/>${colour}<name val="Calibri"/><family val="2"/>`;
}

function fillXml(look: Look): string {
  if (look.fill === undefined) return '<patternFill patternType="none"/>';
  return `<patternFill patternType="solid"><fgColor rgb="${look.fill}"/><bgColor indexed="64"/></patternFill>`;
}

function borderXml(look: Look): string {
  const bottom = look.line ? `<bottom style="thin"><color rgb="${colours.line}"/></bottom>` : '<bottom/>';
  return `<left/><right/><top/>${bottom}<diagonal/>`;
}

function alignmentXml(look: Look): string {
  const attributes = [
    look.horizontal && `horizontal="${look.horizontal}"`,
    look.vertical && `vertical="${look.vertical}"`,
    look.wrap && 'wrapText="1"',
    look.indent && `indent="${look.indent}"`,
  ].filter((attribute) => attribute !== undefined);
  return attributes.length === 0 ? '' : `<alignment ${attributes.join(' ')}/>`;
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)];
}

function list(element: string, items: readonly string[]): string {
  return `<${element} count="${items.length}">${items.join('')}</${element}>`;
}
