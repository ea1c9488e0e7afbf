import type { AddinManifest, RibbonButton, RibbonGroup } from '../manifest/ribbon.ts';
import type { Texts } from '../texts.ts';
import { element } from './element.ts';

export interface RibbonOptions {
  readonly manifest: AddinManifest;
  readonly texts: Texts;
  readonly openFileMenu: () => void;
  readonly press: (button: RibbonButton) => void;
}

/** The ribbon: the tab Bestand of the workbench, and the add-in's tab as its manifest describes it. */
export function ribbon({ manifest, texts, openFileMenu, press }: RibbonOptions): HTMLElement {
  const panel = 'ribbon-panel';
  return element('nav', {
    class: 'ribbon',
    attributes: { 'aria-label': texts.ribbon },
    children: [
      element('div', {
        class: 'ribbon-tabs',
        children: [
          element('button', {
            class: 'ribbon-tab',
            text: texts.file,
            attributes: { type: 'button', 'aria-haspopup': 'dialog' },
            on: { click: openFileMenu },
          }),
          element('span', {
            class: 'ribbon-tab current',
            text: manifest.tab.label,
            attributes: { id: 'ribbon-tab-current' },
          }),
        ],
      }),
      element('div', {
        class: 'ribbon-panel',
        attributes: { id: panel, role: 'toolbar', 'aria-labelledby': 'ribbon-tab-current' },
        children: manifest.tab.groups.map((group) => ribbonGroup(group, press)),
        on: { keydown: moveFocus },
      }),
    ],
  });
}

function ribbonGroup(group: RibbonGroup, press: (button: RibbonButton) => void): HTMLElement {
  return element('div', {
    class: 'ribbon-group',
    attributes: { role: 'group', 'aria-label': group.label },
    children: [
      element('div', { class: 'ribbon-buttons', children: group.buttons.map((button) => ribbonButton(button, press)) }),
      element('span', { class: 'ribbon-group-name', text: group.label, attributes: { 'aria-hidden': 'true' } }),
    ],
  });
}

function ribbonButton(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const tip = `${button.id}.tip`;
  const sharp = devicePixelRatio > 1 ? 80 : 32;
  return element('div', {
    class: 'ribbon-item',
    children: [
      element('button', {
        class: 'ribbon-button',
        attributes: { type: 'button', id: button.id, 'aria-describedby': tip },
        children: [
          element('img', { attributes: { src: button.icons[sharp] ?? '', alt: '', width: '32', height: '32' } }),
          element('span', { text: button.label }),
        ],
        on: {
          click: (event) => {
            quietTip(event.currentTarget);
            press(button);
          },
        },
      }),
      element('div', {
        class: 'supertip',
        attributes: { role: 'tooltip', id: tip },
        children: [
          element('strong', { text: button.supertip.title }),
          element('span', { text: button.supertip.description }),
        ],
      }),
    ],
  });
}

/** Keeps the tip away after a press, until the pointer or the focus comes back. */
function quietTip(button: EventTarget | null): void {
  if (!(button instanceof HTMLElement)) return;
  button.classList.add('pressed');
  const back = (): void => button.classList.remove('pressed');
  button.addEventListener('pointerleave', back, { once: true });
  button.addEventListener('blur', back, { once: true });
}

/** Arrows go from button to button, as in every toolbar. */
function moveFocus(event: KeyboardEvent): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by === undefined || !(event.currentTarget instanceof HTMLElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('.ribbon-button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}
