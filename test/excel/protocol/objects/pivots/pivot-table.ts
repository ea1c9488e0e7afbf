import { deletePivot, refreshPivot, type PivotModel, type SheetModel } from '../../../model/index.ts';
import { asText } from '../../arguments.ts';
import type { HostContext, HostObject } from '../../wire.ts';
import { PartlyRecorded } from '../partly-recorded.ts';
import { addressOf } from '../placed-range.ts';
import { AxisCollection } from './axis-hierarchies.ts';
import { DataHierarchyCollection } from './data-hierarchies.ts';
import { HierarchyCollection } from './hierarchies.ts';
import { PivotAccess } from './pivot-access.ts';
import { PivotLayoutObject } from './pivot-layout.ts';

/** `Excel.PivotTable`. */
export class PivotTableObject extends PartlyRecorded {
  readonly access: PivotAccess;

  constructor(host: HostContext, sheet: SheetModel, pivot: PivotModel) {
    super(host, 'PivotTable');
    this.access = new PivotAccess(host, sheet, pivot);
  }

  get Id(): string {
    return this.access.pivot.id;
  }

  get Name(): string {
    return this.access.pivot.name;
  }

  set Name(name: unknown) {
    this.access.pivot.name = asText(name, 'PivotTable.name');
  }

  get Worksheet(): HostObject {
    return this.host.make.worksheet(this.access.sheet);
  }

  get Layout(): HostObject {
    return this.host.make.kept(this.access.pivot, 'Layout', () => new PivotLayoutObject(this.access));
  }

  get Hierarchies(): HostObject {
    return new HierarchyCollection(this.access);
  }

  get RowHierarchies(): HostObject {
    return new AxisCollection(this.access, 'rows');
  }

  get ColumnHierarchies(): HostObject {
    return new AxisCollection(this.access, 'columns');
  }

  get FilterHierarchies(): HostObject {
    return new AxisCollection(this.access, 'filters');
  }

  get DataHierarchies(): HostObject {
    return new DataHierarchyCollection(this.access);
  }

  GetDataSourceString(): string {
    const { source } = this.access.pivot;
    if (source.kind === 'table') return source.name;
    const { sheet, area } = source.cells;
    return area ? addressOf(this.host.workbook.findSheet(sheet.id) ?? this.access.sheet, area) : '';
  }

  GetDataSourceType(): string {
    return this.access.pivot.source.kind === 'table' ? 'LocalTable' : 'LocalRange';
  }

  Refresh(): void {
    refreshPivot(this.host.workbook, this.access.sheet, this.access.pivot);
  }

  Delete(): void {
    deletePivot(this.host.workbook, this.access.sheet, this.access.pivot);
  }
}
