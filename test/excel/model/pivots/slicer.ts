import { Drawing } from '../drawings/index.ts';

/** A slicer: buttons that choose the items of one field of a PivotTable. Its choice is kept by the PivotTable. */
export class SlicerModel extends Drawing {
  /** The id of the PivotTable. */
  readonly pivot: string;
  readonly field: string;
  caption: string;
  sort: 'DataSourceOrder' | 'Ascending' | 'Descending' = 'Ascending';
  style = 'SlicerStyleLight1';

  constructor(id: string, name: string, of: { readonly pivot: string; readonly field: string }) {
    super(id, name, { width: 144, height: 194.4 });
    this.pivot = of.pivot;
    this.field = of.field;
    this.caption = of.field;
  }
}
