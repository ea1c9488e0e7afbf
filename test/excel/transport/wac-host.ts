import type { WorkbookModel } from '../model/index.ts';
import {
  ExcelHost,
  defaultRequirements,
  eventType,
  type DeclaredFunctions,
  type HostEvent,
  type Requirements,
  type WireSchema,
} from '../protocol/index.ts';
import { readXlsx } from '../xlsx/index.ts';
import {
  answerTo,
  dispatch,
  officeError,
  paneAction,
  paneAddress,
  readPaneMessage,
  type PaneMessage,
} from './wac-messages.ts';

export interface WacOptions {
  readonly workbook: WorkbookModel;
  readonly schema: WireSchema;
  /** The frame that the pane is shown in; its address is set by the host. */
  readonly frame: HTMLIFrameElement;
  /** The pane's address: https, and the same hostname as the page around it. */
  readonly paneUrl: string;
  readonly locale: 'nl-NL' | 'en-US';
  readonly requirements?: Requirements;
  /** The functions that the add-in's manifest and metadata declare. */
  readonly functions?: DeclaredFunctions;
  /** Answers `Office.auth.getAccessToken`; without it the pane is told 13001: nobody is signed in. */
  readonly getAccessToken?: () => Promise<string>;
  /** The add-in asks to be shown or hidden (`Office.addin.showAsTaskpane`, `hide`). */
  readonly onPaneVisible?: (visible: boolean) => void;
}

/** Excel on the web, as the pane's real office.js sees it: everything that passes between pane and host. */
export class WacHost {
  readonly host: ExcelHost;
  /** Resolves when office.js in the pane has asked for its context. */
  readonly started: Promise<void>;
  readonly #options: WacOptions;
  readonly #paneOrigin: string;
  readonly #registered = new Map<string, PaneMessage>();
  readonly #commands = new Map<string, () => void>();
  readonly #waiting: { readonly name: string; readonly resolve: () => void }[] = [];
  readonly #receive = (event: MessageEvent): void => void this.#hear(event);
  #commandCount = 0;
  #start: () => void = () => undefined;
  readonly #stopListening: () => void;

  constructor(options: WacOptions) {
    const { workbook, schema, requirements = defaultRequirements, onPaneVisible } = options;
    this.#options = options;
    this.#paneOrigin = new URL(options.paneUrl).origin;
    this.host = new ExcelHost(workbook, {
      schema,
      requirements,
      openWorkbook: (bytes) => readXlsx(bytes),
      ...(options.functions && { functions: options.functions }),
      raise: (event) => this.#raise(event),
      ...(onPaneVisible ? { onPaneVisible } : {}),
    });
    this.started = new Promise((resolve) => (this.#start = resolve));
    this.#stopListening = () => window.removeEventListener('message', this.#receive);
    window.addEventListener('message', this.#receive);
    options.frame.src = paneAddress(options.paneUrl, options.locale, 'workbench', 'meldbeeld', location.origin);
  }

  /** Stops hearing the pane; the workbook stays as it is. */
  end(): void {
    this.#stopListening();
    this.#registered.clear();
    this.host.end();
  }

  /** Runs a function that the add-in associated with a ribbon button; resolves when it calls `event.completed()`. */
  async invokeCommand(name: string, controlId: string): Promise<void> {
    await this.#whenRegistered('appCommandInvoked');
    const id = String(++this.#commandCount);
    const completed = new Promise<void>((resolve) => this.#commands.set(id, resolve));
    this.#event('appCommandInvoked', { 0: id, 1: name, 2: JSON.stringify({ source: { id: controlId } }) });
    return completed;
  }

  async #whenRegistered(name: string): Promise<void> {
    if (!this.#registered.has(name)) await new Promise<void>((resolve) => this.#waiting.push({ name, resolve }));
  }

  #raise({ category = 65_536, type, target, detail }: HostEvent): void {
    if (type === eventType.documentSelectionChanged) this.#event('documentSelectionChanged', {});
    else this.#event('richApiMessage', { ArrayData: [[category, type, target, JSON.stringify(detail), 0, false]] });
  }

  #event(name: string, data: unknown): void {
    const registration = this.#registered.get(name);
    if (registration) this.#post(answerTo(registration, location.origin, data, 1));
  }

  #reply(request: PaneMessage, data: unknown): void {
    this.#post(answerTo(request, location.origin, data, 0));
  }

  #post(text: string): void {
    this.#options.frame.contentWindow?.postMessage(text, this.#paneOrigin);
  }

  async #hear(event: MessageEvent): Promise<void> {
    if (event.source !== this.#options.frame.contentWindow || event.origin !== this.#paneOrigin) return;
    const message = readPaneMessage(event.data);
    if (!message) return;
    if (message._actionType === paneAction.registerEvent) this.#register(message);
    else if (message._actionType === paneAction.unregisterEvent) {
      this.#registered.delete(message._actionName);
      this.#reply(message, { Error: officeError.none });
    } else if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      this.#reply(message, this.#appContext());
      this.#start();
    } else if (message._actionName === 'executeMethod') this.#reply(message, await this.#execute(message));
    else if (message._actionName !== 'ContextActivationManager_notifyHost') this.#reply(message, null);
  }

