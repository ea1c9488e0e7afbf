import type { IsoDate } from '#shared/registration/index.ts';

const day = 86_400_000;
const months = [
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

export const dayOf = (year: number, dayOfYear: number): IsoDate =>
  new Date(Date.UTC(year, 0, dayOfYear)).toISOString().slice(0, 10);

export const plusDays = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);

export const quarterOf = (date: IsoDate): number => Math.ceil(Number(date.slice(5, 7)) / 3);

export const monthName = (month: number): string => months[month - 1]!;

/** A date as an Excel cell holds it: midnight UTC, which exceljs writes as a serial number. */
export const asCell = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);

/** `3 mei 2023` */
export function inWords(date: IsoDate): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number];
  return `${dayOfMonth} ${monthName(month)} ${year}`;
}

/** `03-05-23` */
export const inShort = (date: IsoDate): string => `${date.slice(8)}-${date.slice(5, 7)}-${date.slice(2, 4)}`;
