import { asFlag, asWord } from '../arguments.ts';
import { HostObject } from '../wire.ts';

/** `Excel.Application`. Nothing is recalculated, so the modes and suspensions are kept and noted only. */
export class ApplicationObject extends HostObject {
  readonly wireClass = 'Application';

  get CalculationMode(): string {
    return this.host.workbook.calculationMode;
  }

  set CalculationMode(mode: unknown) {
    const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
    this.host.workbook.calculationMode = asWord(mode, modes, 'Application.calculationMode');
  }

  get CalculationState(): string {
    return 'Done';
  }

  get CalculationEngineVersion(): number {
    return 191_029;
  }

  get DecimalSeparator(): string {
    return this.#dutch ? ',' : '.';
  }

  get ThousandsSeparator(): string {
    return this.#dutch ? '.' : ',';
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  get CultureInfo(): HostObject {
    return this.host.make.answer('CultureInfo', { Name: this.host.workbook.locale });
  }

  Calculate(type: unknown): void {
    this.#note('Calculate', type);
    if (type !== 'Recalculate') this.host.functions?.recalculate();
  }

  SuspendApiCalculationUntilNextSync(): void {
    this.#note('SuspendApiCalculationUntilNextSync');
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    this.#note('SuspendScreenUpdatingUntilNextSync');
  }

  get #dutch(): boolean {
    return this.host.workbook.locale === 'nl-NL';
  }

  #note(method: string, ...values: unknown[]): void {
    this.host.journal.add({ member: `Application.${method}`, kind: 'call', values });
  }
}

/** `Excel.Runtime`: whether the add-in hears events. */
export class RuntimeObject extends HostObject {
  readonly wireClass = 'Runtime';

  get EnableEvents(): boolean {
    return this.host.enableEvents;
  }

  set EnableEvents(on: unknown) {
    this.host.enableEvents = asFlag(on, 'Runtime.enableEvents');
  }
}
