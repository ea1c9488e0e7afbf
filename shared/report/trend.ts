import { dimensionLabels, valueLabel } from '#shared/counts/index.ts';
import { sameBureaus } from './compare.ts';
import type { Facts } from './facts.ts';
import { reportTexts } from './texts.ts';
import type { ReportBlock, ReportChart, ReportTable } from './types.ts';

/** The quarters of every year, with and without mass reports. */
export function trend(facts: Facts): readonly ReportBlock[] {
  const { input, place, write } = facts;
  const words = reportTexts[input.language];
  const quarters = facts.quarters();
  if (quarters.every(({ total }) => total === null))
    return [{ kind: 'paragraph', text: words.nothing(place, input.year) }];
  const table = tableOf(facts, quarters);
  const shown = new Set(quarters.map(({ year }) => year));
  const uneven = input.years.filter((year) => shown.has(year) && !sameBureaus(input.deliveries, year, input.year));
  const texts = [
    ...(facts.total(input.year) === null ? [words.nothing(place, input.year)] : []),
    words.quarters,
    ...rangeInWords(facts, quarters),
    ...(uneven.length > 0 ? [words.seriesBreak(write.list([...uneven, input.year].map(String)))] : []),
  ];
  return [...texts.map((text): ReportBlock => ({ kind: 'paragraph', text })), chartOf(facts, quarters, table), table];
}

type Quarters = ReturnType<Facts['quarters']>;

const nameOf = ({ input }: Facts, { year, quarter }: Quarters[number]): string =>
  `${valueLabel('quarter', quarter, input.language)} ${year}`;

/** Between which numbers the quarters of the year lie; that they differ says nothing about why. */
function rangeInWords({ input, write }: Facts, quarters: Quarters): readonly string[] {
  const { between, alike } = reportTexts[input.language];
  const totals = quarters.flatMap(({ year, total }) => (year === input.year && total !== null ? [total] : []));
  const [least, most] = [Math.min(...totals), Math.max(...totals)];
  if (totals.length < 2 || most === 0) return [];
  return [
    least === most
      ? alike(input.year, write.reports(least))
      : between(input.year, write.number(least), write.reports(most)),
  ];
}

function tableOf(facts: Facts, quarters: Quarters): ReportTable {
  const { tables } = reportTexts[facts.input.language];
  return {
    kind: 'table',
    id: 'quarters',
    title: tables.quarters(facts.place),
    headers: [dimensionLabels.quarter[facts.input.language], tables.reports, tables.massReports, tables.withoutMass],
    rows: quarters.map((quarter) => [
      nameOf(facts, quarter),
      quarter.total,
      quarter.mass,
      quarter.total === null ? null : quarter.total - (quarter.mass ?? 0),
    ]),
    formats: ['label', 'count', 'count', 'count'],
    source: facts.source,
  };
}

function chartOf(facts: Facts, quarters: Quarters, table: ReportTable): ReportChart {
  const words = reportTexts[facts.input.language];
  const top = quarters.toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0))[0];
  return {
    kind: 'chart',
    shape: 'line',
    title: table.title,
    alt: words.alt(table.title, top ? nameOf(facts, top) : '', facts.write.reports(top?.total ?? 0), null),
    categories: quarters.map((quarter) => nameOf(facts, quarter)),
    series: [
      { name: words.tables.reports, values: quarters.map(({ total }) => total) },
      {
        name: words.tables.withoutMass,
        values: quarters.map(({ total, mass }) => (total === null ? null : total - (mass ?? 0))),
      },
    ],
    table: table.id,
  };
}
