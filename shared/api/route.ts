import type { z } from 'zod';
import type { ProblemName } from './problems.ts';
import type { Role } from './schemas.ts';

/** The media type of an Excel workbook. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The media type of a table for Power Query and other programs. */
export const csvType = 'text/csv';

/** One route of the API, declared once: handlers, client, authorisation and OpenAPI all come from it. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** A part between braces, such as `{id}`, is a parameter. */
  readonly path: `/api/v1/${string}`;
  readonly summary: string;
  /** Who may call it; `public` needs no token. What a role may see within the route is for `functions/identity`. */
  readonly roles: readonly Role[] | 'public';
  /** The parameters in the path, each with the shape that it must have; a path of another shape does not exist. */
  readonly params?: z.ZodObject<Readonly<Record<string, z.ZodType<string>>>>;
  readonly query: z.ZodType | null;
  readonly request: z.ZodType | null;
  /** Needs an Idempotency-Key, so that a retry is stored once. */
  readonly keyed?: true;
  /** How long an answer may take, in milliseconds, where that is longer than usual. */
  readonly patience?: number;
  /** The schema of the JSON answer, or the media type of a binary one. */
  readonly response: z.ZodType | typeof workbookType;
  /** Another media type in which the same answer can be asked for with `format=csv`. */
  readonly alternative?: typeof csvType;
  /** Answers 304 when the caller's If-None-Match names what it would get. */
  readonly cached?: true;
  /** Problems of this route alone; see `problemsOf` for all that it can answer with. */
  readonly problems: readonly ProblemName[];
}
