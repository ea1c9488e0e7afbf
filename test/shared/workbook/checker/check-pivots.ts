import { type Cache, checkCache, countOf } from './check-pivot-cache.ts';
import { doubles } from './doubles.ts';
import {
  child,
  childrenOf,
  type Element,
  everyElement,
  type Parts,
  relationshipsOf,
  rootOf,
} from './package-reader.ts';
import { overlap, type Range, rangeOf } from './ranges.ts';

const axes = { axisRow: 'rowFields', axisCol: 'colFields', axisPage: 'pageFields' } as const;

/** Every known reason for which Excel would repair or refuse the pivots of a workbook; see the checklist in docs/workbook.md. */
export function checkPivots(parts: Parts, workbookPath: string): string[] {
  const workbook = rootOf(parts, workbookPath);
  const targets = new Map(relationshipsOf(parts, workbookPath).map(({ id, target }) => [id, target]));
  const listed = childrenOf(child(workbook, 'pivotCaches'), 'pivotCache');
  const caches = new Map(
    listed.map(({ attributes }): [string, Cache] => {
      const path = targets.get(attributes['r:id']!)!;
      return [
        attributes['cacheId']!,
        { path, fields: childrenOf(child(rootOf(parts, path), 'cacheFields'), 'cacheField') },
      ];
    }),
  );
  const tables = [...parts.keys()]
    .filter((path) => /^xl\/tables\/[^/]+$/.test(path))
    .map((path) => rootOf(parts, path));
  return [
    ...doubles(listed.map(({ attributes }) => attributes['cacheId']!)).map((id) => `two caches with id ${id}`),
    ...[...caches.values()].flatMap((cache) => checkCache(rootOf(parts, cache.path), cache, tables)),
    ...sheetPaths(parts).flatMap((sheet) => checkPivotsOf(parts, sheet, caches)),
  ];
}

const sheetPaths = (parts: Parts): string[] => [...parts.keys()].filter((path) => /^xl\/worksheets\/[^/]+$/.test(path));

function checkPivotsOf(parts: Parts, sheet: string, caches: ReadonlyMap<string, Cache>): string[] {
  const related = relationshipsOf(parts, sheet);
  const pivots = related.filter(({ type }) => type === 'pivotTable').map(({ target }) => target);
  const tables = related.filter(({ type }) => type === 'table').map(({ target }) => rootOf(parts, target));
  const rangesOfTables = tables.map(({ attributes }) => rangeOf(attributes['ref']!));
  const roots = pivots.map((path) => ({ path, pivot: rootOf(parts, path) }));
  return [
    ...doubles(roots.map(({ pivot }) => pivot.attributes['name']!)).map((name) => `${sheet}: two pivots ${name}`),
    ...roots.flatMap(({ path, pivot }) => checkPivot(parts, path, pivot, caches)),
    ...roots.flatMap(({ path, pivot }, at) => [
      ...(rangesOfTables.some((range) => overlap(range, rangeOfPivot(pivot))) ? [`${path}: lies over a table`] : []),
      ...(roots.slice(at + 1).some((other) => overlap(rangeOfPivot(other.pivot), rangeOfPivot(pivot)))
        ? [`${path}: lies over another pivot`]
        : []),
    ]),
  ];
}

function checkPivot(parts: Parts, path: string, pivot: Element, caches: ReadonlyMap<string, Cache>): string[] {
  const cache = caches.get(pivot.attributes['cacheId']!);
  if (!cache) return [`${path}: cache ${pivot.attributes['cacheId']!} is not in the workbook`];
  const leads = relationshipsOf(parts, path).some(
    ({ type, target }) => type === 'pivotCacheDefinition' && target === cache.path,
  );
  const counted = everyElement(pivot).filter(({ name, attributes }) => /s$/.test(name) && 'count' in attributes);
  return [
    ...(leads ? [] : [`${path}: does not lead to its cache`]),
    ...counted.flatMap((list) => countOf(path, list)),
    ...checkFields(path, pivot, cache),
    ...checkDataFields(path, pivot, cache),
    ...checkItems(path, pivot),
    ...checkPlace(path, pivot),
  ];
}

