import * as z from 'zod';
import { bodyProblems } from './submission-routes.ts';
import { yearNumber } from './queries.ts';
import type { Route } from './route.ts';
import { bureauId, caseNumber, schemaVersion, year } from './schemas.ts';

/** What a bureau says of a possible double: it is the same incident, or it is not. */
export const duplicateAnswers = ['same', 'different'] as const;
export type DuplicateAnswer = (typeof duplicateAnswers)[number];

/**
 * A case of the bureau's own that may be about the same incident as a case of another bureau. Of the other case only month,
 * grounds and domain are told: not which bureau, and not its number.
 */
export const duplicate = z.object({
  /** Names the pair; the same for as long as both cases exist. */
  id: z.string(),
  caseNumber,
  other: z.object({
    /** Of its report, as `YYYY-MM`. */
    month: z.string(),
    grounds: z.array(z.string()),
    domain: z.string(),
  }),
  /** What the own bureau said; `null` when it has not looked yet. */
  answer: z.enum(duplicateAnswers).nullable(),
  /**
   * `unanswered`: the own bureau has not said. `waiting`: it has, the other has not. `agreed`: both say the same incident,
   * and it counts once. `apart`: at least one says it is not, so both count.
   */
  state: z.enum(['unanswered', 'waiting', 'agreed', 'apart']),
});
export type Duplicate = z.infer<typeof duplicate>;

export const duplicateList = z.object({ year, duplicates: z.array(duplicate) });
export type DuplicateList = z.infer<typeof duplicateList>;

export const duplicatesQuery = z.strictObject({ year: yearNumber });
export type DuplicatesQuestion = z.infer<typeof duplicatesQuery>;

export const duplicateAnswerRequest = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  bureau: bureauId,
  year,
  id: z.string().regex(/^[0-9a-f]{64}$/),
  answer: z.enum(duplicateAnswers),
});
export type DuplicateAnswerRequest = z.infer<typeof duplicateAnswerRequest>;

export const duplicateRoutes = {
  duplicates: {
    method: 'GET',
    path: '/api/v1/duplicates',
    summary: "Cases of the own bureau that may be about the same incident as another bureau's",
    roles: ['bureau'],
    query: duplicatesQuery,
    request: null,
    response: duplicateList,
    problems: ['query-invalid', 'storage-unreachable'],
  },
  answerDuplicate: {
    method: 'POST',
    path: '/api/v1/duplicates',
    summary: 'Say whether a possible double is about the same incident',
    roles: ['bureau'],
    query: null,
    request: duplicateAnswerRequest,
    response: duplicate,
    problems: ['other-bureau', ...bodyProblems, 'unknown-duplicate', 'busy', 'storage-unreachable'],
  },
} as const satisfies Readonly<Record<string, Route>>;
