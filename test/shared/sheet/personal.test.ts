import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBsn, isIban, maskedExample, personalDataIn } from '#shared/sheet/values/personal.ts';
import { readPostcode } from '#shared/sheet/values/postcodes.ts';

describe('personal data in a cell', () => {
  it.each([
    ['mail naar iemand@voorbeeld.example', 'email'],
    ['06-12345678', 'phone'],
    ['+31 6 1234 5678', 'phone'],
    ['bel 010 123 45 67', 'phone'],
    ['NL91 ABNA 0417 1643 00', 'iban'],
    ['111222333', 'bsn'],
    ['bsn 1112.22.333', 'bsn'],
    [111_222_333, 'bsn'],
    ['Dorpsstraat 12', 'address'],
    ['3011 AB 12', 'address'],
    ['mw. Verzonnen', 'name'],
    ['J. van den Berg', 'name'],
    ['Melder vertelt dat hij in de winkel werd nageroepen en daarna niet geholpen werd', 'free-text'],
  ])('finds %j to be %s', (value, what) => {
    expect(personalDataIn(value)).toBe(what);
  });

  it.each([
    'Herkomst/huidskleur',
    '2023-0418',
    'DH2023/116',
    'Vijandige bejegening',
    'Hoek van Holland',
    '3011 AB',
    45_049,
    123_456_789,
    '999999999',
    null,
  ])('finds nothing in %j', (value) => {
    expect(personalDataIn(value)).toBeNull();
  });

  it('knows a citizen service number by its eleven-test', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000_000, max: 99_999_999 }), (first) => {
        const digits = String(first);
        const sum = Array.from(digits).reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
        fc.pre(sum % 11 !== 10);
        expect(isBsn(`${digits}${sum % 11}`)).toBe(true);
        expect(isBsn(`${digits}${(sum % 11) + 1}`)).toBe(false);
      }),
    );
  });

  it('knows a bank account number by its remainder', () => {
    expect(isIban('NL91ABNA0417164300')).toBe(true);
    expect(isIban('NL91ABNA0417164301')).toBe(false);
  });

  it('is masked where an example is shown', () => {
    expect(maskedExample('iemand@voorbeeld.example')).toBe('•••');
    expect(maskedExample('Anna Verzonnen')).toBe('•••');
    expect(maskedExample('3011 AB')).toBe('3011 ••');
    expect(maskedExample('Herkomst')).toBe('Herkomst');
  });
});

describe('a postcode', () => {
  it.each(['1012 AB', '1012ab', ' 1012  AB ', 1012, '1012'])('is cut to four digits: %j', (value) => {
    expect(readPostcode(value)).toEqual({ kind: 'postcode', digits: '1012' });
  });

  it.each([
    ['1O12 AB', '1012 AB'],
    ['10 12 AB', '1012 AB'],
    ['NL-1012 AB', '1012 AB'],
    ['1012 SS', null],
    ['0312', null],
    ['10123', null],
    ['Centrum', null],
  ])('%j is wrong, and may be mended to %j', (value, write) => {
    expect(readPostcode(value)).toEqual({ kind: 'bad-postcode', write });
  });

  it('with a house number is an address', () => {
    expect(readPostcode('1012 AB 12')).toEqual({ kind: 'address' });
  });
});
