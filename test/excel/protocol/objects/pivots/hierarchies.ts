import { HostObject } from '../../wire.ts';
import { FieldCollection } from './fields.ts';
import { NamedCollection } from './named-collection.ts';
import type { PivotAccess } from './pivot-access.ts';

/** `Excel.PivotHierarchyCollection`: every column of the source. */
export class HierarchyCollection extends NamedCollection {
  readonly wireClass = 'PivotHierarchyCollection';

  get Items(): readonly HostObject[] {
    return this.access.pivot.cache.fields.map((field) => new Hierarchy(this.access, field));
  }
}

/** `Excel.PivotHierarchy`: a column of the source. */
export class Hierarchy extends HostObject {
  readonly wireClass = 'PivotHierarchy';
  readonly field: string;
  readonly #access: PivotAccess;

  constructor(access: PivotAccess, field: string) {
    super(access.host);
    this.#access = access;
    this.field = field;
  }

  get Id(): string {
    return this.field;
  }

  get Name(): string {
    return this.field;
  }

  get Fields(): HostObject {
    return new FieldCollection(this.#access, this.field);
  }
}
