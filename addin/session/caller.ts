import type { Role } from '#shared/api/index.ts';
import type { BureauId, MunicipalityCode } from '#shared/codebook/index.ts';

/** The names are spelled out here so that the first load needs neither the contract nor the code lists. */
const roles = ['bureau', 'policy', 'municipality', 'coordinator'] as const satisfies readonly Role[];
const bureaus = ['amsterdam', 'den-haag', 'rotterdam', 'utrecht'] as const satisfies readonly BureauId[];

/** Who uses the pane, as the token says; the server decides again for itself. */
export interface Caller {
  readonly name: string;
  readonly role: Role;
  /** The bureau of somebody with the role `bureau`. */
  readonly bureau: BureauId | null;
  /** The city of somebody with the role `municipality`. */
  readonly city: MunicipalityCode | null;
}

/** Somebody who is signed in. */
export interface Access {
  readonly caller: Caller;
  /** A token that is valid now; asks for a new one when the last one is about to end, or when `renew` says that it was refused. */
  readonly token: (options?: { readonly renew?: boolean }) => Promise<string>;
}

/** A screen that signs somebody in. */
export interface SignInProps {
  readonly onSignedIn: (access: Access) => void;
}

/** The account has no role in Meldbeeld. */
export class NoRole extends Error {
  override readonly name = 'NoRole';
}

function claimsOf(token: string): Record<string, unknown> {
  const payload = token.split('.')[1] ?? '';
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof claims !== 'object' || claims === null) throw new NoRole();
  return claims as Record<string, unknown>;
}

type Grant = Omit<Caller, 'name'>;

/** What an app role of the token stands for: `bureau:rotterdam`, `municipality:GM0599`, `policy` or `coordinator`. */
function grantOf(appRole: unknown): Grant | null {
  const [name, of = ''] = typeof appRole === 'string' ? appRole.split(':') : [];
  const role = roles.find((one) => one === name);
  const bureau = bureaus.find((id) => id === of) ?? null;
  if (role === undefined || (role === 'bureau' && bureau === null)) return null;
  return { role, bureau: role === 'bureau' ? bureau : null, city: role === 'municipality' ? of : null };
}

/** Reads who somebody is from the claims of an access token, only to choose the screen: the server decides for itself. Throws `NoRole`. */
export function callerOf(token: string): Caller {
  const claims = claimsOf(token);
  const appRoles: unknown[] = Array.isArray(claims['roles']) ? claims['roles'] : [];
  const grant = appRoles.map(grantOf).find((one) => one !== null);
  if (grant === undefined) throw new NoRole();
  return { ...grant, name: typeof claims['name'] === 'string' ? claims['name'] : '' };
}

/** The moment at which a token ends, in milliseconds since 1970; 0 when it does not say. */
export function endOf(token: string): number {
  const end = claimsOf(token)['exp'];
  return typeof end === 'number' ? end * 1000 : 0;
}
