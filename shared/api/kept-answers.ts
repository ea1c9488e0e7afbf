import type { Route } from './route.ts';
import { addressOf, answer } from './sending.ts';
import type { Call, ClientOptions } from './sending.ts';

/** Answers that are kept, the last ones asked for. In memory only: closing the pane forgets them. */
const mostKept = 40;

interface Kept {
  readonly etag: string;
  readonly text: string;
}

/**
 * Asks for the text of an answer. What a `cached` route answered before is asked for conditionally, so that it travels once
 * as long as it stays the same. Somebody else who signs in gets their own: the server decides by the content.
 */
export function keptAnswers(
  options: ClientOptions,
): (route: Route, call: Call) => Promise<{ readonly text: string; readonly status: number }> {
  const kept = new Map<string, Kept>();
  return async (route, call) => {
    const address = addressOf(route, call);
    const known = route.cached ? kept.get(address) : undefined;
    const response = await answer(options, route, known ? { ...call, ifNoneMatch: known.etag } : call);
    const text = known && response.status === 304 ? known.text : await response.text();
    const etag = response.headers.get('etag');
    kept.delete(address);
    if (route.cached && etag !== null) kept.set(address, { etag, text });
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
    return { text, status: response.status };
  };
}
