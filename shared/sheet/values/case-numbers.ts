import { saysNothing, saysUnknown } from '#shared/codebook/index.ts';
import { maxCaseNumberLength } from '#shared/registration/index.ts';
import { isDateLike } from '../columns/column-values.ts';
import { dateOfSerial } from './dates.ts';
import { nothing, noting, type Effect, type Spot, type ValueReader } from './drafting.ts';
import type { Grid } from '../grid.ts';
import { namesPerson } from './names.ts';
import { looksLikeName, personalDataIn } from './personal.ts';
import { formOf, hasForm, isBlank, textOf } from '../text.ts';
import type { CellValue, PersonalData } from '../types.ts';

/** What the case numbers of a column look like; what differs from it may be no case number. */
export interface CaseNumberHabits {
  /** The patterns that the column's own numbers happen to have, such as nine digits. */
  readonly harmless: readonly PersonalData[];
  /** Whether most are whole numbers, of which some lie where Excel's dates lie. */
  readonly plainNumbers: boolean;
  /** Whether most have no digit at all. */
  readonly words: boolean;
  /** The form of most, with a 9 for digits and an A for letters; `null` when they have many forms. */
  readonly form: string | null;
  /** Whether their words are nearly as many as they are, as names would be; prefixes are the same few again and again. */
  readonly named: boolean;
}

const sampleSize = 300;
/** When no more than this share of a column's case numbers lacks a pattern such as nine digits, it is the bureau's own. */
const otherwise = 0.05;

/** Different words from which on they may be names. */
const fewestNames = 4;
/** Part of the case numbers with a word that those must be. */
const shareOfNames = 0.2;
const word = /\p{Lu}\p{Ll}{2,}/u;

/** Whether words in case numbers differ as names do. */
function areNames(texts: readonly string[]): boolean {
  const words = texts.flatMap((text) => word.exec(text)?.[0] ?? []);
  const different = new Set(words).size;
  return different >= fewestNames && different >= words.length * shareOfNames;
}

/** Whether a text has a digit, as nearly every case number does. */
function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}

/** Looks at the first case numbers of a table. */
export function caseNumberHabits(grid: Grid, column: number | undefined, rows: readonly number[]): CaseNumberHabits {
  const sample = column === undefined ? [] : rows.slice(0, sampleSize).map((row) => grid.at(row, column));
  const filled = sample.filter((value) => !isBlank(value) && !saysNothing(textOf(value)));
  const most = (test: (value: CellValue) => boolean): boolean => filled.filter(test).length > filled.length / 2;
  const forms = Map.groupBy(filled, (value) => formOf(textOf(value)));
  const [form = null] = [...forms].find(([, values]) => values.length > filled.length / 2) ?? [];
  const nineDigits = sample.filter((value) => /\d{9}/u.test(textOf(value))).length;
  const harmless: PersonalData[] = [];
  if (most((value) => personalDataIn(value) === 'phone')) harmless.push('phone');
  if (nineDigits > sample.length * (1 - otherwise)) harmless.push('bsn');
  return {
    harmless,
    plainNumbers: most((value) => /^\d+$/u.test(textOf(value))),
    words: most((value) => !hasDigit(textOf(value))),
    form,
    named: areNames(filled.map(textOf)),
  };
}

/** A date that Excel keeps as a number is one among numbers of another form; `2023-01-05` where others are not like it. */
function isCaseNumber(value: CellValue, text: string, habits: CaseNumberHabits): boolean {
  if (!hasDigit(text)) return habits.words;
  if (typeof value === 'number') return habits.plainNumbers || dateOfSerial(value, false) === null;
  return (habits.form !== null && hasForm(text, habits.form)) || /^\d+$/u.test(text) || !isDateLike(value);
}

/** Whether a case number names somebody: in full, or by a word where every case has another one. */
const isNamed = (value: CellValue, text: string, { named }: CaseNumberHabits): boolean =>
  (named && word.test(text)) ||
  (!hasDigit(text) && looksLikeName(value)) ||
  (text.includes(' ') && namesPerson(text, 'caseNumber'));

const setNumber =
  (text: string): Effect =>
  ({ draft }) => {
    draft.caseNumber = text;
  };

/** Reads case numbers. `onbekend` and a box with a tick are none; a date or a word among numbers is told as such. */
export function caseNumbers(column: number, habits: CaseNumberHabits): ValueReader {
  const spot: Spot = { field: 'caseNumber', column };
  return (value) => {
    const text = textOf(value);
    if (typeof value === 'boolean' || (!hasDigit(text) && (saysNothing(text) || saysUnknown(text)))) return nothing;
    const found = personalDataIn(typeof value === 'number' ? text : value);
    const what = found ?? (isNamed(value, text, habits) ? 'name' : null);
    if (what !== null && !habits.harmless.includes(what)) return noting(spot, value, { kind: 'personal-data', what });
    if (text.length > maxCaseNumberLength) return noting(spot, value, { kind: 'too-long' });
    return isCaseNumber(value, text, habits) ? setNumber(text) : noting(spot, value, { kind: 'not-a-case-number' });
  };
}
