import {
  entryOf,
  groundList,
  listFor,
  matchLabel,
  parentOf,
  subgroundList,
  type CodedField,
  type CodeList,
  type MunicipalityCode,
} from '#shared/codebook/index.ts';
import { isListField, type Field } from '#shared/registration/index.ts';
import { personalDataIn } from './personal.ts';
import { cleanText, labelKey } from './text.ts';
import type { PersonalData, SheetProfile } from './types.ts';

/** What legends on other sheets say: per field, label key to code. */
export type Legends = ReadonlyMap<Field, ReadonlyMap<string, string>>;

/** What labels are looked up in besides the codebook; the first that knows a label wins. */
export interface Taught {
  readonly profile: SheetProfile;
  readonly legends: Legends;
}

export type LabelIssue =
  | {
      readonly kind: 'unknown-label';
      readonly label: string;
      readonly suggestion: { readonly code: string; readonly write: string } | null;
    }
  | { readonly kind: 'repeated-label'; readonly code: string }
  | { readonly kind: 'personal-data'; readonly what: PersonalData };

/** What a cell of labels says. */
export interface LabelReading {
  readonly codes: readonly string[];
  /** Sub-grounds that a cell of grounds names as well. */
  readonly subgrounds: readonly string[];
  readonly issues: readonly LabelIssue[];
}

type Piece =
  | { readonly codes: readonly string[]; readonly subgrounds: readonly string[] }
  | { readonly label: string; readonly suggestion: { readonly code: string; readonly label: string } | null };

const emptyPiece: Piece = { codes: [], subgrounds: [] };
const nothingRead: LabelReading = { codes: [], subgrounds: [], issues: [] };
const isKnown = (piece: Piece): piece is Extract<Piece, { codes: readonly string[] }> => 'codes' in piece;

/** Separators between labels in one cell, from those that no label uses itself to those that many do. */
const separators = [/[;\n\r|]+/u, /,/u, /\s(?:en|and)\s|[&+]/iu, /\//u, /\s[-–—]\s/u];
const mainAndDetail = /^(.+?)\s*(?:\(|:|›|>|\s[-–—]\s)\s*(.+?)\s*\)?$/u;
const noneInList: ReadonlySet<string> = new Set(['geen', 'nee', 'none', 'no', 'niet', 'nog geen', 'neen']);

function taughtCode(field: CodedField, list: CodeList, text: string, taught: Taught): string | null {
  const key = labelKey(text);
  const profileLabels = taught.profile.labels[field];
  const code =
    (profileLabels !== undefined && Object.hasOwn(profileLabels, key) ? profileLabels[key] : undefined) ??
    taught.legends.get(field)?.get(key);
  return code !== undefined && entryOf(list, code) !== null ? code : null;
}

const known = (code: string): Piece => ({ codes: [code], subgrounds: [] });

/** A cell of grounds may name a sub-ground, which says its ground as well. */
function asSubground(text: string): Piece | null {
  const found = matchLabel(subgroundList, text);
  if (found === null || !('code' in found)) return null;
  const parent = parentOf(found.code);
  return parent === null ? null : { codes: [parent], subgrounds: [found.code] };
}

/** `Godsdienst (islam)`: a ground with one of its own sub-grounds. */
function asGroundWithDetail(text: string): Piece | null {
  const [, main = '', detail = ''] = mainAndDetail.exec(text) ?? [];
  const ground = main === '' ? null : matchLabel(groundList, main);
  const subground = detail === '' ? null : asSubground(detail);
  if (ground === null || !('code' in ground) || subground === null || !isKnown(subground)) return null;
  return subground.codes[0] === ground.code ? subground : null;
}

const ordinalFirst = /^\d{1,2}\s*[-–.):]?\s+(?=\p{L})/u;
const codeLast = /^(.+?)\s*\(([A-Z]{1,2}\d{2})\)$/iu;

/** `01 Herkomst` and `1 - Herkomst`, numbered as in a list, and `Herkomst (G01)`: a label with what only repeats it. */
function asAdorned(list: CodeList, text: string): Piece | null {
  const [, label = '', code = ''] = codeLast.exec(text) ?? [];
  const found = matchLabel(list, label === '' ? text.replace(ordinalFirst, '') : label);
  if (found === null || !('code' in found)) return null;
  return label === '' || found.code.toLowerCase() === code.toLowerCase() ? known(found.code) : null;
}

