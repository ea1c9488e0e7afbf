import type { Field, Registration } from '#shared/registration/index.ts';
import type { CellValue } from '#shared/sheet/index.ts';
import type { Random } from '#test/sheets/random.ts';
import { cities } from './truth.ts';
import type { Variant } from './variant.ts';
import { labelsEn, labelsNl, signs } from './words.ts';

const dutchMonths = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];

export function serialOf(date: string, date1904: boolean): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569 - (date1904 ? 1462 : 0);
}

/** Writes a date in the way of a sheet. */
export function writeDate(date: string, { dates, language, date1904 }: Variant, random: Random): CellValue {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = (language === 'nl' ? dutchMonths : englishMonths)[Number(month) - 1] ?? '';
  const weekday = weekdays[new Date(date).getUTCDay()] ?? '';
  const ways: Readonly<Record<Exclude<Variant['dates'], 'mixed'>, () => CellValue>> = {
    serial: () => serialOf(date, date1904),
    'serial-text': () => (random.chance(0.2) ? String(serialOf(date, date1904)) : serialOf(date, date1904)),
    'day-first': () =>
      random.chance(0.5) ? `${day}-${month}-${year.slice(2)}` : `${Number(day)}-${Number(month)}-${year}`,
    long: () =>
      language === 'nl' && random.chance(0.2)
        ? `${weekday} ${Number(day)} ${name} ${year}`
        : `${Number(day)} ${name} ${year}`,
    iso: () => date,
    'with-time': () => `${Number(day)}-${Number(month)}-${year} ${random.between(8, 18)}:${random.between(10, 59)}`,
    'month-first': () => `${Number(month)}/${Number(day)}/${year}`,
  };
  const way = dates === 'mixed' ? random.pick(['serial', 'day-first', 'long', 'iso', 'with-time'] as const) : dates;
  return ways[way]();
}

const signed = new Set<Field>(['grounds', 'domain', 'natures']);

/** The words for a code in a sheet's language, or the bureau's own abbreviation. */
export function writeCode(field: Field, code: string, variant: Variant, random: Random): string {
  if (variant.codes === 'signs' && signed.has(field)) return signs[field as keyof typeof signs][code] ?? code;
  const words = (variant.language === 'nl' ? labelsNl : labelsEn)[field]?.[code] ?? [code];
  return random.chance(0.75) ? (words[0] ?? code) : random.pick(words);
}

/** Spaces, capitals and no-break spaces as people leave them; never another word. */
export function untidy(text: string, random: Random): string {
  const roll = random.next();
  if (roll < 0.05) return `${text} `;
  if (roll < 0.08) return ` ${text}`;
  if (roll < 0.11) return text.toUpperCase();
  if (roll < 0.16) return text.toLowerCase();
  return roll < 0.19 ? text.replaceAll(' ', '\u00a0') : text;
}

/** One slip of the keyboard. */
export function slip(text: string, random: Random): string {
  const at = random.between(1, Math.max(1, text.length - 2));
  const ways = [
    () => text.slice(0, at) + text.slice(at + 1),
    () => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
    () => text.slice(0, at) + text.charAt(at) + text.slice(at),
    () => text.slice(0, at) + random.pick(Array.from('aeioustnr')) + text.slice(at + 1),
  ];
  return random.pick(ways)();
}

const separable = (words: readonly string[], separator: string): boolean =>
  words.every((word) => !word.includes(separator.trim() || separator));

/** Several codes in one cell. */
export function writeCodes(field: Field, codes: readonly string[], variant: Variant, random: Random): string {
  const words = codes.map((code) => writeCode(field, code, variant, random));
  return words.join(separable(words, variant.separator) ? variant.separator : '; ');
}

const municipalities: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(cities).map(([code, { name }]) => [code, name])),
  GM0606: 'Schiedam',
  GM0502: 'Capelle aan den IJssel',
  GM0356: 'Nieuwegein',
};

function writePostcode(digits: string, { postcode }: Variant, random: Random): CellValue {
  if (postcode === 'number') return Number(digits);
  if (postcode === 'pc4') return digits;
  const letters = random.pick(['AB', 'KL', 'xz', 'RT']);
  return random.chance(0.5) ? `${digits} ${letters}` : `${digits}${letters}`;
}

/** What a sheet says in the column of a field, or `null` for an empty cell. */
export function writeField(field: Field, truth: Registration, variant: Variant, random: Random): CellValue {
  const value = truth[field];
  if (value === null || value === false) return null;
  switch (field) {
    case 'caseNumber':
      return truth.caseNumber;
    case 'reportedOn':
    case 'incidentOn':
    case 'closedOn':
      return writeDate(String(value), variant, random);
    case 'homeMunicipality':
    case 'incidentMunicipality':
      return municipalities[String(value)] ?? null;
    case 'incidentDistrict':
      return (cities[variant.city].districts as Readonly<Record<string, string>>)[String(value)] ?? null;
    case 'incidentPostcode':
      return writePostcode(String(value), variant, random);
    default:
      if (!Array.isArray(value)) return writeCode(field, String(value), variant, random);
      return value.length === 0 ? null : writeCodes(field, value, variant, random);
  }
}
