import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import * as z from 'zod';
import { ApiError } from '#shared/api/index.ts';
import type { IdentityConfiguration } from '../configuration.ts';
import { callerOf } from './caller.ts';
import type { Caller } from './caller.ts';

/** Tells who calls from the header `Authorization`. */
export type VerifyToken = (authorization: string | null) => Promise<Caller>;

/** A name is shown on receipts; of one that is longer than any screen is wide the beginning is kept. */
const longestName = 200;
const shownName = z.string().transform((name) => name.slice(0, longestName));

const claims = z.object({
  sub: z.string().min(1),
  tid: z.string(),
  scp: z.string(),
  oid: z.string().optional(),
  name: shownName.optional(),
  preferred_username: shownName.optional(),
  roles: z.array(z.string()).default([]),
});

/** Leeway for clocks that differ, in seconds. */
const clockTolerance = 60;

/**
 * Verifies tokens of Microsoft Entra ID (v2): signature (RS256 only), issuer, audience, expiry, tenant and scope; then the role.
 * Keys are fetched when first needed and kept. `keys` replaces that in tests.
 * The verifier throws `ApiError`: `not-signed-in`, `token-expired`, `token-rejected`, `no-role`, `several-roles`, `sign-in-unreachable`.
 */
export function tokenVerifier(
  configuration: IdentityConfiguration,
  keys: JWTVerifyGetKey = createRemoteJWKSet(new URL(configuration.keysUrl), { timeoutDuration: 5000 }),
): VerifyToken {
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) throw new ApiError(authorization ? 'token-rejected' : 'not-signed-in');
    const payload = await verify(token, configuration, keys);
    const parsed = claims.safeParse(payload);
    if (!parsed.success) throw new ApiError('token-rejected');
    const { tid, scp, oid, sub, name, preferred_username: userName, roles } = parsed.data;
    if (tid !== configuration.tenant || !scp.split(' ').includes(configuration.scope)) {
      throw new ApiError('token-rejected');
    }
    return callerOf({ id: oid ?? sub, name: name ?? userName ?? 'onbekend' }, roles);
  };
}

async function verify(token: string, configuration: IdentityConfiguration, keys: JWTVerifyGetKey): Promise<unknown> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: configuration.issuer,
      audience: configuration.audience,
      algorithms: ['RS256'],
      clockTolerance,
      requiredClaims: ['exp', 'sub'],
    });
    return payload;
  } catch (cause) {
    if (cause instanceof errors.JWTExpired) throw new ApiError('token-expired', {}, { cause });
    if (isRefusal(cause)) throw new ApiError('token-rejected', {}, { cause });
    throw new ApiError('sign-in-unreachable', { retryAfter: 5 }, { cause });
  }
}

/** No answer, an answer with another status, and an answer that holds no keys. */
const keysUnread: readonly string[] = ['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID'];

/** Whether a failure says something about the token, rather than about reaching the issuer. */
const isRefusal = (cause: unknown): boolean => cause instanceof errors.JOSEError && !keysUnread.includes(cause.code);
