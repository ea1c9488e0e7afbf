import type { CellValue } from '#shared/sheet/index.ts';
import { formatDate } from './date.ts';
import { formatDigits, formatGeneral } from './number.ts';
import type { Formatting } from './formatting.ts';
import { isDateSection, sectionsOf, type Section } from './sections.ts';

const dutchErrors: Readonly<Record<string, string>> = {
  '#N/A': '#N/B',
  '#VALUE!': '#WAARDE!',
  '#REF!': '#VERW!',
  '#DIV/0!': '#DEEL/0!',
  '#NAME?': '#NAAM?',
  '#NULL!': '#LEEG!',
  '#NUM!': '#GETAL!',
  '#BUSY!': '#BEZIG!',
  '#SPILL!': '#OVERLOPEN!',
};

/** Whether the text is what Excel puts in a cell whose formula fails. */
export function isErrorText(value: CellValue): value is string {
  return typeof value === 'string' && (value in dutchErrors || value === '#CALC!');
}

/** What a cell shows: `formatValue(45049, 'd mmmm yyyy', { locale: 'nl-NL', date1904: false })` is `3 mei 2023`. */
export function formatValue(value: CellValue, format: string, formatting: Formatting): string {
  const dutch = formatting.locale === 'nl-NL';
  if (value === null) return '';
  if (typeof value === 'boolean') return dutch ? (value ? 'WAAR' : 'ONWAAR') : value ? 'TRUE' : 'FALSE';
  if (isErrorText(value)) return dutch ? (dutchErrors[value] ?? value) : value;
  if (typeof value === 'string') return formatText(value, format);
  if (format === 'General' || format === '@') return formatGeneral(value, formatting);
  return formatNumber(value, shortDate(format, formatting), formatting);
}

/** The built-in short date is written in the American way in a file, and shown as the reader's system writes it. */
function shortDate(format: string, { locale }: Formatting): string {
  const builtIn = format === 'm/d/yyyy' || format === 'mm-dd-yy';
  if (!builtIn) return format;
  return locale === 'nl-NL' ? 'd-m-yyyy' : 'm/d/yyyy';
}

function formatText(text: string, format: string): string {
  const section = sectionsOf(format)[3] ?? sectionsOf(format).find(({ tokens }) => tokens.some(isText));
  if (!section?.tokens.some(isText)) return text;
  return section.tokens
    .map((token) => (token.kind === 'text' ? text : token.kind === 'literal' ? token.text : ''))
    .join('');
}

const isText = ({ kind }: { readonly kind: string }): boolean => kind === 'text';

function formatNumber(value: number, format: string, formatting: Formatting): string {
  const sections = sectionsOf(format);
  const { section, minus } = chooseSection(value, sections);
  if (!section) return formatGeneral(value, formatting);
  if (isDateSection(section)) return formatDate(value, section, formatting) ?? '########';
  if (section.tokens.some(isText)) return formatGeneral(value, formatting);
  return (minus ? '-' : '') + formatDigits(Math.abs(value), section, formatting);
}

/** Positive; negative; zero; text, unless conditions say otherwise. A negative section shows no minus of its own. */
function chooseSection(value: number, sections: readonly Section[]): { section: Section | undefined; minus: boolean } {
  if (sections.some(({ condition }) => condition)) {
    const section = sections.find(({ condition }) => !condition || holds(value, condition));
    return { section, minus: value < 0 };
  }
  const [positive, negative, zero] = sections;
  if (value < 0 && negative) return { section: negative, minus: false };
  if (value === 0 && zero) return { section: zero, minus: false };
  return { section: positive, minus: value < 0 };
}

function holds(value: number, { operator, limit }: NonNullable<Section['condition']>): boolean {
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '<>':
      return value !== limit;
    default:
      return value === limit;
  }
}

/** What one types to get the value: dates by the short date, percentages as such, other numbers with all their digits. */
export function entryText(value: CellValue, format: string, formatting: Formatting): string {
  if (typeof value !== 'number') return formatValue(value, '@', formatting);
  const [section] = sectionsOf(format);
  if (isDateSection(section)) {
    const clock = value % 1 === 0 ? '' : ' h:mm:ss';
    const pattern = value < 1 && clock ? clock.trim() : `${shortDate('m/d/yyyy', formatting)}${clock}`;
    return formatValue(value, pattern, formatting);
  }
  const percent = section?.tokens.some(({ kind }) => kind === 'percent') ?? false;
  const digits = String(Number((percent ? value * 100 : value).toPrecision(15)));
  return (formatting.locale === 'nl-NL' ? digits.replace('.', ',') : digits) + (percent ? '%' : '');
}
