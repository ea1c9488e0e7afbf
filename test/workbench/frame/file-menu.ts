import type { DemoFile } from '../files.ts';
import type { Texts } from '../texts.ts';
import { element, icon, iconButton } from './element.ts';

export interface FileMenuOptions {
  readonly texts: Texts;
  readonly demoFiles: () => Promise<readonly DemoFile[]>;
  readonly openDemo: (file: DemoFile) => void;
  readonly openFromDisk: () => void;
  readonly newFile: () => void;
  readonly save: () => void;
}

/** What the tab Bestand opens: new, open, save, and the demo sheets. */
export class FileMenu {
  readonly element: HTMLDialogElement;
  readonly #options: FileMenuOptions;
  readonly #demos: HTMLElement;

  constructor(options: FileMenuOptions) {
    const { texts } = options;
    this.#options = options;
    this.#demos = element('ul', { class: 'demo-files' });
    this.element = element('dialog', {
      class: 'file-menu',
      attributes: { 'aria-label': texts.fileMenu },
      children: [
        element('div', {
          class: 'file-actions',
          children: [
            iconButton(texts.back, 'back', () => this.element.close()),
            this.#action(texts.newFile, options.newFile),
            this.#action(texts.open, options.openFromDisk),
            this.#action(texts.saveAs, options.save),
          ],
        }),
        element('div', { class: 'file-choices', children: this.#choices() }),
      ],
    });
  }

  async open(): Promise<void> {
    this.element.showModal();
    const files = await this.#options.demoFiles();
    this.#demos.replaceChildren(...files.map((file) => this.#demo(file)));
    if (files.length === 0) this.#demos.replaceChildren(element('li', { text: this.#options.texts.noDemoSheets }));
  }

  #choices(): HTMLElement[] {
    const { texts, newFile, openFromDisk } = this.#options;
    return [
      element('h2', { text: texts.open }),
      element('div', {
        class: 'file-cards',
        children: [
          this.#card('page', texts.newFile, texts.newFileHelp, newFile),
          this.#card('folder', texts.openFromDisk, texts.openFromDiskHelp, openFromDisk),
        ],
      }),
      element('h3', { text: texts.demoSheets }),
      element('p', { text: texts.demoSheetsHelp }),
      this.#demos,
    ];
  }

  #action(label: string, run: () => void): HTMLElement {
    return element('button', {
      class: 'file-action',
      text: label,
      attributes: { type: 'button' },
      on: { click: () => this.#run(run) },
    });
  }

  #card(drawing: 'page' | 'folder', label: string, help: string, run: () => void): HTMLElement {
    return element('button', {
      class: 'file-card',
      attributes: { type: 'button' },
      children: [icon(drawing), element('strong', { text: label }), element('span', { text: help })],
      on: { click: () => this.#run(run) },
    });
  }

  #demo(file: DemoFile): HTMLElement {
    const { texts, openDemo } = this.#options;
    const button = element('button', {
      class: 'demo-file',
      attributes: { type: 'button' },
      children: [
        icon('page'),
        element('strong', { text: `${file.bureauName} ${file.year}` }),
        element('span', { text: texts.cases(file.cases) }),
      ],
      on: { click: () => this.#run(() => openDemo(file)) },
    });
    return element('li', { children: [button] });
  }

  #run(action: () => void): void {
    this.element.close();
    action();
  }
}