function lookUp(field: CodedField, list: CodeList, text: string, taught: Taught): Piece {
  const code = taughtCode(field, list, text, taught);
  if (code !== null) return known(code);
  const found = matchLabel(list, text);
  if (found !== null && 'code' in found) return known(found.code);
  if (found !== null && 'empty' in found) return emptyPiece;
  if (isListField(field) && noneInList.has(labelKey(text))) return emptyPiece;
  const adorned = asAdorned(list, text);
  if (adorned !== null) return adorned;
  const viaSubground = field === 'grounds' ? (asSubground(text) ?? asGroundWithDetail(text)) : null;
  return viaSubground ?? { label: text, suggestion: found?.suggestion ?? null };
}

function readPieces(field: CodedField, list: CodeList, text: string, taught: Taught, level: number): readonly Piece[] {
  const whole = lookUp(field, list, text, taught);
  if (isKnown(whole)) return [whole];
  for (let next = level; next < separators.length; next += 1) {
    const parts = text
      .split(separators[next] ?? ';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (parts.length < 2) continue;
    const pieces = parts.flatMap((part) => readPieces(field, list, part, taught, next + 1));
    if (next === 0 || pieces.some((piece) => isKnown(piece) && piece.codes.length > 0)) return pieces;
  }
  return [whole];
}

/** Where a cell holds several labels, the mend replaces the one that is not known and leaves the others. */
const written = (text: string, label: string, replacement: string): string =>
  text.includes(label) ? text.replace(label, () => replacement) : replacement;

function issueOf(piece: Exclude<Piece, { codes: readonly string[] }>, text: string): LabelIssue {
  const what = personalDataIn(piece.label);
  if (what !== null) return { kind: 'personal-data', what };
  const { suggestion } = piece;
  return {
    kind: 'unknown-label',
    label: piece.label,
    suggestion:
      suggestion === null ? null : { code: suggestion.code, write: written(text, piece.label, suggestion.label) },
  };
}

function combine(pieces: readonly Piece[], text: string): LabelReading {
  const codes = new Set<string>();
  const subgrounds = new Set<string>();
  const issues: LabelIssue[] = [];
  for (const piece of pieces) {
    if (!isKnown(piece)) {
      issues.push(issueOf(piece, text));
      continue;
    }
    for (const code of piece.codes) {
      const repeated = codes.has(code) && piece.subgrounds.length === 0;
      if (repeated) issues.push({ kind: 'repeated-label', code });
      codes.add(code);
    }
    for (const code of piece.subgrounds) subgrounds.add(code);
  }
  return { codes: [...codes], subgrounds: [...subgrounds], issues };
}

/** A field that holds one code cannot take two: nobody but the sheet's owner knows which. */
function atMostOne(reading: LabelReading, text: string): LabelReading {
  if (reading.codes.length < 2) return reading;
  return { ...nothingRead, issues: [{ kind: 'unknown-label', label: text, suggestion: null }] };
}

/** Reads cells of one coded field; every distinct text is looked up once. */
export type LabelReader = (text: string) => LabelReading;

/**
 * A reader of labels: what the profile was taught, then legends, then the codebook's codes, labels and synonyms. A label
 * that is only near one of these becomes an issue with a suggestion, never a code.
 */
export function labelReader(field: CodedField, taught: Taught, city?: MunicipalityCode): LabelReader {
  const list = listFor(field, city);
  const readings = new Map<string, LabelReading>();
  const read = (raw: string): LabelReading => {
    const text = cleanText(raw.replace(/[\r\n]+/gu, '; '));
    if (text === '') return nothingRead;
    if (isListField(field)) return combine(readPieces(field, list, text, taught, 0), text);
    const whole = combine([lookUp(field, list, text, taught)], text);
    if (whole.issues.length === 0) return whole;
    const several = combine(readPieces(field, list, text, taught, 0), text);
    return several.issues.every(({ kind }) => kind === 'repeated-label') ? atMostOne(several, text) : whole;
  };
  return (raw) => {
    let reading = readings.get(raw);
    if (reading === undefined) {
      reading = read(raw);
      readings.set(raw, reading);
    }
    return reading;
  };
}

/** The codes nearest to a label that was not understood: the suggestion first, then the rest of a short list. */
export function candidatesFor(field: CodedField, suggestion: string | null): readonly string[] {
  const codes = listFor(field).entries.map(({ code }) => code);
  const rest = codes.length > 30 ? [] : codes.filter((code) => code !== suggestion);
  return suggestion === null ? rest : [suggestion, ...rest];
}
