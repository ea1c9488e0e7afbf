import * as z from 'zod';
import { fields } from '#shared/registration/index.ts';
import { bodyProblems } from './submission-routes.ts';
import type { Route } from './route.ts';
import { bureauId, schemaVersion } from './schemas.ts';

/** How long a header or a word may be, in characters, and how many of them a bureau can teach. */
export const longestWord = 80;
export const maxTaught = 2000;

const word = z.string().min(1).max(longestWord);
const meaning = z.enum([...fields, 'ignore', 'personal']);
const code = z.string().min(1).max(20);
const dateOrder = z.enum(['day-first', 'month-first']);

/**
 * What a bureau has taught: headers to fields, words to codes, columns to an order of dates. The same form as the profile
 * that the workbook keeps. No case data.
 */
export const taught = z.strictObject({
  /** Header to the field that it means. */
  columns: z.record(word, meaning),
  /** Per field: word to code. */
  labels: z.partialRecord(z.enum(fields), z.record(word, code)),
  /** Header to the order in which its ambiguous dates are read. */
  dateOrders: z.record(word, dateOrder),
});
export type Taught = z.infer<typeof taught>;

export const bureauProfile = z.object({
  bureau: bureauId,
  /** Goes up with every change; 0 when nothing was ever kept. Also in the header ETag. */
  version: z.number().int(),
  /** ISO 8601; `null` when nothing was ever kept. */
  savedAt: z.string().nullable(),
  taught,
});
export type BureauProfile = z.infer<typeof bureauProfile>;

/** Words to keep, and with `null` words to forget. What is not named stays as it is; of one word the last answer counts. */
export const profileRequest = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  bureau: bureauId,
  taught: z.strictObject({
    columns: z.record(word, meaning.nullable()),
    labels: z.partialRecord(z.enum(fields), z.record(word, code.nullable())),
    dateOrders: z.record(word, dateOrder.nullable()),
  }),
});
export type ProfileRequest = z.infer<typeof profileRequest>;

export const profileRoutes = {
  profile: {
    method: 'GET',
    path: '/api/v1/profile',
    summary: 'What the own bureau has taught about its sheet',
    roles: ['bureau'],
    query: null,
    request: null,
    response: bureauProfile,
    cached: true,
    problems: ['storage-unreachable'],
  },
  saveProfile: {
    method: 'PUT',
    path: '/api/v1/profile',
    summary: 'Keep or forget what the own bureau has taught, word by word',
    roles: ['bureau'],
    query: null,
    request: profileRequest,
    response: bureauProfile,
    problems: [
      'other-bureau',
      ...bodyProblems,
      'values-invalid',
      'personal-data',
      'profile-full',
      'busy',
      'storage-unreachable',
    ],
  },
} as const satisfies Readonly<Record<string, Route>>;
