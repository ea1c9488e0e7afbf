import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { easter, holidays, isWorkingDay, nextWorkingDay } from '#shared/blauwdruk/index.ts';
import { daysBetween } from '#shared/registration/index.ts';

const year = fc.integer({ min: 1990, max: 2100 });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('Dutch holidays', () => {
  it.each([
    [2008, '2008-03-23'],
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('Easter of %i is on %s', (inYear, date) => {
    expect(easter(inYear)).toBe(date);
  });

  it('Easter is always a Sunday from 22 March to 25 April', () => {
    fc.assert(
      fc.property(year, (inYear) => {
        const date = easter(inYear);
        expect(new Date(date).getUTCDay()).toBe(0);
        expect(date >= `${inYear}-03-22` && date <= `${inYear}-04-25`).toBe(true);
      }),
    );
  });

  it('are those of the Algemene termijnenwet', () => {
    expect(holidays(2023)).toEqual([
      '2023-01-01',
      '2023-04-07',
      '2023-04-10',
      '2023-04-27',
      '2023-05-05',
      '2023-05-18',
      '2023-05-29',
      '2023-12-25',
      '2023-12-26',
    ]);
  });

  it('have King’s Day on Saturday when 27 April is a Sunday, and Queen’s Day before 2014', () => {
    expect(holidays(2025)).toContain('2025-04-26');
    expect(holidays(2025)).not.toContain('2025-04-27');
    expect(holidays(2013)).toContain('2013-04-30');
  });
});

describe('The next working day', () => {
  it('of Good Friday 2023 is the Tuesday after Easter', () => {
    expect(nextWorkingDay('2023-04-07')).toBe('2023-04-11');
  });

  it('is a working day, at most five days on, with none skipped', () => {
    fc.assert(
      fc.property(day, (date) => {
        const next = nextWorkingDay(date);
        expect(isWorkingDay(next)).toBe(true);
        expect(daysBetween(date, next)).toBeLessThanOrEqual(5);
        expect(nextWorkingDay(next)).toBe(next);
        if (isWorkingDay(date)) expect(next).toBe(date);
      }),
    );
  });
});
