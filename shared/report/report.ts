import { bureauOf } from '#shared/codebook/index.ts';
import { distribution } from './distribution.ts';
import { type Facts, factsOf } from './facts.ts';
import { method } from './method.ts';
import { summary } from './summary.ts';
import { reportTexts } from './texts.ts';
import { trend } from './trend.ts';
import { type AnnualReport, type ChapterId, chapterIds, type ReportBlock, type ReportInput } from './types.ts';

const makers: Readonly<Record<ChapterId, (facts: Facts) => readonly ReportBlock[]>> = {
  summary,
  trend,
  grounds: (facts) => distribution(facts, 'ground'),
  domains: (facts) => distribution(facts, 'domain'),
  natures: (facts) => distribution(facts, 'nature'),
  spread: (facts) => distribution(facts, facts.input.scope === null ? 'city' : 'district'),
  channels: (facts) => distribution(facts, 'channel'),
  handling: (facts) => distribution(facts, 'handling'),
  method,
};

/**
 * Writes the annual report of a place and year from published counts: figures, and sentences made from them that claim no
 * more than the figures do. The same input gives the same report.
 */
export function annualReport(input: ReportInput): AnnualReport {
  const facts = factsOf(input);
  const words = reportTexts[input.language];
  const bureaus = [...new Set(input.deliveries.map(({ bureau }) => bureau))];
  const chosen = chapterIds.filter((id) => id === 'method' || input.chapters.includes(id));
  return {
    language: input.language,
    scope: input.scope,
    year: input.year,
    title: words.title(facts.column(input.year), facts.place),
    subtitle: words.subtitle(facts.write.list(bureaus.map((id) => bureauOf(id).name))),
    source: facts.source,
    chapters: chosen.map((id) => ({ id, title: words.chapters[id], blocks: makers[id](facts) })),
  };
}
