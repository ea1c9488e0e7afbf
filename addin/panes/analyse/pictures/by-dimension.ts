import { countLabel } from '#shared/counts/index.ts';
import type { DimensionId } from '#shared/counts/index.ts';
import { figuresOf } from '../figures/figures.ts';
import { byNumber, chartOf, notesOf, sentenceOf, tableOf, titleOf } from './from-figures.ts';
import type { Making, Picture } from './picture.ts';
import { breakNotes } from './series-breaks.ts';

/** Reports by one dimension, the most first, with the chosen years beside each other. */
export function byDimension(dimension: DimensionId, making: Making): Picture {
  const { choice, basis, count, format } = making;
  const columns = choice.years.length > 1 ? 'year' : null;
  const counted = figuresOf(choice, [dimension, columns], { basis, count, language: format.language });
  const figures = { ...counted, rows: byNumber(counted.rows) };
  return {
    title: titleOf(dimension, columns, making),
    sentence: sentenceOf(figures, making),
    drawing: { kind: 'chart', data: chartOf(figures, countLabel[format.language]) },
    table: tableOf(figures, making),
    notes: [...breakNotes(making), ...notesOf(figures, making)],
    excel: { id: `per_${dimension}`, rows: [dimension], columns: ['year'], filters: {}, chart: 'bar' },
    isEmpty: figures.total === 0,
  };
}

/** Reports by the rows and columns that somebody chose. */
export function ownTable(making: Making): Picture {
  const { choice, basis, count, format } = making;
  const { rows, columns } = choice;
  const figures = figuresOf(choice, [rows, columns], { basis, count, language: format.language });
  return {
    title: titleOf(rows, columns, making),
    sentence: sentenceOf(figures, making),
    drawing: { kind: 'chart', data: chartOf(figures, countLabel[format.language]) },
    table: tableOf(figures, making),
    notes: [...breakNotes(making), ...notesOf(figures, making)],
    excel: {
      id: `eigen_${rows}${columns === null ? '' : `_${columns}`}`,
      rows: [rows],
      columns: columns === null ? [] : [columns],
      filters: {},
      chart: 'bar',
    },
    isEmpty: figures.total === 0,
  };
}

/** Grounds by domain: every number is written in its cell, and the cells with more are darker. */
export function heatTable(making: Making): Picture {
  const { choice, basis, count, format } = making;
  const counted = figuresOf(choice, ['ground', 'domain'], { basis, count, language: format.language });
  const figures = { ...counted, rows: byNumber(counted.rows) };
  return {
    title: titleOf('ground', 'domain', making),
    sentence: sentenceOf(figures, making),
    drawing: { kind: 'heat' },
    table: tableOf(figures, making),
    notes: notesOf(figures, making).slice(0, 1),
    excel: { id: 'grond_terrein', rows: ['ground'], columns: ['domain'], filters: {}, chart: null },
    isEmpty: figures.total === 0,
  };
}
