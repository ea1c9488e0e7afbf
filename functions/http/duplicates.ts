import { ApiError, duplicateAnswerRequest } from '#shared/api/index.ts';
import type { Duplicate, DuplicateAnswer } from '#shared/api/index.ts';
import { compareCaseNumbers } from '#shared/registration/index.ts';
import type { PlacedCase } from '#shared/submission/index.ts';
import { assertMaySubmit, ownBureau } from '../identity/index.ts';
import type { BureauYear } from '../store/index.ts';
import { authorOf } from './author.ts';
import { readBody } from './body.ts';
import { reviewedPairs } from './doubles.ts';
import type { ReviewedPair } from './doubles.ts';
import { registerRoute } from './register.ts';
import type { Application } from './register.ts';

/** A pair as one of its two bureaus sees it. */
interface Side {
  readonly own: PlacedCase;
  readonly other: PlacedCase;
  readonly answer: DuplicateAnswer | null;
  readonly otherAnswer: DuplicateAnswer | null;
}

export function registerDuplicates(application: Application): void {
  const { store, now } = application;
  const sidesOf = async (of: BureauYear): Promise<ReadonlyMap<string, Side>> => {
    const [pairs, name] = await Promise.all([reviewedPairs(store, [of.year]), store.opaqueNames()]);
    return new Map(
      [...pairs].flatMap(([key, pair]) => {
        const side = sideOf(pair, of);
        return side ? [[name(key), side] as const] : [];
      }),
    );
  };

  registerRoute(application, 'duplicates', async ({ caller, query: { year }, note }) => {
    const sides = await sidesOf({ bureau: ownBureau(caller), year });
    const duplicates = [...sides].map(([id, side]) => shown(id, side)).sort(byUrgency);
    note({ duplicates: duplicates.length });
    return { json: { year, duplicates } };
  });

  registerRoute(application, 'answerDuplicate', async ({ caller, request: http, language, note }) => {
    const { request } = await readBody(http, duplicateAnswerRequest, language);
    const { bureau, year, id, answer } = request;
    note({ bureau, year, answer });
    assertMaySubmit(caller, bureau);
    const side = (await sidesOf(request)).get(id);
    if (!side) throw new ApiError('unknown-duplicate');
    const author = authorOf(caller, http, now());
    await store.saveReview({ own: caseOf(side.own), other: caseOf(side.other), answer }, author);
    return { json: shown(id, { ...side, answer }) };
  });
}

const isOf = (placed: PlacedCase, { bureau, year }: BureauYear): boolean =>
  placed.bureau === bureau && placed.year === year;

/** `null` when the pair is not about a case of this bureau's year. */
function sideOf({ pair: { first, second }, ...answers }: ReviewedPair, of: BureauYear): Side | null {
  if (isOf(first, of)) return { own: first, other: second, answer: answers.first, otherAnswer: answers.second };
  if (isOf(second, of)) return { own: second, other: first, answer: answers.second, otherAnswer: answers.first };
  return null;
}

/** Of the other case no more than month, grounds and domain: not its number, and not of which bureau it is. */
function shown(id: string, { own, other, answer, otherAnswer }: Side): Duplicate {
  const { reportedOn, grounds, domain } = other.registration;
  return {
    id,
    caseNumber: own.registration.caseNumber,
    other: { month: reportedOn.slice(0, 7), grounds: [...grounds], domain },
    answer,
    state: stateOf(answer, otherAnswer),
  };
}

function stateOf(answer: DuplicateAnswer | null, otherAnswer: DuplicateAnswer | null): Duplicate['state'] {
  if (answer === null) return 'unanswered';
  if (answer === 'different' || otherAnswer === 'different') return 'apart';
  return otherAnswer === null ? 'waiting' : 'agreed';
}

const caseOf = ({ bureau, year, registration: { caseNumber } }: PlacedCase) => ({ bureau, year, caseNumber });

/** What asks for an answer first. */
const byUrgency = (left: Duplicate, right: Duplicate): number =>
  Number(left.answer !== null) - Number(right.answer !== null) ||
  compareCaseNumbers(left.caseNumber, right.caseNumber) ||
  (left.id < right.id ? -1 : 1);
