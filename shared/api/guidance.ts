import * as z from 'zod';
import { playbookSchema } from '#shared/blauwdruk/index.ts';
import type { Route } from './route.ts';

export const guidanceResponse = z.object({
  /** The playbook's date, and what tells two texts of one day apart: `2026-11-22-3fA9xQ`. */
  version: z.string(),
  /** Read it with `readPlaybook`, which also checks the names in it. */
  playbook: playbookSchema,
});
export type GuidanceResponse = z.infer<typeof guidanceResponse>;

export const guidanceRoute = {
  method: 'GET',
  path: '/api/v1/guidance',
  summary: 'The playbook of the chain approach in force: routes, steps, terms, words, and a source for each',
  roles: 'public',
  query: null,
  request: null,
  response: guidanceResponse,
  cached: true,
  problems: [],
} as const satisfies Route;
