import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateOfSerial,
  entryText,
  formatValue,
  isDateFormat,
  readEntry,
  serialOfDate,
  type Formatting,
} from './model/index.ts';

const nl: Formatting = { locale: 'nl-NL', date1904: false };
const en: Formatting = { locale: 'en-US', date1904: false };

describe('a number shows', () => {
  it.each([
    [1212, '#,##0', '1.212', '1,212'],
    [1234567.891, '#,##0.00', '1.234.567,89', '1,234,567.89'],
    [0.458, '0.0%', '45,8%', '45.8%'],
    [5, '000', '005', '005'],
    [-5, '0;[Red](0)', '(5)', '(5)'],
    [-5, '0.0', '-5,0', '-5.0'],
    [0, '0;-0;"geen"', 'geen', 'geen'],
    [0.5, '#.##', ',5', '.5'],
    [1.005, '0.00', '1,01', '1.01'],
    [1234, '0.0E+00', '1,2E+03', '1.2E+03'],
    [12345, '#,##0,', '12', '12'],
    [150, '[>=100]"veel";"weinig"', 'veel', 'veel'],
    [0.1 + 0.2, 'General', '0,3', '0.3'],
    [1e12, 'General', '1E+12', '1E+12'],
    [12.5, '€ #,##0.00', '€ 12,50', '€ 12.50'],
  ])('%s as %s', (value, format, dutch, english) => {
    expect([formatValue(value, format, nl), formatValue(value, format, en)]).toEqual([dutch, english]);
  });
});

describe('a date shows', () => {
  it.each([
    [45049, 'dd-mm-yyyy', '03-05-2023', '03-05-2023'],
    [45049, 'd mmmm yyyy', '3 mei 2023', '3 May 2023'],
    [45049, 'dddd d mmm yy', 'woensdag 3 mei 23', 'Wednesday 3 May 23'],
    [45049, 'm/d/yyyy', '3-5-2023', '5/3/2023'],
    [45049, '[$-413]mmmm', 'mei', 'mei'],
    [45049.75, 'd-m-yyyy h:mm', '3-5-2023 18:00', '3-5-2023 18:00'],
    [45049.75, 'h:mm AM/PM', '6:00 PM', '6:00 PM'],
    [1.5, '[h]:mm', '36:00', '36:00'],
    [-1, 'd-m-yyyy', '########', '########'],
    [60, 'd-m-yyyy', '29-2-1900', '29-2-1900'],
  ])('%s as %s', (value, format, dutch, english) => {
    expect([formatValue(value, format, nl), formatValue(value, format, en)]).toEqual([dutch, english]);
  });

  it('four years and a day later when the workbook counts from 1904', () => {
    expect(formatValue(45049, 'd-m-yyyy', { ...nl, date1904: true })).toBe('4-5-2027');
  });

  it('and its format is known as one', () => {
    expect(['d-m-yyyy', '[h]:mm', '0', 'General', '"dag" 0'].map(isDateFormat)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('as the calendar day that its serial was made from', () => {
    const day = fc.date({ min: new Date('1900-03-01'), max: new Date('2200-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.boolean(), (moment, date1904) => {
        const [year, month, date] = [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()];
        const serial = serialOfDate(year, month, date, date1904);
        fc.pre(serial !== null);
        expect(dateOfSerial(serial, date1904)).toMatchObject({ year, month, day: date });
      }),
    );
  });
});

describe('a text that is typed becomes', () => {
  it.each([
    ['3-5-2023', 45049],
    ['03/05/23', 45049],
    ['2023-05-03', 45049],
    ['3 mei 2023', 45049],
    ['1.212', 1212],
    ['1,5', 1.5],
    ['45,8%', 0.458],
    ['-7', -7],
    ['waar', true],
    ["'0612", '0612'],
    ['2023-0418', '2023-0418'],
    ['31-2-2023', '31-2-2023'],
    ['1012 AB', '1012 AB'],
    ['12:30', 12.5 / 24],
    ['geweld', 'geweld'],
  ])('%s in Dutch Excel: %s', (text, value) => {
    expect(readEntry(text, 'General', nl).value).toBe(value);
  });

  it('text in a cell with the text format', () => {
    expect(readEntry('0612', '@', nl).value).toBe('0612');
  });

  it('a formula without a value, since nothing is recalculated', () => {
    expect(readEntry('=A1+1', 'General', nl)).toEqual({ value: null, formula: '=A1+1', numberFormat: null });
  });

  it('the number that the formula bar showed', () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toPrecision(12)));
    fc.assert(
      fc.property(number, fc.constantFrom(nl, en), (value, formatting) => {
        const typed = readEntry(entryText(value, 'General', formatting), 'General', formatting).value;
        expect(typed).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
