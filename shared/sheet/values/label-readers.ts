import { codeOf, listFor, saysNothing, saysUnknown, type CodedField } from '#shared/codebook/index.ts';
import { isListField, sortedCodes, type ListField } from '#shared/registration/index.ts';
import { cleanText, labelKey, rawTextOf, textOf } from '../text.ts';
import type { CellValue } from '../types.ts';
import { tickedMarks, untickedMarks } from '../vocabulary/marks.ts';
import {
  faultOf,
  note,
  nothing,
  type Effect,
  type Fault,
  type OpenDraft,
  type RowInProgress,
  type Spot,
  type ValueReader,
} from './drafting.ts';
import { labelReader, unknownLabel, type LabelIssue, type LabelReading, type Taught } from './labels.ts';

type SingleField = Exclude<
  CodedField,
  ListField | 'external' | 'homeMunicipality' | 'incidentMunicipality' | 'incidentDistrict'
>;

/** A column whose values are labels. */
export interface LabelSpot extends Spot {
  readonly field: CodedField;
}

/** Whether a text stands for an empty cell. */
export const isEmptyWord = (text: string): boolean => saysNothing(text) || saysUnknown(text);

/** What a reader of labels could not settle in a cell. */
export const faultOfIssue = (value: CellValue, issue: LabelIssue): Fault =>
  issue.kind === 'unknown-label'
    ? { value: issue.label, kind: issue.kind, suggestion: issue.suggestion }
    : faultOf(value, issue);

/** The code comes from the field's own list, so it is one of the field's codes. */
function setCode(draft: OpenDraft, field: SingleField, code: string): void {
  (draft as Record<SingleField, string | null>)[field] = code;
}

function setList(draft: OpenDraft, field: ListField, codes: readonly string[]): void {
  (draft as Record<ListField, readonly string[]>)[field] = codes;
}

const united = (before: readonly string[], codes: readonly string[]): readonly string[] => {
  if (before.length === 0) return codes;
  return codes.every((code) => before.includes(code)) ? before : [...new Set([...before, ...codes])].sort();
};

/** Adds the labels of a cell to those of other columns; one that they have too is told, unless it adds a sub-ground. */
function addLabels(
  progress: RowInProgress,
  field: ListField,
  spot: Spot,
  value: CellValue,
  reading: LabelReading,
): void {
  const { draft } = progress;
  const before: readonly string[] = draft[field];
  const subgrounds: readonly string[] = draft.subgrounds;
  if (before.length > 0 && reading.codes.some((code) => before.includes(code))) {
    const adds = reading.subgrounds.some((code) => !subgrounds.includes(code));
    for (const code of adds ? [] : reading.codes)
      if (before.includes(code)) note(progress, spot, faultOf(value, { kind: 'repeated-label', code }));
  }
  setList(draft, field, united(before, reading.codes));
  if (reading.subgrounds.length > 0) setList(draft, 'subgrounds', united(draft.subgrounds, reading.subgrounds));
}

const sorted = ({ codes, subgrounds, issues }: LabelReading): LabelReading => ({
  codes: sortedCodes(codes),
  subgrounds: sortedCodes(subgrounds),
  issues,
});

function effectOf({ field, column }: LabelSpot, value: CellValue, reading: LabelReading): Effect {
  const spot = { field, column };
  const faults = reading.issues.map((issue) => faultOfIssue(value, issue));
  const noteAll: Effect = (progress) => {
    for (const fault of faults) note(progress, spot, fault);
  };
  if (isListField(field)) {
    const list = sorted(reading);
    return (progress) => {
      if (faults.length > 0) noteAll(progress);
      if (list.codes.length > 0) addLabels(progress, field, spot, value, list);
    };
  }
  const [code] = reading.codes;
  if (code === undefined) return faults.length > 0 ? noteAll : nothing;
  return (progress) => {
    if (faults.length > 0) noteAll(progress);
    setCode(progress.draft, field as SingleField, code);
  };
}

/** Reads labels of a code list. */
export function labels(spot: LabelSpot, taught: Taught): ValueReader {
  const read = labelReader(spot.field, taught);
  return (value) => effectOf(spot, value, read(rawTextOf(value)));
}

/** The code that a row has already, and the one that it marks as well. */
const codesWith = (draft: OpenDraft, field: CodedField, code: string): readonly string[] =>
  [draft[field], code].filter((one) => typeof one === 'string');

/** The effect of a mark under a header that is a label. */
function ticked(spot: LabelSpot, value: CellValue, code: string): Effect {
  const { field } = spot;
  if (isListField(field)) return effectOf(spot, value, { codes: [code], subgrounds: [], issues: [] });
  return (progress) => {
    const { draft } = progress;
    if (field === 'domain' && draft.domain === null) setCode(draft, field, code);
    else note(progress, spot, faultOf(value, { kind: 'several-labels', codes: codesWith(draft, field, code) }));
  };
}

/** Reads a column with a mark where its header applies; a label in it counts when it says the same, or has been taught. */
export function marks(spot: LabelSpot, code: string, taught: Taught): ValueReader {
  const { field } = spot;
  const read = labelReader(field, taught);
  return (value) => {
    const text = textOf(value).toLowerCase();
    if (tickedMarks.has(text)) return ticked(spot, value, code);
    if (untickedMarks.has(text) || isEmptyWord(text)) return nothing;
    const reading = read(rawTextOf(value));
    const own = reading.issues.length === 0 && reading.codes.length > 0;
    const fits =
      reading.codes.every((one) => one === code) || taught.profile.labels[field]?.[labelKey(text)] !== undefined;
    if (own && fits && isListField(field)) return effectOf(spot, value, reading);
    return effectOf(spot, value, { codes: [], subgrounds: [], issues: [unknownLabel(field, textOf(value))] });
  };
}

/** Reads a status; `ja` under `Afgesloten` is closed, `nee` is open. */
export function statuses(column: number, taught: Taught, header: string): ValueReader {
  const spot: LabelSpot = { field: 'status', column };
  const named = codeOf(listFor('status'), cleanText(header).replace(/\?$/u, ''));
  const byLabel = labels(spot, taught);
  if (named === null) return byLabel;
  const opposite = named === 'closed' ? 'open' : 'closed';
  const being = (code: string): Effect => effectOf(spot, null, { codes: [code], subgrounds: [], issues: [] });
  return (value) => {
    const text = textOf(value).toLowerCase();
    if (tickedMarks.has(text)) return being(named);
    return untickedMarks.has(text) ? being(opposite) : byLabel(value);
  };
}
