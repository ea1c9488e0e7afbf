import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

/** An element of a part: local name, attributes by their qualified names, child elements, and its own text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** The parts of a package by path, without a leading slash. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export interface Relationship {
  readonly id: string;
  /** The last word of the relationship type, such as `worksheet`. */
  readonly type: string;
  readonly target: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

type RawNode = Record<string, RawNode[]> & { '#text'?: string; ':@'?: Record<string, string> };

export function readParts(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** The root element of a part; throws when the part is missing or not well-formed. */
export function rootOf(parts: Parts, path: string): Element {
  const content = parts.get(path);
  if (content === undefined) throw new Error(`no part ${path}`);
  const root = rootsRead.get(content) ?? parsed(path, content);
  rootsRead.set(content, root);
  return root;
}

const rootsRead = new WeakMap<Uint8Array, Element>();

function parsed(path: string, content: Uint8Array): Element {
  const xml = strFromU8(content);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is another package, for this one line
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) throw new Error(`${path} is not well-formed: ${verdict.err.msg}`);
  const root = (parser.parse(xml) as RawNode[]).filter((node) => !('?xml' in node)).map(toElement)[0];
  if (root === undefined) throw new Error(`${path} is empty`);
  return root;
}

function toElement(node: RawNode): Element {
  const name = Object.keys(node).find((key) => key !== ':@')!;
  const content = node[name]!;
  return {
    name: name.replace(/^.*:/, ''),
    attributes: node[':@'] ?? {},
    children: content.filter((child) => !('#text' in child)).map(toElement),
    text: content.map((child) => child['#text'] ?? '').join(''),
  };
}

/** The relationships of a part; of the package itself for the empty path. */
export function relationshipsOf(parts: Parts, path: string): Relationship[] {
  const at = path === '' ? '_rels/.rels' : path.replace(/[^/]+$/, '_rels/$&.rels');
  if (!parts.has(at)) return [];
  return rootOf(parts, at).children.map(({ attributes }) => ({
    id: attributes['Id']!,
    type: attributes['Type']!.split('/').at(-1)!,
    target: new URL(attributes['Target']!, `https://package/${path}`).pathname.slice(1),
  }));
}

export function child(element: Element, name: string): Element | undefined {
  return element.children.find((one) => one.name === name);
}

export function childrenOf(element: Element | undefined, name: string): Element[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

export function everyElement(element: Element): Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** Text as Excel reads it: `_x0041_` is a character by its number (ST_Xstring). */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
