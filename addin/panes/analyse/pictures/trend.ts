import { valueLabel } from '#shared/counts/index.ts';
import { coverageOf, lastQuarter } from '../figures/basis.ts';
import { allFilters } from '../figures/figures.ts';
import type { Figure } from '../figures/figures.ts';
import { numberIn } from './from-figures.ts';
import type { Making, Picture } from './picture.ts';
import { breakNotes, brokenYears } from './series-breaks.ts';

interface Quarter {
  readonly year: number;
  readonly name: string;
  readonly short: string;
  readonly all: Figure;
  readonly mass: Figure;
}

/** Reports by quarter, with and without mass reports, which are one event that many people report. */
export function trend(making: Making): Picture {
  const { choice, t, format } = making;
  const quarters = quartersOf(making);
  const oneKind = choice.filters.massReport !== undefined;
  const without = ({ all, mass }: Quarter): Figure =>
    typeof all === 'number' && typeof mass === 'number' ? all - mass : all;
  const withMass = quarters.flatMap((quarter, at) => ((numberIn(quarter.mass) ?? 0) > 0 ? [{ ...quarter, at }] : []));
  const totals = quarters.map(({ all }) => numberIn(all) ?? 0);
  const series = [
    {
      name: t.reportsTitle,
      values: quarters.map(({ all }) => numberIn(all)),
      marked: oneKind ? [] : withMass.map(({ at }) => at),
    },
    ...(oneKind ? [] : [{ name: t.withoutMassTitle, values: quarters.map((quarter) => numberIn(without(quarter))) }]),
  ];
  const breaks = brokenYears(making).map((year) => quarters.findIndex((quarter) => quarter.year === year));
  const massNames = withMass.map(({ name, mass }) => `${name} (${format.number(numberIn(mass) ?? 0)})`);
  return {
    title: t.trendTitle,
    sentence: sentenceOf(quarters, making),
    drawing: { kind: 'chart', data: { kind: 'line', labels: quarters.map(({ short }) => short), series, breaks } },
    table: {
      caption: t.trendTitle,
      headers: [t.quarter, t.reportsTitle, ...(oneKind ? [] : [t.withoutMassShort, t.massShort])],
      rows: quarters.map((quarter) => ({
        name: quarter.short,
        cells: [quarter.all, ...(oneKind ? [] : [without(quarter), quarter.mass])],
      })),
      total: null,
      charted: series.length,
    },
    notes: [...breakNotes(making), ...(massNames.length > 0 && !oneKind ? [t.massNote(format.list(massNames))] : [])],
    excel: { id: 'trend', rows: ['year', 'quarter'], columns: ['massReport'], filters: {}, chart: 'line' },
    isEmpty: totals.every((total) => total === 0),
  };
}

/** Every quarter of the chosen years, as far as there can be figures of it. */
function quartersOf({ choice, basis, count, t, format }: Making): readonly Quarter[] {
  const { rows } = count({ by: ['year', 'quarter', 'massReport'], filters: allFilters(choice) });
  const sum = (year: number, quarter: string, mass?: string): number =>
    rows
      .filter(({ keys }) => keys[0] === String(year) && keys[1] === quarter && (mass === undefined || keys[2] === mass))
      .reduce((total, row) => total + row.count, 0);
  return choice.years.flatMap((year) => {
    const coverage = coverageOf(basis, choice.filters, year);
    return Array.from({ length: lastQuarter(basis, year) }, (_, at) => {
      const quarter = `Q${at + 1}`;
      return {
        year,
        name: `${valueLabel('quarter', quarter, format.language)} ${year}`,
        short: t.shortQuarter(at + 1, year),
        all: coverage === 'counted' ? sum(year, quarter) : coverage,
        mass: coverage === 'counted' ? sum(year, quarter, 'yes') : coverage,
      };
    });
  });
}

function sentenceOf(quarters: readonly Quarter[], { t, format }: Making): string {
  const counted = quarters.filter(({ all }) => typeof all === 'number');
  const sorted = counted.toSorted((a, b) => (numberIn(b.all) ?? 0) - (numberIn(a.all) ?? 0));
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (most === undefined || least === undefined) return t.nothingTitle;
  const say = ({ name, all }: Quarter): string => `${name} (${format.number(numberIn(all) ?? 0)})`;
  return t.trendSentence(say(most), say(least));
}
