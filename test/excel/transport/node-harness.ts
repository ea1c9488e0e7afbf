import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { WorkbookModel } from '../model/index.ts';
import {
  ExcelHost,
  defaultRequirements,
  deriveSchema,
  type DeclaredFunctions,
  type HostEvent,
  type Requirements,
  type WireSchema,
} from '../protocol/index.ts';
import { readXlsx } from '../xlsx/index.ts';
import { officeContext, type OfficeStandIn } from './office-context.ts';

const libraryFile = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

interface Library {
  readonly source: string;
  readonly script: vm.Script;
  readonly schema: WireSchema;
}

let library: Library | null = null;

/** The real client library, read and compiled once per process. */
function loadLibrary(): Library {
  if (!library) {
    const file = createRequire(import.meta.url).resolve(libraryFile);
    const source = readFileSync(file, 'utf8');
    library = { source, script: new vm.Script(source, { filename: file }), schema: deriveSchema(source) };
  }
  return library;
}

export interface ExcelInNode {
  /** The real `Excel` namespace: `Excel.run(…)` works on `workbook`. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The parts of `Office` that an Excel add-in uses outside `Excel.run`. */
  readonly Office: OfficeStandIn;
  readonly workbook: WorkbookModel;
  /** The host: `host.syncs`, `host.journal`, `host.references.count`. */
  readonly host: ExcelHost;
  /** Makes `Excel`, `Office` and `OfficeExtension` global for modules under test; gives a function that takes them away. */
  readonly install: () => () => void;
  /** Resolves when all events raised so far have been handled. */
  readonly settled: () => Promise<void>;
}

export interface NodeOptions {
  /** `{ ExcelApi: '1.9' }` for an older Excel; what is not given is as in `defaultRequirements`. */
  readonly requirements?: Requirements;
  /** What the add-in's manifest and metadata declare; a test associates the functions with `CustomFunctions.associate`. */
  readonly functions?: DeclaredFunctions;
  /** Answers `Office.auth.getAccessToken`; without it the host refuses with code 13001, as for a user who is not signed in. */
  readonly getAccessToken?: () => Promise<string>;
}

/**
 * Excel for tests in Node: the real, unmodified client library, loaded into a context of its own, with the stand-in behind
 * it. Calling an API that the declared requirement sets lack fails with `ApiNotFound`.
 */
export function createExcel(workbook = new WorkbookModel(), options: NodeOptions = {}): ExcelInNode {
  const { script, schema } = loadLibrary();
  const requirements = { ...defaultRequirements, ...options.requirements };
  const bridge = new Bridge();
  const host = new ExcelHost(workbook, {
    schema,
    requirements,
    openWorkbook: (bytes) => readXlsx(bytes),
    ...(options.functions && { functions: options.functions }),
    raise: (event) => bridge.raise(event),
  });
  bridge.host = host;
  const window = pretendWindow(bridge);
  const context = vm.createContext(window);
  vm.runInContext('var OSF = {}; var Strings = { OfficeOM: {} };', context);
  const associations = new FunctionAssociations();
  window.CustomFunctions = { _association: associations, associate: associations.associate };
  script.runInContext(context);
  const loaded = window as unknown as Pick<ExcelInNode, 'Excel' | 'OfficeExtension'> & {
    Office: OfficeStandIn;
    CustomFunctions: object;
  };
  const office = officeContext(workbook, requirements, options.getAccessToken ?? null);
  window.Office = Object.create(loaded.Office, Object.getOwnPropertyDescriptors(office)) as OfficeStandIn;
  vm.runInContext('OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;', context);
  const { Excel, OfficeExtension, Office, CustomFunctions } = loaded;
  host.functions?.ready();
  return {
    Excel,
    OfficeExtension,
    Office,
    workbook,
    host,
    install: () => install({ Excel, OfficeExtension, Office, CustomFunctions }),
    settled: () => bridge.settled(),
  };
}

/** What the library finds as `_richApiNativeBridge`: texts go to the host and its answers and events come back. */
class Bridge {
  host: ExcelHost | null = null;
  onMessageFromHost: ((text: string) => void) | null = null;

  sendMessageToHost(text: string): void {
    const { id, message } = JSON.parse(text) as { id: number; message: { body: unknown } };
    const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
    void this.host?.process(body).then((outcome) => {
      const answered = outcome.kind === 'answered';
      const error = answered ? null : { error: { code: outcome.code, message: outcome.code } };
      const reply = {
        statusCode: answered ? 200 : 400,
        headers: {},
        body: answered ? outcome.text : JSON.stringify(error),
      };
      this.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: reply }));
    });
  }

  raise({ category = 65_536, type, target, detail }: HostEvent): void {
    setTimeout(() => {
      const message = JSON.stringify(detail);
      const call = { messageCategory: category, messageType: type, targetId: target, message };
      const entry = category === 65_536 ? [category, type, target, message, 0] : call;
      this.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
    }, 0);
  }

  async settled(): Promise<void> {
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** What `CustomFunctions.associate` of office.js keeps; the client library in Node comes without that part. */
class FunctionAssociations {
  readonly mappings: Record<string, unknown> = {};
  readonly #changed: (() => void)[] = [];

  readonly associate = (id: string, run: unknown): void => {
    this.mappings[id.toUpperCase()] = run;
    for (const one of this.#changed) one();
  };

  readonly onchange = (changed: () => void): void => void this.#changed.push(changed);
}

function pretendWindow(bridge: Bridge): Record<string, unknown> {
  const element = (): Record<string, unknown> => ({
    style: {},
    setAttribute: () => undefined,
    appendChild: () => undefined,
    addEventListener: () => undefined,
  });
  const window: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, Promise, performance },
    _richApiNativeBridge: bridge,
    name: '',
    addEventListener: () => undefined,
    location: { href: 'https://localhost/', hash: '', search: '', origin: 'https://localhost' },
    navigator: { userAgent: 'node' },
    document: {
      readyState: 'loading',
      addEventListener: () => undefined,
      getElementsByTagName: () => [],
      createElement: element,
    },
  };
  window.window = window;
  return window;
}

function install(globals: Readonly<Record<string, unknown>>): () => void {
  const before = Object.keys(globals).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
