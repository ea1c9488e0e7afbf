import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  firstDayOf,
  isIsoDate,
  isIsoMonth,
  isoDate,
  lastDayOf,
  monthOf,
  quarterOf,
  yearOf,
} from '#shared/registration/index.ts';

const anyDay = fc
  .date({ min: new Date('0400-01-01'), max: new Date('9000-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a date', () => {
  it('is a day that exists', () => {
    for (const text of ['2023-05-03', '2024-02-29', '2000-02-29', '1600-02-29', '0001-01-01']) {
      expect(isIsoDate(text), text).toBe(true);
    }
    for (const text of ['2023-02-29', '1900-02-29', '2023-04-31', '2023-13-01', '2023-00-01', '2023-01-00']) {
      expect(isIsoDate(text), text).toBe(false);
    }
    for (const text of ['', '2023-5-3', '2023/05/03', '20230503', ' 2023-05-03', '２023-05-03', '2023-05-03Z']) {
      expect(isIsoDate(text), text).toBe(false);
    }
    fc.assert(fc.property(anyDay, isIsoDate));
  });

  it('is made of a year, a month and a day, or does not exist', () => {
    expect(isoDate(2023, 5, 3)).toBe('2023-05-03');
    expect(isoDate(2023, 2, 29)).toBeNull();
    expect(isoDate(2023.5, 2, 1)).toBeNull();
    expect(isoDate(Number.NaN, 2, 1)).toBeNull();
    expect(isoDate(-1, 2, 1)).toBeNull();
  });

  it('moved by days is that many days away', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(daysBetween('2023-12-31', '2024-01-01')).toBe(1);
  });

  it('moved by months keeps its day, or takes the last of the month', () => {
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2023-11-15', 3)).toBe('2024-02-15');
    expect(addMonths('2023-01-15', -1)).toBe('2022-12-15');
  });

  it('lies in a year, a month and a quarter', () => {
    expect([yearOf('2023-05-03'), monthOf('2023-05'), quarterOf('2023-05-03')]).toEqual([2023, 5, 2]);
    expect([1, 3, 4, 12].map((month) => quarterOf(`2023-${String(month).padStart(2, '0')}`))).toEqual([1, 1, 2, 4]);
  });
});

describe('a month', () => {
  it('is a year and a month, and runs from its first day to its last', () => {
    expect(isIsoMonth('2024-02')).toBe(true);
    expect(isIsoMonth('2024-13')).toBe(false);
    expect(isIsoMonth('2024-02-01')).toBe(false);
    expect([firstDayOf('2024-02'), lastDayOf('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([firstDayOf('2024-02-03'), lastDayOf('2024-02-03')]).toEqual(['2024-02-03', '2024-02-03']);
    expect([daysInMonth(2023, 2), daysInMonth(2100, 2), daysInMonth(2023, 12)]).toEqual([28, 28, 31]);
  });
});
