import type { CountsResponse } from '#shared/api/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import { countEncoded, encode } from '#shared/counts/index.ts';
import type { CountQuery, CountTable, EncodedRegistrations, EncodedSource } from '#shared/counts/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import type { Store } from '../store/index.ts';

export interface Sources {
  readonly encoded: readonly EncodedSource[];
  /** Which versions the counts rest on, those that were not delivered included. */
  readonly versions: CountsResponse['sources'];
}

/** The store hands out the same list for the same segment, so that encoding it once is enough. */
const encodedLists = new WeakMap<readonly Registration[], EncodedRegistrations>();

function encoded(registrations: readonly Registration[]): EncodedRegistrations {
  const known = encodedLists.get(registrations);
  if (known) return known;
  const fresh = encode(registrations);
  encodedLists.set(registrations, fresh);
  return fresh;
}

/** The versions in force of bureaus and years, ready to be counted. */
export async function loadSources(
  store: Store,
  bureaus: readonly BureauId[],
  years: readonly number[],
): Promise<Sources> {
  const asked = bureaus.flatMap((bureau) => years.map((year) => ({ bureau, year })));
  const loaded = await Promise.all(
    asked.map(async (of) => {
      const head = await store.head(of);
      const months = head ? await store.months(of, head) : [];
      return {
        encoded: months.map((registrations) => ({ bureau: of.bureau, registrations: encoded(registrations) })),
        version: { ...of, version: head?.receipt.version ?? null, submittedAt: head?.receipt.submittedAt ?? null },
      };
    }),
  );
  return { encoded: loaded.flatMap((one) => one.encoded), versions: loaded.map(({ version }) => version) };
}

export const countSources = ({ encoded: sources }: Sources, query: CountQuery): CountTable =>
  countEncoded(sources, query);
