import type { WorkbookModel } from '#test/excel/model/index.ts';
import type { DeclaredFunctions, WireSchema } from '#test/excel/protocol/index.ts';
import { WacHost } from '#test/excel/transport/wac-host.ts';
import { element } from '../frame/element.ts';

export interface RuntimeOptions {
  readonly workbook: WorkbookModel;
  readonly schema: WireSchema;
  readonly functions: DeclaredFunctions;
  readonly locale: 'nl-NL' | 'en-US';
  readonly paneUrl: string;
  readonly title: string;
  /** The add-in asks to be shown or hidden. */
  readonly show: (visible: boolean) => void;
}

/** How long the add-in's page may take to load before the person is told that it does not. */
const patience = 15_000;

/** The add-in running beside a workbook: its page in a frame, and Excel's side of the conversation with it. */
export class Runtime {
  readonly frame: HTMLIFrameElement;
  readonly host: WacHost;

  constructor({ workbook, schema, functions, locale, paneUrl, title, show }: RuntimeOptions) {
    this.frame = element('iframe', {
      class: 'pane-frame',
      attributes: { title, allow: 'clipboard-write' },
    });
    this.host = new WacHost({ workbook, schema, functions, frame: this.frame, paneUrl, locale, onPaneVisible: show });
  }

  /** Whether the page's office.js has started; `false` when it took too long. */
  async whenReady(): Promise<boolean> {
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience));
    return Promise.race([this.host.started.then(() => true), late]);
  }

  /** Runs a function of the add-in and waits until it says that it is done. */
  async run(name: string, buttonId: string): Promise<void> {
    await this.host.invokeCommand(name, buttonId);
  }

  end(): void {
    this.host.end();
  }
}
