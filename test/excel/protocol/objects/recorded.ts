import { ExcelError } from '../../model/index.ts';
import { locationOf } from '../members.ts';
import type { WireClass } from '../schema.ts';
import { HostObject, isPlaced, type HostContext } from '../wire.ts';

/**
 * An object of a class that the stand-in has no behaviour for, such as a chart or a pivot table. It has exactly the members
 * that the library's class has, keeps what is set, works as a collection when the class is one, and writes every call and
 * every set into the journal, so that nobody takes recording for doing.
 */
export class RecordedObject extends HostObject {
  readonly wireClass: string;
  readonly #owner: RecordedObject | null;
  readonly #state = new Map<string, unknown>();
  readonly #children = new Map<string, HostObject>();
  #items: RecordedObject[] = [];

  constructor(host: HostContext, wireClass: string, owner: RecordedObject | null = null) {
    super(host);
    this.wireClass = wireClass;
    this.#owner = owner;
  }

  get #class(): WireClass {
    const known = this.host.schema[this.wireClass];
    if (!known) throw new ExcelError('ApiNotFound', `No class ${this.wireClass}.`, this.wireClass);
    return known;
  }

  override knows(member: string): boolean {
    const { scalars, objects, methods } = this.#class;
    return member in scalars || member in objects || member in methods;
  }

  override read(member: string): unknown {
    const child = this.#class.objects[member];
    if (child !== undefined) return this.#child(member, child);
    if (member === 'Count') return this.#items.length;
    return this.#state.get(member) ?? null;
  }

  override write(member: string, value: unknown): void {
    this.#state.set(member, value);
    this.host.journal.add({ member: `${this.wireClass}.${member}`, kind: 'set', values: [value] });
  }

  override call(method: string, values: readonly unknown[]): unknown {
    const member = this.#class.methods[method];
    if (!member) throw new ExcelError('ApiNotFound', undefined, locationOf(this, method));
    this.host.journal.add({ member: `${this.wireClass}.${method}`, kind: 'call', values: values.map(described) });
    if (this.#class.item !== null) {
      const answer = this.#collectionCall(method, values, member.returns, member.parameters);
      if (answer !== undefined) return answer;
    }
    if (method === 'Delete') return this.#owner?.remove(this) ?? null;
    return member.returns === null ? null : this.#child(method, member.returns);
  }

  /** Items of a collection, in the order in which they were added. */
  get items(): readonly RecordedObject[] {
    return this.#items;
  }

  /** What was set, or given when it was added. */
  recorded(member: string): unknown {
    return this.#state.get(member);
  }

  remove(item: RecordedObject): void {
    this.#items = this.#items.filter((other) => other !== item);
  }

  #collectionCall(
    method: string,
    values: readonly unknown[],
    returns: string | null,
    parameters: readonly string[],
  ): unknown {
    const [key] = values;
    if (method === 'GetCount') return this.#items.length;
    if (method === 'GetItem' || method === 'GetItemOrNullObject') {
      const found = this.#items.find((item) => ['Id', 'Name', 'Key'].some((name) => item.recorded(name) === key));
      if (!found && method === 'GetItem') throw new ExcelError('ItemNotFound', undefined, locationOf(this, method));
      return found ?? null;
    }
    if (method === 'GetItemAt') {
      const found = typeof key === 'number' ? this.#items[key] : undefined;
      if (!found) throw new ExcelError('InvalidArgument', undefined, locationOf(this, method));
      return found;
    }
    if (method.startsWith('Add') && returns !== null) return this.#add(returns, values, parameters);
    return undefined;
  }

  #add(wireClass: string, values: readonly unknown[], parameters: readonly string[]): RecordedObject {
    const item = recordedObject(this.host, wireClass, this);
    const { scalars } = item.#class;
    const number = this.#items.length + 1;
    if (scalars.Id) item.#state.set('Id', `{${wireClass}-${number}-${String(this.host.journal.entries.length)}}`);
    if (scalars.Name) item.#state.set('Name', `${wireClass} ${number}`);
    parameters.forEach((parameter, at) => {
      const property = parameter.charAt(0).toUpperCase() + parameter.slice(1);
      const value = values[at];
      if (value === null || value === undefined) return;
      if (scalars[property]) item.#state.set(property, value);
      else item.#state.set(`argument ${parameter}`, described(value));
    });
    this.#items.push(item);
    return item;
  }

  #child(member: string, wireClass: string): HostObject {
    let child = this.#children.get(member);
    if (!child) {
      child = recordedObject(this.host, wireClass, this);
      this.#children.set(member, child);
    }
    return child;
  }
}

/** A recorded collection: loads answer with its items. */
class RecordedCollection extends RecordedObject {
  get Items(): readonly RecordedObject[] {
    return this.items;
  }
}

/** A recorded object of the class, as a collection when the class is one. */
export function recordedObject(host: HostContext, wireClass: string, owner: RecordedObject | null): RecordedObject {
  const isCollection = (host.schema[wireClass]?.item ?? null) !== null;
  return isCollection ? new RecordedCollection(host, wireClass, owner) : new RecordedObject(host, wireClass, owner);
}

function described(value: unknown): unknown {
  if (isPlaced(value)) return value.read('Address');
  return value instanceof HostObject ? value.wireClass : value;
}
