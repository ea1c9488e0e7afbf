import type { CellValue } from '#shared/sheet/index.ts';
import { serialOfDate, type Formatting } from './format/index.ts';

/** What a typed text becomes: its value and, when the text asks for one, a number format. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string | null;
}

const months = {
  'nl-NL': 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
  'en-US': 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
};

/**
 * Reads a text as Excel reads what is typed or written into a cell: `3-5-2023` becomes a date, `1.212` or `45,8%` a number,
 * `WAAR` a boolean, `=A1` a formula (its last value is unknown, so empty), `'0612` the text 0612. In a cell with the text
 * format (`@`) everything but a formula stays text.
 */
export function readEntry(text: string, currentFormat: string, formatting: Formatting): Entry {
  const plain = (value: CellValue, numberFormat: string | null = null): Entry => ({
    value,
    formula: null,
    numberFormat: currentFormat === 'General' ? numberFormat : null,
  });
  if (text === '') return plain(null);
  if (currentFormat === '@') return plain(text);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (/^=./.test(text)) return { value: null, formula: text, numberFormat: null };
  const trimmed = text.trim();
  const truth = { 'nl-NL': ['waar', 'onwaar'], 'en-US': ['true', 'false'] }[formatting.locale];
  const known = truth.indexOf(trimmed.toLowerCase());
  if (known >= 0) return plain(known === 0);
  if (!/^[-+€.,\d]/.test(trimmed)) return plain(text);
  return (
    readNumber(trimmed, formatting, plain) ??
    readDate(trimmed, formatting, plain) ??
    readTime(trimmed, plain) ??
    plain(text)
  );
}

type Plain = (value: CellValue, numberFormat?: string | null) => Entry;

const numberShapes = { 'nl-NL': numberShape(',', '\\.'), 'en-US': numberShape('\\.', ',') };

function numberShape(point: string, group: string): RegExp {
  const whole = `(\\d{1,3}(?:${group}\\d{3})+|\\d+)?`;
  return new RegExp(`^([-+]?)(?:€ ?)?${whole}(?:${point}(\\d*))?(?:e([-+]?\\d{1,3}))?( ?%)?$`, 'i');
}

function readNumber(text: string, { locale }: Formatting, plain: Plain): Entry | null {
  const group = locale === 'nl-NL' ? '.' : ',';
  const shape = numberShapes[locale].exec(text);
  if (!shape) return null;
  const [, sign = '', whole = '', fraction = '', power, percent] = shape;
  if (!whole && !fraction) return null;
  const exponent = Number(power ?? 0) - (percent ? 2 : 0);
  const number = Number(`${sign}${whole.replaceAll(group, '') || '0'}.${fraction || '0'}e${exponent}`);
  if (!Number.isFinite(number)) return null;
  if (percent) return plain(number, fraction ? '0.00%' : '0%');
  if (power) return plain(number, '0.00E+00');
  return plain(number, whole.includes(group) ? (fraction ? '#,##0.00' : '#,##0') : null);
}

function readDate(text: string, formatting: Formatting, plain: Plain): Entry | null {
  const { locale, date1904 } = formatting;
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy', date1904, plain);
  const numeric = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    const [day, month] = locale === 'nl-NL' ? [first, second] : [second, first];
    return dated(fullYear(numeric[3] ?? ''), month, day, 'm/d/yyyy', date1904, plain);
  }
  const worded = /^(\d{1,2})[- ]?(\p{L}{3,9})\.?(?:[- ](\d{4}|\d{2}))?$/u.exec(text);
  const [, day, name = '', year] = worded ?? [];
  const month = months[locale].indexOf(name.toLowerCase().replace('maart', 'mrt').slice(0, 3)) + 1;
  if (!worded || month === 0 || !year) return null;
  return dated(fullYear(year), month, Number(day), 'd-mmm-yy', date1904, plain);
}

/** Two-digit years below 30 are 20xx, as Excel reads them. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(y: number, m: number, d: number, format: string, date1904: boolean, plain: Plain): Entry | null {
  const serial = serialOfDate(y, m, d, date1904);
  return serial === null ? null : plain(serial, format);
}

function readTime(text: string, plain: Plain): Entry | null {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!time || Number(time[2]) > 59 || Number(time[3] ?? 0) > 59) return null;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return plain(seconds / 86_400, time[3] ? 'h:mm:ss' : 'h:mm');
}
