import { endOf } from './caller.ts';

/** Renew this long before a token ends, in milliseconds. */
const margin = 60_000;

/** Keeps a token and asks for another shortly before it ends; several askers at once share one request. */
export function renewed(
  first: string,
  renew: () => Promise<string>,
  now: () => number = () => Date.now(),
): () => Promise<string> {
  let current = first;
  let asking: Promise<string> | null = null;
  return async () => {
    if (endOf(current) - margin > now()) return current;
    asking ??= renew().finally(() => (asking = null));
    current = await asking;
    return current;
  };
}
