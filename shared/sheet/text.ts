import { normaliseLabel } from '#shared/codebook/index.ts';
import type { CellValue } from './types.ts';

// Zero-width characters, direction marks and soft hyphens, which copying from mail and web leaves behind.
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const spaces = /\s+/gu;

/** Whether a text has only signs of ASCII that people see, with single spaces between them, as nearly every text does. */
function isClean(text: string): boolean {
  let spaced = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      if (spaced) return false;
      spaced = true;
    } else if (code > 0x20 && code < 0x7f) spaced = false;
    else return false;
  }
  return !spaced;
}

/** A text as people read it: without zero-width characters, and with single, ordinary spaces. */
export function cleanText(text: string): string {
  return isClean(text) ? text : text.replace(invisible, '').replace(spaces, ' ').trim();
}

/** Whether a text begins with a sign that people see, as nearly every text does. */
function startsVisibly(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x7f;
}

/** Whether a cell looks empty: nothing, or only white space. */
export const isBlank = (value: CellValue | undefined): value is null | undefined | '' =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && !startsVisibly(value) && cleanText(value) === '');

/** The text of a cell as people read it, booleans as `ja` and `nee`. */
export function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return cleanText(value);
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return String(value);
}

/** The text of a cell as Excel shows it: a boolean is `WAAR` or `ONWAAR`. */
export const shownText = (value: CellValue | undefined): string =>
  typeof value === 'boolean' ? (value ? 'WAAR' : 'ONWAAR') : textOf(value);

/** The text of a cell as it was typed, with its line ends. */
export const rawTextOf = (value: CellValue | undefined): string => (typeof value === 'string' ? value : textOf(value));

const formulaError =
  /^#(?:N\/[AB]|REF!|VERW!|VALUE!|WAARDE!|NAME\?|NAAM\?|DIV\/0!|DEEL\/0!|NUM!|GETAL!|NULL!|LEEG!|SPILL!|OVERLOOP!|CALC!|BEREKEN!|FIELD!|VELD!|BLOCKED!|GEBLOKKEERD!|CONNECT!|VERBINDEN!|BUSY!|BEZET!|GETTING_DATA|GEGEVENS_OPHALEN|UNKNOWN!|ONBEKEND!|PYTHON!)$/u;

/** Whether a cell holds the result of a formula that failed, such as `#N/B` or `#REF!`. */
export const isFormulaError = (value: CellValue | undefined): boolean =>
  typeof value === 'string' && value.charCodeAt(0) === 35 && formulaError.test(value.trim());

/** The form in which a header is compared and remembered: `Datum  melding:` is `datum melding`. */
export const headerKey = (header: string): string => normaliseLabel(header) || cleanText(header);

/** The form in which a label is compared and remembered: `N.v.t.` is `nvt`. */
export const labelKey = (label: string): string => normaliseLabel(label) || cleanText(label);

const digits = /\d+/gu;
const letters = /\p{L}+/gu;
const plainText = /^[\x20-\x7e]*$/u;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** The form of a text: every run of digits as 9, every run of letters as A. `2023-0418` is `9-9`. */
export function formOf(text: string): string {
  if (!plainText.test(text)) return text.replace(digits, '9').replace(letters, 'A');
  let form = '';
  let last = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const sign = isDigit(code) ? '9' : isLetter(code) ? 'A' : text.charAt(at);
    if (sign !== last || (sign !== '9' && sign !== 'A')) form += sign;
    last = sign;
  }
  return form;
}

/** Whether `formOf` a text is this form. */
export function hasForm(text: string, form: string): boolean {
  let at = 0;
  for (let sign = 0; sign < form.length; sign += 1) {
    const wanted = form.charCodeAt(sign);
    const belongs = wanted === 0x39 ? isDigit : wanted === 0x41 ? isLetter : null;
    const from = at;
    if (belongs !== null) while (at < text.length && belongs(text.charCodeAt(at))) at += 1;
    else if (text.charCodeAt(at) === wanted) at += 1;
    if (at === from) return !plainText.test(text) && formOf(text) === form;
  }
  return at === text.length || (!plainText.test(text) && formOf(text) === form);
}

/** `formOf` for many texts of which most have the form of the one before. */
export function formReader(): (text: string) => string {
  let last = '';
  return (text) => {
    if (!hasForm(text, last)) last = formOf(text);
    return last;
  };
}
