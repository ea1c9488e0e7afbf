import type { Language, Text } from '#shared/codebook/index.ts';
import {
  type DimensionId,
  inReadingOrder,
  type MultiValuedDimension,
  multiValuedDimensions,
  pivotReady,
  valueLabel,
} from '#shared/counts/index.ts';
import type { Sheet, TableColumn } from '../model.ts';
import type { CombinedWorkbookInput } from './input.ts';
import type { CombinedTable, combinedTables } from './queries.ts';
import { titleRows } from './source-line.ts';

/** Why the counts of a table with such a dimension add up to more than the reports. */
const remarks: Readonly<Record<MultiValuedDimension, Text>> = {
  ground: {
    nl: 'Een melding met twee gronden telt bij beide: opgeteld is het meer dan het aantal meldingen.',
    en: 'A report with two grounds counts under both: added up they exceed the number of reports.',
  },
  nature: {
    nl: 'Een melding kan van meer dan één aard zijn: opgeteld is het meer dan het aantal meldingen.',
    en: 'A report can be of more than one nature: added up they exceed the number of reports.',
  },
  handling: {
    nl: 'Een bureau kan op een melding meer dingen doen: opgeteld is het meer dan het aantal meldingen.',
    en: 'A bureau can handle a report in several ways: added up they exceed the number of reports.',
  },
};

const widths: Readonly<Partial<Record<DimensionId, number>>> = {
  year: 10,
  quarter: 14,
  bureau: 32,
  city: 30,
  district: 38,
  ground: 34,
  domain: 34,
  handling: 34,
};

/** The sheet of a ready table: one row for each combination, made for pivots and filters. */
export function readySheet(
  table: CombinedTable & (typeof combinedTables)[number],
  input: CombinedWorkbookInput,
): Sheet {
  const { language } = input;
  const ready = pivotReady(input.tables[table.name], language);
  const by: readonly DimensionId[] = table.query.by;
  const rows = titleRows(table.title[language], input, remarkOf(by, language));
  const keys = input.tables[table.name].rows.map((row) => row.keys);
  const columns = columnsOf(by, ready.headers, (dimension, at) =>
    inReadingOrder(
      dimension,
      keys.map((key) => key[at] ?? ''),
    ).map((key) => valueLabel(dimension, key, language)),
  );
  return {
    name: table.sheet[language],
    widths: [...by.map((dimension) => widths[dimension] ?? 26), 14],
    frozenRows: rows.length + 1,
    repeatedRow: rows.length + 1,
    orientation: 'portrait',
    tabColour: '8FBF9F',
    blocks: [
      { kind: 'rows', rows },
      { kind: 'table', name: table.table[language], columns, rows: ready.rows },
    ],
  };
}

function columnsOf(
  by: readonly DimensionId[],
  headers: readonly string[],
  orderOf: (dimension: DimensionId, at: number) => readonly string[],
): TableColumn[] {
  return headers.map((header, at) => {
    const dimension = by[at];
    if (dimension === undefined) return { header, style: 'count', bars: true };
    return dimension === 'year' ? { header, style: 'year' } : { header, style: 'entry', order: orderOf(dimension, at) };
  });
}

function remarkOf(by: readonly DimensionId[], language: Language): string | undefined {
  const multi = multiValuedDimensions.find((dimension) => by.includes(dimension));
  return multi === undefined ? undefined : remarks[multi][language];
}
