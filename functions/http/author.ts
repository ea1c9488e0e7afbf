import type { HttpRequest } from '@azure/functions';
import type { Caller } from '../identity/index.ts';
import type { Author } from '../store/index.ts';
import { originOf } from './origin.ts';

/** The caller as the author of a change. */
export const authorOf = ({ person, role }: Caller, http: HttpRequest, now: Date): Author => ({
  who: { id: person.id, role },
  name: person.name,
  when: now.toISOString(),
  origin: originOf(http),
});
