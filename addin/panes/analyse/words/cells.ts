import type { Format } from '#addin/i18n/index.ts';
import type { Cell } from '../pictures/picture.ts';
import type { AnalyseTexts } from './types.ts';

/** A cell as people read it; what was not delivered or released says so, and is never a zero. */
export function cellInWords(cell: Cell, t: Pick<AnalyseTexts, 'notDelivered' | 'notReleased'>, format: Format): string {
  if (cell === null) return '';
  if (cell === 'not-delivered') return t.notDelivered;
  if (cell === 'not-released') return t.notReleased;
  return typeof cell === 'number' ? format.number(cell) : format.share(Math.round(cell.share * 100) / 100);
}
