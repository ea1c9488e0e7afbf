import {
  ExcelError,
  MAX_COLUMNS,
  MAX_ROWS,
  bounding,
  intersect,
  type Area,
  type SheetModel,
} from '../../model/index.ts';
import { asOptionalFlag, asOptionalText, asText, asWhole, asWord, onSheet } from '../arguments.ts';
import type { HostObject } from '../wire.ts';
import { isPlaced } from '../wire.ts';
import { edgeOf, specialCells, surroundingRegion } from './navigation.ts';
import { RangeCells } from './range-cells.ts';
import { placesAt } from './resolving.ts';

/** The ways from a range to others. */
export abstract class RangeNavigation extends RangeCells {
  GetCell(row: unknown, column: unknown): HostObject {
    return this.at({
      ...this.area,
      top: this.area.top + asWhole(row),
      left: this.area.left + asWhole(column),
      rows: 1,
      columns: 1,
    });
  }

  GetRow(row: unknown): HostObject {
    return this.at({ ...this.area, top: this.area.top + asWhole(row), rows: 1 });
  }

  GetColumn(column: unknown): HostObject {
    return this.at({ ...this.area, left: this.area.left + asWhole(column), columns: 1 });
  }

  GetLastRow(): HostObject {
    return this.GetRow(this.area.rows - 1);
  }

  GetLastColumn(): HostObject {
    return this.GetColumn(this.area.columns - 1);
  }

  GetLastCell(): HostObject {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }

  GetEntireRow(): HostObject {
    return this.at({ ...this.area, left: 0, columns: MAX_COLUMNS });
  }

  GetEntireColumn(): HostObject {
    return this.at({ ...this.area, top: 0, rows: MAX_ROWS });
  }

  GetOffsetRange(rows: unknown, columns: unknown): HostObject {
    return this.at({ ...this.area, top: this.area.top + asWhole(rows), left: this.area.left + asWhole(columns) });
  }

  GetResizedRange(rows: unknown, columns: unknown): HostObject {
    return this.at({
      ...this.area,
      rows: this.area.rows + asWhole(rows),
      columns: this.area.columns + asWhole(columns),
    });
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): HostObject {
    return this.at({ ...this.area, rows: asWhole(rows), columns: asWhole(columns) });
  }

  GetBoundingRect(other: unknown): HostObject {
    return this.at(bounding(this.area, this.#other(other)));
  }

  GetIntersection(other: unknown): HostObject {
    const found = this.GetIntersectionOrNullObject(other);
    if (!found) throw new ExcelError('ItemNotFound', undefined, 'Range.getIntersection');
    return found;
  }

  GetIntersectionOrNullObject(other: unknown): HostObject | null {
    return this.atOrNull(intersect(this.area, this.#other(other)));
  }

  GetUsedRange(valuesOnly: unknown): HostObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): HostObject | null {
    const used = this.sheet.used(asOptionalFlag(valuesOnly, false));
    return this.atOrNull(used && intersect(used, this.area));
  }

  GetRangeEdge(direction: unknown): HostObject {
    const way = asWord(direction, ['Up', 'Down', 'Left', 'Right'] as const, 'Range.getRangeEdge');
    return this.at(edgeOf(this.sheet, this.area, way));
  }

  GetExtendedRange(direction: unknown): HostObject {
    const way = asWord(direction, ['Up', 'Down', 'Left', 'Right'] as const, 'Range.getExtendedRange');
    return this.at(bounding(this.area, edgeOf(this.sheet, this.area, way)));
  }

  GetSurroundingRegion(): HostObject {
    return this.at(surroundingRegion(this.sheet, this.area));
  }

  GetSpecialCells(cellType: unknown, valueType: unknown): HostObject {
    const found = this.GetSpecialCellsOrNullObject(cellType, valueType);
    if (!found) throw new ExcelError('ItemNotFound', undefined, 'Range.getSpecialCells');
    return found;
  }

  GetSpecialCellsOrNullObject(cellType: unknown, valueType: unknown): HostObject | null {
    const areas = specialCells(this.sheet, this.area, asText(cellType), asOptionalText(valueType));
    return areas.length > 0 ? this.host.make.rangeAreas(this.sheet, areas) : null;
  }

  GetMergedAreasOrNullObject(): HostObject | null {
    const merges = this.sheet.merges.filter((merge) => intersect(merge, this.area));
    return merges.length > 0 ? this.host.make.rangeAreas(this.sheet, merges) : null;
  }

  GetTables(): HostObject {
    return this.host.make.tables(this.sheet, this.area);
  }

  protected placesOf(address: unknown): { sheet: SheetModel; area: Area }[] {
    if (isPlaced(address)) return [address.place];
    return placesAt(this.host.workbook, this.sheet, asText(address));
  }

  #other(address: unknown): Area {
    const [place] = this.placesOf(address);
    if (!place || place.sheet !== this.sheet) throw new ExcelError('InvalidArgument');
    return place.area;
  }

  protected at(area: Area): HostObject {
    return this.host.make.range(this.sheet, onSheet(area));
  }

  protected atOrNull(area: Area | null): HostObject | null {
    return area && this.at(area);
  }
}
