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

/** The extensions by which Excel finds slicers and what they choose from ([MS-XLSX] 2.3.3.2). */
const extensions = {
  workbook: '{BBE1A952-AA13-448e-AADC-164F8A28A991}',
  sheet: '{A8765BA9-456A-4dab-B4F3-ACF838C121DE}',
  pivotCache: '{725AE2AE-9491-48be-B2B4-4EB974FC3084}',
} as const;

interface SlicedPivot {
  /** The id of its sheet. */
  readonly tab: string;
  readonly name: string;
  readonly pivot: Element;
  readonly cache: Element;
}

/** Every known reason for which Excel would repair or drop slicers; see the checklist in docs/workbook.md. */
export function checkSlicers(parts: Parts, workbookPath: string): string[] {
  const workbook = rootOf(parts, workbookPath);
  const targets = new Map(relationshipsOf(parts, workbookPath).map(({ id, target }) => [id, target]));
  const sheets = childrenOf(child(workbook, 'sheets'), 'sheet').map(({ attributes }) => ({
    id: attributes['sheetId']!,
    path: targets.get(attributes['r:id']!)!,
  }));
  const caches = relationshipsOf(parts, workbookPath)
    .filter(({ type }) => type === 'slicerCache')
    .map(({ id, target }) => ({ id, cache: rootOf(parts, target) }));
  const names = caches.map(({ cache }) => cache.attributes['name']!);
  const listed = referencesIn(workbook, extensions.workbook, 'slicerCache');
  const pivots = sheets.flatMap(({ id, path }) => pivotsOf(parts, path, id));
  return [
    ...caches.filter(({ id }) => !listed.includes(id)).map(({ id }) => `workbook: slicer cache ${id} is not listed`),
    ...doubles(names).map((name) => `two slicer caches ${name}`),
    ...checkNames(workbook, names),
    ...caches.flatMap(({ cache }) => checkCache(cache, pivots)),
    ...doubles(sheets.flatMap(({ path }) => slicersOf(parts, path).map(nameOf))).map((name) => `two slicers ${name}`),
    ...sheets.flatMap(({ path }) => checkSheet(parts, path, names)),
  ];
}

const nameOf = ({ attributes }: Element): string => unescaped(attributes['name']!);

/** The relationships that an extension of a part refers to. */
function referencesIn(part: Element, uri: string, name: string): string[] {
  const extension = childrenOf(child(part, 'extLst'), 'ext').filter(({ attributes }) => attributes['uri'] === uri);
  return extension
    .flatMap(everyElement)
    .filter((one) => one.name === name)
    .map(({ attributes }) => attributes['r:id']!);
}

/** Each cache has a name of the workbook that stands for no cells, and there are no others of that kind. */
function checkNames(workbook: Element, caches: readonly string[]): string[] {
  const defined = childrenOf(child(workbook, 'definedNames'), 'definedName')
    .filter(({ text }) => text === '#N/A')
    .map(nameOf);
  return [
    ...caches.filter((name) => !defined.includes(name)).map((name) => `no defined name ${name}`),
    ...defined.filter((name) => !caches.includes(name)).map((name) => `no slicer cache ${name}`),
  ];
}

function slicersOf(parts: Parts, sheet: string): Element[] {
  return relationshipsOf(parts, sheet)
    .filter(({ type }) => type === 'slicer')
    .flatMap(({ target }) => childrenOf(rootOf(parts, target), 'slicer'));
}

/** Each slicer of a sheet is listed by the sheet, has a cache, and is drawn on that sheet. */
function checkSheet(parts: Parts, path: string, caches: readonly string[]): string[] {
  const related = relationshipsOf(parts, path);
  const listed = referencesIn(rootOf(parts, path), extensions.sheet, 'slicer');
  const drawn = related
    .filter(({ type }) => type === 'drawing')
    .flatMap(({ target }) => everyElement(rootOf(parts, target)))
    .filter(({ name }) => name === 'Choice')
    .flatMap(everyElement)
    .filter(({ name }) => name === 'slicer')
    .map(nameOf);
  const slicers = slicersOf(parts, path);
  return [
    ...related
      .filter(({ type, id }) => type === 'slicer' && !listed.includes(id))
      .map(({ id }) => `${path}: slicers ${id} are not listed`),
    ...slicers
      .filter(({ attributes }) => !caches.includes(attributes['cache']!))
      .map((one) => `${path}: slicer ${nameOf(one)} has no cache`),
    ...slicers
      .filter((one) => !drawn.includes(nameOf(one)))
      .map((one) => `${path}: slicer ${nameOf(one)} is not drawn`),
    ...drawn
      .filter((name) => !slicers.some((one) => nameOf(one) === name))
      .map((name) => `${path}: draws ${name}, which is no slicer of it`),
  ];
}

function pivotsOf(parts: Parts, sheet: string, tab: string): SlicedPivot[] {
  return relationshipsOf(parts, sheet)
    .filter(({ type }) => type === 'pivotTable')
    .map(({ target }) => {
      const pivot = rootOf(parts, target);
      return { tab, name: nameOf(pivot), pivot, cache: rootOf(parts, relationshipsOf(parts, target)[0]!.target) };
    });
}

/** What a cache lets choose from is a field of the pivots' cache, with all its values once, and those pivots list them. */
function checkCache(cache: Element, pivots: readonly SlicedPivot[]): string[] {
  const at = `slicer cache ${cache.attributes['name']!}`;
  const tabular = everyElement(cache).find(({ name }) => name === 'tabular');
  if (!tabular) return [`${at}: nothing to choose from`];
  const source = pivots.find(({ cache: one }) => slicedId(one) === tabular.attributes['pivotCacheId'])?.cache;
  const fields = source ? childrenOf(child(source, 'cacheFields'), 'cacheField') : [];
  const index = fields.findIndex(({ attributes }) => attributes['name'] === cache.attributes['sourceName']);
  if (index < 0) return [`${at}: no pivot cache or field of it`];
  const chosen = childrenOf(child(tabular, 'items'), 'i').map(({ attributes }) => Number(attributes['x']));
  const known = child(fields[index]!, 'sharedItems')!.children.length;
  const complete = new Set(chosen).size === known && chosen.length === known && chosen.every((item) => item < known);
  return [
    ...(complete && child(tabular, 'items')!.attributes['count'] === String(known) ? [] : [`${at}: items`]),
    ...childrenOf(child(cache, 'pivotTables'), 'pivotTable').flatMap((one) => {
      const found = pivots.find(({ tab, name }) => tab === one.attributes['tabId'] && name === nameOf(one));
      if (!found) return [`${at}: no pivot ${nameOf(one)} on sheet ${one.attributes['tabId']!}`];
      const listed = child(childrenOf(child(found.pivot, 'pivotFields'), 'pivotField')[index]!, 'items');
      return [
        ...(slicedId(found.cache) === tabular.attributes['pivotCacheId']
          ? []
          : [`${at}: pivot ${found.name} is of another cache`]),
        ...(listed ? [] : [`${at}: pivot ${found.name} does not list the items`]),
      ];
    }),
  ];
}

/** The number by which slicers know a pivot cache. */
const slicedId = (cache: Element): string | undefined =>
  childrenOf(child(cache, 'extLst'), 'ext')
    .filter(({ attributes }) => attributes['uri'] === extensions.pivotCache)
    .flatMap(({ children }) => children)[0]?.attributes['pivotCacheId'];
