import { ExcelError, type SheetModel, type WorkbookModel } from '../../model/index.ts';
import { HostObject, type HostContext } from '../wire.ts';
import { AutoFilterObject } from './auto-filter.ts';
import { ChartCollection } from './charts/chart-collection.ts';
import { FreezePanes } from './freeze-panes.ts';
import { PivotTableCollection } from './pivots/pivot-tables.ts';
import { SlicerCollection } from './pivots/slicers.ts';
import { SheetProtection } from './protection.ts';

/** A worksheet's collections and other parts; those that are only recorded come from `make.recorded`. */
export abstract class WorksheetParts extends HostObject {
  readonly wireClass = 'Worksheet';
  readonly #sheet: SheetModel;

  constructor(host: HostContext, sheet: SheetModel) {
    super(host);
    this.#sheet = sheet;
  }

  get Id(): string {
    return this.#sheet.id;
  }

  /** The sheet, when it still exists. */
  get sheet(): SheetModel {
    if (!this.workbook.sheets.includes(this.#sheet)) throw new ExcelError('InvalidReference');
    return this.#sheet;
  }

  protected get workbook(): WorkbookModel {
    return this.host.workbook;
  }

  get Tables(): HostObject {
    return this.host.make.tables(this.sheet);
  }

  get Names(): HostObject {
    return this.host.make.names(this.sheet);
  }

  get FreezePanes(): HostObject {
    return new FreezePanes(this.host, this.sheet);
  }

  get Protection(): HostObject {
    return new SheetProtection(this.host, this.sheet);
  }

  get AutoFilter(): HostObject {
    return new AutoFilterObject(this.host, this.sheet, null);
  }

  get Charts(): HostObject {
    return new ChartCollection(this.host, this.sheet);
  }

  get PivotTables(): HostObject {
    return new PivotTableCollection(this.host, this.sheet);
  }

  get Slicers(): HostObject {
    return new SlicerCollection(this.host, this.sheet);
  }

  get Shapes(): HostObject {
    return this.host.make.recorded('ShapeCollection', this.sheet, 'Shapes');
  }

  get Comments(): HostObject {
    return this.host.make.recorded('CommentCollection', this.sheet, 'Comments');
  }

  get PageLayout(): HostObject {
    return this.host.make.recorded('PageLayout', this.sheet, 'PageLayout');
  }

  get CustomProperties(): HostObject {
    return this.host.make.recorded('WorksheetCustomPropertyCollection', this.sheet, 'CustomProperties');
  }
}
