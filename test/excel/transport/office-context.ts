import type { WorkbookModel } from '../model/index.ts';
import { supports, type Requirements } from '../protocol/index.ts';

interface AsyncResult {
  readonly status: 'succeeded' | 'failed';
  readonly value?: unknown;
}

type Callback = (result: AsyncResult) => void;

interface DocumentSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  saveAsync(callback?: Callback): void;
  refreshAsync(callback?: Callback): void;
}

/** The parts of `Office` that do not come with the client library in Node; the names and shapes are Office's own. */
export interface OfficeStandIn {
  readonly context: {
    readonly host: 'Excel';
    readonly platform: 'OfficeOnline';
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
    readonly document: {
      readonly settings: DocumentSettings;
      readonly url: string;
      addHandlerAsync(type: string, handler: (event: unknown) => void, ...rest: unknown[]): void;
      removeHandlerAsync(type: string, ...rest: unknown[]): void;
    };
  };
  readonly EventType: { readonly DocumentSelectionChanged: string; readonly SettingsChanged: string };
  readonly auth: { getAccessToken(options?: unknown): Promise<string> };
  readonly actions: { associate(name: string, action: (event: unknown) => void): void };
  readonly associated: ReadonlyMap<string, (event: unknown) => void>;
  onReady(callback?: (info: { host: 'Excel'; platform: 'OfficeOnline' }) => unknown): Promise<unknown>;
}

/** A refusal as `Office.auth` gives it. 13001: nobody is signed in. */
class SignInError extends Error {
  readonly code = 13001;
}

export function officeContext(
  workbook: WorkbookModel,
  requirements: Requirements,
  getAccessToken: (() => Promise<string>) | null,
): OfficeStandIn {
  const associated = new Map<string, (event: unknown) => void>();
  const info = { host: 'Excel', platform: 'OfficeOnline' } as const;
  return {
    context: {
      ...info,
      displayLanguage: workbook.locale,
      contentLanguage: workbook.locale,
      requirements: {
        isSetSupported: (name, version = '1.1') => supports(requirements, { name, version }),
      },
      document: { url: workbook.fileName, settings: documentSettings(workbook), ...documentEvents(workbook) },
    },
    EventType: { DocumentSelectionChanged: 'documentSelectionChanged', SettingsChanged: 'settingsChanged' },
    auth: {
      getAccessToken: () => {
        return getAccessToken ? getAccessToken() : Promise.reject(new SignInError('The user is not signed in.'));
      },
    },
    actions: { associate: (name, action) => void associated.set(name, action) },
    associated,
    onReady: (callback) => Promise.resolve(info).then((ready) => callback?.(ready) ?? ready),
  };
}

/** Changes count only after `saveAsync`, as in Office. */
function documentSettings(workbook: WorkbookModel): DocumentSettings {
  let unsaved = new Map(workbook.settings);
  return {
    get: (name) => unsaved.get(name) ?? null,
    set: (name, value) => void unsaved.set(name, structuredClone(value)),
    remove: (name) => void unsaved.delete(name),
    saveAsync: (callback) => {
      for (const name of workbook.settings.keys()) if (!unsaved.has(name)) workbook.setSetting(name, undefined);
      for (const [name, value] of unsaved) workbook.setSetting(name, value);
      callback?.({ status: 'succeeded' });
    },
    refreshAsync: (callback) => {
      unsaved = new Map(workbook.settings);
      callback?.({ status: 'succeeded' });
    },
  };
}

function documentEvents(
  workbook: WorkbookModel,
): Pick<OfficeStandIn['context']['document'], 'addHandlerAsync' | 'removeHandlerAsync'> {
  const handlers = new Set<(event: unknown) => void>();
  workbook.listen(({ kind }) => {
    if (kind !== 'selection' && kind !== 'activated') return;
    for (const handler of handlers) setTimeout(() => handler({ type: 'documentSelectionChanged' }), 0);
  });
  const done = (rest: unknown[]): void => {
    const callback = rest.at(-1);
    if (typeof callback === 'function') (callback as Callback)({ status: 'succeeded' });
  };
  return {
    addHandlerAsync: (type, handler, ...rest) => {
      if (type === 'documentSelectionChanged') handlers.add(handler);
      done(rest);
    },
    removeHandlerAsync: (type, ...rest) => {
      if (type === 'documentSelectionChanged') handlers.clear();
      done(rest);
    },
  };
}
