import { registerHooks } from 'node:module';
import type { FunctionCallback, FunctionMetadata, HookCallback, ProgrammingModel } from './core-types.ts';

/** What an application has registered: its functions and its hooks. */
export interface Registry {
  readonly functions: Map<string, { readonly metadata: FunctionMetadata; readonly callback: FunctionCallback }>;
  readonly hooks: Map<string, HookCallback[]>;
}

interface Core {
  model: ProgrammingModel | null;
  /** Where registrations go now; `null` when no application is starting. */
  registry: Registry | null;
  log: (level: string, category: string, message: string) => void;
}

const emptyRegistry = (): Registry => ({ functions: new Map(), hooks: new Map() });

const key: unique symbol = Symbol.for('meldbeeld.functions-core');
const holder = globalThis as unknown as Record<symbol, Core | undefined>;

/** Shared by every copy of this module in the process: a test runner loads one beside Node's own. */
export const core: Core = (holder[key] ??= { model: null, registry: emptyRegistry(), log: () => undefined });

/**
 * From here on `@azure/functions-core`, the module that the Functions worker supplies, is ours. Import this module before
 * anything that imports `@azure/functions`, which looks for it once.
 */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@azure/functions-core'
      ? { url: new URL('core-module.ts', import.meta.url).href, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});

/** Runs an application's registrations and returns them. Applications start one after another. */
export async function collectRegistrations(register: () => void | Promise<void>): Promise<Registry> {
  const registry = emptyRegistry();
  core.registry = registry;
  try {
    await register();
  } finally {
    core.registry = null;
  }
  if (!core.model) throw new Error('@azure/functions was loaded before the local host.');
  return registry;
}
