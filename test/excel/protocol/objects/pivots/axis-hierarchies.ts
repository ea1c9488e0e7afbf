import { ExcelError, type PivotAxis } from '../../../model/index.ts';
import { asWhole } from '../../arguments.ts';
import { HostObject } from '../../wire.ts';
import { FieldCollection } from './fields.ts';
import { Hierarchy } from './hierarchies.ts';
import { NamedCollection } from './named-collection.ts';
import type { PivotAccess } from './pivot-access.ts';

/** `Excel.RowColumnPivotHierarchyCollection` of rows or columns, or `Excel.FilterPivotHierarchyCollection`. */
export class AxisCollection extends NamedCollection {
  readonly wireClass: string;
  readonly #axis: PivotAxis;

  constructor(access: PivotAccess, axis: PivotAxis) {
    super(access);
    this.wireClass = axis === 'filters' ? 'FilterPivotHierarchyCollection' : 'RowColumnPivotHierarchyCollection';
    this.#axis = axis;
  }

  get Items(): readonly HostObject[] {
    return this.access.pivot.axes[this.#axis].map((field) => new AxisHierarchy(this.access, this.#axis, field));
  }

  /** Puts a column of the source on this axis, innermost; it leaves the axis that it was on. */
  Add(hierarchy: unknown): HostObject {
    if (!(hierarchy instanceof Hierarchy)) throw new ExcelError('InvalidArgument');
    const { field } = hierarchy;
    this.access.change(({ axes }) => {
      for (const axis of ['rows', 'columns', 'filters'] as const) {
        axes[axis] = axes[axis].filter((other) => other !== field);
      }
      axes[this.#axis] = [...axes[this.#axis], field];
    });
    return new AxisHierarchy(this.access, this.#axis, field);
  }

  Remove(hierarchy: unknown): void {
    const field = hierarchy instanceof AxisHierarchy ? hierarchy.field : null;
    if (field === null || !this.access.pivot.axes[this.#axis].includes(field)) throw new ExcelError('InvalidArgument');
    this.access.change(({ axes }) => {
      axes[this.#axis] = axes[this.#axis].filter((other) => other !== field);
    });
  }
}

/** A field on an axis. */
class AxisHierarchy extends HostObject {
  readonly wireClass: string;
  readonly field: string;
  readonly #access: PivotAccess;
  readonly #axis: PivotAxis;

  constructor(access: PivotAccess, axis: PivotAxis, field: string) {
    super(access.host);
    this.wireClass = axis === 'filters' ? 'FilterPivotHierarchy' : 'RowColumnPivotHierarchy';
    this.#access = access;
    this.#axis = axis;
    this.field = field;
  }

  get Id(): string {
    return this.field;
  }

  get Name(): string {
    return this.field;
  }

  get Position(): number {
    return this.#access.pivot.axes[this.#axis].indexOf(this.field);
  }

  set Position(position: unknown) {
    const at = asWhole(position);
    this.#access.change(({ axes }) => {
      const others = axes[this.#axis].filter((field) => field !== this.field);
      if (at < 0 || at > others.length) throw new ExcelError('InvalidArgument');
      axes[this.#axis] = others.toSpliced(at, 0, this.field);
    });
  }

  get Fields(): HostObject {
    return new FieldCollection(this.#access, this.field);
  }
}
