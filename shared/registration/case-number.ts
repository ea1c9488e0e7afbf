/** Most characters that a case number may have. */
export const maxCaseNumberLength = 64;

const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const everyInvisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

export type CaseNumberProblem = 'empty' | 'too-long' | 'control-character' | 'surrounding-space';

/** What keeps a text from being a case number, or `null` when nothing does. */
export function caseNumberProblem(text: string): CaseNumberProblem | null {
  const trimmed = text.trim();
  if (trimmed === '') return 'empty';
  if (text.length > maxCaseNumberLength) return 'too-long';
  if (invisible.test(text) || !text.isWellFormed()) return 'control-character';
  return text === trimmed ? null : 'surrounding-space';
}

/**
 * A case number as a sheet has it, without the spaces around it and without invisible characters; spaces inside become
 * single ones. Capitals stay as they are. The result may still be empty or too long: see `caseNumberProblem`.
 */
export const cleanCaseNumber = (text: string): string => text.replace(/\s+/gu, ' ').replace(everyInvisible, '').trim();

const runs = /\d+|\D+/gu;
const digits = /^\d/u;

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

function compareNumbers(left: string, right: string): number {
  const a = left.replace(/^0+(?=\d)/u, '');
  const b = right.replace(/^0+(?=\d)/u, '');
  return a.length - b.length || compareText(a, b);
}

/**
 * Natural order: `2023-9` before `2023-10`. Total and the same on every machine, because the checksum rests on it:
 * it does not ask the locale.
 */
export function compareCaseNumbers(left: string, right: string): number {
  if (left === right) return 0;
  if (left.length === right.length && sameShape(left, right)) return compareText(left, right);
  const a = left.match(runs) ?? [];
  const b = right.match(runs) ?? [];
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const x = a[at] ?? '';
    const y = b[at] ?? '';
    const order = digits.test(x) && digits.test(y) ? compareNumbers(x, y) : compareText(x, y);
    if (order !== 0) return order;
  }
  return a.length - b.length || compareText(left, right);
}

const isDigitAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
};

/** Whether digits stand in the same places, so that natural order is plain order: the usual case, and quick. */
function sameShape(left: string, right: string): boolean {
  for (let at = 0; at < left.length; at += 1) {
    if (isDigitAt(left, at) !== isDigitAt(right, at)) return false;
  }
  return true;
}

const small = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit);

/** Whether an ASCII text is longer than another or, at the same length, comes after it, whatever its capitals. */
function comesAfter(text: string, before: string): boolean {
  let order = text.length - before.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) return false;
    if (order === 0) order = small(unit) - small(before.charCodeAt(at));
  }
  return order > 0;
}

/**
 * Whether each case number comes after the one before it, whatever its capitals, so that none occurs twice. Sheets are
 * usually kept in that order, and this is quicker than to look up each of them. `false` says nothing.
 */
export function caseNumbersRise(numbers: readonly string[]): boolean {
  let before = '';
  for (const number of numbers) {
    if (!comesAfter(number, before)) return false;
    before = number;
  }
  return true;
}
