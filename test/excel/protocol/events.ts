import {
  formatArea,
  isErrorText,
  isSingleCell,
  intersect,
  type Area,
  type CellsChangeType,
  type Change,
  type SheetModel,
  type WorkbookModel,
} from '../model/index.ts';
import type { CellValue } from '#shared/sheet/index.ts';

/** Numbers of events on the wire, as the client library registers them. */
export const eventType = {
  documentSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetFormatChanged: 18,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** An event on its way to the client: for whom, and with what. */
export interface HostEvent {
  readonly type: number;
  /** Id of the sheet or table, or `Workbook`. */
  readonly target: string;
  readonly detail: Readonly<Record<string, unknown>> | readonly unknown[];
  /** Which part of the client library it is for: Excel's events unless told. */
  readonly category?: number;
}

const everywhere = 'Workbook';

/** Turns what happens to the workbook into the events that the add-in asked for. */
export class EventHub {
  readonly #registered = new Map<string, number>();
  readonly #raise: (event: HostEvent) => void;
  readonly #workbook: WorkbookModel;
  /** Stops listening to the workbook. */
  readonly end: () => void;

  constructor(workbook: WorkbookModel, raise: (event: HostEvent) => void) {
    this.#workbook = workbook;
    this.#raise = raise;
    this.end = workbook.listen((change) => this.#hear(change));
  }

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.#registered.get(key) ?? 0) - 1;
    if (left > 0) this.#registered.set(key, left);
    else this.#registered.delete(key);
  }

  #tell(type: number, targets: readonly string[], detail: () => Readonly<Record<string, unknown>>): void {
    for (const target of new Set(targets)) {
      if (this.#registered.has(`${type} ${target}`)) this.#raise({ type, target, detail: detail() });
    }
  }

  #hear(change: Change): void {
    switch (change.kind) {
      case 'cells':
        return this.#cellsChanged(change);
      case 'selection':
        return this.#selectionChanged(change.sheet);
      case 'format':
        return this.#tell(eventType.worksheetFormatChanged, [change.sheet.id, everywhere], () => ({
          ...about(change.sheet),
          address: formatArea(change.area),
          referenceId: eventReference(change.sheet, change.area),
        }));
      case 'activated':
        this.#documentSelectionChanged();
        this.#sheetEvent(eventType.worksheetDeactivated, change.before);
        return this.#sheetEvent(eventType.worksheetActivated, change.sheet);
      case 'sheet-added':
        return this.#sheetEvent(eventType.worksheetAdded, change.sheet);
      case 'sheet-deleted':
        return this.#sheetEvent(eventType.worksheetDeleted, change.sheet);
      case 'sheet-renamed':
        return this.#tell(eventType.worksheetNameChanged, [change.sheet.id, everywhere], () => ({
          ...about(change.sheet),
          nameBefore: change.before,
          nameAfter: change.sheet.name,
        }));
      case 'sheet-visibility':
        return this.#sheetEvent(eventType.worksheetVisibilityChanged, change.sheet);
      case 'table-added':
        return this.#tableEvent(eventType.tableAdded, change);
      case 'table-deleted':
        return this.#tableEvent(eventType.tableDeleted, change);
      default:
    }
  }

  /** `workbook.onSelectionChanged` goes through Office, not through a registration of Excel: the transport knows who listens. */
  #documentSelectionChanged(): void {
    this.#raise({ type: eventType.documentSelectionChanged, target: '', detail: {} });
  }

  #sheetEvent(type: number, sheet: SheetModel): void {
    this.#tell(type, [sheet.id, everywhere], () => about(sheet));
  }

  #tableEvent(type: number, { sheet, table }: Extract<Change, { kind: `table-${string}` }>): void {
    this.#tell(type, [sheet.id, everywhere], () => ({
      ...about(sheet),
      tableId: table.id,
      tableName: table.name,
    }));
  }

  #cellsChanged({ sheet, area, changeType, detail, origin }: Extract<Change, { kind: 'cells' }>): void {
    const values = isSingleCell(area) && changeType === 'RangeEdited' && detail ? beforeAndAfter(detail) : {};
    const detailOf = (): Record<string, unknown> => ({
      ...about(sheet),
      ...values,
      address: formatArea(area),
      referenceId: eventReference(sheet, area),
      changeType,
      shiftDirection: shiftDirection[changeType] ?? 'None',
      triggerSource: origin === 'api' ? 'ThisLocalAddin' : 'Unknown',
    });
    this.#tell(eventType.worksheetChanged, [sheet.id, everywhere], detailOf);
    for (const table of sheet.tables.filter((one) => intersect(one.area, area))) {
      this.#tell(eventType.tableChanged, [table.id, sheet.id, everywhere], () => ({
        ...detailOf(),
        tableId: table.id,
      }));
    }
  }

  #selectionChanged(sheet: SheetModel): void {
    const { areas } = sheet.selection;
    const address = areas.map(formatArea).join(',');
    const detailOf = (): Record<string, unknown> => ({ worksheetId: sheet.id, address });
    if (sheet === this.#workbook.active) {
      this.#documentSelectionChanged();
      this.#tell(eventType.worksheetSelectionChanged, [sheet.id, everywhere], detailOf);
    }
    for (const table of sheet.tables) {
      const inside = areas.flatMap((area) => intersect(area, table.area) ?? []);
      this.#tell(eventType.tableSelectionChanged, [table.id], () => ({
        worksheetId: sheet.id,
        tableId: table.id,
        address: inside.map(formatArea).join(','),
        isInsideTable: inside.length > 0,
      }));
    }
  }
}

const about = (sheet: SheetModel): Record<string, unknown> => ({ worksheetId: sheet.id, source: 'Local' });

/** How `event.getRange(context)` finds the changed cells. */
const eventReference = (sheet: SheetModel, area: Area): string => `${sheet.id}!${formatArea(area)}`;

const shiftDirection: Partial<Record<CellsChangeType, string>> = {
  RowInserted: 'ShiftCellDown',
  ColumnInserted: 'ShiftCellRight',
  RowDeleted: 'ShiftCellUp',
  ColumnDeleted: 'ShiftCellLeft',
};

function beforeAndAfter(detail: { before: CellValue; after: CellValue }): Record<string, unknown> {
  return {
    valueBefore: detail.before ?? '',
    valueAfter: detail.after ?? '',
    valueTypeBefore: valueTypeOf(detail.before),
    valueTypeAfter: valueTypeOf(detail.after),
  };
}

/** In the words of `Excel.RangeValueType`. */
export function valueTypeOf(value: CellValue): 'Empty' | 'Double' | 'Boolean' | 'Error' | 'String' {
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorText(value) ? 'Error' : 'String';
}
