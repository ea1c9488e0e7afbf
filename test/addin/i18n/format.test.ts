import { expect, test } from 'vitest';
import { formats, languageFor } from '#addin/i18n/index.ts';

test('numbers, shares, dates and lists are written as in each language', () => {
  const { nl, en } = formats;
  expect([nl.number(1212), en.number(1212)]).toEqual(['1.212', '1,212']);
  expect([nl.share(0.458), en.share(0.458)]).toEqual(['45,8%', '45.8%']);
  expect([nl.date('2023-05-03'), en.date('2023-05-03')]).toEqual(['3 mei 2023', '3 May 2023']);
  expect(nl.date('2023-05')).toBe('mei 2023');
  expect([nl.list(['a', 'b', 'c']), nl.choice(['a', 'b'])]).toEqual(['a, b en c', 'a of b']);
  expect([nl.count(1, 'rij', 'rijen'), nl.count(1212, 'rij', 'rijen')]).toEqual(['1 rij', '1.212 rijen']);
});

test('an Excel that does not speak English gets Dutch', () => {
  expect(['nl-NL', 'en-US', 'EN', 'de-DE', ''].map(languageFor)).toEqual(['nl', 'en', 'en', 'nl', 'nl']);
});
