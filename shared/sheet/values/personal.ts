import { isFullPostcode, readPostcode } from './postcodes.ts';
import { cleanText } from '../text.ts';
import type { CellValue, PersonalData } from '../types.ts';
import { fullName, honorifics, initialsAndName } from '../vocabulary/personal.ts';

const beforeAt = /[^\s@<>(),;]$/u;
const afterAt = /^[^\s@<>(),;]+\.[a-z]{2,}/iu;
/** The domain of an e-mail address is no longer than this. */
const longestDomain = 255;
const nineDigits = /(?<!\d)\d{9}(?!\d)|(?<!\d)\d{4}[ .]\d{2}[ .]\d{3}(?!\d)|(?<!\d)\d{3}[ .]\d{3}[ .]\d{3}(?!\d)/gu;
/** Spares most texts the search above: digits in a row, or in groups that a space or full stop parts. */
const nearNineDigits = /\d{9}|\d[ .]\d{2,3}[ .]\d/u;
const ibans = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![A-Z0-9])/gu;
const phone =
  /(?<![\d-])(?:(?:\+|00)31[\s.-]?(?:\(0\))?[\s.-]?[1-9]|0[1-9])(?:[\s.-]?\d){8}(?!\d)|(?<!\d)06[\s.-]?\d{8}(?!\d)/u;
const street =
  /\b[A-Z\u00c0-\u017d][\p{L}'.-]{0,60}(?:straat|laan|weg|plein|kade|gracht|singel|dijk|hof|pad|steeg|dreef|plantsoen|markt|boulevard)\s+\d{1,5}\b/u;
const postcodeAndNumber = /\b[1-9]\d{3} ?[A-Z]{2}[ ,]+\d{1,5}\b/iu;
const freeTextLength = 60;
const freeTextWords = 9;

/** The eleven-test of a citizen service number (BSN). */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/u.test(digits) || digits === '000000000') return false;
  let sum = 0;
  for (let index = 0; index < 9; index += 1) sum += Number(digits[index]) * (index === 8 ? -1 : 9 - index);
  return sum % 11 === 0;
}

/** The check of a bank account number (ISO 13616): the remainder after division by 97 is 1. */
export function isIban(text: string): boolean {
  const bare = text.replace(/\s/gu, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/u.test(bare)) return false;
  let remainder = 0;
  for (const sign of bare.slice(4) + bare.slice(0, 4)) {
    const digits = /\d/u.test(sign) ? sign : String(sign.charCodeAt(0) - 55);
    for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}

const hasBsn = (text: string): boolean =>
  nearNineDigits.test(text) && [...text.matchAll(nineDigits)].some(([found]) => isBsn(found.replace(/\D/gu, '')));
const hasIban = (text: string): boolean => [...text.toUpperCase().matchAll(ibans)].some(([found]) => isIban(found));

/** Looks around every `@`, so that the time it takes grows with the length of the text and no faster. */
function hasEmail(text: string): boolean {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (beforeAt.test(text.slice(Math.max(0, at - 1), at)) && afterAt.test(text.slice(at + 1, at + 1 + longestDomain)))
      return true;
  }
  return false;
}

/** Whether a text is a story rather than a label. */
export const isFreeText = (text: string): boolean =>
  text.length > freeTextLength && text.split(' ').length >= freeTextWords;

const hasAddress = (text: string): boolean =>
  street.test(text) || postcodeAndNumber.test(text) || readPostcode(text).kind === 'address';

/** The kinds of signs in a text, so that only patterns that could fit it are tried. */
interface Signs {
  readonly digits: number;
  readonly letters: number;
  /** Whether it has a space, comma or full stop: whatever names a person or an address does. */
  readonly parted: boolean;
  /** Digits next to each other. */
  readonly together: number;
  /** Whether a telephone number may begin somewhere. */
  readonly dials: boolean;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** Whatever is not plain ASCII may be a letter. */
const isLetter = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code > 0x7f;
const isParting = (code: number): boolean => code === 0x20 || code === 0x2c || code === 0x2e;

const plus = 0x2b;
const zero = 0x30;

/** Whether a telephone number may begin at a plus sign or at the first of some digits: `+31`, `0031`, `010`. */
function mayDialAt(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  if (first === zero && second === zero) return text.charCodeAt(at + 2) === 0x33;
  return (first === zero || first === plus) && second !== zero && isDigit(second);
}

function signsIn(text: string): Signs {
  let digits = 0;
  let letters = 0;
  let parted = false;
  let together = 0;
  let dials = false;
  let row = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    row = isDigit(code) ? row + 1 : 0;
    if (row > together) together = row;
    if (row === 1 || code === plus) dials ||= mayDialAt(text, at);
    if (row > 0) digits += 1;
    else if (isLetter(code)) letters += 1;
    else parted ||= isParting(code);
  }
  return { digits, letters, parted, together, dials };
}

const digitsOfPhone = 10;
const digitsOfBsn = 9;
const lengthOfIban = 15;

/**
 * What a text gives away about a person, or `null`. Patterns and check digits: it never says who. A name is found only by
 * a title or initials (`mw. Jansen`, `J. van den Berg`); `looksLikeName` also finds the rest, and some places with them.
 */
export function personalDataIn(value: CellValue): PersonalData | null {
  if (typeof value === 'number') return isBsn(String(value).padStart(9, '0')) && value > 9_999_999 ? 'bsn' : null;
  if (typeof value !== 'string' || value.length < 5) return null;
  const text = cleanText(value);
  if (hasEmail(text)) return 'email';
  const { digits, letters, parted, together, dials } = signsIn(text);
  if (letters > 1 && text.length >= lengthOfIban && hasIban(text)) return 'iban';
  if (dials && digits >= digitsOfPhone && phone.test(text)) return 'phone';
  if (digits >= digitsOfBsn && (together >= digitsOfBsn || parted) && hasBsn(text)) return 'bsn';
  if (letters === 0 || !parted) return null;
  if (digits > 0 && hasAddress(text)) return 'address';
  if (honorifics.test(text) || initialsAndName.test(text)) return 'name';
  return isFreeText(text) ? 'free-text' : null;
}

/** Whether a text has the form of a person's full name. Whole columns only: `Hoek van Holland` has that form too. */
export const looksLikeName = (value: CellValue): boolean =>
  typeof value === 'string' && fullName.test(cleanText(value));

/** A value as it may be shown in a question: masked when it looks personal. */
export function maskedExample(value: CellValue): string {
  const text = cleanText(String(value));
  if (personalDataIn(value) !== null || looksLikeName(value)) return '•••';
  if (isFullPostcode(text)) return `${text.slice(0, 4)} ••`;
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
