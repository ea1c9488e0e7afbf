import { describe, expect, test } from 'vitest';
import { maxSeries } from '#addin/charts/chart-data.ts';
import { formats } from '#addin/i18n/format.ts';
import { chartOf } from '#addin/panes/analyse/chart.ts';
import { figuresOf } from '#addin/panes/analyse/figures.ts';
import type { Figures, ViewAnswers } from '#addin/panes/analyse/figures.ts';
import { choiceInWords } from '#addin/panes/analyse/summary.ts';
import { analyseTexts } from '#addin/panes/analyse/texts.ts';
import {
  firstView,
  pivotQuestion,
  questionsOf,
  withFilter,
  withRows,
  withYear,
  yearChoices,
} from '#addin/panes/analyse/view.ts';
import type { View } from '#addin/panes/analyse/view.ts';
import type { CountsResponse } from '#shared/api/index.ts';
import type { DimensionId } from '#shared/counts/index.ts';

const sources: CountsResponse['sources'] = [
  { bureau: 'rotterdam', year: 2023, version: 3, submittedAt: '2024-01-08T10:00:00Z' },
  { bureau: 'rotterdam', year: 2024, version: null, submittedAt: null },
];

const answer = (by: readonly DimensionId[], rows: Readonly<Record<string, number>>, total: number): CountsResponse => ({
  by: [...by],
  rows: Object.entries(rows).map(([keys, count]) => ({ keys: keys.split('|'), count })),
  total,
  precision: 'rounded',
  base: 5,
  sources,
});

const view: View = { years: [2023, 2024], rows: 'ground', columns: 'year', filters: {} };

const answers: ViewAnswers = {
  perYear: answer(['year'], { 2023: 120 }, 120),
  rowTotals: answer(['ground'], { G01: 80, G11: 45 }, 120),
  cells: answer(['ground', 'year'], { 'G01|2023': 80, 'G11|2023': 45 }, 120),
  columnTotals: answer(['year'], { 2023: 120 }, 120),
};

describe('choosing what to look at', () => {
  test('the first picture is of the two newest years that hold reports', () => {
    expect(firstView([2021, 2024, 2023], 2026)).toMatchObject({ years: [2023, 2024], rows: 'ground', columns: 'year' });
  });

  test('without any reports the first picture is of this year', () => {
    expect(firstView([], 2026)).toMatchObject({ years: [2026], columns: null });
  });

  test('the last year cannot be taken away', () => {
    expect(withYear({ ...view, years: [2023] }, 2023, false).years).toEqual([2023]);
  });

  test('rows and columns are never the same', () => {
    expect(withRows(view, 'year').columns).toBeNull();
  });

  test('a filter without values is no filter', () => {
    const filtered = withFilter(view, 'bureau', ['rotterdam']);
    expect(filtered.filters).toEqual({ bureau: ['rotterdam'] });
    expect(withFilter(filtered, 'bureau', []).filters).toEqual({});
  });

  test('totals are asked for, never added up', () => {
    const questions = questionsOf(view);
    expect(questions.rowTotals.by).toEqual(['ground']);
    expect(questions.columnTotals?.by).toEqual(['year']);
    expect(questions.cells?.by).toEqual(['ground', 'year']);
  });

  test('the table for a pivot always has the year, once', () => {
    expect(pivotQuestion(view).by).toEqual(['year', 'ground']);
    expect(pivotQuestion({ ...view, columns: 'domain' }).by).toEqual(['year', 'ground', 'domain']);
  });

  test('the choice reads as a sentence', () => {
    const chosen: View = { ...view, years: [2021, 2022, 2023], filters: { massReport: ['no'] } };
    expect(choiceInWords(chosen, null, analyseTexts.nl, formats.nl)).toBe(
      '2021–2023 · alle bureaus · zonder massameldingen',
    );
    expect(choiceInWords({ ...view, years: [2021, 2023] }, null, analyseTexts.nl, formats.nl)).toBe(
      '2021 en 2023 · alle bureaus',
    );
  });
});

describe('years to choose from', () => {
  test('reach back to the oldest with reports, and are never fewer than four', () => {
    expect(yearChoices([], 2026)).toEqual([2026, 2025, 2024, 2023]);
    expect(yearChoices([2021, 2024], 2026)).toEqual([2026, 2025, 2024, 2023, 2022, 2021]);
  });

  test('a bureau reads its own name, not "alle bureaus"', () => {
    expect(choiceInWords(view, 'rotterdam', analyseTexts.nl, formats.nl)).toBe(
      '2023–2024 · RADAR (Rotterdam-Rijnmond)',
    );
  });
});

describe('figures', () => {
  const figures = figuresOf(answers, 'nl');

  test('a year that was not delivered is not a zero', () => {
    expect(figures.columns).toEqual(['2023', '2024']);
    expect(figures.rows[0]?.cells).toEqual([80, null]);
    expect(figures.perYear).toEqual([
      { year: 2023, count: 120 },
      { year: 2024, count: null },
    ]);
    expect(figures.missing).toHaveLength(1);
  });

  test('the total counts each report once, although the grounds add up to more', () => {
    expect(figures.total).toBe(120);
    expect(figures.overlap).toBe(true);
  });

  test('a chart shows at most as many series as people can tell apart, the largest ones', () => {
    const wide: Figures = {
      ...figures,
      columns: Array.from({ length: 12 }, (_, index) => `kolom ${index}`),
      columnTotals: Array.from({ length: 12 }, (_, index) => index * 5),
      rows: [{ label: 'rij', cells: Array.from({ length: 12 }, (_, index) => index * 5), total: 100 }],
    };
    const { series } = chartOf(wide, 'Meldingen');
    expect(series).toHaveLength(maxSeries);
    expect(series[0]?.name).toBe('kolom 4');
  });
});
