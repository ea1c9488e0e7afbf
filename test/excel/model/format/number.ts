import type { Section, Token } from './sections.ts';
import type { Formatting } from './formatting.ts';

const separators = { 'nl-NL': { point: ',', group: '.' }, 'en-US': { point: '.', group: ',' } };

/** Shows a number by a section of digits: `#.##0,00` in Dutch, `45,8%`, `1,2E+05`. The sign is the caller's. */
export function formatDigits(value: number, section: Section, formatting: Formatting): string {
  const { point, group } = separators[formatting.locale];
  const shape = shapeOf(section.tokens);
  if (shape.exponent) return formatExponent(value, section, shape, point);
  const scaled = (value * 100 ** shape.percents) / 1000 ** shape.thousands;
  const [whole = '0', fraction = ''] = decimals(scaled, shape.decimals.length).split('.');
  const digits = whole === '0' && !shape.integers.includes('0') ? '' : whole;
  const integerTokens = shape.integers.length;
  let seen = 0;
  let decimal = 0;
  let afterPoint = false;
  let shown = '';
  for (const token of section.tokens) {
    if (token.kind === 'literal') shown += token.text;
    else if (token.kind === 'percent') shown += '%';
    else if (token.kind === 'general') shown += formatGeneral(Math.abs(value), formatting);
    else if (token.kind === 'point') {
      afterPoint = true;
      if (integerTokens === 0) shown += digits;
      if (keptDecimals(fraction, shape.decimals) > 0 || shape.decimals.length === 0) shown += point;
    } else if (token.kind === 'digit' && afterPoint) {
      if (decimal < keptDecimals(fraction, shape.decimals)) shown += fraction[decimal] ?? '';
      else if (token.placeholder === '?') shown += ' ';
      decimal++;
    } else if (token.kind === 'digit') {
      shown += integerDigits(digits, seen, shape.integers, shape.grouped ? group : '');
      seen++;
    }
  }
  return shown;
}

interface Shape {
  readonly integers: readonly string[];
  readonly decimals: readonly string[];
  readonly percents: number;
  /** How many times a trailing comma divides by a thousand. */
  readonly thousands: number;
  readonly grouped: boolean;
  readonly exponent: boolean;
}

function shapeOf(tokens: readonly Token[]): Shape {
  const digits = tokens.filter((token) => token.kind === 'digit');
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const exponentAt = tokens.findIndex(({ kind }) => kind === 'exponent');
  const mantissaEnd = exponentAt < 0 ? tokens.length : exponentAt;
  const lastDigit = tokens.findLastIndex(({ kind }) => kind === 'digit');
  const placeholders = (from: number, to: number): string[] =>
    digits.filter((token) => tokens.indexOf(token) >= from && tokens.indexOf(token) < to).map((t) => t.placeholder);
  const commas = tokens.map(({ kind }, at) => (kind === 'comma' ? at : -1)).filter((at) => at >= 0);
  return {
    integers: placeholders(0, point < 0 ? mantissaEnd : Math.min(point, mantissaEnd)),
    decimals: point < 0 ? [] : placeholders(point, mantissaEnd),
    percents: tokens.filter(({ kind }) => kind === 'percent').length,
    thousands: commas.filter((at) => at > lastDigit).length,
    grouped: commas.some((at) => at < lastDigit),
    exponent: exponentAt >= 0,
  };
}

/** The digits that stand at one placeholder; the first takes all that do not fit the others. */
function integerDigits(digits: string, index: number, placeholders: readonly string[], group: string): string {
  const left = placeholders.length - index;
  const width = Math.max(digits.length, 0);
  const from = index === 0 ? 0 : width - left;
  const own = width >= left ? digits.slice(Math.max(0, from), width - left + 1) : '';
  const padded = own === '' ? { '0': '0', '?': ' ', '#': '' }[placeholders[index] ?? '#'] : own;
  if (!group || !padded) return padded ?? '';
  const grouped = Array.from(padded, (digit, at) => {
    const following = left - 1 + padded.length - 1 - at;
    return following > 0 && following % 3 === 0 ? digit + group : digit;
  });
  return grouped.join('');
}

function keptDecimals(fraction: string, placeholders: readonly string[]): number {
  let kept = placeholders.length;
  while (kept > 0 && placeholders[kept - 1] !== '0' && fraction[kept - 1] === '0') kept--;
  return kept;
}

/** Rounds half away from zero on the decimal text, as Excel does: 1.005 with two decimals is 1.01. */
function decimals(value: number, places: number): string {
  const exact = Math.abs(value);
  if (exact >= 1e21) return BigInt(Math.round(exact)).toString() + (places ? `.${'0'.repeat(places)}` : '');
  const nudged = Number(exact.toPrecision(15));
  const rounded = Number(`${Math.round(Number(`${nudged}e${places}`))}e-${places}`);
  return (Number.isFinite(rounded) ? rounded : exact).toFixed(places);
}

function formatExponent(value: number, section: Section, shape: Shape, point: string): string {
  const [mantissa = '0', power = '0'] = Math.abs(value).toExponential(shape.decimals.length).split('e');
  const token = section.tokens.find((one) => one.kind === 'exponent');
  const sign = Number(power) < 0 ? '-' : token?.plus ? '+' : '';
  return `${mantissa.replace('.', point)}E${sign}${String(Math.abs(Number(power))).padStart(2, '0')}`;
}

/** As a cell without a format shows it: at most eleven digits, then scientific. */
export function formatGeneral(value: number, { locale }: Formatting): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = '', power = '0'] = value.toExponential(5).split('e');
    const short = mantissa.replace(/\.?0+$/, '').replace('.', separators[locale].point);
    return `${short}E${Number(power) < 0 ? '-' : '+'}${String(Math.abs(Number(power))).padStart(2, '0')}`;
  }
  const whole = Math.trunc(size).toString().length;
  const text = value.toFixed(Math.max(0, Math.min(10, 10 - whole)));
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return (trimmed === '-0' ? '0' : trimmed).replace('.', separators[locale].point);
}
