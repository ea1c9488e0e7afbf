import { changeOf, lastQuarter, sameBureaus } from './compare.ts';
import { type Facts, firstOf, isUnspecified, missingNames, type Ranked } from './facts.ts';
import { reportTexts } from './texts.ts';
import type { ReportBlock, ReportTable } from './types.ts';

/** Under this many reports, rounding can shift a share by several points. */
const fewestForShare = 100;

/** The year on one page: how many reports, how that compares, what most were about. */
export function summary(facts: Facts): readonly ReportBlock[] {
  const { input, write, place } = facts;
  const period = facts.period(input.year);
  const words = reportTexts[input.language];
  const now = facts.total(input.year);
  if (now === null) return [{ kind: 'paragraph', text: words.nothing(place, input.year) }];
  const mass = facts.total(input.year, { massReport: ['yes'] }) ?? 0;
  const missing = missingNames(facts);
  const firstDomains = firstOf(facts.ranked('domain'));
  const texts = [
    totalInWords(facts, now),
    rateInWords(facts),
    missing.length > 0 && words.missing(write.list(missing), period, missing.length),
    changeInWords(facts),
    mass > 0 && words.massReports(period, write.number(mass), write.number(now - mass)),
    withoutMassInWords(facts),
    groundsInWords(facts, now),
    firstDomains.length > 0 &&
      words.mostDomain(
        write.list(firstDomains.map(({ label }) => write.within(label, 'domain'))),
        write.reports(firstDomains[0]?.count ?? 0),
        firstDomains.length,
      ),
  ];
  const paragraphs = texts.flatMap((text): ReportBlock[] => (text ? [{ kind: 'paragraph', text }] : []));
  return [...paragraphs, keyFigures(facts)];
}

/** A zero among rounded counts can be a small number. */
function totalInWords({ input, write, place, period }: Facts, now: number): string {
  const { total, totalEverywhere, fewest } = reportTexts[input.language];
  if (now === 0) return fewest(place, period(input.year));
  const asked = input.scope === null ? totalEverywhere : total;
  return asked(place, period(input.year), write.reports(now));
}

function rateInWords({ input, place, write, rate }: Facts): string | null {
  const found = rate();
  return found === null ? null : reportTexts[input.language].rate(write.rate(found.value), place);
}

function changeInWords(facts: Facts): string | null {
  const { input, write, place } = facts;
  const words = reportTexts[input.language];
  const earlier = input.year - 1;
  if (earlier < (input.years[0] ?? input.year)) return null;
  if (facts.total(earlier) === null) return words.noEarlier(place, earlier);
  const compared = facts.comparison(earlier);
  if (compared === null)
    return sameBureaus(input.deliveries, earlier, input.year)
      ? words.fewerQuarters(earlier)
      : words.incomparable(earlier);
  const { before, now, verdict } = compared;
  const period = earlierPeriod(facts);
  if (before === now) return words.same(period);
  const sentence = verdict === 'steady' ? words.steady : words.clear;
  return sentence(write.number(Math.abs(now - before)), now > before ? 'more' : 'fewer', period, write.number(before));
}

/** The year before, as far as the year of the report goes. */
const earlierPeriod = ({ input, edition }: Facts): string =>
  reportTexts[input.language].part(lastQuarter(edition(input.year)), input.year - 1);

/** Mass reports can make a difference that other reports do not show. */
function withoutMassInWords(facts: Facts): string | null {
  const words = reportTexts[facts.input.language];
  const earlier = facts.input.year - 1;
  const [all, others] = [facts.comparison(earlier), facts.comparison(earlier, { massReport: ['no'] })];
  if (all === null || others === null || all.verdict === others.verdict) return null;
  const numbers = [facts.write.number(others.before), facts.write.number(others.now)] as const;
  return others.verdict === 'steady'
    ? words.steadyWithoutMass(earlierPeriod(facts), ...numbers)
    : words.clearWithoutMass(others.now > others.before ? 'more' : 'fewer', earlierPeriod(facts), ...numbers);
}

/** The most grounds that are named after the first, so that a sentence stays one. */
const mostNamed = 4;

function groundsInWords(facts: Facts, now: number): string | null {
  const { input, write } = facts;
  const words = reportTexts[input.language];
  const ranked = facts.ranked('ground').filter(({ key }) => !isUnspecified(key));
  const first = firstOf(ranked);
  const [{ count: most } = { count: 0 }] = first;
  if (most === 0) return null;
  const share = now >= fewestForShare && first.length === 1 ? write.share(most / now) : null;
  const named = write.list(first.map(({ label }) => write.within(label, 'ground')));
  const sentence = words.mostGround(named, write.reports(most), share, first.length);
  const others = nextOf(ranked.slice(first.length));
  const withCount = ({ label, count }: Ranked): string => `${write.within(label, 'ground')} (${write.number(count)})`;
  return others.length === 0
    ? sentence
    : `${sentence} ${words.nextGrounds(write.list(others.map(withCount)), others.length)}`;
}

/** The first two, with all that have as many reports as the second; only those with more when that would be a long list. */
function nextOf(ranked: readonly Ranked[]): readonly Ranked[] {
  const last = ranked[1]?.count ?? ranked[0]?.count ?? 0;
  const named = ranked.filter(({ count }) => count >= last);
  return named.length <= mostNamed ? named : named.filter(({ count }) => count > last);
}

/** The years beside each other: reports, the change, and the mass reports among them. */
function keyFigures(facts: Facts): ReportTable {
  const { input, place, source } = facts;
  const { tables } = reportTexts[input.language];
  const totals = input.years.map((year) => facts.total(year));
  const mass = input.years.map((year) => facts.total(year, { massReport: ['yes'] }));
  const without = totals.map((total, at) => (total === null ? null : total - (mass[at] ?? 0)));
  return {
    kind: 'table',
    id: 'keyFigures',
    title: tables.keyFigures(place),
    headers: [tables.figure, ...input.years.map(facts.column)],
    rows: [
      [tables.reports, ...totals],
      [tables.change, ...input.years.map((year) => changeOf(facts, year))],
      [tables.massReports, ...mass],
      [tables.withoutMass, ...without],
    ],
    formats: ['label', ...input.years.map(() => 'count' as const)],
    differences: [1],
    source,
  };
}
