import { ExcelError } from '../model/index.ts';
import { supports } from './requirements.ts';
import { wireName, type WireClass } from './schema.ts';
import type { HostObject } from './wire.ts';

/** `Range.values`: a member as programmers know it. */
export function locationOf(object: HostObject, member: string): string {
  return `${object.wireClass}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

/** What the client library knows of the object's class; `null` for Office's own services, which have no schema. */
export function classOf(object: HostObject): WireClass | null {
  return object.host.schema[object.wireClass] ?? null;
}

/** Reads a property. Refuses with `ApiNotFound` what no Excel has, or what the declared requirement sets lack. */
export function readMember(object: HostObject, property: string): unknown {
  check(object, property, 'property');
  return located(object, property, () => object.read(property));
}

/** Sets a property; a read-only one is refused with `AccessDenied`. */
export function writeMember(object: HostObject, property: string, value: unknown): void {
  check(object, property, classOf(object)?.aliases.includes(property) ? 'alias' : 'property');
  const scalar = classOf(object)?.scalars[property];
  if (scalar && !scalar.writable) throw new ExcelError('AccessDenied', undefined, locationOf(object, property));
  located(object, property, () => object.write(property, value));
}

export function callMember(object: HostObject, method: string, values: readonly unknown[]): unknown {
  check(object, method, 'method');
  return located(object, method, () => object.call(method, values));
}

/** Does it, and adds the member to a refusal that does not say where it comes from. */
function located<T>(object: HostObject, member: string, act: () => T): T {
  try {
    return act();
  } catch (reason) {
    const isNameless = reason instanceof ExcelError && reason.location === undefined;
    throw isNameless ? new ExcelError(reason.code, reason.message, locationOf(object, member)) : reason;
  }
}

/** Properties that a load without names gives: those that the requirement sets have and the stand-in knows. */
export function defaultProperties(object: HostObject): string[] {
  return Object.keys(classOf(object)?.scalars ?? {}).filter(
    (property) => !property.startsWith('_') && isDeclared(object, property) && object.knows(property),
  );
}

/** The wire name of a property that a load asks for by its programmers' name. */
export function propertyNamed(object: HostObject, name: string): string {
  const wire = wireName(name);
  const known = classOf(object);
  if (known && !(wire in known.scalars) && !(wire in known.objects)) throw notFound(object, name);
  return wire;
}

function check(object: HostObject, member: string, kind: 'property' | 'method' | 'alias'): void {
  const known = classOf(object);
  const exists = kind === 'method' ? known?.methods[member] : (known?.scalars[member] ?? known?.objects[member]);
  if ((known && kind !== 'alias' && !exists) || !isDeclared(object, member)) throw notFound(object, member);
  if (object.knows(member)) return;
  const location = locationOf(object, member);
  throw new ExcelError('NotImplemented', `The Excel stand-in does not have ${location}.`, location);
}

function isDeclared(object: HostObject, member: string): boolean {
  const needed = classOf(object)?.sets[member];
  return !needed || supports(object.host.requirements, needed);
}

function notFound(object: HostObject, member: string): ExcelError {
  const location = locationOf(object, member);
  return new ExcelError('ApiNotFound', `API ${location} is not supported on this platform.`, location);
}
