import { ExcelError, type SheetModel } from '../../model/index.ts';
import { asOptionalFlag, asOptionalText, asText } from '../arguments.ts';
import { HostObject } from '../wire.ts';

/** `Excel.WorksheetCollection`. */
export class WorksheetCollection extends HostObject {
  readonly wireClass = 'WorksheetCollection';

  get Items(): HostObject[] {
    return this.host.workbook.sheets.map((sheet) => this.host.make.worksheet(sheet));
  }

  Add(name: unknown): HostObject {
    return this.host.make.worksheet(this.host.workbook.addSheet(asOptionalText(name, 'WorksheetCollection.add')));
  }

  GetActiveWorksheet(): HostObject {
    return this.host.make.worksheet(this.host.workbook.active);
  }

  GetCount(visibleOnly: unknown): number {
    return this.#sheets(visibleOnly).length;
  }

  GetFirst(visibleOnly: unknown): HostObject {
    return this.#made(this.#sheets(visibleOnly)[0]);
  }

  GetLast(visibleOnly: unknown): HostObject {
    return this.#made(this.#sheets(visibleOnly).at(-1));
  }

  GetItem(key: unknown): HostObject {
    return this.#made(this.host.workbook.findSheet(asText(key, 'WorksheetCollection.getItem')));
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const sheet = this.host.workbook.findSheet(asText(key, 'WorksheetCollection.getItemOrNullObject'));
    return sheet && this.host.make.worksheet(sheet);
  }

  #sheets(visibleOnly: unknown): readonly SheetModel[] {
    const visible = asOptionalFlag(visibleOnly, false);
    return this.host.workbook.sheets.filter(({ visibility }) => !visible || visibility === 'Visible');
  }

  #made(sheet: SheetModel | null | undefined): HostObject {
    if (!sheet) throw new ExcelError('ItemNotFound');
    return this.host.make.worksheet(sheet);
  }
}