  #register(message: PaneMessage): void {
    this.#registered.set(message._actionName, message);
    this.#reply(message, { Error: officeError.none });
    for (const { name, resolve } of this.#waiting) if (name === message._actionName) resolve();
  }

  /** What `Office.context` starts with. */
  #appContext(): Readonly<Record<string, unknown>> {
    const { workbook, locale } = this.#options;
    return {
      _id: 'meldbeeld',
      _appName: 16,
      _appVersion: '16.0',
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `https://example.test/${encodeURIComponent(workbook.fileName)}`,
      _clientMode: 1,
      _settings: [...workbook.settings].map(([name, value]) => [name, JSON.stringify(value)]),
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'workbench',
      _appInstanceId: 'meldbeeld',
      _requirementMatrix: JSON.stringify(this.host.requirements),
      _hostFullVersion: '16.0.18000.0',
      _appDomains: [],
      _featureGates: {},
      _addinName: 'meldbeeld',
    };
  }

  async #execute({ _data }: PaneMessage): Promise<Readonly<Record<string, unknown>>> {
    const data = _data as {
      readonly DdaMethod: { readonly DispatchId: number };
      readonly ArrayData?: readonly unknown[];
      readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
      readonly 0?: string;
    };
    const done = { Version: 1, Error: officeError.none };
    switch (data.DdaMethod.DispatchId) {
      case dispatch.executeBatch:
        return { ...done, ...(await this.#executeBatch(String(data.ArrayData?.[4]))) };
      case dispatch.commandCompleted:
        this.#commands.get(data[0] ?? '')?.();
        this.#commands.delete(data[0] ?? '');
        return done;
      case dispatch.getAccessToken:
        return { ...done, ...(await this.#signIn()) };
      case dispatch.saveSettings:
        this.#saveSettings(data.DdaSettingsMethod?.Properties ?? []);
        return done;
      case dispatch.loadSettings: {
        const settings = [...this.#options.workbook.settings];
        const Settings = settings.map(([Name, value]) => ({ Name, Value: JSON.stringify(value) }));
        return { ...done, Properties: { Settings } };
      }
      default:
        return { ...done, Error: officeError.unsupported };
    }
  }

  async #executeBatch(text: string): Promise<Readonly<Record<string, unknown>>> {
    const outcome = await this.host.process(text);
    if (outcome.kind === 'answered') return { Data: [200, ['Content-Type', 'application/json'], outcome.text] };
    const tooLarge = outcome.code === 'RequestPayloadSizeLimitExceeded';
    return { Error: tooLarge ? officeError.requestTooLarge : officeError.responseTooLarge };
  }

  async #signIn(): Promise<Readonly<Record<string, unknown>>> {
    const { getAccessToken } = this.#options;
    const token = await getAccessToken?.().catch(() => null);
    return token ? { accessToken: token } : { Error: officeError.notSignedIn };
  }

  #saveSettings(entries: readonly (readonly [string, string])[]): void {
    const { workbook } = this.#options;
    const saved = new Map(entries);
    for (const name of [...workbook.settings.keys()]) if (!saved.has(name)) workbook.setSetting(name, undefined);
    for (const [name, value] of saved) workbook.setSetting(name, JSON.parse(value) as unknown);
  }
}
