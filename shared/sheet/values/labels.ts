import { codesSharingWords, listFor, type CodedField, type MunicipalityCode } from '#shared/codebook/index.ts';
import { isListField, type Field } from '#shared/registration/index.ts';
import { isKnown, lookUp, readPieces, type Piece, type Taught, type UnknownPiece } from './label-pieces.ts';
import { namesPerson } from './names.ts';
import { personalDataIn } from './personal.ts';
import { cleanText } from '../text.ts';
import type { PersonalData } from '../types.ts';

export type { Legends, Taught } from './label-pieces.ts';

export type LabelIssue =
  | {
      readonly kind: 'unknown-label';
      readonly label: string;
      readonly suggestion: { readonly code: string; readonly write: string } | null;
    }
  | { readonly kind: 'several-labels'; readonly codes: readonly string[] }
  | { readonly kind: 'repeated-label'; readonly code: string }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'personal-data'; readonly what: PersonalData };

/** What a cell of labels says. */
export interface LabelReading {
  readonly codes: readonly string[];
  /** Sub-grounds that a cell of grounds names as well. */
  readonly subgrounds: readonly string[];
  readonly issues: readonly LabelIssue[];
}

const nothingRead: LabelReading = { codes: [], subgrounds: [], issues: [] };

/** A cell longer than this holds no labels, not even many of them. */
const longestCell = 1000;
/** A text longer than this is no label that anybody could teach. */
const longestLabel = 120;

/** A column with more different labels than this that nothing knows is no list of labels: the rest gets no suggestion. */
const mostSuggestions = 500;

/** What a text is that no list knows: something about a person, too long for a label, or a label to ask about. */
export function unknownLabel(field: Field, label: string): LabelIssue {
  const what = personalDataIn(label) ?? (namesPerson(label, field) ? 'name' : null);
  if (what !== null) return { kind: 'personal-data', what };
  return label.length > longestLabel ? { kind: 'too-long' } : { kind: 'unknown-label', label, suggestion: null };
}

/** Where a cell holds several labels, the mend replaces the one that is not known and leaves the others. */
const written = (text: string, label: string, replacement: string): string =>
  text.includes(label) ? text.replace(label, () => replacement) : replacement;

/** What to write for a label that was not understood beside codes that were; nothing when it would only repeat one. */
function mendOf({ label, suggestion }: UnknownPiece, text: string, codes: ReadonlySet<string>) {
  if (suggestion === null) return null;
  const { code } = suggestion;
  if (!codes.has(code)) return { code, write: written(text, label, suggestion.label) };
  return codes.size === 1 ? { code, write: suggestion.label } : null;
}

function combine(field: CodedField, pieces: readonly Piece[], text: string): LabelReading {
  const codes = new Set<string>();
  const subgrounds = new Set<string>();
  const repeated = new Set<string>();
  for (const piece of pieces.filter(isKnown)) {
    const adds = piece.subgrounds.some((code) => !subgrounds.has(code));
    for (const code of piece.codes) {
      if (codes.has(code) && !adds) repeated.add(code);
      codes.add(code);
    }
    for (const code of piece.subgrounds) subgrounds.add(code);
  }
  const unknown = pieces.flatMap((piece): LabelIssue[] => {
    if (isKnown(piece)) return [];
    const issue = unknownLabel(field, piece.label);
    return [issue.kind === 'unknown-label' ? { ...issue, suggestion: mendOf(piece, text, codes) } : issue];
  });
  const twice = [...repeated].map((code): LabelIssue => ({ kind: 'repeated-label', code }));
  return { codes: [...codes], subgrounds: [...subgrounds], issues: [...unknown, ...twice] };
}

/** A field that holds one code cannot take two: nobody but the sheet's owner knows which. */
const atMostOne = (reading: LabelReading): LabelReading =>
  reading.codes.length < 2 ? reading : { ...nothingRead, issues: [{ kind: 'several-labels', codes: reading.codes }] };

function readLabels(field: CodedField, raw: string, taught: Taught, city?: MunicipalityCode): LabelReading {
  const list = listFor(field, city);
  const text = cleanText(raw.replace(/[\r\n]+/gu, '; '));
  if (text === '') return nothingRead;
  if (text.length > longestCell) return { ...nothingRead, issues: [unknownLabel(field, text)] };
  if (isListField(field)) return combine(field, readPieces(field, list, text, taught), text);
  const whole = combine(field, [lookUp(field, list, text, taught)], text);
  if (whole.issues.length === 0) return whole;
  const several = combine(field, readPieces(field, list, text, taught), text);
  return several.issues.every(({ kind }) => kind === 'repeated-label') ? atMostOne(several) : whole;
}

/** Reads cells of one coded field; every distinct text is looked up once. */
export type LabelReader = (text: string) => LabelReading;

/**
 * A reader of labels: what the profile was taught, then legends, then the codebook's codes, labels and synonyms. A label
 * that is only near one of these becomes an issue with a suggestion, never a code.
 */
export function labelReader(field: CodedField, taught: Taught, city?: MunicipalityCode): LabelReader {
  const readings = new Map<string, LabelReading>();
  let unknown = 0;
  return (raw) => {
    let reading = readings.get(raw);
    if (reading === undefined) {
      reading = readLabels(field, raw, { ...taught, suggests: unknown < mostSuggestions }, city);
      if (reading.issues.length > 0) unknown += 1;
      readings.set(raw, reading);
    }
    return reading;
  };
}

/** The codes that a label may mean that was not understood: the suggestion, what shares a word with it, the rest of a short list. */
export function candidatesFor(field: CodedField, label: string, suggestion: string | null): readonly string[] {
  const list = listFor(field);
  const codes = list.entries.map(({ code }) => code);
  const rest = codes.length > 30 ? [] : codes;
  return [...new Set([...(suggestion === null ? [] : [suggestion]), ...codesSharingWords(list, label), ...rest])];
}
