import type { CountsResponse } from '#shared/api/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import { countEncoded, encode } from '#shared/counts/index.ts';
import type { CountQuery, CountTable, EncodedRegistrations, EncodedSource } from '#shared/counts/index.ts';
import { doublesKey, withoutDoubles } from '#shared/submission/index.ts';
import type { DoublesLeftOut } from '#shared/submission/index.ts';
import type { BureauYear, Head, Store } from '../store/index.ts';

export interface Sources {
  readonly encoded: readonly EncodedSource[];
  /** Which versions the counts rest on, those that were not delivered included. */
  readonly versions: CountsResponse['sources'];
}

/** Nothing is left out. */
export const noDoubles: DoublesLeftOut = new Map();

/** The versions in force of bureaus and years, ready to be counted. Months that cannot be read are named and left out. */
export async function loadSources(
  store: Store,
  bureaus: readonly BureauId[],
  years: readonly number[],
  leftOut: DoublesLeftOut = noDoubles,
): Promise<Sources> {
  const asked = bureaus.flatMap((bureau) => years.map((year) => ({ bureau, year })));
  const loaded = await Promise.all(asked.map((of) => loadSource(store, of, leftOut.get(doublesKey(of)))));
  return { encoded: loaded.flatMap(({ encoded }) => encoded), versions: loaded.map(({ version }) => version) };
}

async function loadSource(
  store: Store,
  of: BureauYear,
  leftOut: ReadonlySet<string> | undefined,
): Promise<{ readonly encoded: readonly EncodedSource[]; readonly version: CountsResponse['sources'][number] }> {
  const head = await store.head(of);
  if (!head) return { encoded: [], version: { ...of, version: null, submittedAt: null } };
  const { months, damaged } = leftOut
    ? await monthsWithout(store, of, head, leftOut)
    : await store.encodedMonths(of, head);
  const { version, submittedAt } = head.receipt;
  return {
    encoded: months.map((registrations) => ({ bureau: of.bureau, registrations })),
    version: { ...of, version, submittedAt, ...(damaged.length > 0 && { damaged: [...damaged] }) },
  };
}

/** Encoded anew: cases that are left out are few, and asked for seldom. */
async function monthsWithout(
  store: Store,
  of: BureauYear,
  head: Head,
  leftOut: ReadonlySet<string>,
): Promise<{ readonly months: readonly EncodedRegistrations[]; readonly damaged: readonly string[] }> {
  const months = await store.months(of, head);
  return { months: months.map((registrations) => encode(withoutDoubles(registrations, leftOut))), damaged: [] };
}

export const countSources = ({ encoded: sources }: Sources, query: CountQuery): CountTable =>
  countEncoded(sources, query);
