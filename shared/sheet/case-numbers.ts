import { saysNothing, saysUnknown } from '#shared/codebook/index.ts';
import { maxCaseNumberLength } from '#shared/registration/index.ts';
import { isDateLike } from './column-values.ts';
import { dateOfSerial } from './dates.ts';
import { note, type ColumnReader } from './drafting.ts';
import type { Grid } from './grid.ts';
import { looksLikeName, personalDataIn } from './personal.ts';
import { isBlank, textOf } from './text.ts';
import type { CellValue, PersonalData } from './types.ts';

/** What the case numbers of a column look like; what differs from it may be no case number. */
export interface CaseNumberHabits {
  /** The patterns that the column's own numbers happen to have, such as nine digits. */
  readonly harmless: ReadonlySet<PersonalData>;
  /** Whether most are whole numbers, of which some lie where Excel's dates lie. */
  readonly plainNumbers: boolean;
  /** Whether most have no digit at all. */
  readonly words: boolean;
  /** The form of most, with a 9 for digits and an A for letters; `null` when they have many forms. */
  readonly form: string | null;
}

const sampleSize = 300;
/** When no more than this share of a column's case numbers lacks a pattern such as nine digits, it is the bureau's own. */
const otherwise = 0.05;

const hasDigit = (text: string): boolean => /\d/u.test(text);
const formOf = (text: string): string => text.replace(/\d+/gu, '9').replace(/\p{L}+/gu, 'A');

/** Looks at the first case numbers of a table. */
export function caseNumberHabits(grid: Grid, column: number | undefined, rows: readonly number[]): CaseNumberHabits {
  const sample = column === undefined ? [] : rows.slice(0, sampleSize).map((row) => grid.at(row, column));
  const filled = sample.filter((value) => !isBlank(value) && !saysNothing(textOf(value)));
  const most = (test: (value: CellValue) => boolean): boolean => filled.filter(test).length > filled.length / 2;
  const forms = Map.groupBy(filled, (value) => formOf(textOf(value)));
  const [form = null] = [...forms].find(([, values]) => values.length > filled.length / 2) ?? [];
  const nineDigits = sample.filter((value) => /\d{9}/u.test(textOf(value))).length;
  const harmless = new Set<PersonalData>();
  if (most((value) => personalDataIn(value) === 'phone')) harmless.add('phone');
  if (nineDigits > sample.length * (1 - otherwise)) harmless.add('bsn');
  return {
    harmless,
    plainNumbers: most((value) => /^\d+$/u.test(textOf(value))),
    words: most((value) => !hasDigit(textOf(value))),
    form,
  };
}

/** A date that Excel keeps as a number is one among numbers of another form; `2023-01-05` where others are not like it. */
function isCaseNumber(value: CellValue, text: string, habits: CaseNumberHabits): boolean {
  if (!hasDigit(text)) return habits.words;
  if (typeof value === 'number') return habits.plainNumbers || dateOfSerial(value, false) === null;
  return /^\d+$/u.test(text) || !isDateLike(value) || habits.form === formOf(text);
}

/** Reads case numbers. `onbekend` and a box with a tick are none; a date or a word among numbers is told as such. */
export function caseNumbers(habits: CaseNumberHabits): ColumnReader {
  return (value, cell, progress) => {
    const text = textOf(value);
    if (typeof value === 'boolean' || saysNothing(text) || saysUnknown(text)) return;
    const found = personalDataIn(typeof value === 'number' ? text : value);
    const what = found ?? (!hasDigit(text) && looksLikeName(value) ? 'name' : null);
    if (what !== null && !habits.harmless.has(what))
      note(progress, 'caseNumber', cell, value, { kind: 'personal-data', what });
    else if (text.length > maxCaseNumberLength) note(progress, 'caseNumber', cell, value, { kind: 'too-long' });
    else if (!isCaseNumber(value, text, habits))
      note(progress, 'caseNumber', cell, value, { kind: 'not-a-case-number' });
    else progress.draft.caseNumber = text;
  };
}
