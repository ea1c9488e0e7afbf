import { ExcelError, pivotWords, type DataField } from '../../../model/index.ts';
import { asText, asWord } from '../../arguments.ts';
import type { HostObject } from '../../wire.ts';
import { PartlyRecorded } from '../partly-recorded.ts';
import { PivotFieldObject } from './fields.ts';
import { Hierarchy } from './hierarchies.ts';
import { NamedCollection } from './named-collection.ts';
import type { PivotAccess } from './pivot-access.ts';

/** `Excel.DataPivotHierarchyCollection`: what is added up. */
export class DataHierarchyCollection extends NamedCollection {
  readonly wireClass = 'DataPivotHierarchyCollection';

  get Items(): readonly HostObject[] {
    return this.access.pivot.data.map((data) => this.#object(data));
  }

  /** Adds a column up: as a sum when it holds only numbers, else as a count, as in Excel. */
  Add(hierarchy: unknown): HostObject {
    if (!(hierarchy instanceof Hierarchy)) throw new ExcelError('InvalidArgument');
    const { field } = hierarchy;
    const { cache, data } = this.access.pivot;
    const at = cache.fields.indexOf(field);
    const kind = cache.rows.every((row) => typeof row[at] === 'number') ? 'Sum' : 'Count';
    const base = pivotWords[this.host.workbook.locale].of(kind, field);
    let name = base;
    for (let number = 2; data.some((one) => one.name === name); number++) name = `${base}${number}`;
    const added: DataField = { id: `${field} ${data.length + 1}`, field, name, kind, numberFormat: 'General' };
    this.access.change((pivot) => (pivot.data = [...pivot.data, added]));
    return this.#object(added);
  }

  Remove(hierarchy: unknown): void {
    if (!(hierarchy instanceof DataHierarchy)) throw new ExcelError('InvalidArgument');
    this.access.change((pivot) => (pivot.data = pivot.data.filter((one) => one !== hierarchy.data)));
  }

  #object(data: DataField): HostObject {
    return this.host.make.kept(data, 'DataHierarchy', () => new DataHierarchy(this.access, data));
  }
}

class DataHierarchy extends PartlyRecorded {
  readonly #access: PivotAccess;
  readonly #data: DataField;

  constructor(access: PivotAccess, data: DataField) {
    super(access.host, 'DataPivotHierarchy');
    this.#access = access;
    this.#data = data;
  }

  get data(): DataField {
    if (!this.#access.pivot.data.includes(this.#data)) throw new ExcelError('InvalidReference');
    return this.#data;
  }

  get Id(): string {
    return this.data.id;
  }

  get Name(): string {
    return this.data.name;
  }

  /** Refused when it is the name of a field: Excel says that there is one already. */
  set Name(name: unknown) {
    const text = asText(name, 'DataPivotHierarchy.name');
    const { cache, data } = this.#access.pivot;
    const names = [...cache.fields, ...data.filter((one) => one !== this.data).map((one) => one.name)];
    if (text === '' || names.some((one) => one.toLowerCase() === text.toLowerCase())) {
      throw new ExcelError('InvalidArgument', undefined, 'DataPivotHierarchy.name');
    }
    this.#access.change(() => (this.data.name = text));
  }

  get Position(): number {
    return this.#access.pivot.data.indexOf(this.data);
  }

  get NumberFormat(): string {
    return this.data.numberFormat;
  }

  set NumberFormat(format: unknown) {
    const text = asText(format, 'DataPivotHierarchy.numberFormat');
    this.#access.change(() => (this.data.numberFormat = text));
  }

  get SummarizeBy(): string {
    return this.data.kind;
  }

  set SummarizeBy(kind: unknown) {
    const word = asText(kind, 'DataPivotHierarchy.summarizeBy');
    const known = ['Sum', 'Count', 'Average', 'Max', 'Min'] as const;
    const others = ['Unknown', 'Automatic', 'Product', 'CountNumbers', 'StandardDeviation', 'StandardDeviationP'];
    if ([...others, 'Variance', 'VarianceP'].includes(word)) {
      throw new ExcelError('NotImplemented', `The Excel stand-in does not sum up by ${word}.`);
    }
    const wanted = asWord(word, known, 'DataPivotHierarchy.summarizeBy');
    this.#access.change(() => {
      const { of } = pivotWords[this.host.workbook.locale];
      if (this.data.name === of(this.data.kind, this.data.field)) this.data.name = of(wanted, this.data.field);
      this.data.kind = wanted;
    });
  }

  get Field(): HostObject {
    return new PivotFieldObject(this.#access, this.data.field);
  }
}
