/** Attributes and children for a new element; `class`, `text` and event handlers included. */
export interface Parts {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly on?: { readonly [E in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[E]) => void };
  readonly children?: readonly (Node | string)[];
}

/** Makes an element. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, parts: Parts = {}): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (parts.class) made.className = parts.class;
  if (parts.text !== undefined) made.textContent = parts.text;
  for (const [attribute, value] of Object.entries(parts.attributes ?? {})) made.setAttribute(attribute, value);
  for (const [event, listener] of Object.entries(parts.on ?? {}))
    made.addEventListener(event, listener as EventListener);
  made.append(...(parts.children ?? []));
  return made;
}

/** A button that shows a drawing and speaks its label. */
export function iconButton(label: string, drawing: keyof typeof drawings, pressed: () => void): HTMLButtonElement {
  const button = element('button', {
    class: 'icon-button',
    attributes: { type: 'button', 'aria-label': label, title: label },
  });
  button.append(icon(drawing));
  button.addEventListener('click', pressed);
  return button;
}

/** A line drawing of 16 by 16 in the colour of the text around it. */
export function icon(drawing: keyof typeof drawings): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', drawings[drawing]);
  svg.append(path);
  return svg;
}

const drawings = {
  save: 'M2.5 2.5h9l2 2v9h-11zM5 2.5v3.5h5.5v-3.5M4.5 13.5v-5h7v5',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M5.5 3.5l-3 3 3 3',
  redo: 'M13 6.5H6.5a3.5 3.5 0 0 0 0 7H10M10.5 3.5l3 3-3 3',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  check: 'M3 8.5l3.5 3.5 6.5-8',
  plus: 'M8 3v10M3 8h10',
  back: 'M13.5 8h-11M7 3.5l-4.5 4.5 4.5 4.5',
  page: 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3',
  folder: 'M1.5 3.5h4.5l1.5 2h7v8h-13z',
  left: 'M10 3.5l-4.5 4.5 4.5 4.5',
  right: 'M6 3.5l4.5 4.5-4.5 4.5',
};
