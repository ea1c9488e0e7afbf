import { intersect, type Area } from './area.ts';
import { SheetState, type Freeze, type Hyperlink, type Note, type Validation } from './sheet-state.ts';

/** How a sheet is laid out: sizes, hidden lines, panes, and what belongs to cells without being their value. */
export abstract class SheetLayout extends SheetState {
  /** Width in points; `null` for the default. */
  setColumnWidth(from: number, count: number, points: number | null): void {
    this.layout(() => this.columns.setSize(from, count, points));
  }

  /** Height in points; `null` for the default. */
  setRowHeight(from: number, count: number, points: number | null): void {
    this.layout(() => this.rows.setSize(from, count, points));
  }

  setHidden(axis: 'rows' | 'columns', from: number, count: number, hidden: boolean): void {
    this.layout(() => this[axis].setHidden(from, count, hidden));
  }

  setTabColor(color: string): void {
    this.layout(() => (this.tabColor = color));
  }

  setGridlines(shown: boolean): void {
    this.layout(() => (this.showGridlines = shown));
  }

  setFreeze(freeze: Freeze): void {
    this.layout(() => (this.freeze = freeze));
  }

  setNote(row: number, column: number, note: Note | null): void {
    this.layout(() => {
      if (note) this.notes.set(row, column, note);
      else this.notes.delete(row, column);
    });
  }

  setHyperlink(row: number, column: number, link: Hyperlink | null): void {
    this.layout(() => {
      if (link) this.hyperlinks.set(row, column, link);
      else this.hyperlinks.delete(row, column);
    });
  }

  setValidations(validations: readonly Validation[]): void {
    this.layout(() => (this.validations = validations));
  }

  /** Puts the sheet's own filter on an area, without any column filtered yet; `null` takes it away. */
  setAutoFilter(area: Area | null): void {
    this.layout(() => {
      this.autoFilter = area;
      this.filters = Array.from({ length: area?.columns ?? 0 }, () => null);
    });
  }

  setProtection(options: Readonly<Record<string, unknown>> | null): void {
    this.layout(() => (this.protection = options));
  }

  unmerge(area: Area): void {
    if (!this.merges.some((merge) => intersect(merge, area))) return;
    this.layout(() => (this.merges = this.merges.filter((merge) => !intersect(merge, area))));
  }

  protected layout(change: () => void): void {
    change();
    this.notify({ kind: 'layout' });
  }
}
