import { compareCounts, dimensionLabels, type DimensionId, isMultiValued } from '#shared/counts/index.ts';
import { lastQuarter, sameBureaus } from './compare.ts';
import { type Facts, firstOf, isUnspecified } from './facts.ts';
import { reportTexts } from './texts.ts';
import type { ReportBlock, ReportChart, ReportTable } from './types.ts';

type Rows = ReturnType<Facts['byYear']>;

/** Years that a chart can show beside each other and still be read. */
const mostYearsInChart = 3;

/** A chapter on one dimension: what stands out, a chart, and the table by year. */
export function distribution(facts: Facts, dimension: DimensionId): readonly ReportBlock[] {
  const { input, place } = facts;
  const words = reportTexts[input.language];
  const rows = facts.byYear(dimension);
  if (facts.total(input.year) === null) return [{ kind: 'paragraph', text: words.nothing(place, input.year) }];
  if (rows.length === 0) return [{ kind: 'paragraph', text: words.tooFew(place, facts.period(input.year)) }];
  const what = dimensionLabels[dimension][input.language].toLowerCase();
  const table = tableOf(facts, dimension, rows, words.tables.by(what, place));
  const texts = [
    ...(dimension === 'district' || dimension === 'city' ? [words.spread] : []),
    mostInWords(facts, dimension),
    ...changesInWords(facts, dimension, rows),
    ...(isMultiValued(dimension) ? [words.severalValues] : []),
  ];
  return [
    ...texts.map((text): ReportBlock => ({ kind: 'paragraph', text })),
    chartOf(facts, dimension, rows, table),
    table,
  ];
}

function mostInWords({ input, write, ranked, place, period }: Facts, dimension: DimensionId): string {
  const words = reportTexts[input.language];
  const first = firstOf(ranked(dimension));
  const [{ count } = { count: 0 }] = first;
  if (count === 0) return words.tooFew(place, period(input.year));
  const labels = write.list(first.map(({ label }) => write.within(label, dimension)));
  return words.most(labels, write.reports(count), first.length);
}

function tableOf({ input, source, column }: Facts, dimension: DimensionId, rows: Rows, title: string): ReportTable {
  return {
    kind: 'table',
    id: dimension,
    title,
    headers: [dimensionLabels[dimension][input.language], ...input.years.map(column)],
    rows: rows.map(({ label, counts }) => [label, ...counts]),
    formats: ['label', ...input.years.map(() => 'count' as const)],
    source,
  };
}

/** Which values are clearly more or fewer than a year earlier; nothing when the years cannot be compared. */
function changesInWords(facts: Facts, dimension: DimensionId, rows: Rows): string[] {
  const { input, write } = facts;
  const words = reportTexts[input.language];
  const earlier = input.year - 1;
  const [at, before] = [input.years.indexOf(input.year), input.years.indexOf(earlier)];
  if (before < 0 || !sameBureaus(input.deliveries, earlier, input.year)) return [];
  if (lastQuarter(facts.edition(earlier)) !== lastQuarter(facts.edition(input.year))) return [];
  const base = Math.max(facts.edition(earlier)?.base ?? 0, facts.edition(input.year)?.base ?? 0);
  const verdicts = rows.flatMap(({ key, label, counts }) => {
    const [then, now] = [counts[before], counts[at]];
    if (isUnspecified(key) || then === null || then === undefined || now === null || now === undefined) return [];
    return [{ label: write.within(label, dimension), verdict: compareCounts(then, now, 2 * base).verdict }];
  });
  if (verdicts.length === 0) return [];
  const those = (verdict: string): string[] => verdicts.flatMap((one) => (one.verdict === verdict ? [one.label] : []));
  const [more, fewer] = [those('more'), those('fewer')];
  if (more.length === 0 && fewer.length === 0) return [words.noneClear(facts.period(earlier))];
  return [
    ...(more.length > 0 ? [words.clearlyMore(write.list(more), facts.period(earlier))] : []),
    ...(fewer.length > 0 ? [words.clearlyFewer(write.list(fewer), facts.period(earlier))] : []),
  ];
}

/** The newest years; the most frequent values first, so that the eye finds them. */
function chartOf(
  { input, place, write, column }: Facts,
  dimension: DimensionId,
  rows: Rows,
  table: ReportTable,
): ReportChart {
  const words = reportTexts[input.language];
  const what = dimensionLabels[dimension][input.language].toLowerCase();
  const years = input.years.slice(-mostYearsInChart);
  const from = input.years.length - years.length;
  const shown = rows.toSorted((a, b) => (b.counts.at(-1) ?? 0) - (a.counts.at(-1) ?? 0)).slice(0, mostBars);
  const title = words.chart(
    what,
    place,
    years.length === 1 ? String(years[0]) : `${years[0] ?? ''}–${years.at(-1) ?? ''}`,
  );
  const [first, second] = shown;
  return {
    kind: 'chart',
    shape: 'bar',
    title,
    alt: words.alt(
      title,
      first?.label ?? '',
      write.reports(first?.counts.at(-1) ?? 0),
      second ? write.within(second.label, dimension) : null,
    ),
    categories: shown.map(({ label }) => label),
    series: years.map((year, index) => ({
      name: column(year),
      values: shown.map(({ counts }) => counts[from + index] ?? null),
    })),
    table: table.id,
  };
}

/** More bars than this do not fit under each other on half a page. */
const mostBars = 15;
