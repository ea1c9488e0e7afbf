import { endOf } from './caller.ts';

/** Renew this long before a token ends, in milliseconds. */
const margin = 60_000;

/** Keeps a token and asks for another shortly before it ends; several askers at once share one request. */
export function renewed(
  first: string,
  renew: () => Promise<string>,
  now: () => number = () => Date.now(),
): (options?: { readonly renew?: boolean }) => Promise<string> {
  let current = first;
  let asking: Promise<string> | null = null;
  return async ({ renew: refused = false } = {}) => {
    if (!refused && endOf(current) - margin > now()) return current;
    asking ??= renew().finally(() => (asking = null));
    current = await asking;
    return current;
  };
}
