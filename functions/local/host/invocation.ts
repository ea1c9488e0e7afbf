import { randomUUID } from 'node:crypto';
import { core } from './core.ts';
import type { Registry } from './core.ts';
import type { CoreInvocationContext, FunctionCallback, FunctionMetadata, HttpData, TypedData } from './core-types.ts';

export type HostLog = (level: string, category: string, message: string) => void;

export interface RegisteredFunction {
  readonly metadata: FunctionMetadata;
  readonly callback: FunctionCallback;
}

export async function runHooks(registry: Registry, name: string, context: Record<string, unknown>): Promise<void> {
  for (const hook of registry.hooks.get(name) ?? []) await hook(context);
}

/** The binding that starts a function; `type` ends with `Trigger`. */
export function triggerOf({ metadata }: RegisteredFunction): [name: string, type: string] {
  const found = Object.entries(metadata.bindings).find(([, binding]) => /trigger$/i.test(binding.type));
  if (!found) throw new Error(`Function ${metadata.name} has no trigger.`);
  return [found[0], found[1].type];
}

/** Runs a function as the worker does: arguments, hooks before, handler, hooks after (which may mend an error), response. */
export async function invoke(
  registry: Registry,
  fn: RegisteredFunction,
  data: TypedData,
  log: HostLog,
): Promise<HttpData | null> {
  if (!core.model) throw new Error('No programming model has been set.');
  const { name } = fn.metadata;
  const invocationId = randomUUID();
  const context: CoreInvocationContext = {
    invocationId,
    metadata: fn.metadata,
    request: {
      invocationId,
      functionId: name,
      inputData: [{ name: triggerOf(fn)[0], data }],
      triggerMetadata: {},
    },
    log: (level, category, message) => log(level, `${name}.${category}`, message),
  };
  const model = core.model.getInvocationModel(context);
  const { context: invocationContext, inputs } = await model.getArguments();
  const shared = { hookData: {}, appHookData: {}, invocationContext };
  const before = { ...shared, inputs, functionCallback: fn.callback };
  context.state = 'preInvocationHooks';
  await runHooks(registry, 'preInvocation', before);
  const after = { ...shared, inputs: before.inputs, result: undefined as unknown, error: undefined as unknown };
  context.state = 'invocation';
  try {
    after.result = await model.invokeFunction(invocationContext, before.inputs, before.functionCallback);
  } catch (error) {
    after.error = error;
  }
  context.state = 'postInvocationHooks';
  await runHooks(registry, 'postInvocation', after);
  if (after.error) throw asError(after.error);
  const response = await model.getResponse(invocationContext, after.result);
  return response.returnValue?.http ?? null;
}

const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error('A function threw something that is no error.', { cause: thrown });
