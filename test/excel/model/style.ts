export type BorderStyle = 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
export type BorderWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';

export interface Border {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  /** `#RRGGBB` */
  readonly color: string;
}

export type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
export type Underline = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';

/** How a cell looks. Colours are `#RRGGBB`; font sizes are points; the number format is written as in English Excel. */
export interface CellStyle {
  readonly fill: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly numberFormat: string;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly indent: number;
  readonly wrap: boolean;
  readonly locked: boolean;
  readonly borderTop: Border | null;
  readonly borderRight: Border | null;
  readonly borderBottom: Border | null;
  readonly borderLeft: Border | null;
}

export type StylePatch = Partial<CellStyle>;

/** What an untouched cell of a new workbook looks like. */
export const plainStyle: CellStyle = {
  fill: null,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  numberFormat: 'General',
  horizontal: 'General',
  vertical: 'Bottom',
  indent: 0,
  wrap: false,
  locked: true,
  borderTop: null,
  borderRight: null,
  borderBottom: null,
  borderLeft: null,
};

/**
 * Number of a style in its workbook. 0 means "none of its own": the cell looks like its row, else its column, else plain.
 */
export type StyleId = number;

/** Every different look in a workbook, once. Styles are immutable, so a cell keeps only a number. */
export class StyleBook {
  readonly #styles: CellStyle[] = [plainStyle];
  readonly #ids = new Map<string, StyleId>();

  get(id: StyleId): CellStyle {
    return this.#styles[id] ?? plainStyle;
  }

  /** The number of a style; equal styles have the same number, and it is never 0. */
  idOf(style: CellStyle): StyleId {
    const key = JSON.stringify(Object.keys(plainStyle).map((name) => style[name as keyof CellStyle]));
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#styles.push(Object.freeze({ ...style })) - 1;
    this.#ids.set(key, id);
    return id;
  }

  /** A function that changes style numbers by the patch; it remembers, so that a large area costs a lookup per cell. */
  patcher(patch: StylePatch): (id: StyleId) => StyleId {
    const seen = new Map<StyleId, StyleId>();
    return (id) => {
      let patched = seen.get(id);
      if (patched === undefined) {
        patched = this.idOf({ ...this.get(id), ...patch });
        seen.set(id, patched);
      }
      return patched;
    };
  }
}
