import { describe, expect, test } from 'vitest';
import { readConfiguration } from '#functions/configuration.ts';
import { preferredLanguage } from '#functions/http/language.ts';
import { dateInTheNetherlands } from '#functions/today.ts';

const settings = {
  MELDBEELD_STORAGE: 'UseDevelopmentStorage=true',
  MELDBEELD_ISSUER: 'https://login.example.invalid/v2.0',
  MELDBEELD_KEYS_URL: 'https://login.example.invalid/keys',
  MELDBEELD_AUDIENCE: 'application',
  MELDBEELD_TENANT: 'tenant',
};

describe('the application settings', () => {
  test('are read into one configuration', () => {
    expect(readConfiguration(settings)).toEqual({
      storage: { connection: 'UseDevelopmentStorage=true', prefix: 'meldbeeld' },
      identity: {
        issuer: 'https://login.example.invalid/v2.0',
        keysUrl: 'https://login.example.invalid/keys',
        audience: 'application',
        tenant: 'tenant',
        scope: 'access_as_user',
      },
    });
  });

  test('that are missing or wrong are named, without their value', () => {
    const wrong = { ...settings, MELDBEELD_ISSUER: 'secret-value', MELDBEELD_TENANT: undefined };
    expect(() => readConfiguration(wrong)).toThrow('MELDBEELD_ISSUER, MELDBEELD_TENANT');
    expect(() => readConfiguration(wrong)).not.toThrow('secret-value');
  });
});

test.each([
  [null, 'nl'],
  ['', 'nl'],
  ['en', 'en'],
  ['en-US,en;q=0.9', 'en'],
  ['nl;q=0.4, en;q=0.7', 'en'],
  ['de, fr;q=0.8', 'nl'],
  ['en;q=0, nl', 'nl'],
  ['EN-gb', 'en'],
  [';;q=,', 'nl'],
])('the language of a caller who asks for %j is %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});

test('the date is that of the Netherlands, also around midnight in winter and summer', () => {
  expect(dateInTheNetherlands(new Date('2023-12-31T22:59:59Z'))).toBe('2023-12-31');
  expect(dateInTheNetherlands(new Date('2023-12-31T23:00:00Z'))).toBe('2024-01-01');
  expect(dateInTheNetherlands(new Date('2024-06-30T22:00:00Z'))).toBe('2024-07-01');
});
