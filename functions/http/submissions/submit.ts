import { merge } from '#shared/submission/index.ts';
import type { Store } from '../../store/index.ts';
import type { SubmissionRequest } from './body.ts';
import { mergedOr } from './change.ts';
import type { YearChange } from './change.ts';
import type { Checked } from './checked.ts';
import { registrationsAt } from './contents.ts';
import { rebase } from './rebase.ts';

/**
 * A submitted list as a change. A preview shows what it changes in the version in force; when it is stored it is brought
 * onto what others have stored since. `apply` throws ApiError `changed-meanwhile`, `unknown-base-version`
 */
export const submissionOf = (store: Store, request: SubmissionRequest, checked: Checked): YearChange => ({
  of: request,
  receipt: { kind: 'submission', mode: request.mode, reason: null, ignored: request.ignored },
  action: 'submission-stored',
  list: checked,
  apply: async (inForce) => {
    const { accepted, options } = checked;
    if (request.dryRun) return merge(inForce.registrations, accepted, options);
    const base = await registrationsAt(store, request, request.baseVersion ?? 0, inForce);
    return mergedOr(rebase(base, inForce.registrations, accepted, options));
  },
});
