import {
  ExcelError,
  bottom,
  right,
  type Area,
  type Border,
  type BorderStyle,
  type BorderWeight,
  type CellStyle,
} from '../../model/index.ts';
import { asColor, asText, asWhole, asWord } from '../arguments.ts';
import type { HostObject } from '../wire.ts';
import { type HostContext } from '../wire.ts';
import { LookObject } from './look-object.ts';
import { uniform, type Looks } from './looks.ts';

const edges = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Edge = (typeof edges)[number];
type Side = 'borderTop' | 'borderRight' | 'borderBottom' | 'borderLeft';

const styles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const thin: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** `Excel.RangeBorderCollection`: the outer and inner lines of a range. */
export class BorderCollection extends LookObject {
  readonly wireClass = 'RangeBorderCollection';

  get Items(): HostObject[] {
    return edges.map((edge) => new BorderObject(this.host, this.looks, edge));
  }

  get Count(): number {
    return edges.length;
  }

  GetItem(index: unknown): HostObject {
    return new BorderObject(this.host, this.looks, asWord(index, edges, 'RangeBorderCollection.getItem'));
  }

  GetItemAt(index: unknown): HostObject {
    const edge = edges[asWhole(index)];
    if (!edge) throw new ExcelError('InvalidArgument');
    return new BorderObject(this.host, this.looks, edge);
  }
}

class BorderObject extends LookObject {
  readonly wireClass = 'RangeBorder';
  readonly #edge: Edge;

  constructor(host: HostContext, looks: Looks, edge: Edge) {
    super(host, looks);
    this.#edge = edge;
  }

  get SideIndex(): string {
    return this.#edge;
  }

  get Style(): string | null {
    return this.#read((border) => border?.style ?? 'None');
  }

  set Style(style: unknown) {
    const word = asWord(style, styles, 'RangeBorder.style');
    this.#change((border) => (word === 'None' ? null : { ...(border ?? thin), style: word satisfies BorderStyle }));
  }

  get Weight(): string | null {
    return this.#read((border) => border?.weight ?? 'Thin');
  }

  set Weight(weight: unknown) {
    const word: BorderWeight = asWord(weight, weights, 'RangeBorder.weight');
    this.#change((border) => ({ ...(border ?? thin), weight: word }));
  }

  get Color(): string | null {
    return this.#read((border) => border?.color ?? '#000000');
  }

  set Color(color: unknown) {
    const hex = asColor(asText(color), 'RangeBorder.color');
    this.#change((border) => ({ ...(border ?? thin), color: hex }));
  }

  #read(pick: (border: Border | null) => string): string | null {
    const [first] = this.#parts();
    if (!first) return pick(null);
    return uniform({ ...this.looks, areas: [first.area] }, (style: CellStyle) => pick(style[first.side]));
  }

  #change(change: (border: Border | null) => Border | null): void {
    const { sheet } = this.looks;
    const parts = this.#parts();
    if (parts.length === 0) this.note(this.#edge, change(null));
    for (const { area, side } of parts) {
      const border = uniform({ sheet, areas: [area] }, (style) => style[side]);
      sheet.patchStyle(area, { [side]: change(border) });
    }
  }

  #parts(): { readonly area: Area; readonly side: Side }[] {
    return this.looks.areas.flatMap((area) => partsOf(area, this.#edge));
  }
}

/** The cells that a line runs along, and on which side of them it is kept. */
function partsOf(area: Area, edge: Edge): { readonly area: Area; readonly side: Side }[] {
  switch (edge) {
    case 'EdgeTop':
      return [{ area: { ...area, rows: 1 }, side: 'borderTop' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: bottom(area) - 1, rows: 1 }, side: 'borderBottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, columns: 1 }, side: 'borderLeft' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: right(area) - 1, columns: 1 }, side: 'borderRight' }];
    case 'InsideHorizontal':
      return area.rows > 1 ? [{ area: { ...area, rows: area.rows - 1 }, side: 'borderBottom' }] : [];
    case 'InsideVertical':
      return area.columns > 1 ? [{ area: { ...area, columns: area.columns - 1 }, side: 'borderRight' }] : [];
    default:
      return [];
  }
}
