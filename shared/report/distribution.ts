import { compareCounts, dimensionLabels, type DimensionId, isMultiValued } from '#shared/counts/index.ts';
import { type Facts, isUnspecified, sameBureaus } from './facts.ts';
import { reportTexts } from './texts.ts';
import type { ReportBlock, ReportChart, ReportTable } from './types.ts';

type Rows = ReturnType<Facts['byYear']>;

/** Years that a chart can show beside each other and still be read. */
const mostYearsInChart = 3;

/** A chapter on one dimension: what stands out, a chart, and the table by year. */
export function distribution(facts: Facts, dimension: DimensionId): readonly ReportBlock[] {
  const { input, place, write } = facts;
  const words = reportTexts[input.language];
  const rows = facts.byYear(dimension);
  const ranked = facts.ranked(dimension);
  const [most] = ranked.filter(({ key }) => !isUnspecified(key));
  if (!most) return [{ kind: 'paragraph', text: words.nothing(place, input.year) }];
  const what = dimensionLabels[dimension][input.language].toLowerCase();
  const table = tableOf(facts, dimension, rows, words.tables.by(what, place));
  const texts = [
    ...(dimension === 'district' || dimension === 'city' ? [words.spread] : []),
    words.most(write.within(most.label, dimension), write.reports(most.count)),
    ...changesInWords(facts, dimension, rows),
    ...(isMultiValued(dimension) ? [words.severalValues] : []),
  ];
  return [
    ...texts.map((text): ReportBlock => ({ kind: 'paragraph', text })),
    chartOf(facts, dimension, rows, table),
    table,
  ];
}

function tableOf({ input, source }: Facts, dimension: DimensionId, rows: Rows, title: string): ReportTable {
  return {
    kind: 'table',
    id: dimension,
    title,
    headers: [dimensionLabels[dimension][input.language], ...input.years.map(String)],
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
  const base = Math.max(facts.edition(earlier)?.base ?? 0, facts.edition(input.year)?.base ?? 0);
  const verdicts = rows.flatMap(({ key, label, counts }) => {
    const [then, now] = [counts[before], counts[at]];
    if (isUnspecified(key) || then === null || then === undefined || now === null || now === undefined) return [];
    return [{ label: write.within(label, dimension), verdict: compareCounts(then, now, 2 * base).verdict }];
  });
  if (verdicts.length === 0) return [];
  const those = (verdict: string): string[] => verdicts.flatMap((one) => (one.verdict === verdict ? [one.label] : []));
  const [more, fewer] = [those('more'), those('fewer')];
  if (more.length === 0 && fewer.length === 0) return [words.noneClear(earlier)];
  return [
    ...(more.length > 0 ? [words.clearlyMore(write.list(more), earlier)] : []),
    ...(fewer.length > 0 ? [words.clearlyFewer(write.list(fewer), earlier)] : []),
  ];
}

/** The newest years; the most frequent values first, so that the eye finds them. */
function chartOf({ input, place, write }: Facts, dimension: DimensionId, rows: Rows, table: ReportTable): ReportChart {
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
      name: String(year),
      values: shown.map(({ counts }) => counts[from + index] ?? null),
    })),
    table: table.id,
  };
}

/** More bars than this do not fit under each other on half a page. */
const mostBars = 15;
