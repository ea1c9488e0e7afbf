import { bureauOf } from '#shared/codebook/index.ts';
import type { Facts } from './facts.ts';
import { inMultiples } from './words.ts';
import { reportTexts } from './texts.ts';
import { missingBureaus, type ReportBlock } from './types.ts';

/** What people have to know to read the figures: rounding, chance, and who delivered. */
export function method({ input, write, place, rate }: Facts): readonly ReportBlock[] {
  const words = reportTexts[input.language].method;
  const people = rate()?.people ?? null;
  const bases = [...new Set(input.editions.map(({ base }) => base))];
  const largest = Math.max(0, ...input.editions.map(({ largestDeviation }) => largestDeviation.oneWay));
  const paragraphs = [
    words.what,
    ...(input.scope === null ? [] : [words.cityScope]),
    ...(people === null
      ? []
      : [words.inhabitants(place, people.year, write.number(people.inhabitants), people.source)]),
    words.rounding(inMultiples(bases, input.language), write.number(largest)),
    words.zero,
    words.chance,
    words.reporting,
    words.several,
    words.otherSources,
  ];
  const items = input.years.flatMap((year) => {
    const missing = missingBureaus(input.deliveries, year);
    const delivered = input.deliveries.filter((one) => one.year === year && !missing.includes(one.bureau));
    const names = (ids: readonly { readonly bureau: Parameters<typeof bureauOf>[0] }[]): string =>
      write.list(ids.map(({ bureau }) => bureauOf(bureau).name));
    return [
      ...(delivered.length > 0 ? [words.delivered(year, names(delivered))] : []),
      ...(missing.length > 0 ? [words.notDelivered(year, names(missing.map((bureau) => ({ bureau }))))] : []),
    ];
  });
  return [
    ...paragraphs.map((text): ReportBlock => ({ kind: 'paragraph', text })),
    { kind: 'list', items },
    { kind: 'paragraph', text: words.madeOn(write.day(input.madeOn)) },
  ];
}
