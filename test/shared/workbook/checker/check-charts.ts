import { doubles } from './doubles.ts';
import {
  child,
  childrenOf,
  type Element,
  everyElement,
  type Parts,
  relationshipsOf,
  rootOf,
  unescaped,
} from './package-reader.ts';

/** The only addresses of these kinds of content that Excel knows; with `https` it takes the drawing out. */
const known: readonly (string | undefined)[] = [
  'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'http://schemas.microsoft.com/office/drawing/2010/slicer',
];

/** Every known reason for which Excel would repair the drawings and charts of a workbook. */
export function checkCharts(parts: Parts, sheetNames: readonly string[]): string[] {
  const paths = [...parts.keys()];
  return [
    ...paths
      .filter((path) => /^xl\/drawings\/[^/]+$/.test(path))
      .flatMap((path) => checkDrawing(path, rootOf(parts, path))),
    ...paths
      .filter((path) => /^xl\/charts\/[^/]+$/.test(path))
      .flatMap((path) => checkChart(path, rootOf(parts, path), sheetNames, pivotNames(parts, sheetNames))),
  ];
}

/** `Sheet!Pivot` of every pivot. */
function pivotNames(parts: Parts, sheetNames: readonly string[]): string[] {
  return sheetNames.flatMap((sheet, index) =>
    relationshipsOf(parts, `xl/worksheets/sheet${index + 1}.xml`)
      .filter(({ type }) => type === 'pivotTable')
      .map(({ target }) => `${sheet}!${unescaped(rootOf(parts, target).attributes['name']!)}`),
  );
}

function checkDrawing(path: string, drawing: Element): string[] {
  const all = everyElement(drawing);
  // What stands in for a slicer in other programs has no number of its own.
  const shapes = all.filter(({ name, attributes }) => name === 'cNvPr' && attributes['id'] !== '0');
  return [
    ...doubles(shapes.map(({ attributes }) => attributes['id']!)).map((id) => `${path}: two shapes with id ${id}`),
    ...shapes.filter(({ attributes }) => !attributes['descr']).map(() => `${path}: a shape without a description`),
    ...all
      .filter(({ name, attributes }) => name === 'graphicData' && !known.includes(attributes['uri']))
      .map(() => `${path}: content that Excel does not know`),
  ];
}

function checkChart(path: string, chart: Element, sheetNames: readonly string[], pivots: readonly string[]): string[] {
  const all = everyElement(chart);
  const named = (name: string): Element[] => all.filter((element) => element.name === name);
  const axes = [...named('catAx'), ...named('valAx')].map((axis) => child(axis, 'axId')!.attributes['val']!);
  const used = [...named('barChart'), ...named('lineChart')].flatMap((plot) =>
    childrenOf(plot, 'axId').map(({ attributes }) => attributes['val']!),
  );
  const source = named('pivotSource').map((one) => unescaped(child(one, 'name')!.text).replace(/^\[[^\]]+\]/, ''));
  return [
    ...doubles(named('ser').map((series) => child(series, 'idx')!.attributes['val']!)).map(
      (index) => `${path}: two series ${index}`,
    ),
    ...(used.length === 2 && used.every((id) => axes.includes(id)) ? [] : [`${path}: axes`]),
    ...named('f')
      .filter(
        ({ text }) =>
          !sheetNames.includes(/^'((?:[^']|'')+)'!/.exec(unescaped(text))?.[1]?.replaceAll("''", "'") ?? ''),
      )
      .map(({ text }) => `${path}: refers to ${text}`),
    ...[...named('strCache'), ...named('numCache')]
      .filter((cache) =>
        childrenOf(cache, 'pt').some(
          ({ attributes }) => Number(attributes['idx']) >= Number(child(cache, 'ptCount')!.attributes['val']),
        ),
      )
      .map(() => `${path}: a point beyond the count`),
    ...source.filter((name) => !pivots.includes(name)).map((name) => `${path}: no pivot ${name}`),
  ];
}
