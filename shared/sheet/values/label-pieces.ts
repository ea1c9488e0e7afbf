import {
  codeOf,
  entryOf,
  findLabel,
  matchLabel,
  parentOf,
  subgroundList,
  type CodedField,
  type CodeList,
} from '#shared/codebook/index.ts';
import { isListField, type Field } from '#shared/registration/index.ts';
import { labelKey } from '../text.ts';
import type { SheetProfile } from '../types.ts';

/** What legends on other sheets say: per field, label key to code; `null` where a sign is explained and nobody knows how. */
export type Legends = ReadonlyMap<Field, ReadonlyMap<string, string | null>>;

/** What labels are looked up in besides the codebook; the first that knows a label wins. */
export interface Taught {
  readonly profile: SheetProfile;
  readonly legends: Legends;
  /** `false` when nothing near an unknown label is to be looked for. */
  readonly suggests?: boolean;
}

/** One label of a cell that is known. */
export interface KnownPiece {
  readonly codes: readonly string[];
  readonly subgrounds: readonly string[];
}

/** One label of a cell that nothing knows, with the nearest that is. */
export interface UnknownPiece {
  readonly label: string;
  readonly suggestion: { readonly code: string; readonly label: string } | null;
}

export type Piece = KnownPiece | UnknownPiece;

const emptyPiece: Piece = { codes: [], subgrounds: [] };
export const isKnown = (piece: Piece): piece is KnownPiece => 'codes' in piece;

/** Separators that no label uses itself: what stands between them is a list. */
const listSigns = /[;|]+/u;
/** Separators between labels in one cell, from those that no label uses itself to those that many do. */
const separators = [
  listSigns,
  /(?:^|\s)\d{1,2}[.)]\s+(?=\p{L})/u,
  /,/u,
  /\s(?:en\/of|and\/or)\s/iu,
  /\s(?:en|and)\s|[&+]/iu,
  /\//u,
  /\s[-–—]\s/u,
];
const alternatives = /\s(?:of|or)\s/iu;
const mainAndDetail = /^(.+?)\s*(?:\(|:|›|>|\s[-–—]\s)\s*(.+?)\s*\)?$/u;
const noneInList: ReadonlySet<string> = new Set(['geen', 'nee', 'none', 'no', 'niet', 'nog geen', 'neen']);

function taughtCode(field: CodedField, list: CodeList, text: string, taught: Taught): string | null {
  const key = labelKey(text);
  const profileLabels = taught.profile.labels[field];
  const code =
    profileLabels !== undefined && Object.hasOwn(profileLabels, key)
      ? profileLabels[key]
      : taught.legends.get(field)?.get(key);
  return typeof code === 'string' && entryOf(list, code) !== null ? code : null;
}

const known = (code: string): KnownPiece => ({ codes: [code], subgrounds: [] });

/** A cell of grounds may name a sub-ground, which says its ground as well. */
function asSubground(text: string): KnownPiece | null {
  const code = codeOf(subgroundList, text);
  const parent = code === null ? null : parentOf(code);
  return code === null || parent === null ? null : { codes: [parent], subgrounds: [code] };
}

/** The label of a list that a text is by itself, as `Onderwijs` or `hbo`. */
function plainly(field: CodedField, list: CodeList, text: string): KnownPiece | null {
  if (text === '') return null;
  const code = codeOf(list, text);
  const subground = field === 'grounds' ? asSubground(text) : null;
  if (subground !== null && (code === null || subground.codes[0] === code)) return subground;
  return code === null ? null : known(code);
}

/** `Godsdienst (islam)` or `Onderwijs (hbo)`: a label with a detail that stands for the same code. */
function asDetailed(field: CodedField, list: CodeList, text: string): KnownPiece | null {
  const [, main = '', detail = ''] = mainAndDetail.exec(text) ?? [];
  const outer = plainly(field, list, main);
  const inner = outer === null ? null : plainly(field, list, detail);
  return inner !== null && inner.codes[0] === outer?.codes[0] ? inner : null;
}

/** `huidskleur of afkomst`: two words for one code. Words for different codes are a question of which. */
function asAlternatives(field: CodedField, list: CodeList, text: string): KnownPiece | null {
  const [first, ...others] = text.split(alternatives).map((part) => plainly(field, list, part.trim()));
  if (first === undefined || first === null || others.length === 0) return null;
  const [code = ''] = first.codes;
  return others.every((other) => other?.codes[0] === code) ? known(code) : null;
}

const ordinalFirst = /^\d{1,2}\s*[-–.):]?\s+(?=\p{L})/u;
const codeLast = /^(.+?)\s*\(([A-Z]{1,2}\d{2})\)$/iu;

/** `01 Herkomst` and `1 - Herkomst`, numbered as in a list, and `Herkomst (G01)`: a label with what only repeats it. */
function asAdorned(list: CodeList, text: string): Piece | null {
  const [, label = '', code = ''] = codeLast.exec(text) ?? [];
  const found = codeOf(list, label === '' ? text.replace(ordinalFirst, '') : label);
  if (found === null) return null;
  return label === '' || found.toLowerCase() === code.toLowerCase() ? known(found) : null;
}

/** The code that a text stands for as a whole. */
export function lookUp(field: CodedField, list: CodeList, text: string, taught: Taught): Piece {
  const code = taughtCode(field, list, text, taught);
  if (code !== null) return known(code);
  if (taught.legends.get(field)?.get(labelKey(text)) === null) return { label: text, suggestion: null };
  const found = taught.suggests === false ? findLabel(list, text) : matchLabel(list, text);
  if (found !== null && 'code' in found) return plainly(field, list, text) ?? known(found.code);
  if (found !== null && 'empty' in found) return emptyPiece;
  if (isListField(field) && noneInList.has(labelKey(text))) return emptyPiece;
  return (
    asAdorned(list, text) ??
    (field === 'grounds' ? asSubground(text) : null) ??
    asDetailed(field, list, text) ??
    asAlternatives(field, list, text) ?? {
      label: text,
      suggestion: found !== null && 'suggestion' in found ? found.suggestion : null,
    }
  );
}

const partsOf = (text: string, separator: RegExp): readonly string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** `Leeftijd, niet`: a part that takes another back, so the cell is not a list of labels. */
const takesBack = (parts: readonly string[]): boolean => parts.some((part) => noneInList.has(labelKey(part)));

/**
 * The labels of a cell: the whole text where that is one, else its parts. `herkomst; ras` is a list whatever its whole
 * may say, unless that was taught.
 */
export function readPieces(
  field: CodedField,
  list: CodeList,
  text: string,
  taught: Taught,
  level = 0,
): readonly Piece[] {
  const isList = level === 0 && listSigns.test(text) && taughtCode(field, list, text, taught) === null;
  const whole = lookUp(field, list, text, taught);
  if (isKnown(whole) && !(isList && whole.codes.length > 0)) return [whole];
  for (let next = level; next < separators.length; next += 1) {
    const parts = partsOf(text, separators[next] ?? listSigns);
    if (parts.length < 2 || takesBack(parts)) continue;
    const pieces = parts.flatMap((part) => readPieces(field, list, part, taught, next + 1));
    if (isKnown(whole) && !pieces.every(isKnown)) return [whole];
    if (next === 0 || pieces.some((piece) => isKnown(piece) && piece.codes.length > 0)) return pieces;
  }
  return [whole];
}
