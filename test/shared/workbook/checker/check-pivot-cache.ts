import { doubles } from './doubles.ts';
import { child, childrenOf, type Element, unescaped } from './package-reader.ts';

/** The cache of pivots: its part and its fields. */
export interface Cache {
  readonly path: string;
  readonly fields: readonly Element[];
}

/** Every known reason for which Excel would repair a cache. */
export function checkCache(cache: Element, { path, fields }: Cache, tables: readonly Element[]): string[] {
  const source = child(child(cache, 'cacheSource')!, 'worksheetSource')?.attributes['name'];
  const table = tables.find(({ attributes }) => attributes['displayName'] === source);
  const columns = childrenOf(table && child(table, 'tableColumns'), 'tableColumn').map(
    ({ attributes }) => attributes['name']!,
  );
  const names = fields.map(({ attributes }) => attributes['name']!);
  return [
    ...(table ? [] : [`${path}: no table ${source ?? ''}`]),
    ...(columns.join('\n') === names.join('\n') ? [] : [`${path}: fields are not the columns of the table`]),
    ...countOf(path, child(cache, 'cacheFields')!),
    ...(cache.attributes['saveData'] === '0' &&
    !('r:id' in cache.attributes) &&
    cache.attributes['refreshOnLoad'] === '1'
      ? []
      : [`${path}: no records, so nothing may be saved and it must refresh`]),
    ...fields.flatMap((field) => checkSharedItems(path, field)),
  ];
}

function checkSharedItems(path: string, field: Element): string[] {
  const shared = child(field, 'sharedItems')!;
  const { attributes, children } = shared;
  const kinds = new Set(children.map(({ name }) => name));
  const at = `${path}: field ${field.attributes['name']!}`;
  return [
    ...(children.length === 0 || attributes['count'] === String(children.length) ? [] : [`${at}: count of items`]),
    ...doubles(children.map((item) => `${item.name}:${item.attributes['v'] ?? ''}`)).map(
      (item) => `${at}: two items ${item}`,
    ),
    ...(kinds.has('m') && attributes['containsBlank'] !== '1' ? [`${at}: a blank that it does not tell`] : []),
    ...(kinds.has('s') && attributes['containsString'] === '0' ? [`${at}: texts that it denies`] : []),
    ...(attributes['containsInteger'] === '1' &&
    children.some(({ attributes: { v = '0' } }) => /\D/.test(v.replace('-', '')))
      ? [`${at}: whole numbers only, it says`]
      : []),
    ...(kinds.has('n') && attributes['containsNumber'] !== '1' ? [`${at}: numbers that it does not tell`] : []),
    ...(children.some((item) => unescaped(item.attributes['v'] ?? '').length > 255) && attributes['longText'] !== '1'
      ? [`${at}: a long text that it does not tell`]
      : []),
  ];
}

/** A list that tells how many children it has tells it right. */
export const countOf = (path: string, list: Element): string[] =>
  list.attributes['count'] === undefined || list.attributes['count'] === String(list.children.length)
    ? []
    : [`${path}: count of ${list.name}`];
