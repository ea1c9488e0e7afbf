import * as z from 'zod';
import type { Route } from './route.ts';
import { bureauId, caseNumber, schemaVersion, year } from './schemas.ts';
import { bodyProblems } from './submission-routes.ts';

/** Nothing needs a key here: what has been erased cannot be erased again. */
export const erasureRequest = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  bureau: bureauId,
  /** Exactly as it was submitted. It is looked for in every year. */
  caseNumber,
});
export type ErasureRequest = z.infer<typeof erasureRequest>;

export const erasureResult = z.object({
  /** The years in which the case stood, each with the number of versions that it was removed from; none when it stood nowhere. */
  years: z.array(z.object({ year, versions: z.number().int() })),
});
export type ErasureResult = z.infer<typeof erasureResult>;

export const erasureRoutes = {
  eraseCase: {
    method: 'POST',
    path: '/api/v1/registrations/erase',
    summary: 'Erase a case of the own bureau from every version of every year, for good; releases keep their counts',
    roles: ['bureau'],
    query: null,
    request: erasureRequest,
    response: erasureResult,
    problems: ['other-bureau', ...bodyProblems, 'busy', 'storage-unreachable'],
  },
} as const satisfies Readonly<Record<string, Route>>;
