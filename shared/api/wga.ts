import * as z from 'zod';
import { formColumns } from '#shared/codebook/index.ts';
import type { Route } from './route.ts';
import { yearNumber } from './queries.ts';
import { bureauId, year } from './schemas.ts';

/** CBS code, such as `GM0599`. */
const municipality = z.string().regex(/^GM\d{4}$/);

export const wgaQuery = z.strictObject({ municipality, year: yearNumber });

/** Which municipality's form, and of which year. */
export type WgaQuestion = z.output<typeof wgaQuery>;

const count = z.number().int().min(0);
const formCounts = z.object(Object.fromEntries(formColumns.map(({ code }) => [code, count])) as FormCountShape);
type FormCountShape = Record<(typeof formColumns)[number]['code'], typeof count>;

const formTable = z.object({
  number: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  title: z.string(),
  rows: z.array(z.object({ code: z.string(), label: z.string(), counts: formCounts })),
  total: formCounts,
});

/** The statutory form with exact counts: not public. */
export const wgaResponse = z.object({
  bureau: bureauId,
  municipality,
  year,
  /** The version that the form rests on. */
  version: z.number().int(),
  submittedAt: z.string(),
  tables: z.array(formTable),
  /** Reports that the form has no column for. */
  unplaced: z.object({ homeUnknown: count, incidentUnknown: count, bothUnknown: count }),
  /** The forms of all municipalities of the bureau's area together; for the bureau itself only. */
  together: z.object({ sum: count, twice: count, unique: count }).nullable(),
});
export type WgaResponse = z.infer<typeof wgaResponse>;

export const wgaRoute = {
  method: 'GET',
  path: '/api/v1/wga',
  summary: 'The statutory form of a municipality and year, exact: for that municipality and its bureau only',
  roles: ['bureau', 'municipality'],
  query: wgaQuery,
  request: null,
  response: wgaResponse,
  problems: ['other-municipality', 'nothing-submitted', 'query-invalid', 'storage-unreachable'],
} as const satisfies Route;
