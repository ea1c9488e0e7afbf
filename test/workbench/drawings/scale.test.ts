import { describe, expect, it } from 'vitest';
import type { Figure } from '#test/excel/model/index.ts';
import { scaleOf } from './scale.ts';

const figure = (values: number[][], stacking: Figure['stacking'] = 'none'): Figure => ({
  ...{ shape: 'column', stacking, title: null, categories: [] },
  series: values.map((numbers, at) => ({ name: String(at), values: numbers })),
});
const open = { minimum: null, maximum: null };

describe('the value axis of a drawn chart', () => {
  it('begins at nought and ends on a round number above the largest value', () => {
    expect(scaleOf(figure([[3, 87]]), open)).toEqual({ minimum: 0, maximum: 100, ticks: [0, 20, 40, 60, 80, 100] });
  });

  it('leaves room for what is below nought and for stacked sums', () => {
    expect(scaleOf(figure([[-12, 30]]), open)).toMatchObject({ minimum: -20, maximum: 40 });
    expect(scaleOf(figure([[30], [25]], 'stacked'), open)).toMatchObject({ minimum: 0, maximum: 60 });
  });

  it('keeps the ends that it was given', () => {
    expect(scaleOf(figure([[3, 87]]), { minimum: 50, maximum: 90 })).toMatchObject({ minimum: 50, maximum: 90 });
  });

  it('is there for a chart without values', () => {
    expect(scaleOf(figure([]), open).ticks.length).toBeGreaterThan(1);
  });
});
