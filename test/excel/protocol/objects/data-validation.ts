import {
  containsArea,
  ExcelError,
  intersect,
  subtract,
  type Area,
  type SheetModel,
  type Validation,
} from '../../model/index.ts';
import { asFlag, asRecord } from '../arguments.ts';
import { HostObject, type HostContext } from '../wire.ts';

const kinds = ['list', 'wholeNumber', 'decimal', 'date', 'time', 'textLength', 'custom'];

/** `Excel.DataValidation` of an area. The rule is kept and goes into the file; what is typed is not checked against it. */
export class DataValidationObject extends HostObject {
  readonly wireClass = 'DataValidation';
  readonly #sheet: SheetModel;
  readonly #area: Area;

  constructor(host: HostContext, sheet: SheetModel, area: Area) {
    super(host);
    this.#sheet = sheet;
    this.#area = area;
  }

  get Rule(): unknown {
    return this.#found?.rule ?? {};
  }

  set Rule(rule: unknown) {
    this.#put({ rule: asRecord(rule, 'DataValidation.rule') });
  }

  get ErrorAlert(): unknown {
    return this.#found?.errorAlert ?? { message: '', showAlert: true, style: 'Stop', title: '' };
  }

  set ErrorAlert(alert: unknown) {
    this.#put({ errorAlert: asRecord(alert, 'DataValidation.errorAlert') });
  }

  get Prompt(): unknown {
    return this.#found?.prompt ?? { message: '', showPrompt: true, title: '' };
  }

  set Prompt(prompt: unknown) {
    this.#put({ prompt: asRecord(prompt, 'DataValidation.prompt') });
  }

  get IgnoreBlanks(): boolean {
    return this.#found?.ignoreBlanks ?? true;
  }

  set IgnoreBlanks(ignore: unknown) {
    this.#put({ ignoreBlanks: asFlag(ignore, 'DataValidation.ignoreBlanks') });
  }

  get Type(): string {
    const kind = kinds.find((name) => name in (this.#found?.rule ?? {}));
    if (kind) return kind.charAt(0).toUpperCase() + kind.slice(1);
    return this.#sheet.validations.some(({ area }) => intersect(area, this.#area)) ? 'Inconsistent' : 'None';
  }

  Clear(): void {
    this.#refuseWhenProtected();
    this.#sheet.setValidations(this.#others());
  }

  get #found(): Validation | null {
    return this.#sheet.validations.find(({ area }) => containsArea(area, this.#area)) ?? null;
  }

  /** The rules without this area: a rule that reaches further keeps its other cells. */
  #others(): Validation[] {
    return this.#sheet.validations.flatMap((rule) =>
      subtract(rule.area, this.#area).map((area) => ({ ...rule, area })),
    );
  }

  /** Excel offers data validation on no cell of a protected sheet, locked or not. */
  #refuseWhenProtected(): void {
    if (this.#sheet.protection !== null) throw new ExcelError('AccessDenied');
  }

  #put(change: Partial<Validation>): void {
    this.#refuseWhenProtected();
    const before = this.#found ?? { rule: {}, errorAlert: null, prompt: null, ignoreBlanks: true };
    this.#sheet.setValidations([...this.#others(), { ...before, ...change, area: this.#area }]);
  }
}
