import type { IncomingMessage, ServerResponse } from 'node:http';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey, JWK, JWTVerifyGetKey } from 'jose';
import type { IdentityConfiguration } from '../configuration.ts';
import { demoPeople } from './people.ts';
import type { DemoPerson, DemoPersonId } from './people.ts';

/** Claims that a test wants different from those of a good token; `undefined` leaves one out. */
export interface TokenChanges {
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Seconds from now; an hour unless told. */
  readonly expiresIn?: number;
}

export interface Issuer {
  readonly configuration: IdentityConfiguration;
  /** Its public keys, for a verifier in the same process. */
  readonly keys: JWTVerifyGetKey;
  /** A token for a demo person, as Microsoft Entra ID would give. */
  token(person: DemoPersonId, changes?: TokenChanges): Promise<string>;
  /** Answers `/issuer/keys`, `/issuer/people` and `/issuer/token?person=…`. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

const tenant = '00000000-0000-4000-8000-000000000001';
const audience = '00000000-0000-4000-8000-000000000002';
const scope = 'access_as_user';
const keyId = 'local';

/**
 * Signs demo people in without a password, for this machine only. Its key lives as long as the process.
 * @param origin where `answer` is served, such as `http://127.0.0.1:7071`
 */
export async function createIssuer(origin: string): Promise<Issuer> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const publicJwk: JWK = { ...(await exportJWK(publicKey)), kid: keyId, alg: 'RS256', use: 'sig' };
  const configuration = { issuer: `${origin}/issuer`, keysUrl: `${origin}/issuer/keys`, audience, tenant, scope };
  const token: Issuer['token'] = (id, changes) => {
    const person = demoPeople.find((candidate) => candidate.id === id);
    if (!person) throw new RangeError('No such person.');
    return sign(privateKey, configuration, person, changes);
  };
  return {
    configuration,
    keys: createLocalJWKSet({ keys: [publicJwk] }),
    token,
    answer: async (request, response) => {
      const url = new URL(request.url ?? '/', origin);
      if (!url.pathname.startsWith('/issuer/')) return false;
      const reply = await replyTo(url, publicJwk, token);
      response.writeHead(reply === null ? 404 : 200, {
        'Content-Type': 'application/json',
        'Cache-Control': 'no-store',
      });
      response.end(JSON.stringify(reply ?? { title: 'Not found' }));
      return true;
    },
  };
}

async function replyTo(url: URL, publicJwk: JWK, token: Issuer['token']): Promise<unknown> {
  switch (url.pathname) {
    case '/issuer/keys':
      return { keys: [publicJwk] };
    case '/issuer/people':
      return { people: demoPeople };
    case '/issuer/token': {
      const person = demoPeople.find(({ id }) => id === url.searchParams.get('person'));
      return person ? { token: await token(person.id), expiresIn: 3600 } : null;
    }
    default:
      return null;
  }
}

function sign(
  key: CryptoKey,
  { issuer }: IdentityConfiguration,
  person: DemoPerson,
  { claims = {}, expiresIn = 3600 }: TokenChanges = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({
    iss: issuer,
    aud: audience,
    sub: person.id,
    oid: `00000000-0000-4000-8000-${Buffer.from(person.id).toString('hex').padStart(12, '0').slice(-12)}`,
    tid: tenant,
    scp: scope,
    name: person.name,
    preferred_username: `${person.id}@voorbeeld.invalid`,
    roles: [person.appRole],
    iat: now,
    nbf: now,
    exp: now + expiresIn,
    ...claims,
  })
    .setProtectedHeader({ alg: 'RS256', kid: keyId, typ: 'JWT' })
    .sign(key);
}
