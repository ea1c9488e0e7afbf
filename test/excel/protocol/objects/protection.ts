import { ExcelError, type SheetModel } from '../../model/index.ts';
import { asRecord } from '../arguments.ts';
import { HostObject, type HostContext } from '../wire.ts';

/** What a protected sheet still allows, as Excel fills it in. */
const defaultOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** `Excel.WorksheetProtection`. Passwords are compared, never kept in clear in a file. */
export class SheetProtection extends HostObject {
  readonly wireClass = 'WorksheetProtection';
  readonly #sheet: SheetModel;

  constructor(host: HostContext, sheet: SheetModel) {
    super(host);
    this.#sheet = sheet;
  }

  get Protected(): boolean {
    return this.#sheet.protection !== null;
  }

  get Options(): unknown {
    const { protection } = this.#sheet;
    if (!protection) return null;
    return Object.fromEntries(
      Object.entries({ ...defaultOptions, ...protection }).filter(([name]) => name !== 'password'),
    );
  }

  Protect(options: unknown, password: unknown): void {
    if (this.Protected) throw new ExcelError('AccessDenied');
    const given = options === null || options === undefined ? {} : asRecord(options);
    this.#sheet.setProtection({ ...defaultOptions, ...given, password: password ?? '' });
  }

  Unprotect(password: unknown): void {
    const { protection } = this.#sheet;
    if (protection && (protection.password ?? '') !== (password ?? '')) throw new ExcelError('InvalidArgument');
    this.#sheet.setProtection(null);
  }
}

/** `Excel.WorkbookProtection`: guards the sheets' names, order and number. */
export class StructureProtection extends HostObject {
  readonly wireClass = 'WorkbookProtection';

  get Protected(): boolean {
    return this.host.workbook.structureProtected;
  }

  Protect(): void {
    this.host.workbook.structureProtected = true;
  }

  Unprotect(): void {
    this.host.workbook.structureProtected = false;
  }
}
