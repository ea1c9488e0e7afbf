import { strFromU8, strToU8 } from 'fflate';
import { expect } from 'vitest';
import { checkParts } from './check-package.ts';
import { readParts } from './package-reader.ts';

/** The problems that are found in a file after a piece of one of its parts was replaced by another. */
export function problemsAfter(file: Uint8Array, path: string, from: string | RegExp, to: string): string[] {
  const parts = readParts(file);
  const before = strFromU8(parts.get(path)!);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return checkParts(parts.set(path, strToU8(after)));
}
