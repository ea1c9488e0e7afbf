import type { Text } from '#shared/codebook/index.ts';
import { countLabel, type DimensionId, dimensionLabels } from '#shared/counts/index.ts';
import type { PivotChart, PivotSlicer, Sheet } from '../model.ts';
import type { CombinedWorkbookInput } from './input.ts';
import type { PivotView } from './pivot-views.ts';
import { combinedTables } from './queries.ts';
import { titleRows } from './source-line.ts';

const sumCaption: Text = { nl: 'Aantal meldingen', en: 'Number of reports' };

const chartDescription: Text = {
  nl: 'Grafiek bij de draaitabel: {title}. De cijfers staan in de draaitabel op dit blad.',
  en: 'Chart of the pivot table: {title}. The figures are in the pivot table on this sheet.',
};

const remark: Text = {
  nl: 'Kies een filter of versleep velden: draaitabel en grafiek passen zich aan. Excel leest de cijfers opnieuw bij het openen.',
  en: 'Choose a filter or drag fields: pivot table and chart follow. Excel reads the figures again when it opens the file.',
};

const slicerDescription: Text = {
  nl: 'Filterknoppen bij de draaitabel: {field}.',
  en: 'Filter buttons of the pivot table: {field}.',
};

const chartWidth = 12;
const chartHeight = 22;
const slicerWidth = 4;
const slicerHeight = 11;

/** What a pivot can be narrowed to with slicers, as far as its table knows it. */
const slicedDimensions: readonly DimensionId[] = ['year', 'bureau', 'city'];

/** The sheet of a ready pivot with its chart; `null` when its table has no rows, for a pivot of nothing does not exist. */
export function pivotSheet(view: PivotView, input: CombinedWorkbookInput): Sheet | null {
  const { language, tables } = input;
  const source = combinedTables.find(({ name }) => name === view.source);
  const counted = tables[view.source].rows;
  if (!source || counted.length === 0) return null;
  const label = (dimension: DimensionId): string => dimensionLabels[dimension][language];
  const rows = titleRows(view.title[language], input, remark[language]);
  const columns = new Set(counted.map(({ keys }) => keys[source.query.by.findIndex((one) => one === view.column)]));
  const beside = columns.size + 3;
  const chart: PivotChart | null = view.chart && {
    kind: view.chart,
    pivot: view.pivot,
    title: view.title[language],
    description: chartDescription[language].replace('{title}', view.title[language]),
    at: { column: beside, row: rows.length, columns: chartWidth, rows: chartHeight },
  };
  const sliced = slicedDimensions.filter((dimension) => source.query.by.some((one) => one === dimension)).map(label);
  const free = beside + (chart ? chartWidth + 1 : 0);
  return {
    name: view.sheet[language],
    widths: [36, ...Array.from({ length: columns.size + 1 }, () => 14)],
    orientation: 'landscape',
    tabColour: 'E69F00',
    ...(chart && { charts: [chart] }),
    blocks: [
      { kind: 'rows', rows },
      {
        kind: 'pivot',
        name: view.pivot,
        source: source.table[language],
        rows: view.rows.map(label),
        column: label(view.column),
        filters: view.filters.map(label),
        sum: { header: countLabel[language], caption: sumCaption[language] },
        slicers: input.slicers ? slicersOf(sliced, { column: free, row: rows.length }, language) : [],
      },
    ],
  };
}

/** Slicers under each other. */
function slicersOf(
  headers: readonly string[],
  { column, row }: Pick<PivotSlicer['at'], 'column' | 'row'>,
  language: CombinedWorkbookInput['language'],
): PivotSlicer[] {
  return headers.map((header, index) => ({
    header,
    description: slicerDescription[language].replace('{field}', header),
    at: { column, row: row + index * (slicerHeight + 1), columns: slicerWidth, rows: slicerHeight },
  }));
}
