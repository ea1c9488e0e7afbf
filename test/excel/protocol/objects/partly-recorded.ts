import { RecordedObject } from './recorded.ts';

/** An object of which some members do something; all others that its class has are recorded. */
export abstract class PartlyRecorded extends RecordedObject {
  override read(member: string): unknown {
    return member in this ? Reflect.get(this, member) : super.read(member);
  }

  override write(member: string, value: unknown): void {
    if (member in this) Reflect.set(this, member, value);
    else super.write(member, value);
  }

  override call(method: string, values: readonly unknown[]): unknown {
    const member: unknown = method in this ? Reflect.get(this, method) : null;
    return typeof member === 'function' ? Reflect.apply(member, this, values) : super.call(method, values);
  }
}
