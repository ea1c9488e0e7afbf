import { strFromU8 } from 'fflate';
import { type Element, type Parts, rootOf } from './package-reader.ts';
import type { Schema } from './schema-drawings.ts';
import { schemaOf } from './schema.ts';

/** Every element that the schemas do not allow where it stands, and every child or attribute that they ask for. */
export function checkSchemas(parts: Parts): string[] {
  return [...parts.keys()].flatMap((path) => {
    const schema = schemaOf(path);
    const problems = schema === null ? [] : checkElement(schema, rootOf(parts, path));
    return [...forbiddenCharacters(parts, path), ...problems].map((problem) => `${path}: ${problem}`);
  });
}

/** What XML 1.0 cannot hold is not there, and every byte is UTF-8. */
function forbiddenCharacters(parts: Parts, path: string): string[] {
  const text = strFromU8(parts.get(path)!);
  // eslint-disable-next-line no-control-regex -- these are the characters to look for
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd-\uffff]/.test(text) ? ['a character that XML cannot hold'] : [];
}

function checkElement(schema: Schema, element: Element): string[] {
  const rule = schema[element.name];
  if (rule === undefined) return [`<${element.name}> is not known here`];
  const [content = '', attributes = ''] = rule.split('@');
  const missing = attributes
    .split(' ')
    .filter((name) => name !== '' && element.attributes[name] === undefined)
    .map((name) => `<${element.name}> without ${name}`);
  if (content.trim() === '*') return missing;
  return [
    ...missing,
    ...checkChildren(element, content),
    ...element.children.flatMap((one) => checkElement(schema, one)),
  ];
}

function checkChildren({ name, children }: Element, content: string): string[] {
  const places = content.split(' ').filter((place) => place !== '');
  const names = places.map((place) => place.replace('!', '').split('|'));
  const order = children.map((one) => names.findIndex((some) => some.includes(one.name)));
  const required = places.flatMap((place) => (place.endsWith('!') ? place.slice(0, -1) : []));
  return [
    ...(order.includes(-1) ? [`<${name}> holds <${children[order.indexOf(-1)]!.name}>`] : []),
    ...(order.some((place, at) => place < (order[at - 1] ?? 0)) ? [`order in <${name}>`] : []),
    ...required
      .filter((one) => !children.some((child) => child.name === one))
      .map((one) => `<${name}> without <${one}>`),
  ];
}