/** With its choices and the blank row below them. */
function rangeOfPivot(pivot: Element): Range {
  const range = rangeOf(child(pivot, 'location')!.attributes['ref']!);
  const choices = indexesIn(pivot, 'pageFields').length;
  return choices === 0 ? range : { ...range, firstRow: range.firstRow - choices - 1 };
}

const indexesIn = (pivot: Element, list: string): number[] =>
  (child(pivot, list)?.children ?? []).map(({ attributes }) => Number(attributes['x'] ?? attributes['fld']));

function checkFields(path: string, pivot: Element, { fields }: Cache): string[] {
  const pivotFields = childrenOf(child(pivot, 'pivotFields'), 'pivotField');
  const problems =
    pivotFields.length === fields.length ? [] : [`${path}: ${pivotFields.length} fields of ${fields.length}`];
  const data = indexesIn(pivot, 'dataFields');
  pivotFields.forEach((field, index) => {
    for (const [axis, list] of Object.entries(axes)) {
      if ((field.attributes['axis'] === axis) !== indexesIn(pivot, list).includes(index))
        problems.push(`${path}: field ${index} and ${list}`);
    }
    if ((field.attributes['dataField'] === '1') !== data.includes(index))
      problems.push(`${path}: field ${index} and its sum`);
    const items = childrenOf(child(field, 'items'), 'item').flatMap(({ attributes }) => attributes['x'] ?? []);
    const known = child(fields[index]!, 'sharedItems')?.children.length ?? 0;
    if (field.attributes['axis'] && items.length === 0) problems.push(`${path}: field ${index} has no items`);
    if (
      items.length > 0 &&
      (items.length !== known || doubles(items).length > 0 || items.some((item) => Number(item) >= known))
    )
      problems.push(`${path}: items of field ${index}`);
  });
  return problems;
}

function checkDataFields(path: string, pivot: Element, { fields }: Cache): string[] {
  const sums = childrenOf(child(pivot, 'dataFields'), 'dataField').map(({ attributes }) =>
    attributes['name']!.toLowerCase(),
  );
  const columns = fields.map(({ attributes }) => attributes['name']!.toLowerCase());
  const onAxis = [...indexesIn(pivot, 'rowFields'), ...indexesIn(pivot, 'colFields')];
  return [
    ...sums.filter((name) => columns.includes(name)).map((name) => `${path}: a sum called as the column ${name}`),
    ...(sums.length > 1 === onAxis.includes(-2) ? [] : [`${path}: the field of the sums`]),
  ];
}

/** Each row and column shown names an item that its field has. */
function checkItems(path: string, pivot: Element): string[] {
  const fields = childrenOf(child(pivot, 'pivotFields'), 'pivotField');
  return (['rowItems', 'colItems'] as const).flatMap((list) => {
    const axis = indexesIn(pivot, list === 'rowItems' ? 'rowFields' : 'colFields');
    const shown = (child(pivot, list)?.children ?? []).filter(({ attributes }) => attributes['t'] === undefined);
    return shown.flatMap((entry) =>
      entry.children.flatMap((item, depth) => {
        const field = fields[axis[Number(entry.attributes['r'] ?? 0) + depth] ?? -1];
        const size = childrenOf(field && child(field, 'items'), 'item').length;
        return Number(item.attributes['v'] ?? 0) < size ? [] : [`${path}: an item of ${list}`];
      }),
    );
  });
}

function checkPlace(path: string, pivot: Element): string[] {
  const location = child(pivot, 'location')!;
  const range = rangeOf(location.attributes['ref']!);
  const rows = child(pivot, 'rowItems')!.children.length;
  const columns = child(pivot, 'colItems')!.children.length;
  const choices = indexesIn(pivot, 'pageFields').length;
  return [
    ...(range.lastRow - range.firstRow + 1 === rows + Number(location.attributes['firstDataRow'])
      ? []
      : [`${path}: height`]),
    ...(range.lastColumn - range.firstColumn === columns ? [] : [`${path}: width`]),
    ...(choices === 0 || range.firstRow - choices - 1 >= 1 ? [] : [`${path}: no room for its choices`]),
    ...(Number(location.attributes['rowPageCount'] ?? 0) === choices ? [] : [`${path}: count of choices`]),
  ];
}
