import { bureauIds } from '#shared/codebook/index.ts';
import type { BureauId, MunicipalityCode } from '#shared/codebook/index.ts';
import { ApiError } from '#shared/api/index.ts';

/** The person behind a token: an identifier that does not change, and the name that a receipt shows. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Who calls, in exactly one role. */
export type Caller = { readonly person: Person } & (
  | { readonly role: 'bureau'; readonly bureau: BureauId }
  | { readonly role: 'municipality'; readonly city: MunicipalityCode }
  | { readonly role: 'policy' }
  | { readonly role: 'coordinator' }
);

type Grant = Caller extends infer C ? (C extends Caller ? Omit<C, 'person'> : never) : never;

/**
 * The caller with the app roles of a token: `bureau:rotterdam`, `municipality:GM0599`, `policy` or `coordinator`.
 * App roles that are not ours are passed over.
 * @throws ApiError `no-role` or `several-roles`
 */
export function callerOf(person: Person, appRoles: readonly string[]): Caller {
  const grants = appRoles.flatMap((appRole) => grantOf(appRole) ?? []);
  const [grant, other] = grants;
  if (!grant) throw new ApiError('no-role');
  if (other) throw new ApiError('several-roles');
  return { ...grant, person };
}

function grantOf(appRole: string): Grant | null {
  if (appRole === 'policy' || appRole === 'coordinator') return { role: appRole };
  const [role, of = '', more] = appRole.split(':');
  if (more !== undefined) return null;
  const bureau = bureauIds.find((id) => id === of);
  if (role === 'bureau' && bureau) return { role, bureau };
  if (role === 'municipality' && /^GM\d{4}$/.test(of)) return { role, city: of };
  return null;
}
