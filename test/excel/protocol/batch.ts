import { ExcelError } from '../model/index.ts';
import type { EventHub } from './events.ts';
import { callMember, classOf, locationOf, readMember, writeMember } from './members.ts';
import {
  actionType,
  pathType,
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchError,
  type BatchResult,
  type ObjectPath,
} from './messages.ts';
import { answerQuery } from './query.ts';
import type { References } from './references.ts';
import { HostObject } from './wire.ts';

/** What a batch needs of the host besides the objects themselves. */
export interface BatchContext {
  readonly root: HostObject;
  readonly references: References;
  readonly events: EventHub;
  /** Office's own services by the name of their server type. */
  service(name: string): HostObject | null;
}

/** Does the actions of one `context.sync()` in order; the first refusal ends it, and what was done before stays done. */
export async function runBatch(context: BatchContext, batch: Batch): Promise<BatchResult> {
  const run = new BatchRun(context, batch);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [at, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === actionType.trace) traceIds.push(action.Id);
      const value = await run.act(action);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (reason) {
      return { Results: results, TraceIds: traceIds, Error: describe(reason, action, at) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function describe(reason: unknown, action: Action, at: number): BatchError {
  const known = reason instanceof ExcelError ? reason : null;
  return {
    Code: known?.code ?? 'GeneralException',
    Message: known?.message ?? `The Excel stand-in failed: ${String(reason)}`,
    Location: known?.location ?? action.Name,
    ActionIndex: at,
    HttpStatusCode: known?.code === 'AccessDenied' ? 403 : known?.code === 'ItemNotFound' ? 404 : 400,
  };
}

class BatchRun {
  readonly #context: BatchContext;
  readonly #batch: Batch;
  readonly #objects = new Map<number, HostObject | null>();

  constructor(context: BatchContext, batch: Batch) {
    this.#context = context;
    this.#batch = batch;
  }

  /** The value that the client waits for, or `undefined` for an action without an answer. */
  async act(action: Action): Promise<unknown> {
    if (action.ActionType === actionType.trace) return null;
    const object = this.#resolve(action.ObjectPathId);
    if (action.ActionType === actionType.instantiate) return object && this.#instantiate(object);
    if (action.ActionType === actionType.query || action.ActionType === actionType.queryAsJson) {
      return object && answerQuery(object, action.QueryInfo ?? {}, (one) => this.#identify(one));
    }
    if (!object && action.Name === '_KeepReference') return null;
    if (!object) throw new ExcelError('ItemNotFound', undefined, action.Name);
    if (action.ActionType === actionType.method) return (await this.#call(object, action)) ?? null;
    if (action.ActionType === actionType.set) {
      writeMember(object, action.Name, this.#arguments(action.ArgumentInfo)[0]);
      return undefined;
    }
    if (action.ActionType === actionType.update) {
      for (const [property, value] of Object.entries(action.ObjectState ?? {})) writeMember(object, property, value);
      return undefined;
    }
    throw new ExcelError('NotImplemented', `The Excel stand-in does not know action type ${action.ActionType}.`);
  }

  #call(object: HostObject, action: Action): unknown {
    const values = this.#arguments(action.ArgumentInfo);
    const { references, events } = this.#context;
    if (action.Name === '_KeepReference') return references.keep(object);
    if (action.Name === '_RemoveReference') {
      references.release(String(values[0]));
      return;
    }
    if (action.Name === '_RemoveAllReferences') {
      references.releaseAll();
      return;
    }
    const event = classOf(object)?.events[action.Name.replace(/^_Unregister/, '_Register')];
    if (event === undefined) return callMember(object, action.Name, values);
    const target = targetOf(object);
    if (action.Name.startsWith('_Register')) events.register(event, target);
    else events.unregister(event, target);
    return null;
  }

  #instantiate(object: HostObject): Record<string, unknown> {
    const keepable = classOf(object)?.scalars._ReferenceId !== undefined;
    if (this.#batch.AutoKeepReference && keepable) this.#context.references.keep(object);
    return this.#identify(object);
  }

  #identify(object: HostObject): Record<string, unknown> {
    const identity: Record<string, unknown> = {};
    for (const key of ['Id', '_Id'])
      if (classOf(object)?.scalars[key] && object.knows(key)) identity[key] = object.read(key);
    const reference = this.#context.references.idOf(object);
    if (reference !== undefined) identity._ReferenceId = reference;
    return identity;
  }

  #arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, at) => {
      const reference = references[at];
      if (Array.isArray(reference)) return reference.map((id: number) => this.#resolve(id));
      return typeof reference === 'number' && reference > 0 ? this.#resolve(reference) : value;
    });
  }

  #resolve(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.#batch.ObjectPaths[id];
    if (!path) throw new ExcelError('InvalidObjectPath');
    const object = this.#find(path);
    this.#objects.set(id, object);
    return object;
  }

  #find(path: ObjectPath): HostObject | null {
    const { root, references } = this.#context;
    if (path.ObjectPathType === pathType.root) return root;
    if (path.ObjectPathType === pathType.none) return null;
    if (path.ObjectPathType === pathType.newObject) {
      const service = this.#context.service(path.Name);
      if (!service) throw new ExcelError('ApiNotFound', `The Excel stand-in does not have ${path.Name}.`, path.Name);
      return service;
    }
    if (path.ObjectPathType === pathType.reference) {
      const kept = references.find(path.Name);
      if (!kept) throw new ExcelError('InvalidReference');
      return kept;
    }
    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    return parent && this.#step(parent, path);
  }

  #step(parent: HostObject, path: ObjectPath): HostObject | null {
    const values = this.#arguments(path.ArgumentInfo);
    const method = path.ObjectPathType === pathType.indexer ? 'GetItem' : path.Name;
    const isProperty = path.ObjectPathType === pathType.property;
    const found = isProperty ? readMember(parent, path.Name) : callMember(parent, method, values);
    if (found === null || found === undefined) return null;
    if (found instanceof HostObject) return found;
    throw new ExcelError('GeneralException', undefined, locationOf(parent, method));
  }
}

/** Whom an event is for: an object's own id, or the workbook for a collection. */
function targetOf(object: HostObject): string {
  if (object.knows('Id') && classOf(object)?.scalars.Id) return String(object.read('Id'));
  return object.knows('EventTarget') ? String(object.read('EventTarget')) : 'Workbook';
}
