const space = 'http://www.w3.org/2000/svg';

/** Makes an SVG element; numbers are rounded to a tenth of a pixel. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly (Node | string)[] = [],
): SVGElement {
  const made = document.createElementNS(space, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, typeof value === 'number' ? String(Math.round(value * 10) / 10) : value);
  }
  made.append(...children);
  return made;
}
