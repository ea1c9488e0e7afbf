import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { functionNames } from '#addin/functions/index.ts';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
    readonly result: { readonly dimensionality: string };
  }[];
}

const read = (file: string): Metadata =>
  JSON.parse(readFileSync(new URL(`../../../addin/assets/${file}`, import.meta.url), 'utf8')) as Metadata;
const [dutch, english] = [read('functions.json'), read('functions.en.json')];

describe('what the function wizard says', () => {
  test('is there for every function that the add-in ties, in both languages', () => {
    for (const { functions } of [dutch, english]) expect(functions.map(({ id }) => id)).toEqual(functionNames);
  });

  test('has the same names and arguments in both languages, so that a formula works in both', () => {
    const shape = ({ functions }: Metadata) =>
      functions.map(({ name, parameters, result }) => [
        name,
        parameters.map(({ optional }) => optional === true),
        result,
      ]);
    expect(shape(english)).toEqual(shape(dutch));
  });

  test('tells of rounded counts that they are rounded', () => {
    for (const { description } of dutch.functions) expect(description).toMatch(/afgerond/i);
    for (const { description } of english.functions) expect(description).toMatch(/rounded/i);
  });

  test('keeps optional arguments last, as Excel asks', () => {
    for (const { parameters } of dutch.functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual(optional.toSorted());
    }
  });
});
