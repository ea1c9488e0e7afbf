import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfSerial, orderShownBy, readDate, type DateReading } from '#shared/sheet/values/dates.ts';

const dutch: DateReading = { date1904: false, order: 'day-first' };
const unknownOrder: DateReading = { date1904: false, order: null };

describe('a date in a sheet', () => {
  it.each([
    [45_049],
    [45_049.75],
    ['45049'],
    ['3 mei 2023'],
    ['3 MEI 2023 '],
    ['wo 3 mei 2023'],
    ['woensdag 3 mei 2023 om 14.12 uur'],
    ["3 mei '23"],
    ['3-mei-23'],
    ['3\u00a0mei\u00a02023'],
    ['\u200e3-5-2023'],
    ['03-05-23'],
    ['3-5-2023 14:12'],
    ['3/5/2023'],
    ['3.5.2023'],
    ['2023-05-03'],
    ['2023-05-03T14:12:00Z'],
    ['20230503'],
    [20_230_503],
    ['May 3, 2023'],
    ['3rd of May 2023'],
  ])('reads %j as 3 May 2023', (value) => {
    expect(readDate(value, dutch)).toEqual({ kind: 'day', date: '2023-05-03' });
  });

  it.each(['mei 2023', "mei '23", 'begin mei 2023', '05-2023', '2023-05', 'maart 2023'])(
    'reads %j as a month',
    (value) => {
      expect(readDate(value, dutch)).toMatchObject({ kind: 'month' });
    },
  );

  it.each([
    '43 mei 2023',
    '31-02-2023',
    '3 mei',
    'mei',
    '2023',
    2023,
    'vorige week',
    'dinsdag',
    '3 mie 2023',
    'week 12',
    true,
    null,
  ])('does not make a date of %j', (value) => {
    expect(readDate(value, dutch)).toEqual({ kind: 'no-date' });
  });

  it('has two readings when nobody knows whether the day or the month comes first', () => {
    expect(readDate('03-05-23', unknownOrder)).toEqual({
      kind: 'ambiguous',
      dayFirst: '2023-05-03',
      monthFirst: '2023-03-05',
    });
    expect(readDate('13-05-23', unknownOrder)).toEqual({ kind: 'day', date: '2023-05-13' });
    expect(readDate('03-05-23', { date1904: false, order: 'month-first' })).toEqual({
      kind: 'day',
      date: '2023-03-05',
    });
  });

  it('counts from 1904 in a workbook that does', () => {
    expect(dateOfSerial(43_587, true)).toBe('2023-05-03');
    expect(dateOfSerial(45_049, false)).toBe('2023-05-03');
  });

  it('is the day that Excel shows, for every day of a report', () => {
    const days = fc.integer({ min: 32_874, max: 73_050 });
    fc.assert(
      fc.property(days, fc.boolean(), (serial, date1904) => {
        const date = dateOfSerial(date1904 ? serial - 1462 : serial, date1904) ?? '';
        const [year, month, dayOfMonth] = date.split('-').map(Number);
        expect(readDate(`${dayOfMonth}-${month}-${year}`, dutch)).toEqual({ kind: 'day', date });
        expect(readDate(date, unknownOrder)).toEqual({ kind: 'day', date });
      }),
    );
  });
});

describe('the order of day and month', () => {
  it('shows in a date that only one order allows', () => {
    expect(orderShownBy(['03-05-23', '17-05-23'])).toBe('day-first');
    expect(orderShownBy(['03/05/2023', '05/17/2023'])).toBe('month-first');
  });

  it('stays unknown when every date allows both, and mixed when they contradict', () => {
    expect(orderShownBy(['03-05-23', 45_049, null])).toBeNull();
    expect(orderShownBy(['13-05-23', '05-13-23'])).toBe('mixed');
  });

  it('is not upset by one slip among many', () => {
    expect(orderShownBy([...Array.from({ length: 40 }, () => '17-05-23'), '05-17-23'])).toBe('day-first');
  });
});
