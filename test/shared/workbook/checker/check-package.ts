import { checkSchemas } from './check-schema.ts';
import { checkSheets } from './check-sheets.ts';
import { doubles } from './doubles.ts';
import { childrenOf, everyElement, type Parts, readParts, relationshipsOf, rootOf } from './package-reader.ts';

/** Every reason that we know of for which Excel would say "We found a problem with some content". None for a sound file. */
export function checkPackage(bytes: Uint8Array): string[] {
  return checkParts(readParts(bytes));
}

export function checkParts(parts: Parts): string[] {
  try {
    const broken = [...checkContentTypes(parts), ...checkRelationships(parts), ...checkSchemas(parts)];
    return broken.length > 0 ? broken : checkSheets(parts);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function checkContentTypes(parts: Parts): string[] {
  const types = rootOf(parts, '[Content_Types].xml');
  const overrides = childrenOf(types, 'Override').map(({ attributes }) => attributes['PartName']!.replace(/^\//, ''));
  const defaults = childrenOf(types, 'Default').map(({ attributes }) => attributes['Extension']!);
  const ordinary = [...parts.keys()].filter((path) => path !== '[Content_Types].xml' && !path.endsWith('.rels'));
  return [
    ...doubles(overrides).map((path) => `two content types for ${path}`),
    ...doubles(defaults).map((extension) => `two content types for .${extension}`),
    ...overrides.filter((path) => !parts.has(path)).map((path) => `content type of ${path}, which is not there`),
    ...ordinary.filter((path) => !overrides.includes(path)).map((path) => `no content type for ${path}`),
    ...(defaults.includes('rels') ? [] : ['no content type for relationships']),
  ];
}

function checkRelationships(parts: Parts): string[] {
  const problems: string[] = [];
  const reached = new Set<string>();
  const visit = (path: string): void => {
    const relationships = relationshipsOf(parts, path);
    problems.push(...doubles(relationships.map(({ id }) => id)).map((id) => `two relationships ${id} of ${path}`));
    if (path !== '') problems.push(...checkReferences(parts, path));
    for (const { target } of relationships) {
      if (!parts.has(target)) problems.push(`${path || 'the package'} refers to ${target}, which is not there`);
      else if (!reached.has(target)) {
        reached.add(target);
        visit(target);
      }
    }
  };
  visit('');
  for (const path of parts.keys()) {
    const own = path.replace('_rels/', '').replace(/\.rels$/, '');
    if (path === '[Content_Types].xml' || path === '_rels/.rels') continue;
    if (path.endsWith('.rels') ? !parts.has(own) : !reached.has(path)) problems.push(`nothing leads to ${path}`);
  }
  return problems;
}

/** Every `r:id` has its relationship, and every sheet or table has its `r:id`. */
function checkReferences(parts: Parts, path: string): string[] {
  const relationships = relationshipsOf(parts, path);
  const used = everyElement(rootOf(parts, path)).flatMap(({ attributes }) => attributes['r:id'] ?? []);
  const extensions = everyElement(rootOf(parts, path)).filter(({ name }) => name === 'extLst');
  return [
    ...used.filter((id) => !relationships.some((one) => one.id === id)).map((id) => `${path}: no relationship ${id}`),
    ...relationships
      .filter(
        ({ id, type }) =>
          ['worksheet', 'table', 'drawing', 'chart', 'slicer', 'slicerCache'].includes(type) && !used.includes(id),
      )
      .map(({ id }) => `${path}: relationship ${id} is never used`),
    ...(extensions.length > 1 ? [`${path}: more than one extLst`] : []),
  ];
}
