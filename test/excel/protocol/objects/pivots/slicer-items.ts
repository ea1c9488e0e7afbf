import { ExcelError, type ChoiceItem } from '../../../model/index.ts';
import { asFlag, asWhole } from '../../arguments.ts';
import { HostObject, type HostContext } from '../../wire.ts';

/** What items need of their slicer. */
export interface SlicerChoice {
  readonly host: HostContext;
  readonly choice: readonly ChoiceItem[];
  GetSelectedItems(): string[];
  SelectItems(items: unknown): void;
}

/** `Excel.SlicerItemCollection`. */
export class SlicerItemCollection extends HostObject {
  readonly wireClass = 'SlicerItemCollection';
  readonly #slicer: SlicerChoice;

  constructor(slicer: SlicerChoice) {
    super(slicer.host);
    this.#slicer = slicer;
  }

  get Items(): readonly SlicerItem[] {
    return this.#slicer.choice.map(({ name }) => new SlicerItem(this.#slicer, name));
  }

  GetCount(): number {
    return this.Items.length;
  }

  GetItem(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new ExcelError('ItemNotFound', undefined, 'SlicerItemCollection.getItem');
    return found;
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    return this.Items.find(({ Key }) => Key === key) ?? null;
  }

  GetItemAt(index: unknown): HostObject {
    const found = this.Items[asWhole(index)];
    if (!found) throw new ExcelError('InvalidArgument', undefined, 'SlicerItemCollection.getItemAt');
    return found;
  }
}

/** `Excel.SlicerItem`. */
class SlicerItem extends HostObject {
  readonly wireClass = 'SlicerItem';
  readonly #slicer: SlicerChoice;
  readonly #name: string;

  constructor(slicer: SlicerChoice, name: string) {
    super(slicer.host);
    this.#slicer = slicer;
    this.#name = name;
  }

  get Key(): string {
    return this.#name;
  }

  get Name(): string {
    return this.#name;
  }

  get HasData(): boolean {
    return this.#slicer.choice.find(({ name }) => name === this.#name)?.hasData ?? false;
  }

  get IsSelected(): boolean {
    return this.#slicer.choice.find(({ name }) => name === this.#name)?.chosen ?? false;
  }

  set IsSelected(selected: unknown) {
    const chosen = asFlag(selected, 'SlicerItem.isSelected');
    const others = this.#slicer.GetSelectedItems().filter((name) => name !== this.#name);
    this.#slicer.SelectItems(chosen ? [...others, this.#name] : others);
  }
}
