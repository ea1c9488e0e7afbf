import type { SheetModel, WorkbookModel } from '#test/excel/model/index.ts';
import type { DeclaredFunctions, WireSchema } from '#test/excel/protocol/index.ts';
import { element, iconButton } from '../frame/element.ts';
import { splitter } from '../frame/splitter.ts';
import type { AddinManifest, RibbonButton } from '../manifest/ribbon.ts';
import type { Texts } from '../texts.ts';
import { Runtime } from './runtime.ts';

export interface PaneOptions {
  readonly manifest: AddinManifest;
  readonly schema: WireSchema;
  readonly functions: DeclaredFunctions;
  readonly texts: Texts;
  readonly locale: 'nl-NL' | 'en-US';
  readonly workbook: WorkbookModel;
}

const startWidth = 380;

/** The add-in's pane at the right: it opens on a press of a ribbon button and keeps running while it is closed. */
export class Pane {
  readonly element: HTMLElement;
  readonly #options: PaneOptions;
  readonly #place: HTMLElement;
  readonly #silence: HTMLElement;
  #workbook: WorkbookModel;
  #runtime: Runtime | null = null;

  constructor(options: PaneOptions) {
    const { manifest, texts, workbook } = options;
    this.#options = options;
    this.#workbook = workbook;
    this.#place = element('div', { class: 'pane-place' });
    this.#silence = this.#silenceCard();
    const pane = element('section', {
      class: 'pane',
      attributes: { 'aria-label': `${texts.pane} ${manifest.name}` },
      children: [
        element('div', {
          class: 'pane-title',
          children: [
            element('h2', { text: manifest.name }),
            iconButton(texts.closePane, 'close', () => this.#show(false)),
          ],
        }),
        element('div', { class: 'pane-body', children: [this.#place, this.#silence] }),
      ],
    });
    const edge = splitter(texts.resizePane, startWidth, (width) => (pane.style.width = `${width}px`));
    this.element = element('aside', { class: 'side', children: [edge, pane] });
    this.element.hidden = true;
    this.#follow();
  }

  /** Does what a ribbon button asks: shows the pane, or runs a function of the add-in. */
  async press({ id, action }: RibbonButton): Promise<void> {
    const runtime = this.#start();
    if (action.kind === 'pane') this.#show(true);
    const answered = await this.#answers(runtime);
    if (!answered) this.#show(true);
    else if (action.kind === 'function') await runtime.run(action.name, id);
  }

  /** Ends the add-in beside the former workbook; it starts anew beside this one, at once when its pane was open. */
  attach(workbook: WorkbookModel): void {
    this.#workbook = workbook;
    this.#end();
    this.#follow();
    if (!this.element.hidden) void this.#restart();
  }

  /** The add-in beside the workbook, once a button has started it. */
  get runtime(): Runtime | null {
    return this.#runtime;
  }

  /** Why a function of the add-in gave an error in a cell. */
  reasonAt(sheet: SheetModel, row: number, column: number): string | null {
    return this.#runtime?.host.host.functions?.reasonAt(sheet, row, column) ?? null;
  }

  /** Starts the add-in, unseen, as soon as a cell calls one of its functions, as Excel does. */
  #follow(): void {
    const workbook = this.#workbook;
    const start = `=${this.#options.functions.namespace}.`;
    const stop = workbook.listen((change) => {
      if (workbook !== this.#workbook || this.#runtime) stop();
      else if (change.kind === 'cells') {
        const { top, left } = change.area;
        if (!change.sheet.formula(top, left)?.toUpperCase().startsWith(start)) return;
        stop();
        // After this change, because the start changes the cell again.
        setTimeout(() => this.#start(), 0);
      }
    });
  }

  #start(): Runtime {
    if (this.#runtime) return this.#runtime;
    const { manifest, schema, functions, locale } = this.#options;
    this.#runtime = new Runtime({
      workbook: this.#workbook,
      schema,
      functions,
      locale,
      paneUrl: manifest.paneUrl,
      title: manifest.name,
      show: (visible) => this.#show(visible),
    });
    this.#place.replaceChildren(this.#runtime.frame);
    return this.#runtime;
  }

  #end(): void {
    this.#runtime?.end();
    this.#runtime = null;
    this.#place.replaceChildren();
  }

  async #restart(): Promise<void> {
    this.#end();
    this.#silence.hidden = true;
    await this.#answers(this.#start());
  }

  /** Whether the add-in answers in time; otherwise the person is told that it does not, until it does after all. */
  async #answers(runtime: Runtime): Promise<boolean> {
    const answered = await runtime.whenReady();
    this.#silence.hidden = answered;
    if (!answered) {
      void runtime.host.started.then(() => {
        if (runtime === this.#runtime) this.#silence.hidden = true;
      });
    }
    return answered;
  }

  #show(visible: boolean): void {
    this.element.hidden = !visible;
  }

  /** What the pane shows when its page does not load, such as when the browser does not trust the certificate yet. */
  #silenceCard(): HTMLElement {
    const { texts, manifest } = this.#options;
    const card = element('div', {
      class: 'pane-silence',
      attributes: { role: 'alert' },
      children: [
        element('p', { text: texts.paneSilent }),
        element('a', {
          text: manifest.paneUrl,
          attributes: { href: manifest.paneUrl, target: '_blank', rel: 'noopener' },
        }),
        element('button', {
          class: 'primary',
          text: texts.tryAgain,
          attributes: { type: 'button' },
          on: { click: () => void this.#restart() },
        }),
      ],
    });
    card.hidden = true;
    return card;
  }
}
