import type { CubeResponse } from '#shared/api/index.ts';
import { bureauOf } from '#shared/codebook/index.ts';
import type { Language, Text } from '#shared/codebook/index.ts';
import { countLabel, dimensionLabels, isMultiValued, valueLabel } from '#shared/counts/index.ts';
import type { DimensionId } from '#shared/counts/index.ts';
import { betweenCodes } from './cube.ts';

const releaseHeader: Text = { nl: 'Vrijgave', en: 'Release' };
const missingHeader: Text = { nl: 'Niet aangeleverd', en: 'Not delivered' };

/**
 * A table as Dutch Excel and Power Query read it: semicolons, CRLF, UTF-8 with a byte order mark. Every row names the release
 * and the bureaus that are missing from it: a missing bureau has no rows, and is not a zero.
 */
export function csvOf({ release, by, rows }: CubeResponse, language: Language): Uint8Array {
  const labels = by.map((dimension) => labelIn(dimension, language));
  const missing = release.bureaus.filter(({ version }) => version === null).map(({ bureau }) => bureauOf(bureau).name);
  const source = [release.id, missing.join(', ')];
  const headers = [
    ...by.map((dimension) => dimensionLabels[dimension][language]),
    countLabel[language],
    releaseHeader[language],
    missingHeader[language],
  ];
  const lines = rows.map(({ keys, count }) => [
    ...keys.map((key, at) => labels[at]?.(key) ?? key),
    String(count),
    ...source,
  ]);
  const text = [headers, ...lines].map((line) => `${line.map(field).join(';')}\r\n`).join('');
  return new TextEncoder().encode(`\uFEFF${text}`);
}

function labelIn(dimension: DimensionId, language: Language): (key: string) => string {
  if (dimension === 'year') return (key) => key;
  const known = new Map<string, string>();
  return (key) => {
    const label = known.get(key) ?? labelOfKey(dimension, key, language);
    known.set(key, label);
    return label;
  };
}

const labelOfKey = (dimension: DimensionId, key: string, language: Language): string =>
  isMultiValued(dimension)
    ? key
        .split(betweenCodes)
        .map((code) => valueLabel(dimension, code, language))
        .join(' + ')
    : valueLabel(dimension, key, language);

/** Excel takes a text that begins with one of these for a formula; an apostrophe keeps it a text. */
const looksLikeFormula = /^[=+\-@\t\r]/;

/** A value as a field of a CSV file (RFC 4180, with semicolons). */
export function field(value: string): string {
  const safe = looksLikeFormula.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
