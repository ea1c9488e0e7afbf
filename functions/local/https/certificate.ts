import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import { createCA, createCert } from 'mkcert';

/** A certificate and its key, both PEM, as `https.createServer` wants them. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** Something about the certificate stops the local servers; the message is one Dutch sentence for the person at the keyboard. */
export class CertificateError extends Error {
  override readonly name = 'CertificateError';
}

const validDays = 365;
const marginDays = 2;
const day = 86_400_000;

/** Where Microsoft's own tool (`npm run excel`) keeps the certificate that Excel trusts. */
export const officeFolder = (): string => join(homedir(), '.office-addin-dev-certs');

/**
 * The certificate for https on localhost: the one that Excel trusts when `npm run excel` made it, else one made once in
 * `folder`. An expired one is made anew.
 * @throws CertificateError when the folder cannot be read or written, or holds something else than a certificate
 */
export async function localCertificate(folder: string, trusted: string = officeFolder()): Promise<Certificate> {
  const office = await readPair(trusted).catch(() => null);
  if (office && isUsable(office)) return office;
  const own = await readPair(folder).catch((error: unknown) => refuse(folder, error));
  if (own === null) return makeCertificate(folder).catch((error: unknown) => refuse(folder, error));
  assertReadable(own, folder);
  return isUsable(own) ? own : makeCertificate(folder).catch((error: unknown) => refuse(folder, error));
}

async function readPair(folder: string): Promise<Certificate | null> {
  try {
    const [cert, key] = await Promise.all([
      readFile(join(folder, 'localhost.crt'), 'utf8'),
      readFile(join(folder, 'localhost.key'), 'utf8'),
    ]);
    return { cert, key };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function assertReadable(pair: Certificate, folder: string): void {
  try {
    new X509Certificate(pair.cert);
    createSecureContext({ ...pair });
  } catch (error) {
    refuse(folder, error);
  }
}

function isUsable({ cert, key }: Certificate): boolean {
  try {
    createSecureContext({ cert, key });
    return new X509Certificate(cert).validToDate.getTime() > Date.now() + marginDays * day;
  } catch {
    return false;
  }
}

async function makeCertificate(folder: string): Promise<Certificate> {
  const authority = await createCA({
    organization: 'Meldbeeld lokaal',
    countryCode: 'NL',
    state: 'Zuid-Holland',
    locality: 'Den Haag',
    validity: validDays,
  });
  const made = await createCert({ ca: authority, domains: ['localhost', '127.0.0.1'], validity: validDays });
  const pair = { cert: `${made.cert}\n${authority.cert}`, key: made.key };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'ca.crt'), authority.cert);
  await writeFile(join(folder, 'localhost.crt'), pair.cert);
  await writeFile(join(folder, 'localhost.key'), pair.key, { mode: 0o600 });
  return pair;
}

function refuse(folder: string, cause: unknown): never {
  throw new CertificateError(
    `Het certificaat voor https op deze computer is niet bruikbaar; verwijder de map ${folder} en start opnieuw.`,
    { cause },
  );
}
