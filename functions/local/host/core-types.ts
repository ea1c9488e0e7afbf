/**
 * The part of `@azure/functions-core` that `@azure/functions` calls and that this host relies on. The Functions worker
 * supplies that module and publishes no package with its types; `test/functions/contract.test.ts` watches these shapes.
 */

export interface Binding {
  readonly name: string;
  readonly type: string;
  readonly direction: 'in' | 'out' | 'inout';
}

export interface HttpTriggerBinding extends Binding {
  readonly authLevel?: string;
  readonly methods?: readonly string[];
  readonly route?: string;
}

export interface FunctionMetadata {
  readonly name: string;
  readonly functionId?: string;
  readonly bindings: Readonly<Record<string, Binding>>;
}

/** A function's own handler; the library calls it with the inputs and the invocation's context. */
export type FunctionCallback = (...inputs: unknown[]) => unknown;

export type HookCallback = (context: Record<string, unknown>) => unknown;

export interface HttpData {
  readonly method?: string;
  readonly url?: string;
  readonly body?: { readonly bytes?: Uint8Array; readonly string?: string };
  readonly nullableHeaders?: Readonly<Record<string, { readonly value: string }>>;
  readonly nullableQuery?: Readonly<Record<string, { readonly value: string }>>;
  readonly nullableParams?: Readonly<Record<string, { readonly value: string }>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly statusCode?: string;
}

export interface TypedData {
  readonly http?: HttpData;
  readonly json?: string;
  readonly string?: string;
}

export interface InvocationRequest {
  readonly invocationId: string;
  readonly functionId: string;
  readonly inputData: readonly { readonly name: string; readonly data: TypedData }[];
  readonly triggerMetadata: Readonly<Record<string, TypedData>>;
  readonly traceContext?: { readonly traceParent?: string; readonly traceState?: string };
}

export interface CoreInvocationContext {
  readonly invocationId: string;
  readonly metadata: FunctionMetadata;
  readonly request: InvocationRequest;
  state?: 'preInvocationHooks' | 'invocation' | 'postInvocationHooks';
  log(level: string, category: string, message: string): void;
}

export interface InvocationModel {
  getArguments(): Promise<{ context: unknown; inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], handler: FunctionCallback): Promise<unknown>;
  getResponse(context: unknown, result: unknown): Promise<{ returnValue?: TypedData }>;
}

export interface ProgrammingModel {
  readonly name: string;
  getInvocationModel(context: CoreInvocationContext): InvocationModel;
  getCapabilities(capabilities: Record<string, string>): Promise<Record<string, string>>;
}
