import { ApiError, maxListed } from '#shared/api/index.ts';
import type { WithdrawalRequest } from '#shared/api/index.ts';
import type { Store } from '../../store/index.ts';
import { mergedOr } from './change.ts';
import type { YearChange } from './change.ts';
import { registrationsAt } from './contents.ts';
import { rebase } from './rebase.ts';

/**
 * Taking single cases out of a bureau's year, as a change; what others have stored since the list was made stays.
 * `apply` throws ApiError `case-not-in-force`, `changed-meanwhile`, `unknown-base-version`
 */
export const withdrawalOf = (store: Store, request: WithdrawalRequest): YearChange => ({
  of: request,
  receipt: { kind: 'withdrawal', mode: null, reason: request.reason, ignored: [] },
  action: 'cases-withdrawn',
  list: null,
  apply: async (inForce) => {
    const base = await registrationsAt(store, request, request.baseVersion, inForce);
    const going = new Set(request.caseNumbers);
    const staying = base.filter(({ caseNumber }) => !going.has(caseNumber));
    if (base.length - staying.length < going.size) throw notInForce(going, base);
    return mergedOr(rebase(base, inForce.registrations, staying, { mode: 'complete', heldBack: [] }));
  },
});

function notInForce(asked: ReadonlySet<string>, list: readonly { readonly caseNumber: string }[]): ApiError {
  const known = new Set(list.map(({ caseNumber }) => caseNumber));
  const missing = [...asked].filter((caseNumber) => !known.has(caseNumber));
  return new ApiError('case-not-in-force', {
    params: { count: missing.length },
    cases: missing.slice(0, maxListed),
  });
}
