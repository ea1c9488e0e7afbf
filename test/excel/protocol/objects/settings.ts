import { ExcelError } from '../../model/index.ts';
import { asText } from '../arguments.ts';
import { HostObject, type HostContext } from '../wire.ts';

/** `Excel.SettingCollection`: what the add-in keeps in the document. */
export class SettingCollection extends HostObject {
  readonly wireClass = 'SettingCollection';

  get Items(): HostObject[] {
    return [...this.host.workbook.settings.keys()].map((key) => new SettingObject(this.host, key));
  }

  Add(key: unknown, value: unknown): HostObject {
    const name = asText(key, 'SettingCollection.add');
    this.host.workbook.setSetting(name, value);
    return new SettingObject(this.host, name);
  }

  GetCount(): number {
    return this.host.workbook.settings.size;
  }

  GetItem(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new ExcelError('ItemNotFound', undefined, 'SettingCollection.getItem');
    return found;
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const name = asText(key);
    return this.host.workbook.settings.has(name) ? new SettingObject(this.host, name) : null;
  }
}

class SettingObject extends HostObject {
  readonly wireClass = 'Setting';
  readonly #key: string;

  constructor(host: HostContext, key: string) {
    super(host);
    this.#key = key;
  }

  get _Id(): string {
    return this.#key;
  }

  get Key(): string {
    return this.#key;
  }

  get Value(): unknown {
    return this.host.workbook.settings.get(this.#key);
  }

  set Value(value: unknown) {
    this.host.workbook.setSetting(this.#key, value);
  }

  Delete(): void {
    this.host.workbook.setSetting(this.#key, undefined);
  }
}
