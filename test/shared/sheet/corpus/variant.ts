import type { BureauId } from '#shared/codebook/index.ts';
import { seeded, type Random } from '#test/sheets/random.ts';
import type { City } from './truth.ts';

/** How one sheet of the corpus is kept; every choice follows from its seed. */
export interface Variant {
  readonly seed: number;
  readonly language: 'nl' | 'en';
  readonly bureau: BureauId;
  readonly city: City;
  readonly rows: number;
  /** How the grounds of a case are written. */
  readonly grounds: 'one-cell' | 'columns' | 'marks' | 'row-per-ground' | 'row-per-ground-merged';
  readonly separator: string;
  /** How codes are written: as words, or as the bureau's own abbreviations with a legend. */
  readonly codes: 'words' | 'signs';
  readonly legend: 'blocks' | 'one-list' | 'one-cell' | 'label-first';
  readonly dates: 'serial' | 'day-first' | 'long' | 'iso' | 'with-time' | 'mixed' | 'month-first' | 'serial-text';
  readonly date1904: boolean;
  readonly postcode: 'pc4' | 'pc6' | 'number';
  readonly caseNumber: 'year-first' | 'prefix' | 'plain' | 'slash';
  /** Rows of titles above the header, and empty columns to the left. */
  readonly titles: number;
  readonly left: number;
  readonly header: 'one-row' | 'groups' | 'groups-without-merges' | 'hints';
  readonly sheets: 'one' | 'quarters' | 'months';
  readonly excelTable: boolean;
  readonly totals: 'none' | 'bottom' | 'per-month';
  readonly blanks: boolean;
  readonly notes: boolean;
  readonly repeatedHeader: boolean;
  readonly emptyColumn: boolean;
  readonly sideTable: boolean;
  readonly otherSheets: boolean;
  readonly hidden: boolean;
  /** Share of code cells with a typing error. */
  readonly typos: number;
  readonly untidy: boolean;
  readonly shuffled: boolean;
}

const homes: readonly (readonly [BureauId, City])[] = [
  ['rotterdam', 'GM0599'],
  ['amsterdam', 'GM0363'],
  ['utrecht', 'GM0344'],
  ['den-haag', 'GM0518'],
];

function pickDates(random: Random, language: Variant['language']): Variant['dates'] {
  const dutch = ['serial', 'serial', 'day-first', 'long', 'iso', 'with-time', 'mixed', 'serial-text'] as const;
  const english = ['serial', 'iso', 'month-first', 'long'] as const;
  return random.pick<Variant['dates']>(language === 'nl' ? dutch : english);
}

/** The way of keeping a sheet that belongs to a seed. */
export function variantOf(seed: number): Variant {
  const random = seeded(seed * 7919);
  const [bureau, city] = random.pick(homes);
  const language = random.chance(0.2) ? 'en' : 'nl';
  const perGround = ['row-per-ground', 'row-per-ground-merged'] as const;
  const grounds = random.pick<Variant['grounds']>(['one-cell', 'one-cell', 'columns', 'marks', ...perGround]);
  const codes = random.chance(0.25) ? 'signs' : 'words';
  return {
    seed,
    language,
    bureau,
    city,
    rows: 60,
    grounds,
    separator: random.pick(['; ', ';', ', ', ' / ', '\n', ' en ', ' + ']),
    codes,
    legend: random.pick(['blocks', 'one-list', 'one-cell', 'label-first']),
    dates: pickDates(random, language),
    date1904: random.chance(0.15),
    postcode: random.pick(['pc4', 'pc6', 'number']),
    caseNumber: random.pick(['year-first', 'prefix', 'plain', 'slash']),
    titles: random.pick([0, 0, 1, 3, 5]),
    left: random.pick([0, 0, 1, 2]),
    header: random.pick(['one-row', 'one-row', 'groups', 'groups-without-merges', 'hints']),
    sheets: random.pick(['one', 'one', 'one', 'quarters', 'months']),
    excelTable: random.chance(0.25),
    totals: random.pick(['none', 'bottom', 'per-month']),
    blanks: random.chance(0.3),
    notes: random.chance(0.4),
    repeatedHeader: random.chance(0.15),
    emptyColumn: random.chance(0.25),
    sideTable: random.chance(0.2),
    otherSheets: random.chance(0.5),
    hidden: random.chance(0.3),
    typos: random.chance(0.5) ? 0.02 : 0,
    untidy: random.chance(0.5),
    shuffled: random.chance(0.3),
  };
}
