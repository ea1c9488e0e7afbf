import { ApiError } from '#shared/api/index.ts';
import type { UndoRequest } from '#shared/api/index.ts';
import type { Store } from '../../store/index.ts';
import type { YearChange } from './change.ts';
import { registrationsOf } from './contents.ts';

/**
 * The content of the version before the last one, as a change. Undoing an undo brings back what that took away.
 * `apply` throws ApiError `not-the-last-version`, `unknown-version`
 */
export const undoOf = (store: Store, request: UndoRequest): YearChange => ({
  of: request,
  receipt: { kind: 'undo', mode: null, reason: null, ignored: [] },
  action: 'version-restored',
  list: null,
  apply: async ({ version }, head) => {
    if (head && version > request.version) {
      const { number, submittedBy } = head.receipt;
      throw new ApiError('not-the-last-version', { params: { number, by: submittedBy } });
    }
    if (version !== request.version) throw new ApiError('unknown-version');
    if (version === 1) return [];
    const earlier = await store.version(request, version - 1);
    if (!earlier) throw new ApiError('unknown-version');
    return registrationsOf(store, request, earlier);
  },
});
