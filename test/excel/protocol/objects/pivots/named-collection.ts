import { ExcelError } from '../../../model/index.ts';
import { HostObject } from '../../wire.ts';
import type { PivotAccess } from './pivot-access.ts';

/** A collection of which the items are found by name; case does not matter. */
export abstract class NamedCollection extends HostObject {
  readonly access: PivotAccess;

  constructor(access: PivotAccess) {
    super(access.host);
    this.access = access;
  }

  abstract get Items(): readonly HostObject[];

  GetCount(): number {
    return this.Items.length;
  }

  GetItem(name: unknown): HostObject {
    const found = this.GetItemOrNullObject(name);
    if (!found) throw new ExcelError('ItemNotFound');
    return found;
  }

  GetItemOrNullObject(name: unknown): HostObject | null {
    const wanted = String(name).toLowerCase();
    const named = this.Items.find((item) => String(item.read('Name')).toLowerCase() === wanted);
    return named ?? this.Items.find((item) => item.read('Id') === name) ?? null;
  }
}
