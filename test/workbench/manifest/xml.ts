import { XMLParser } from 'fast-xml-parser';

/** An element of an XML document, its prefix removed; children stand in document order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside the element, trimmed. */
  readonly text: string;
}

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  ignoreDeclaration: true,
  parseTagValue: false,
});

/**
 * Reads an XML document.
 * @throws Error when the text has no root element
 */
export function parseXml(text: string): XmlElement {
  const [root] = elements(parser.parse(text) as readonly Node[]);
  if (!root) throw new Error('The document has no root element.');
  return root;
}

function elements(nodes: readonly Node[]): XmlElement[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    if (!name) return [];
    const inside = node[name] as readonly Node[];
    const text = inside.map((child) => (typeof child['#text'] === 'string' ? child['#text'] : '')).join('');
    const attributes = (node[':@'] ?? {}) as Record<string, string>;
    return [{ name, attributes, children: elements(inside), text: text.trim() }];
  });
}

/** The children with a name. */
export const childrenNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

/**
 * The only child with a name.
 * @throws Error when there is none
 */
export function childNamed(element: XmlElement, name: string): XmlElement {
  const found = element.children.find((child) => child.name === name);
  if (!found) throw new Error(`${element.name} has no ${name}.`);
  return found;
}

/** The element and everything below it, in document order. */
export const withDescendants = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap(withDescendants),
];
