import type { DuplicateAnswer } from '#shared/api/index.ts';
import { bureauIds } from '#shared/codebook/index.ts';
import { asPair, doublesLeftOut, duplicateKey, possibleDuplicates } from '#shared/submission/index.ts';
import type { DoublesLeftOut, PlacedCase, PossibleDuplicate } from '#shared/submission/index.ts';
import type { BureauYear, CaseOf, Review, Store } from '../store/index.ts';

/** Two cases of different bureaus that may be about the same incident, and what each bureau says. */
export interface ReviewedPair {
  readonly pair: PossibleDuplicate;
  /** `null` when the bureau has not said. */
  readonly first: DuplicateAnswer | null;
  readonly second: DuplicateAnswer | null;
}

/**
 * The possible doubles in which a case of one of these years stands, by name. Also those that were answered before and no
 * longer look alike: an answer is about two cases, and counts for as long as both are in force.
 */
export async function reviewedPairs(
  store: Store,
  years: readonly number[],
): Promise<ReadonlyMap<string, ReviewedPair>> {
  const reached = [...new Set(years.flatMap((year) => [year - 1, year, year + 1]))];
  const places = bureauIds.flatMap((bureau) => reached.map((year) => ({ bureau, year })));
  const [cases, reviews] = await Promise.all([
    Promise.all(places.map((of) => casesOf(store, of, years))),
    Promise.all(places.map((of) => store.reviews(of))),
  ]);
  const placed = new Map(cases.flat().map((one) => [nameOf(caseOf(one)), one]));
  const pairs = new Map(possibleDuplicates(cases.flat()).map((pair) => [duplicateKey(pair), pair]));
  const answers = new Map<string, DuplicateAnswer>();
  for (const review of reviews.flat()) {
    const pair = pairReviewed(placed, review);
    if (!pair) continue;
    pairs.set(duplicateKey(pair), pair);
    answers.set(`${nameOf(review.own)} ${nameOf(review.other)}`, review.answer);
  }
  const answerOf = (own: PlacedCase, other: PlacedCase): DuplicateAnswer | null =>
    answers.get(`${nameOf(caseOf(own))} ${nameOf(caseOf(other))}`) ?? null;
  return new Map(
    [...pairs].map(([key, pair]) => {
      const { first, second } = pair;
      return [key, { pair, first: answerOf(first, second), second: answerOf(second, first) }];
    }),
  );
}

/** Which cases of some years to leave out so that what both bureaus call the same incident counts once. */
export async function doublesOf(store: Store, years: readonly number[]): Promise<DoublesLeftOut> {
  const pairs = [...(await reviewedPairs(store, years)).values()];
  const agreed = pairs.filter(({ first, second }) => first === 'same' && second === 'same');
  return doublesLeftOut(agreed.map(({ pair }) => pair));
}

/** The cases of a bureau's year; of a year that was not asked for, only the month in which a double of one that was can stand. */
async function casesOf(store: Store, of: BureauYear, years: readonly number[]): Promise<readonly PlacedCase[]> {
  const head = await store.head(of);
  if (!head) return [];
  const month = (name: string): string => `${of.year}-${name}`;
  const needed = new Set([
    ...(years.includes(of.year + 1) ? [month('12')] : []),
    ...(years.includes(of.year - 1) ? [month('01')] : []),
  ]);
  const segments = years.includes(of.year) ? head.segments : head.segments.filter((one) => needed.has(one.month));
  const months = await store.months(of, { ...head, segments });
  return months.flat().map((registration) => ({ ...of, registration }));
}

const caseOf = ({ bureau, year, registration }: PlacedCase): CaseOf => ({
  bureau,
  year,
  caseNumber: registration.caseNumber,
});

const nameOf = ({ bureau, year, caseNumber }: CaseOf): string => JSON.stringify([bureau, year, caseNumber]);

/** `null` when one of the cases is no longer in force. */
function pairReviewed(placed: ReadonlyMap<string, PlacedCase>, { own, other }: Review): PossibleDuplicate | null {
  const [one, two] = [placed.get(nameOf(own)), placed.get(nameOf(other))];
  return one && two ? asPair(one, two) : null;
}
