import { meaningOf, type HeaderClaim, type HeaderMeaning } from './header-words.ts';

/** The header of one column: its own words, and the words above it that it shares with its neighbours. */
export interface ColumnHeader {
  readonly column: number;
  /** As people read it: a two-row header joined with ` › `, a second one with the same text marked `(2)`. */
  readonly header: string;
  /** The lowest words, such as `Datum` under `Voorval`. */
  readonly leaf: string;
  /** The words above, such as `Voorval`; empty in a one-row header. */
  readonly group: string;
}

/** The lowest words alone count a little less than all words together. */
const leafDiscount = 0.05;

/** What a header means with the words above it taken into account. */
export function meaningOfHeader({ header, leaf, group }: ColumnHeader): HeaderMeaning {
  const own = meaningOf(leaf);
  if (group === '') return own;
  const joined = meaningOf(header);
  const claims = new Map<HeaderClaim['field'], number>();
  for (const { field, weight } of own.claims) claims.set(field, weight - leafDiscount);
  for (const { field, weight } of joined.claims) claims.set(field, Math.max(weight, claims.get(field) ?? 0));
  return {
    claims: [...claims]
      .map(([field, weight]) => ({ field, weight }))
      .toSorted((one, other) => other.weight - one.weight),
    personal: Math.max(joined.personal, own.personal - leafDiscount),
    ignored: Math.max(joined.ignored, own.ignored - leafDiscount),
  };
}
