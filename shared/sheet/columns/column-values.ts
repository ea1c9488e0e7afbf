import { saysNothing, type CodedField } from '#shared/codebook/index.ts';
import { fieldsKnowing } from '../values/codes.ts';
import { readDate } from '../values/dates.ts';
import type { Legends } from '../values/labels.ts';
import { isBsn, looksLikeName, personalDataIn } from '../values/personal.ts';
import { isFullPostcode, isPostcode } from '../values/postcodes.ts';
import { isBlank, isFormulaError, labelKey, rawTextOf, textOf } from '../text.ts';
import type { CellValue, PersonalData } from '../types.ts';
import { tickedMarks, untickedMarks } from '../vocabulary/marks.ts';

/** What a sample of a column's values looks like. Shares are parts of the filled cells in the sample, 0 to 1. */
export interface ColumnValues {
  /** Filled cells in the sample. */
  readonly filled: number;
  readonly distinct: number;
  readonly dates: number;
  /** Dates long before the reports: years of birth. */
  readonly births: number;
  readonly ticks: number;
  readonly postcodes: number;
  readonly fullPostcodes: number;
  /** Cells that could be a case number: short, with a digit. */
  readonly numbers: number;
  /** Per coded field, the share of cells in which its code list (or a legend) knows every label. */
  readonly labels: ReadonlyMap<CodedField, number>;
  /** Different codes of the best-known list. */
  readonly variety: ReadonlyMap<CodedField, number>;
  /** What most cells give away about a person, or `null`. */
  readonly personal: PersonalData | null;
  /** A few different values, in the order of the sheet. */
  readonly examples: readonly CellValue[];
}

const mostExamples = 5;
/** A column is personal when this share of its cells is. */
const personalShare = 0.5;
const separators = /[;\n\r|]+|,|\s(?:en|and)\s|[&+/]/iu;

const isTick = (value: CellValue): boolean => {
  const text = textOf(value).toLowerCase();
  return tickedMarks.has(text) || untickedMarks.has(text);
};

const couldBeNumber = (value: CellValue): boolean => {
  const text = textOf(value);
  return text.length <= 24 && /\d/u.test(text) && text.split(' ').length <= 2;
};

/** Per field, the codes that a cell's labels stand for; a field that does not know all of them is absent. */
export function codesShown(value: CellValue, legends: Legends): ReadonlyMap<CodedField, string> {
  const text = rawTextOf(value);
  const whole = knownIn(text, legends);
  if (whole.size > 0) return whole;
  const parts = text.split(separators).filter((part) => part.trim() !== '');
  if (parts.length < 2) return whole;
  const [first, ...others] = parts.map((part) => knownIn(part, legends));
  return new Map([...(first ?? [])].filter(([field]) => others.every((other) => other.has(field))));
}

function knownIn(text: string, legends: Legends): ReadonlyMap<CodedField, string> {
  const known = fieldsKnowing(text);
  if (legends.size === 0) return known;
  const all = new Map(known);
  const key = labelKey(text);
  for (const [field, legend] of legends) {
    const code = legend.get(key);
    if (code !== undefined) all.set(field as CodedField, code ?? key);
  }
  return all;
}

function personalKind(value: CellValue): PersonalData | null {
  const text = textOf(value);
  if (typeof value === 'number' || /^\d+$/u.test(text))
    return isBsn(text.padStart(9, '0')) && text.length > 7 ? 'bsn' : null;
  return personalDataIn(value) ?? (looksLikeName(value) ? 'name' : null);
}

function mostCommon(kinds: ReadonlyMap<PersonalData, number>, filled: number, plain: number): PersonalData | null {
  for (const [kind, count] of kinds) {
    const least = kind === 'name' || kind === 'free-text' ? Math.max(personalShare, plain / filled) : personalShare;
    if (count / filled >= least && (count >= 3 || count === filled)) return kind;
  }
  return null;
}

const isDash = (value: string): boolean => value.length < 25 && saysNothing(value);

/** Looks at a sample of a column's values; each distinct value is looked at once. */
export function lookAtValues(sample: readonly CellValue[], legends: Legends): ColumnValues {
  const counts = new Map<CellValue, number>();
  let filled = 0;
  for (const value of sample) {
    if (isBlank(value) || isFormulaError(value) || (typeof value === 'string' && isDash(value))) continue;
    filled += 1;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const labels = new Map<CodedField, number>();
  const codes = new Map<CodedField, Set<string>>();
  const personal = new Map<PersonalData, number>();
  const tally = { dates: 0, births: 0, ticks: 0, postcodes: 0, fullPostcodes: 0, numbers: 0, known: 0 };
  for (const [value, count] of counts) {
    const shown = codesShown(value, legends);
    for (const [field, code] of shown) {
      labels.set(field, (labels.get(field) ?? 0) + count);
      codes.set(field, (codes.get(field) ?? new Set()).add(code));
    }
    if (shown.size > 0) tally.known += count;
    if (isDateLike(value)) tally.dates += count;
    if (isBirthLike(value)) tally.births += count;
    if (isTick(value)) tally.ticks += count;
    if (isPostcode(value)) tally.postcodes += count;
    if (isFullPostcode(value)) tally.fullPostcodes += count;
    if (couldBeNumber(value)) tally.numbers += count;
    const kind = shown.size > 0 ? null : personalKind(value);
    if (kind !== null) personal.set(kind, (personal.get(kind) ?? 0) + count);
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    distinct: counts.size,
    dates: share(tally.dates),
    births: share(tally.births),
    ticks: share(tally.ticks),
    postcodes: share(tally.postcodes),
    fullPostcodes: share(tally.fullPostcodes),
    numbers: share(tally.numbers),
    labels: new Map([...labels].map(([field, count]) => [field, share(count)])),
    variety: new Map([...codes].map(([field, set]) => [field, set.size])),
    personal: filled === 0 ? null : mostCommon(personal, filled, tally.known),
    examples: [...counts.keys()].slice(0, mostExamples),
  };
}

/** Whether a value reads as a date; a bare number counts only as a whole day in the range of reports. */
export function isDateLike(value: CellValue): boolean {
  return readDate(value, { date1904: false, order: null }).kind !== 'no-date';
}

/** Serial numbers of 1920 and of 2005. */
const births = { from: 7_306, until: 38_353 };
const birthText = /^\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ](?:19\d{2}|200[0-4])$/iu;

const isBirthLike = (value: CellValue): boolean =>
  typeof value === 'number'
    ? Number.isInteger(value) && value >= births.from && value < births.until
    : typeof value === 'string' && birthText.test(value.trim());

/** At most `most` values, spread evenly over the rows. */
export function spreadOver(rows: readonly number[], most: number): readonly number[] {
  if (rows.length <= most) return rows;
  const step = rows.length / most;
  return Array.from({ length: most }, (_, index) => rows[Math.floor(index * step)] ?? 0);
}
