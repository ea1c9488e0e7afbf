import type { IdentityConfiguration } from '../configuration.ts';

/**
 * The header `WWW-Authenticate` for a caller who has to sign in. Power Query and Excel sign in with the organisation's account
 * only when it says where (https://learn.microsoft.com/power-query/connector-authentication).
 */
export function signInChallenge({ issuer }: Pick<IdentityConfiguration, 'issuer'>): string {
  const authority = issuer.replace(/\/v2\.0\/?$/, '');
  return `Bearer authorization_uri="${authority}/oauth2/authorize"`;
}
