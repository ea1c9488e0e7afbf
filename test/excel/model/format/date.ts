import { isDateSection, type Section } from './sections.ts';
import { dateOfSerial, type CalendarDate } from './serial.ts';
import type { Formatting } from './formatting.ts';

const names = {
  nl: {
    months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
    short: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
    days: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' '),
    shortDays: 'zo ma di wo do vr za'.split(' '),
  },
  en: {
    months: 'January February March April May June July August September October November December'.split(' '),
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
    shortDays: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
  },
};

/** Shows a serial by a date section; `null` when there is no such date, which Excel shows as a row of `#`. */
export function formatDate(serial: number, section: Section, { locale, date1904 }: Formatting): string | null {
  const fraction = section.tokens.some((token) => token.kind === 'date' && token.code.includes('.'));
  const rounded = fraction ? serial : Math.round(serial * 86_400) / 86_400;
  const date = dateOfSerial(rounded, date1904);
  if (!date || !isDateSection(section)) return null;
  const words = names[section.language ?? (locale === 'nl-NL' ? 'nl' : 'en')];
  const twelve = section.tokens.some(({ kind }) => kind === 'ampm');
  const parts = section.tokens.map((token) => {
    if (token.kind === 'literal') return token.text === '/' && locale === 'nl-NL' ? '-' : token.text;
    if (token.kind === 'date') return datePart(token.code, date, words, twelve);
    if (token.kind === 'elapsed') return String(Math.floor(rounded * { h: 24, m: 1440, s: 86_400 }[token.unit] + 1e-6));
    if (token.kind === 'ampm') return date.hours < 12 ? 'AM' : 'PM';
    if (token.kind === 'point') return '.';
    return token.kind === 'comma' ? ',' : '';
  });
  return parts.join('');
}

function datePart(code: string, date: CalendarDate, words: (typeof names)['nl'], twelve: boolean): string {
  const padded = (value: number): string => String(value).padStart(Math.min(code.length, 2), '0');
  const list = (all: readonly string[], index: number): string => all[index] ?? '';
  switch (code[0]) {
    case 'y':
      return code.length > 2 ? String(date.year).padStart(4, '0') : String(date.year % 100).padStart(2, '0');
    case 'm':
      if (code.length <= 2) return padded(date.month);
      if (code.length === 5) return list(words.months, date.month - 1).slice(0, 1);
      return list(code.length === 3 ? words.short : words.months, date.month - 1);
    case 'd':
      if (code.length <= 2) return padded(date.day);
      return list(code.length === 3 ? words.shortDays : words.days, date.weekday);
    case 'h':
      return padded(twelve ? date.hours % 12 || 12 : date.hours);
    case 'n':
      return padded(date.minutes);
    default:
      return seconds(code, date);
  }
}

function seconds(code: string, date: CalendarDate): string {
  const [whole = 's', fraction = ''] = code.split('.');
  const shown = String(date.seconds).padStart(Math.min(whole.length, 2), '0');
  return fraction ? `${shown}.${String(date.milliseconds).padStart(3, '0').slice(0, fraction.length)}` : shown;
}
