import { formats } from '#addin/i18n/format.ts';
import type { Basis } from '#addin/panes/analyse/figures/basis.ts';
import type { Choice } from '#addin/panes/analyse/figures/choice.ts';
import type { Making } from '#addin/panes/analyse/pictures/index.ts';
import { analyseTexts } from '#addin/panes/analyse/words/texts.ts';
import type { Release } from '#shared/api/index.ts';
import { bureauIds } from '#shared/codebook/index.ts';
import { reportInput, twoYears } from '#test/shared/report/input.ts';
import type { Reported } from '#test/shared/report/input.ts';

const deviation = (largest: number) => ({ margins: 100, mean: 1, largest });

/** A release of which every bureau that reported anything is part. */
export function edition(year: number, reported: Reported, parts: Partial<Release> = {}): Release {
  return {
    year,
    quarter: null,
    edition: 1,
    base: 5,
    bureaus: bureauIds.map((bureau) => {
      const version = reported[bureau]?.[year] ? 1 : null;
      return { bureau, version, submittedAt: null, complete: true, kept: false };
    }),
    quality: { all: deviation(8), oneWay: deviation(6), twoWay: deviation(8) },
    id: `${year}-e1`,
    total: 0,
    reason: '',
    publishedAt: `${year + 1}-02-13T10:00:00Z`,
    publishedBy: 'Yara',
    ...parts,
  };
}

/** What a picture is made from after such numbers of reports, by default over 2023 and 2024. */
export function makingOf(
  choice: Partial<Choice> = {},
  reported: Reported = twoYears,
  basis: Partial<Basis> = {},
): Making {
  const { count, deliveries } = reportInput(reported);
  return {
    choice: { years: [2023, 2024], rows: 'ground', columns: 'year', filters: {}, city: 'GM0363', ...choice },
    basis: {
      precision: 'released',
      own: null,
      editions: [2023, 2024].map((year) => edition(year, reported)),
      deliveries,
      today: '2026-11-22',
      ...basis,
    },
    count,
    t: analyseTexts.nl,
    format: formats.nl,
  };
}
