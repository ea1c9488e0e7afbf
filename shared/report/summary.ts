import { inhabitantsOf, ratePer100000 } from '#shared/counts/index.ts';
import { changeOf, type Facts, isUnspecified, missingNames, type Ranked } from './facts.ts';
import { reportTexts } from './texts.ts';
import type { ReportBlock, ReportTable } from './types.ts';

/** Under this many reports, rounding can shift a share by several points. */
const fewestForShare = 100;

/** The year on one page: how many reports, how that compares, what most were about. */
export function summary(facts: Facts): readonly ReportBlock[] {
  const { input, write, place } = facts;
  const words = reportTexts[input.language];
  const now = facts.total(input.year);
  if (now === null) return [{ kind: 'paragraph', text: words.nothing(place, input.year) }];
  const mass = facts.total(input.year, { massReport: ['yes'] }) ?? 0;
  const missing = missingNames(facts);
  const [domain] = facts.ranked('domain').filter(({ key }) => !isUnspecified(key));
  const texts = [
    words.total(place, input.year, write.reports(now)),
    rateInWords(facts, now),
    missing.length > 0 && words.missing(write.list(missing), input.year, missing.length),
    changeInWords(facts),
    mass > 0 && words.massReports(write.number(mass), write.number(now - mass)),
    withoutMassInWords(facts),
    groundsInWords(facts, now),
    domain && words.mostDomain(write.within(domain.label, 'domain'), write.reports(domain.count)),
  ];
  const paragraphs = texts.flatMap((text): ReportBlock[] => (text ? [{ kind: 'paragraph', text }] : []));
  return [...paragraphs, keyFigures(facts)];
}

function rateInWords({ input, place, write, edition }: Facts, now: number): string | null {
  const people = input.scope === null ? null : inhabitantsOf(input.scope, input.year);
  const rate = ratePer100000(now, people?.inhabitants ?? null, edition(input.year)?.base);
  return rate === null ? null : reportTexts[input.language].rate(write.rate(rate), place);
}

function changeInWords(facts: Facts): string {
  const { input, write } = facts;
  const words = reportTexts[input.language];
  const earlier = input.year - 1;
  if (facts.total(earlier) === null) return words.noEarlier;
  const compared = facts.comparison(earlier);
  if (compared === null) return words.incomparable(earlier);
  const { before, now, verdict } = compared;
  if (before === now) return words.same(earlier);
  const sentence = verdict === 'steady' ? words.steady : words.clear;
  return sentence(write.number(Math.abs(now - before)), now > before ? 'more' : 'fewer', earlier, write.number(before));
}

/** Mass reports can make a difference that other reports do not show. */
function withoutMassInWords(facts: Facts): string | null {
  const words = reportTexts[facts.input.language];
  const earlier = facts.input.year - 1;
  const [all, others] = [facts.comparison(earlier), facts.comparison(earlier, { massReport: ['no'] })];
  if (all === null || others === null || all.verdict === others.verdict) return null;
  const numbers = [facts.write.number(others.before), facts.write.number(others.now)] as const;
  return others.verdict === 'steady'
    ? words.steadyWithoutMass(earlier, ...numbers)
    : words.clearWithoutMass(others.now > others.before ? 'more' : 'fewer', earlier, ...numbers);
}

function groundsInWords(facts: Facts, now: number): string | null {
  const { input, write } = facts;
  const words = reportTexts[input.language];
  const [most, ...others] = facts
    .ranked('ground')
    .filter(({ key }) => !isUnspecified(key))
    .slice(0, 3);
  if (!most) return null;
  const share = now >= fewestForShare ? write.share(most.count / now) : null;
  const first = words.mostGround(write.within(most.label, 'ground'), write.number(most.count), share);
  const named = ({ label, count }: Ranked): string => `${write.within(label, 'ground')} (${write.number(count)})`;
  return others.length === 0 ? first : `${first} ${words.nextGrounds(write.list(others.map(named)))}`;
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
    headers: [tables.figure, ...input.years.map(String)],
    rows: [
      [tables.reports, ...totals],
      [tables.change, ...input.years.map((year) => changeOf(facts, year))],
      [tables.massReports, ...mass],
      [tables.withoutMass, ...without],
    ],
    formats: ['label', ...input.years.map(() => 'count' as const)],
    source,
  };
}
