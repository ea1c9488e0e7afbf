import { describe, expect, it } from 'vitest';
import { asCorpusWorkbook, handmade } from './handmade/index.ts';
import { measure, nothingMeasured, precision, recall } from './measure.ts';
import { makeWorkbook } from './sheet.ts';
import { variantOf } from './variant.ts';

const variants = Array.from({ length: 60 }, (_, index) => variantOf(index + 1));
const total = nothingMeasured();
const recognitions = variants.map((variant) => {
  const made = makeWorkbook(variant);
  return { made, recognition: measure(made, total) };
});

describe('sixty sheets that are kept in as many ways', () => {
  it('have every table found, and nothing else', () => {
    expect([precision(total.tables), recall(total.tables)]).toEqual([1, 1]);
  });

  it('have their columns recognised', () => {
    expect(precision(total.columns)).toBeGreaterThanOrEqual(0.99);
    expect(recall(total.columns)).toBeGreaterThanOrEqual(0.97);
  });

  it('have their values read', () => {
    expect(precision(total.values)).toBeGreaterThanOrEqual(0.99);
    expect(recall(total.values)).toBeGreaterThanOrEqual(0.95);
  });

  it('have no wrong value accepted without a question', () => {
    expect(total.faults.filter((fault) => fault.includes('read as'))).toEqual([]);
    expect(total.silent).toBe(0);
  });

  it('give away nothing about a person, in what was read or in what is asked', () => {
    for (const { made, recognition } of recognitions) {
      const drafts = recognition.readings.map(({ draft }) => draft);
      const said = JSON.stringify([drafts, recognition.questions]);
      expect(made.expected.secrets.filter((secret) => secret.length > 6 && said.includes(secret))).toEqual([]);
    }
  });

  it.each(handmade.map((one) => [one.name, one] as const))('and %s are understood in full', (_, one) => {
    const measured = nothingMeasured();
    const { questions } = measure(asCorpusWorkbook(one), measured);
    expect(measured.faults).toEqual([]);
    expect(questions).toEqual([]);
  });

  it('are kept in every way that the generator knows', () => {
    const ways = <K extends keyof (typeof variants)[number]>(key: K) =>
      new Set(variants.map((variant) => variant[key]));
    expect(ways('grounds').size).toBe(5);
    expect(ways('header').size).toBe(4);
    expect(ways('dates').size).toBe(8);
    expect(ways('legend').size).toBe(4);
    expect(ways('sheets').size).toBe(3);
  });
});
