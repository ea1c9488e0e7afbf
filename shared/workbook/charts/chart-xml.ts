import type { PivotChart, Workbook } from '../model.ts';
import { namespaces } from '../parts/namespaces.ts';
import { chartColours } from '../parts/styles.ts';
import { declaration, escapeText } from '../parts/xml.ts';
import type { Referred, Series } from './series.ts';

type Kind = PivotChart['kind'];

const categoryAxis = 111;
const valueAxis = 112;

/** The chart part of a pivot chart. `pivot` is the sheet and the name of its pivot, as `Gronden!DraaitabelGronden`. */
export function chartXml(
  { kind, title }: PivotChart,
  series: readonly Series[],
  pivot: string,
  { fileName, language }: Workbook,
): string {
  return [
    `${declaration}<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationships}">`,
    '<c:date1904 val="0"/><c:roundedCorners val="0"/>',
    `<c:pivotSource><c:name>[${escapeText(fileName)}]${escapeText(pivot)}</c:name><c:fmtId val="0"/></c:pivotSource>`,
    `<c:chart>${titleXml(title, language)}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${plotXml(kind, series)}${axesXml(kind)}</c:plotArea>`,
    series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}

function titleXml(title: string, language: Workbook['language']): string {
  const look = 'sz="1400" b="1"';
  const run = `<a:r><a:rPr lang="${language === 'nl' ? 'nl-NL' : 'en-GB'}" ${look}/><a:t>${escapeText(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}/></a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function plotXml(kind: Kind, series: readonly Series[]): string {
  const drawn = series.map((one, index) => seriesXml(kind, one, index)).join('');
  const axes = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;
  if (kind === 'line') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const direction = kind === 'bar' ? 'bar' : 'col';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${drawn}<c:gapWidth val="60"/>${axes}</c:barChart>`;
}

function seriesXml(kind: Kind, { name, categories, values }: Series, index: number): string {
  const colour = `<a:solidFill><a:srgbClr val="${chartColours[index % chartColours.length] ?? ''}"/></a:solidFill>`;
  const look =
    kind === 'line'
      ? `<c:spPr><a:ln w="28575" cap="rnd">${colour}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="5"/></c:marker>`
      : `<c:spPr>${colour}</c:spPr><c:invertIfNegative val="0"/>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textsXml(name)}</c:tx>${look}`,
    `<c:cat>${textsXml(categories)}</c:cat><c:val>${numbersXml(values)}</c:val>`,
    `${kind === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`,
  ].join('');
}

const textsXml = ({ reference, values }: Referred<string>): string =>
  `<c:strRef><c:f>${escapeText(reference)}</c:f><c:strCache>${pointsXml(values.map(escapeText))}</c:strCache></c:strRef>`;

const numbersXml = ({ reference, values }: Referred<number | null>): string =>
  `<c:numRef><c:f>${escapeText(reference)}</c:f><c:numCache><c:formatCode>#,##0</c:formatCode>${pointsXml(values.map((value) => value?.toString() ?? null))}</c:numCache></c:numRef>`;

function pointsXml(values: readonly (string | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}

/** With bars that lie down the first category stands at the top, as in the table. */
function axesXml(kind: Kind): string {
  const lying = kind === 'bar';
  const ticks = '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  return [
    `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>${ticks}<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${lying ? 't' : 'l'}"/><c:majorGridlines/><c:numFmt formatCode="#,##0" sourceLinked="0"/>${ticks}<c:crossAx val="${categoryAxis}"/><c:crosses val="autoZero"/>`,
    '<c:crossBetween val="between"/></c:valAx>',
  ].join('');
}
