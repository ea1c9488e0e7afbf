import {
  ExcelError,
  checkTableName,
  formatAbsolute,
  quoteSheetName,
  type NamedItem,
  type SheetModel,
} from '../../model/index.ts';
import { asFlag, asText } from '../arguments.ts';
import { HostObject, isPlaced, type HostContext } from '../wire.ts';
import { shown } from './cell-values.ts';
import { formulaPlace } from './resolving.ts';

/** `Excel.NamedItemCollection` of the workbook or of a sheet. */
export class NamedItemCollection extends HostObject {
  readonly wireClass = 'NamedItemCollection';
  readonly #scope: SheetModel | null;

  constructor(host: HostContext, scope: SheetModel | null) {
    super(host);
    this.#scope = scope;
  }

  get Items(): HostObject[] {
    return this.#names().map((item) => new NamedItemObject(this.host, item));
  }

  GetCount(): number {
    return this.#names().length;
  }

  Add(name: unknown, reference: unknown, comment: unknown): HostObject {
    const text = asText(name, 'NamedItemCollection.add');
    checkTableName(this.host.workbook, text, null);
    if (this.GetItemOrNullObject(text)) throw new ExcelError('ItemAlreadyExists', undefined, 'NamedItemCollection.add');
    const formula = isPlaced(reference)
      ? `=${quoteSheetName(reference.place.sheet.name)}!${formatAbsolute(reference.place.area)}`
      : asText(reference, 'NamedItemCollection.add');
    const item: NamedItem = {
      name: text,
      scope: this.#scope,
      formula: formula.startsWith('=') ? formula : `=${formula}`,
      comment: typeof comment === 'string' ? comment : '',
      visible: true,
    };
    this.host.workbook.setNames([...this.host.workbook.names, item]);
    return new NamedItemObject(this.host, item);
  }

  AddFormulaLocal(name: unknown, formula: unknown, comment: unknown): HostObject {
    return this.Add(name, asText(formula), comment);
  }

  GetItem(name: unknown): HostObject {
    const found = this.GetItemOrNullObject(name);
    if (!found) throw new ExcelError('ItemNotFound', undefined, 'NamedItemCollection.getItem');
    return found;
  }

  GetItemOrNullObject(name: unknown): HostObject | null {
    const wanted = asText(name).toLowerCase();
    const item = this.#names().find((one) => one.name.toLowerCase() === wanted);
    return item ? new NamedItemObject(this.host, item) : null;
  }

  #names(): readonly NamedItem[] {
    return this.host.workbook.names.filter(({ scope }) => scope === this.#scope);
  }
}

class NamedItemObject extends HostObject {
  readonly wireClass = 'NamedItem';
  readonly #item: NamedItem;

  constructor(host: HostContext, item: NamedItem) {
    super(host);
    this.#item = item;
  }

  get _Id(): string {
    return this.#item.name;
  }

  get Name(): string {
    return this.#item.name;
  }

  get Formula(): string {
    return this.#item.formula;
  }

  set Formula(formula: unknown) {
    this.#item.formula = asText(formula, 'NamedItem.formula');
  }

  get Comment(): string {
    return this.#item.comment;
  }

  set Comment(comment: unknown) {
    this.#item.comment = asText(comment, 'NamedItem.comment');
  }

  get Visible(): boolean {
    return this.#item.visible;
  }

  set Visible(visible: unknown) {
    this.#item.visible = asFlag(visible, 'NamedItem.visible');
  }

  get Scope(): string {
    return this.#item.scope ? 'Worksheet' : 'Workbook';
  }

  get Type(): string {
    if (formulaPlace(this.host.workbook, this.Formula)) return 'Range';
    return /^=-?[\d.]+$/.test(this.Formula) ? 'Double' : 'String';
  }

  get Value(): unknown {
    const place = formulaPlace(this.host.workbook, this.Formula);
    return place ? this.Formula.slice(1) : shown(this.Formula.slice(1));
  }

  get Worksheet(): HostObject {
    const sheet = this.WorksheetOrNullObject;
    if (!sheet) throw new ExcelError('ItemNotFound');
    return sheet;
  }

  get WorksheetOrNullObject(): HostObject | null {
    return this.#item.scope && this.host.make.worksheet(this.#item.scope);
  }

  GetRange(): HostObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new ExcelError('ItemNotFound', undefined, 'NamedItem.getRange');
    return range;
  }

  GetRangeOrNullObject(): HostObject | null {
    const place = formulaPlace(this.host.workbook, this.Formula);
    return place && this.host.make.range(place.sheet, place.area);
  }

  Delete(): void {
    this.host.workbook.setNames(this.host.workbook.names.filter((item) => item !== this.#item));
  }
}
