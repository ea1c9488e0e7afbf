import { bureauIds } from '#shared/codebook/index.ts';
import { countEncoded, encode } from '#shared/counts/index.ts';
import type { CountQuery } from '#shared/counts/index.ts';
import { best, milliseconds, ratio } from './measure.ts';
import type { Bench, Figure } from './measure.ts';
import { inventedRegistrations } from './registrations.ts';

const years = Array.from({ length: 10 }, (_, index) => 2015 + index);
const perYear = 5_000;

const queries: readonly { readonly name: string; readonly query: CountQuery }[] = [
  { name: 'ground × year', query: { by: ['ground', 'year'], filters: {} } },
  { name: 'ground × domain × bureau', query: { by: ['ground', 'domain', 'bureau'], filters: {} } },
  {
    name: 'domain, one bureau, without mass reports',
    query: { by: ['domain'], filters: { bureau: ['rotterdam'], massReport: ['no'] } },
  },
];

/** The obvious way: walk over the registrations and add up in an object, for ground × year. */
function plainly(
  all: readonly { readonly year: number; readonly registrations: ReturnType<typeof inventedRegistrations> }[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { year, registrations } of all) {
    for (const { grounds } of registrations) {
      for (const ground of grounds) counts.set(`${ground}|${year}`, (counts.get(`${ground}|${year}`) ?? 0) + 1);
    }
  }
  return counts;
}

async function run(): Promise<Figure[]> {
  const all = years.flatMap((year) =>
    bureauIds.map((bureau) => ({ bureau, year, registrations: inventedRegistrations(bureau, year, perYear) })),
  );
  const cold = await best(3, () =>
    all.map(({ bureau, registrations }) => ({ bureau, registrations: encode(registrations) })),
  );
  const sources = all.map(({ bureau, registrations }) => ({ bureau, registrations: encode(registrations) }));
  const plain = await best(5, () => plainly(all));
  const figures: Figure[] = [
    { what: 'peer: a loop over objects, ground × year', value: milliseconds(plain), beside: '' },
    { what: 'making columns of all registrations (once per segment)', value: milliseconds(cold), beside: '' },
  ];
  for (const { name, query } of queries) {
    const warm = await best(10, () => countEncoded(sources, query));
    figures.push({
      what: `counting, warm: ${name}`,
      value: milliseconds(warm),
      beside: name === 'ground × year' ? ratio(plain, warm) : '',
    });
  }
  return figures;
}

export const countsBench: Bench = {
  title: 'Counts over 10 years, 4 bureaus, 5,000 reports each',
  about: 'Cold is the work done once per stored segment; warm is what a question costs after that.',
  run,
};
