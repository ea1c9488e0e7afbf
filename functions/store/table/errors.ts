import { RestError } from '@azure/data-tables';
import { ApiError } from '#shared/api/index.ts';

const secondsUntilRetry = 5;

/** The service's own word for what went wrong, such as `TableNotFound`. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof RestError)) return null;
  const { details } = error as { readonly details?: { readonly odataError?: { readonly code?: string } } };
  return details?.odataError?.code ?? error.code ?? null;
}

const isMissing = (error: unknown): boolean => error instanceof RestError && error.statusCode === 404;

export const isTableMissing = (error: unknown): boolean => isMissing(error) && codeOf(error) === 'TableNotFound';

export const isRowMissing = (error: unknown): boolean => isMissing(error) && !isTableMissing(error);

/** The table that was to be made exists by now. */
export const isAlreadyThere = (error: unknown): boolean => codeOf(error) === 'TableAlreadyExists';

/** Somebody else was first: a row exists, has changed, or is gone. */
export const isBeaten = (error: unknown): boolean =>
  error instanceof RestError &&
  (error.statusCode === 412 ||
    (error.statusCode === 409 && !codeOf(error)?.startsWith('Table')) ||
    isRowMissing(error));

/**
 * Turns "no answer", "too busy" and "not now" into the problem that callers can act on.
 * @throws ApiError `storage-unreachable`; what else `work` throws
 */
export async function reached<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw isUnreachable(cause) ? unreachable(cause) : cause;
  }
}

export const unreachable = (cause: unknown): ApiError =>
  new ApiError('storage-unreachable', { retryAfter: secondsUntilRetry }, { cause });

export function isUnreachable(error: unknown): boolean {
  if (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')) return true;
  if (!(error instanceof RestError)) return false;
  if (error.statusCode === 409) return codeOf(error) === 'TableBeingDeleted';
  // An answer that was cut off cannot be parsed.
  if (error.code === RestError.PARSE_ERROR) return true;
  return error.statusCode === undefined || [408, 429, 500, 502, 503, 504].includes(error.statusCode);
}
