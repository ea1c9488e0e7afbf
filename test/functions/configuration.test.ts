import { describe, expect, test } from 'vitest';
import { readConfiguration } from '#functions/configuration.ts';
import { signInChallenge } from '#functions/identity/index.ts';
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
      retention: { years: 10, versions: 50 },
      workbook: { slicers: false },
      identity: {
        issuer: 'https://login.example.invalid/v2.0',
        keysUrl: 'https://login.example.invalid/keys',
        audience: 'application',
        tenant: 'tenant',
        scope: 'access_as_user',
      },
    });
  });

  test('tell how long data are kept, but never less than one version to go back to', () => {
    const kept = { ...settings, MELDBEELD_KEEP_YEARS: '5', MELDBEELD_KEEP_VERSIONS: '10' };
    expect(readConfiguration(kept).retention).toEqual({ years: 5, versions: 10 });
    for (const wrong of ['1', '0', '-3', 'many', '2.5'])
      expect(() => readConfiguration({ ...settings, MELDBEELD_KEEP_VERSIONS: wrong })).toThrow(
        'MELDBEELD_KEEP_VERSIONS',
      );
  });

  test('put slicers in the combined workbook only when asked', () => {
    const asked = (value: string) => readConfiguration({ ...settings, MELDBEELD_WORKBOOK_SLICERS: value });
    expect([asked('true').workbook, asked('0').workbook]).toEqual([{ slicers: true }, { slicers: false }]);
    expect(() => asked('perhaps')).toThrow('MELDBEELD_WORKBOOK_SLICERS');
  });

  test('that are missing or wrong are named, without their value', () => {
    const wrong = { ...settings, MELDBEELD_ISSUER: 'secret-value', MELDBEELD_TENANT: undefined };
    expect(() => readConfiguration(wrong)).toThrow('MELDBEELD_ISSUER, MELDBEELD_TENANT');
    expect(() => readConfiguration(wrong)).not.toThrow('secret-value');
  });
});

test('who has to sign in is told where, as Power Query wants to know it', () => {
  expect(signInChallenge({ issuer: 'https://login.example.invalid/tenant/v2.0' })).toBe(
    'Bearer authorization_uri="https://login.example.invalid/tenant/oauth2/authorize"',
  );
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
