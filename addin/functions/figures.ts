import { inForce, loadReleased, type Released } from '#addin/released/released.ts';
import type { ApiClient, Release } from '#shared/api/index.ts';
import { bureauIds, bureaus } from '#shared/codebook/index.ts';
import type { BureauId, Language } from '#shared/codebook/index.ts';
import { inhabitantsOf, isDelivered, ratePer100000, type Filters } from '#shared/counts/index.ts';
import { cityOf, filtersOf, optionalYearOf, yearOf } from './arguments.ts';
import { NoFigure } from './no-figure.ts';
import { reasons } from './texts.ts';

export type FunctionName = 'AANTAL' | 'PER100K' | 'VERSCHIL' | 'REEKS';
type Cells = readonly unknown[];

/** The functions of the namespace MELDBEELD over what has been published. Each throws `NoFigure`. */
export interface Figures {
  /** Reports of a year, rounded: year, ground, domain, bureau, nature. */
  readonly AANTAL: (cells: Cells) => number;
  /** Reports per 100,000 inhabitants of a city in a whole year: year, city, ground, domain, nature. */
  readonly PER100K: (cells: Cells) => number;
  /** Reports of the second year less those of the first, where the same bureaus and quarters are in both: two years, then as AANTAL. */
  readonly VERSCHIL: (cells: Cells) => number;
  /** A header and a row for each published year: first and last year, then as AANTAL. */
  readonly REEKS: (cells: Cells) => (number | string)[][];
}

/** How long a list of releases is taken for the newest, in milliseconds. */
const freshFor = 60_000;

interface Asked {
  readonly client: ApiClient;
  readonly at: number;
  readonly released: Promise<Released>;
}

let asked: Asked | null = null;

/**
 * The figures of all published years. All cells that ask within a minute share one request; the published rows themselves
 * never change and are fetched once for each release. Throws what the client throws.
 */
export async function figuresFor(client: ApiClient, language: Language, now = Date.now()): Promise<Figures> {
  if (asked?.client !== client || now - asked.at > freshFor) {
    const released = client.releases({}).then(({ releases }) => loadReleased(client, inForce(releases)));
    const mine: Asked = { client, at: now, released };
    asked = mine;
    released.catch(() => {
      if (asked === mine) asked = null;
    });
  }
  return figuresOf(await asked.released, language);
}

const usual = ['ground', 'domain', 'bureau', 'nature'] as const;

/** The functions over some releases. */
export function figuresOf(released: Released, language: Language): Figures {
  const words = reasons[language];
  const releaseOf = (year: number): Release => {
    const release = released.releases.find((one) => one.year === year);
    if (release === undefined) throw new NoFigure('notAvailable', words.notReleased(year));
    return release;
  };
  const deliveredIn = (year: number): readonly BureauId[] =>
    bureauIds.filter((bureau) => isDelivered(['year', 'bureau'], [String(year), bureau], released.deliveries));
  const count = (year: number, filters: Filters): number => {
    releaseOf(year);
    const [bureau] = filters.bureau ?? [];
    if (bureau !== undefined && !deliveredIn(year).some((id) => id === bureau))
      throw new NoFigure('notAvailable', words.notDelivered(year));
    return released.count({ by: ['year'], filters: { ...filters, year: [String(year)] } }).total;
  };
  return {
    AANTAL: ([year, ...rest]) => count(yearOf(year, language), filtersOf(usual, rest, language)),
    PER100K: ([year, city, ...rest]) => {
      const [ofYear, of] = [yearOf(year, language), cityOf(city, language)];
      const filters = { ...filtersOf(['ground', 'domain', 'nature'], rest, language), city: [of] };
      const { quarter } = releaseOf(ofYear);
      if (quarter !== null && quarter < 4) throw new NoFigure('notAvailable', words.partOfYear(ofYear));
      const own = bureaus.find(({ area }) => area.includes(of));
      if (own !== undefined && !deliveredIn(ofYear).includes(own.id))
        throw new NoFigure('notAvailable', words.ownBureau(ofYear));
      const inhabitants = inhabitantsOf(of, ofYear)?.inhabitants ?? null;
      const rate = ratePer100000(count(ofYear, filters), inhabitants, releaseOf(ofYear).base);
      if (rate === null) throw new NoFigure('notAvailable', words.noRate);
      return rate;
    },
    VERSCHIL: ([first, second, ...rest]) => {
      const filters = filtersOf(usual, rest, language);
      const [before, after] = [yearOf(first, language), yearOf(second, language)];
      const [earlier, later] = [count(before, filters), count(after, filters)];
      if ((releaseOf(before).quarter ?? 4) !== (releaseOf(after).quarter ?? 4))
        throw new NoFigure('notAvailable', words.otherQuarters(before, after));
      const isSame = filters.bureau !== undefined || deliveredIn(before).join() === deliveredIn(after).join();
      if (!isSame) throw new NoFigure('notAvailable', words.otherBureaus(before, after));
      return later - earlier;
    },
    REEKS: ([from, until, ...rest]) => {
      const [first, last] = [optionalYearOf(from, language), optionalYearOf(until, language)];
      const filters = filtersOf(usual, rest, language);
      const years = released.releases.map(({ year }) => year);
      const wanted = years.filter((year) => year >= (first ?? year) && year <= (last ?? year));
      if (wanted.length === 0) throw new NoFigure('notAvailable', words.notReleased(first ?? last ?? yearNow(years)));
      return [[words.year, words.count], ...wanted.map((year) => [year, count(year, filters)])];
    },
  };
}

/** The newest year there is, to say that there is nothing of it. */
const yearNow = (years: readonly number[]): number => Math.max(new Date().getFullYear(), ...years);
