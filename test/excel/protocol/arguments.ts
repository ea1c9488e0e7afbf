import { ExcelError, isOnSheet, type Area } from '../model/index.ts';

/** Arguments come from outside as anything; each of these gives what is meant or refuses with `InvalidArgument`. */
const refuse = (location?: string): never => {
  throw new ExcelError('InvalidArgument', undefined, location);
};

export function asText(value: unknown, location?: string): string {
  return typeof value === 'string' ? value : refuse(location);
}

export function asOptionalText(value: unknown, location?: string): string | undefined {
  return value === null || value === undefined ? undefined : asText(value, location);
}

export function asNumber(value: unknown, location?: string): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : refuse(location);
}

export function asWhole(value: unknown, location?: string): number {
  return typeof value === 'number' && Number.isInteger(value) ? value : refuse(location);
}

export function asFlag(value: unknown, location?: string): boolean {
  return typeof value === 'boolean' ? value : refuse(location);
}

export function asOptionalFlag(value: unknown, otherwise: boolean): boolean {
  return value === null || value === undefined ? otherwise : asFlag(value);
}

/** One of the words of an Excel enumeration, such as `Down` or `Right`. */
export function asWord<Word extends string>(value: unknown, words: readonly Word[], location?: string): Word {
  return words.find((word) => word === value) ?? refuse(location);
}

export function asList(value: unknown, location?: string): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : refuse(location);
}

export function asRecord(value: unknown, location?: string): Readonly<Record<string, unknown>> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as Record<string, unknown>) : refuse(location);
}

const named: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  brown: '#A52A2A',
  cyan: '#00FFFF',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  lightblue: '#ADD8E6',
  lightgray: '#D3D3D3',
  lightgreen: '#90EE90',
  lightyellow: '#FFFFE0',
  magenta: '#FF00FF',
  orange: '#FFA500',
  pink: '#FFC0CB',
  purple: '#800080',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** `#RRGGBB` in capitals, from that or from a colour's name. */
export function asColor(value: unknown, location?: string): string {
  const text = asText(value, location).trim();
  const color = named[text.toLowerCase()] ?? (/^[0-9a-f]{6}$/i.test(text) ? `#${text}` : text);
  return /^#[0-9a-f]{6}$/i.test(color) ? color.toUpperCase() : refuse(location);
}

/** The area, when it lies on the sheet. */
export function onSheet(area: Area): Area {
  const whole = Object.values(area).every((part) => Number.isInteger(part));
  return whole && isOnSheet(area) ? area : refuse();
}
