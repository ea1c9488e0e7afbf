import {
  ExcelError,
  choiceOf,
  choose,
  pivotById,
  type ChoiceItem,
  type PlacedPivot,
  type SheetModel,
  type SlicerModel,
} from '../../../model/index.ts';
import { asList, asNumber, asText, asWord } from '../../arguments.ts';
import type { HostContext, HostObject } from '../../wire.ts';
import { PartlyRecorded } from '../partly-recorded.ts';
import { SlicerItemCollection } from './slicer-items.ts';

/** `Excel.Slicer`. */
export class SlicerObject extends PartlyRecorded {
  readonly #sheet: SheetModel;
  readonly #slicer: SlicerModel;

  constructor(host: HostContext, sheet: SheetModel, slicer: SlicerModel) {
    super(host, 'Slicer');
    this.#sheet = sheet;
    this.#slicer = slicer;
  }

  /** The slicer, when it still is there. */
  get slicer(): SlicerModel {
    if (!this.#sheet.slicers.includes(this.#slicer)) throw new ExcelError('InvalidReference');
    return this.#slicer;
  }

  get placed(): PlacedPivot {
    const placed = pivotById(this.host.workbook, this.slicer.pivot);
    if (!placed) throw new ExcelError('InvalidReference');
    return placed;
  }

  get choice(): readonly ChoiceItem[] {
    return choiceOf(this.host.workbook, this.placed.pivot, this.slicer.field);
  }

  get Id(): string {
    return this.slicer.id;
  }

  get Name(): string {
    return this.slicer.name;
  }

  set Name(name: unknown) {
    const text = asText(name, 'Slicer.name');
    const others = this.host.workbook.sheets.flatMap(({ slicers }) => slicers).filter((one) => one !== this.slicer);
    const taken = others.some((one) => one.name.toLowerCase() === text.toLowerCase());
    if (text === '' || taken) throw new ExcelError('InvalidArgument', undefined, 'Slicer.name');
    this.#change({ name: text });
  }

  get Caption(): string {
    return this.slicer.caption;
  }

  set Caption(caption: unknown) {
    this.#change({ caption: asText(caption, 'Slicer.caption') });
  }

  get Left(): number {
    return this.slicer.left;
  }

  set Left(points: unknown) {
    this.#change({ left: distance(points) });
  }

  get Top(): number {
    return this.slicer.top;
  }

  set Top(points: unknown) {
    this.#change({ top: distance(points) });
  }

  get Width(): number {
    return this.slicer.width;
  }

  set Width(points: unknown) {
    this.#change({ width: distance(points) });
  }

  get Height(): number {
    return this.slicer.height;
  }

  set Height(points: unknown) {
    this.#change({ height: distance(points) });
  }

  get SortBy(): string {
    return this.slicer.sort;
  }

  set SortBy(sort: unknown) {
    this.#change({ sort: asWord(sort, ['DataSourceOrder', 'Ascending', 'Descending'] as const, 'Slicer.sortBy') });
  }

  get Style(): string {
    return this.slicer.style;
  }

  set Style(style: unknown) {
    this.#change({ style: asText(style, 'Slicer.style') });
  }

  get IsFilterCleared(): boolean {
    return !this.placed.pivot.chosen.has(this.slicer.field);
  }

  get Worksheet(): HostObject {
    return this.host.make.worksheet(this.#sheet);
  }

  get SlicerItems(): HostObject {
    return new SlicerItemCollection(this);
  }

  /** Chooses these items; none at all means all of them, as in Excel. */
  SelectItems(items: unknown): void {
    const keys = items === null || items === undefined ? [] : asList(items).map((item) => asText(item));
    choose(this.host.workbook, this.placed, this.slicer.field, keys.length > 0 ? keys : null);
  }

  GetSelectedItems(): string[] {
    return this.choice.filter(({ chosen }) => chosen).map(({ name }) => name);
  }

  ClearFilters(): void {
    this.SelectItems([]);
  }

  Delete(): void {
    const { slicer } = this;
    this.#sheet.slicers = this.#sheet.slicers.filter((other) => other !== slicer);
    this.#sheet.notify({ kind: 'drawing' });
  }

  #change(change: Partial<Omit<SlicerModel, 'id' | 'pivot' | 'field'>>): void {
    if (this.#sheet.protection) throw new ExcelError('AccessDenied');
    Object.assign(this.slicer, change);
    this.#sheet.notify({ kind: 'drawing' });
  }
}

function distance(points: unknown): number {
  const number = asNumber(points);
  if (number < 0) throw new ExcelError('InvalidArgument');
  return number;
}
