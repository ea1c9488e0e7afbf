import { ExcelError, applyFilters, type ColumnFilter, type SheetModel, type TableModel } from '../../model/index.ts';
import { asList, asRecord, asText, asWhole } from '../arguments.ts';
import { HostObject, isPlaced, type HostContext } from '../wire.ts';
import { placesAt } from './resolving.ts';

/** `Excel.AutoFilter` of a sheet or of a table. Value filters hide rows; other criteria are only recorded. */
export class AutoFilterObject extends HostObject {
  readonly wireClass = 'AutoFilter';
  readonly #sheet: SheetModel;
  readonly #table: TableModel | null;

  constructor(host: HostContext, sheet: SheetModel, table: TableModel | null) {
    super(host);
    this.#sheet = sheet;
    this.#table = table;
  }

  get Enabled(): boolean {
    return this.#table ? this.#table.look.showFilterButton : this.#sheet.autoFilter !== null;
  }

  get IsDataFiltered(): boolean {
    return this.#filters().some((filter) => filter !== null);
  }

  get Criteria(): unknown {
    return this.#filters().map((filter) => filter && criteriaOf(filter));
  }

  Apply(range: unknown, column: unknown, criteria: unknown): void {
    if (!this.#table) {
      const place = isPlaced(range) ? range.place : placesAt(this.host.workbook, this.#sheet, asText(range))[0];
      if (!place) throw new ExcelError('InvalidArgument', undefined, 'AutoFilter.apply');
      this.#sheet.setAutoFilter(place.area);
    }
    if (column === null || column === undefined) return;
    const isGiven = criteria !== null && criteria !== undefined;
    this.#setFilter(asWhole(column), isGiven ? readFilter(this.host, criteria) : null);
  }

  ClearColumnCriteria(column: unknown): void {
    this.#setFilter(asWhole(column), null);
  }

  ClearCriteria(): void {
    for (const column of this.#filters().keys()) this.#setFilter(column, null);
  }

  Remove(): void {
    if (this.#table) throw new ExcelError('InvalidOperation');
    this.ClearCriteria();
    this.#sheet.setAutoFilter(null);
  }

  Reapply(): void {
    applyFilters(this.#sheet, this.#table);
  }

  GetRange(): HostObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new ExcelError('ItemNotFound');
    return range;
  }

  GetRangeOrNullObject(): HostObject | null {
    const area = this.#table?.area ?? this.#sheet.autoFilter;
    return area && this.host.make.range(this.#sheet, area);
  }

  #filters(): readonly (ColumnFilter | null)[] {
    return this.#table ? this.#table.columns.map(({ filter }) => filter) : this.#sheet.filters;
  }

  #setFilter(column: number, filter: ColumnFilter | null): void {
    setFilter(this.#sheet, this.#table, column, filter);
  }
}

/** `Excel.Filter`: the filter of one table column. */
export class FilterObject extends HostObject {
  readonly wireClass = 'Filter';
  readonly #sheet: SheetModel;
  readonly #table: TableModel;
  readonly #column: number;

  constructor(host: HostContext, sheet: SheetModel, table: TableModel, column: number) {
    super(host);
    this.#sheet = sheet;
    this.#table = table;
    this.#column = column;
  }

  get Criteria(): unknown {
    const filter = this.#table.columns[this.#column]?.filter;
    return filter ? criteriaOf(filter) : null;
  }

  Apply(criteria: unknown): void {
    setFilter(this.#sheet, this.#table, this.#column, readFilter(this.host, criteria));
  }

  ApplyValuesFilter(values: unknown): void {
    this.Apply({ filterOn: 'Values', values });
  }

  ApplyCustomFilter(criterion1: unknown, criterion2: unknown, operator: unknown): void {
    this.Apply({ filterOn: 'Custom', criterion1, criterion2, operator });
  }

  Clear(): void {
    setFilter(this.#sheet, this.#table, this.#column, null);
  }
}

function setFilter(sheet: SheetModel, table: TableModel | null, column: number, filter: ColumnFilter | null): void {
  if (table) {
    const found = table.columns[column];
    if (!found) throw new ExcelError('InvalidArgument');
    found.filter = filter;
  } else {
    if (column < 0 || column >= (sheet.autoFilter?.columns ?? 0)) throw new ExcelError('InvalidArgument');
    sheet.filters[column] = filter;
  }
  applyFilters(sheet, table);
}

function readFilter(host: HostContext, criteria: unknown): ColumnFilter {
  const given = asRecord(criteria, 'Filter.apply');
  if (given.filterOn !== 'Values') {
    host.journal.add({ member: 'Filter.Apply', kind: 'call', values: [given] });
    return { kind: 'recorded', criteria: given };
  }
  const values = asList(given.values, 'Filter.apply').map((value) => asText(value, 'Filter.apply'));
  return { kind: 'values', values };
}

function criteriaOf(filter: ColumnFilter): unknown {
  return filter.kind === 'values' ? { filterOn: 'Values', values: filter.values } : filter.criteria;
}
