import { ExcelError, WorkbookModel } from '#test/excel/model/index.ts';
import { acceptDroppedFile } from './frame/drop.ts';
import { element } from './frame/element.ts';
import { FileMenu } from './frame/file-menu.ts';
import { Messages } from './frame/message.ts';
import { ribbon } from './frame/ribbon.ts';
import { welcomeCard } from './frame/welcome.ts';
import { chooseFile, download, listDemoFiles, openDemoFile, openFile, type DemoFile } from './files.ts';
import type { AddinManifest, RibbonButton } from './manifest/ribbon.ts';
import { Pane } from './pane/pane.ts';
import type { DeclaredFunctions, WireSchema } from '#test/excel/protocol/index.ts';
import { localeOf, textsFor, type Texts, type WorkbenchLanguage } from './texts.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** The window: one open workbook, the ribbon above it and the add-in's pane beside it. */
export class Workbench {
  readonly #language: WorkbenchLanguage;
  readonly #texts: Texts;
  readonly #manifest: AddinManifest;
  readonly #messages = new Messages();
  readonly #menu: FileMenu;
  readonly #pane: Pane;
  #workspace: Workspace;

  constructor(language: WorkbenchLanguage, manifest: AddinManifest, schema: WireSchema, functions: DeclaredFunctions) {
    this.#language = language;
    this.#manifest = manifest;
    this.#texts = textsFor(language);
    this.#menu = new FileMenu({
      texts: this.#texts,
      demoFiles: listDemoFiles,
      openDemo: (file) => void this.openDemo(file),
      openFromDisk: () => void this.openFromDisk(),
      newFile: () => this.show(new WorkbookModel({ locale: localeOf(language) })),
      save: () => void this.save(),
    });
    const workbook = new WorkbookModel({ locale: localeOf(language) });
    this.#workspace = this.#makeWorkspace(workbook);
    const locale = localeOf(language);
    this.#pane = new Pane({ manifest, schema, functions, texts: this.#texts, locale, workbook });
  }

  /** The workbook in the window. */
  get workbook(): WorkbookModel {
    return this.#workspace.workbook;
  }

  /** The pane beside it. */
  get pane(): Pane {
    return this.#pane;
  }

  /** Puts the window on the page. */
  mount(): void {
    this.#layOut();
    acceptDroppedFile(this.#texts.dropHere, (file) => void this.#open(file.name, () => openFile(file, this.#locale)));
    const welcome = welcomeCard(
      this.#texts,
      () => void this.#openFirstDemo(),
      () => this.#workspace.focus(),
    );
    if (welcome) this.#workspace.element.append(welcome);
    else this.#workspace.focus();
  }

  /** Shows another workbook; the add-in starts anew beside it, as it does in a new window of Excel. */
  show(workbook: WorkbookModel): void {
    this.#workspace = this.#makeWorkspace(workbook);
    this.#pane.attach(workbook);
    this.#layOut();
    this.#workspace.focus();
  }

  async openFromDisk(): Promise<void> {
    const file = await chooseFile();
    if (file) await this.#open(file.name, () => openFile(file, this.#locale));
  }

  async openDemo(file: DemoFile): Promise<void> {
    await this.#open(file.file, () => openDemoFile(file, this.#locale));
  }

  async save(): Promise<void> {
    this.#workspace.finishEdit();
    await download(this.workbook);
  }

  get #locale(): 'nl-NL' | 'en-US' {
    return localeOf(this.#language);
  }

  #makeWorkspace(workbook: WorkbookModel): Workspace {
    return openWorkspace(workbook, {
      language: this.#language,
      tell: this.#messages.tell,
      namespace: this.#manifest.functions.namespace,
      reasonAt: (sheet, row, column) => this.#pane.reasonAt(sheet, row, column),
      save: () => void this.save(),
      open: () => void this.openFromDisk(),
    });
  }

  #layOut(): void {
    document.title = `${this.workbook.fileName} – ${this.#texts.notExcel}`;
    const band = ribbon({
      manifest: this.#manifest,
      texts: this.#texts,
      openFileMenu: () => void this.#menu.open(),
      press: (button) => void this.#press(button),
    });
    const area = document.querySelector('.work-area') ?? element('div', { class: 'work-area' });
    if (area.firstElementChild) area.firstElementChild.replaceWith(this.#workspace.element);
    else area.append(this.#workspace.element, this.#pane.element);
    document.querySelectorAll('.title-bar, .ribbon, .status-bar').forEach((part) => part.remove());
    if (!area.isConnected) document.body.append(area, this.#menu.element, this.#messages.element);
    area.before(this.#workspace.titleBar, band);
    area.after(this.#workspace.statusBar);
  }

  async #press(button: RibbonButton): Promise<void> {
    this.#workspace.finishEdit();
    await this.#pane.press(button);
  }

  async #openFirstDemo(): Promise<void> {
    const [first] = await listDemoFiles();
    if (first) await this.openDemo(first);
    else this.#messages.tell(this.#texts.noDemoSheets);
  }

  async #open(name: string, read: () => Promise<WorkbookModel>): Promise<void> {
    this.#messages.hold(this.#texts.opening(name));
    try {
      this.show(await read());
      this.#messages.quiet();
    } catch (error) {
      this.#messages.tell(this.#texts.notOpened(name));
      if (!(error instanceof ExcelError)) throw error;
    }
  }
}
