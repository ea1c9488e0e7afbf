import { ExcelError, choiceOf, choose, itemsOf, setExpanded } from '../../../model/index.ts';
import { asFlag, asList, asRecord, asText } from '../../arguments.ts';
import { HostObject } from '../../wire.ts';
import { PartlyRecorded } from '../partly-recorded.ts';
import { NamedCollection } from './named-collection.ts';
import type { PivotAccess } from './pivot-access.ts';

/** `Excel.PivotFieldCollection` of a hierarchy: outside data models that is one field. */
export class FieldCollection extends NamedCollection {
  readonly wireClass = 'PivotFieldCollection';
  readonly #field: string;

  constructor(access: PivotAccess, field: string) {
    super(access);
    this.#field = field;
  }

  get Items(): readonly HostObject[] {
    return [new PivotFieldObject(this.access, this.#field)];
  }
}

/** `Excel.PivotField`: its items and which of them show. Sorting is only recorded. */
export class PivotFieldObject extends PartlyRecorded {
  readonly #access: PivotAccess;
  readonly #field: string;

  constructor(access: PivotAccess, field: string) {
    super(access.host, 'PivotField');
    this.#access = access;
    this.#field = field;
  }

  get Id(): string {
    return this.#field;
  }

  get Name(): string {
    return this.#field;
  }

  get Items(): HostObject {
    return new ItemCollection(this.#access, this.#field);
  }

  /** Takes a manual filter; the other kinds are not there. */
  ApplyFilter(filter: unknown): void {
    const given = Object.entries(asRecord(filter)).filter(([, value]) => value !== null && value !== undefined);
    const [kind, rule] = given[0] ?? [];
    if (given.length !== 1 || kind === undefined) throw new ExcelError('InvalidArgument');
    if (kind.toLowerCase() !== 'manualfilter') {
      throw new ExcelError('NotImplemented', `The Excel stand-in does not have a ${kind} on a PivotField.`);
    }
    const items = asList(asRecord(rule).selectedItems).map((item) => {
      return item instanceof ItemObject ? item.Name : asText(item);
    });
    choose(this.host.workbook, this.#access, this.#field, items);
  }

  ClearAllFilters(): void {
    choose(this.host.workbook, this.#access, this.#field, null);
  }

  ClearFilter(kind: unknown): void {
    if (kind === 'Manual') this.ClearAllFilters();
  }

  GetFilters(): Record<string, unknown> {
    const chosen = this.#access.pivot.chosen.get(this.#field);
    return chosen ? { manualFilter: { selectedItems: [...chosen] } } : {};
  }

  IsFiltered(kind: unknown): boolean {
    return (kind ?? 'Manual') === 'Manual' && this.#access.pivot.chosen.has(this.#field);
  }
}

class ItemCollection extends NamedCollection {
  readonly wireClass = 'PivotItemCollection';
  readonly #field: string;

  constructor(access: PivotAccess, field: string) {
    super(access);
    this.#field = field;
  }

  get Items(): readonly HostObject[] {
    const items = itemsOf(this.access.pivot.cache, this.#field, this.host.workbook.formatting);
    return items.map(({ name }) => new ItemObject(this.access, this.#field, name));
  }
}

/** `Excel.PivotItem`: whether it shows, and what stands under it. */
class ItemObject extends HostObject {
  readonly wireClass = 'PivotItem';
  readonly #access: PivotAccess;
  readonly #field: string;
  readonly #item: string;

  constructor(access: PivotAccess, field: string, item: string) {
    super(access.host);
    this.#access = access;
    this.#field = field;
    this.#item = item;
  }

  get Id(): string {
    return `${this.#field} ${this.#item}`;
  }

  get Name(): string {
    return this.#item;
  }

  get IsExpanded(): boolean {
    return this.#access.pivot.collapsed.get(this.#field)?.has(this.#item) !== true;
  }

  set IsExpanded(expanded: unknown) {
    const place = { field: this.#field, item: this.#item };
    setExpanded(this.host.workbook, this.#access, place, asFlag(expanded, 'PivotItem.isExpanded'));
  }

  get Visible(): boolean {
    return this.#access.pivot.chosen.get(this.#field)?.has(this.#item) ?? true;
  }

  set Visible(visible: unknown) {
    const shown = asFlag(visible, 'PivotItem.visible');
    const { workbook } = this.host;
    const all = choiceOf(workbook, this.#access.pivot, this.#field);
    const next = all.filter(({ name, chosen }) => (name === this.#item ? shown : chosen)).map(({ name }) => name);
    choose(workbook, this.#access, this.#field, next.length === all.length ? null : next);
  }
}
