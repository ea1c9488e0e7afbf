/** What `@azure/functions` sees as `@azure/functions-core`. */
import { core } from './core.ts';
import type { Registry } from './core.ts';
import type { FunctionCallback, FunctionMetadata, HookCallback, ProgrammingModel } from './core-types.ts';

export const version = '3.11.0-local';
export const hostVersion = '4.1036.0-local';

export class Disposable {
  readonly #onDispose: () => void;

  constructor(onDispose: () => void) {
    this.#onDispose = onDispose;
  }

  dispose(): void {
    this.#onDispose();
  }
}

function openRegistry(): Registry {
  if (!core.registry) throw new Error('A function can only be registered during app startup.');
  return core.registry;
}

export function registerFunction(metadata: FunctionMetadata, callback: FunctionCallback): Disposable {
  const { functions } = openRegistry();
  const id = metadata.functionId ?? metadata.name;
  if (functions.has(id)) throw new Error(`A function with id "${id}" has already been registered.`);
  functions.set(id, { metadata, callback });
  return new Disposable(() => functions.delete(id));
}

export function registerHook(name: string, callback: HookCallback): Disposable {
  const { hooks } = openRegistry();
  hooks.set(name, [...(hooks.get(name) ?? []), callback]);
  return new Disposable(() =>
    hooks.set(
      name,
      (hooks.get(name) ?? []).filter((other) => other !== callback),
    ),
  );
}

export function setProgrammingModel(model: ProgrammingModel): void {
  core.model = model;
}

export const getProgrammingModel = (): ProgrammingModel | null => core.model;

export const log = (level: string, category: string, message: string): void => core.log(level, category, message);
