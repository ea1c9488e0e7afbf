import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { startAzurite } from '#functions/local/azurite.ts';
import { freePort } from '#functions/local/free-port.ts';
import { createIssuer } from '#functions/local/issuer.ts';
import type { Issuer } from '#functions/local/issuer.ts';
import { openStore } from '#functions/store/index.ts';
import { ConnectionError, createClient } from '#shared/api/index.ts';
import { seeded } from '#test/sheets/random.ts';
import type { Random } from '#test/sheets/random.ts';
import { report, submission } from '../reports.ts';
import { startFunctions } from './functions-process.ts';
import type { FunctionsProcess } from './functions-process.ts';
import { ledger } from './ledger.ts';
import type { Sent } from './ledger.ts';

export interface Killing {
  /** How often the function process is killed. */
  readonly kills: number;
  /** The file that goes to Azure. */
  readonly bundle: string;
  readonly seed: number;
  /** Told after every kill how many there have been. */
  readonly progress?: (kills: number) => void;
}

/** What came of it. All but the first two must be 0. */
export interface Killed {
  readonly kills: number;
  readonly acknowledged: number;
  /** Requests that a kill cut off; each was sent again with its key until it was acknowledged. */
  readonly cutOff: number;
  /** Of those, the ones that had been stored all the same. */
  readonly storedUnseen: number;
  /** Acknowledged, and not in the data. */
  readonly lost: number;
  /** In the data for a part, or not belonging to the data that are in force. */
  readonly halfVisible: number;
  /** Acknowledged, and no receipt to be found. */
  readonly withoutReceipt: number;
  /** Stored more than once. */
  readonly twice: number;
}

/** Requests under way when the process is killed. */
const atOnce = 5;

/** Kills for one bureau's year, after which the next year is taken: years stay as small as real ones. */
const killsPerYear = 20;

/** One kill in so many is in a submission that takes more than one transaction, in a year of its own. */
const killsPerLarge = 50;

/** Rows of such a submission; their case numbers are unguessable, so that they cannot be compressed away. */
const largeRows = 68_000;

/** The process lives at most this long after the requests have been sent, in milliseconds. */
const longestLife = { small: 450, large: 4500 };

const firstYear = 2009;

/**
 * Submits without end, kills the function process at random moments while it does, and looks each time whether the data
 * are exactly what was acknowledged. Storage is not killed: what is measured is what our own process can lose.
 */
export async function killWhileSubmitting({ kills, bundle, seed, progress }: Killing): Promise<Killed> {
  const azurite = await startAzurite({ port: await freePort(), folder: null });
  const signIn = await serveIssuer();
  const store = openStore({ connection: azurite.connection, prefix: 'kills' });
  const settings = settingsOf(azurite.connection, signIn.issuer);
  const random = seeded(seed);
  const book = ledger(store);
  let running = await startFunctions(bundle, settings);
  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      const { year, size, sent } = submissionsFor(kill, random);
      const answers = sent.map((one) => acknowledgedBy(running, signIn.issuer, one));
      await wait(random.next() * longestLife[size]);
      await running.kill();
      const outcomes = await Promise.all(answers);
      sent.forEach((one, index) => book.sent(one, outcomes[index] === true));
      await book.checkAfterKill(year);
      running = await startFunctions(bundle, settings);
      for (const one of sent.filter((_, index) => !outcomes[index]))
        book.sentAgain(one, await acknowledgedBy(running, signIn.issuer, one));
      await book.check(year);
      progress?.(kill);
    }
    return { kills, ...(await book.conclude()) };
  } finally {
    await running.kill();
    await signIn.close();
    await azurite.stop();
  }
}

/** Whether the API said that it is stored. A connection that a kill broke is no answer. */
async function acknowledgedBy(
  { url }: FunctionsProcess,
  issuer: Issuer,
  { key, year, reports }: Sent,
): Promise<boolean> {
  const client = createClient({
    baseUrl: url,
    getToken: () => issuer.token('samira'),
    fetch: (address, init) => fetch(address, init),
    language: () => 'nl',
  });
  try {
    const { outcome } = await client.submit(submission(reports, { year, mode: 'addition' }), { idempotencyKey: key });
    return outcome === 'stored';
  } catch (error) {
    if (error instanceof ConnectionError) return false;
    throw error;
  }
}

/** What is sent around a kill: some small submissions at once, or a large one. */
function submissionsFor(
  kill: number,
  random: Random,
): { readonly year: number; readonly size: keyof typeof longestLife; readonly sent: readonly Sent[] } {
  const larges = Math.floor((kill + killsPerLarge / 2) / killsPerLarge);
  const isLarge = (kill + killsPerLarge / 2) % killsPerLarge === 0;
  // Years of the large ones stand before those of the small ones.
  const mostLarges = 4;
  if (isLarge && larges <= mostLarges) {
    const year = firstYear + larges - 1;
    const names = Array.from({ length: largeRows }, (_, index) => unguessable(`${kill}/${index}`));
    return { year, size: 'large', sent: [sentOf(year, `${kill}`, names)] };
  }
  const year = firstYear + mostLarges + Math.floor((kill - 1) / killsPerYear);
  const sent = Array.from({ length: atOnce }, (_, index) => {
    const count = random.between(5, 65);
    const names = Array.from({ length: count }, (_row, row) => `${kill}-${index}/${row}`);
    return sentOf(year, `${kill}-${index}`, names);
  });
  return { year, size: 'small', sent };
}

/** Reports of a year, spread over its months, that stand in no other submission. */
const sentOf = (year: number, name: string, caseNumbers: readonly string[]): Sent => ({
  key: `kill-${name}-of-${year}`,
  year,
  reports: caseNumbers.map((caseNumber, index) =>
    report(caseNumber, {
      reportedOn: `${year}-${String(1 + (index % 12)).padStart(2, '0')}-15`,
      incidentOn: null,
    }),
  ),
});

/** Sixty letters: digits could look like a telephone number. */
const unguessable = (name: string): string =>
  createHash('sha512')
    .update(name)
    .digest('base64')
    .replaceAll(/[^A-Za-z]/g, 'x')
    .slice(0, 60);

/** The demo issuer behind an address of its own, so that it survives the functions. */
async function serveIssuer(): Promise<{ readonly issuer: Issuer; readonly close: () => Promise<void> }> {
  const port = await freePort();
  const issuer = await createIssuer(`http://127.0.0.1:${port}`);
  const server = createServer((request, response) => void issuer.answer(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  if ((server.address() as AddressInfo).port !== port) throw new Error('The issuer has another address.');
  return {
    issuer,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const settingsOf = (connection: string, { configuration }: Issuer): Record<string, string> => ({
  MELDBEELD_STORAGE: connection,
  MELDBEELD_TABLE_PREFIX: 'kills',
  MELDBEELD_ISSUER: configuration.issuer,
  MELDBEELD_KEYS_URL: configuration.keysUrl,
  MELDBEELD_AUDIENCE: configuration.audience,
  MELDBEELD_TENANT: configuration.tenant,
  MELDBEELD_SCOPE: configuration.scope,
});
