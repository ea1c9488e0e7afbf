import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { bureauId, createClient, receiptsOf, schemaVersion, year } from '#shared/api/index.ts';
import type { ApiClient, Receipt } from '#shared/api/index.ts';
import { bureauIds } from '#shared/codebook/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import { toColumns } from '#shared/registration/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import type { Issuer } from './issuer.ts';
import { demoPeople } from './people.ts';
import type { DemoPersonId } from './people.ts';

const demoIndex = z.array(z.object({ bureau: bureauId, year, file: z.string() }));

/** A demo workbook on disk. */
export type DemoSheet = z.infer<typeof demoIndex>[number];

/** What a workbook says, read with the recogniser and the rules that the pane uses. */
export interface ReadSheet {
  readonly rows: number;
  /** Fewer than the rows where a case has a row for every ground. */
  readonly cases: number;
  readonly findings: number;
  readonly registrations: readonly Registration[];
  readonly heldBack: readonly string[];
  /** Cases that wait for a mend. */
  readonly blocked: number;
}

export type ReadDemoSheet = (file: string, bureau: BureauId, year: number) => Promise<ReadSheet>;

/** What loading a demo sheet gave. */
export interface Loaded {
  readonly bureau: BureauId;
  readonly year: number;
  readonly rows: number;
  readonly findings: number;
  readonly cases: number;
  readonly merged: number;
  readonly waiting: number;
}

/**
 * The demo sheets that `test/sheets` wrote in a folder, or `null` when it has not yet.
 * @throws SyntaxError or ZodError when the folder's index is damaged
 */
export async function demoSheets(folder: string): Promise<readonly DemoSheet[] | null> {
  const index = join(folder, 'index.json');
  return existsSync(index) ? demoIndex.parse(JSON.parse(await readFile(index, 'utf8'))) : null;
}

/** A client of the API for a demo person. */
export const clientFor = (baseUrl: string, issuer: Issuer, person: DemoPersonId): ApiClient =>
  createClient({ baseUrl, getToken: () => issuer.token(person), fetch, language: () => 'nl' });

const bureauPerson = (bureau: BureauId): DemoPersonId => {
  const person = demoPeople.find(({ appRole }) => appRole === `bureau:${bureau}`);
  if (!person) throw new RangeError(`Nobody in the demonstration works for ${bureau}.`);
  return person.id;
};

/** Submits a demo sheet as its bureau would: read, checked, and sent over HTTP. */
export async function loadDemoSheet(
  { bureau, year: ofYear, file }: DemoSheet,
  folder: string,
  read: ReadDemoSheet,
  api: { readonly url: string; readonly issuer: Issuer },
): Promise<Loaded> {
  const { rows, cases, findings, registrations, heldBack, blocked } = await read(join(folder, file), bureau, ofYear);
  const { preview, receipt } = await clientFor(api.url, api.issuer, bureauPerson(bureau)).submit(
    {
      schemaVersion,
      bureau,
      year: ofYear,
      mode: 'complete',
      dryRun: false,
      baseVersion: null,
      heldBack: [...heldBack],
      registrations: toColumns(registrations),
    },
    { idempotencyKey: `demo-${bureau}-${ofYear}` },
  );
  const waiting = blocked + preview.counts.refused;
  return { bureau, year: ofYear, rows, cases, findings, merged: receipt?.total ?? 0, waiting };
}

/** The latest receipt of each bureau and year that has one; each asked of its own bureau, which sees it exactly. */
export async function inForce(url: string, issuer: Issuer, years: readonly number[]): Promise<readonly Receipt[]> {
  const lists = await Promise.all(
    bureauIds.flatMap((bureau) => {
      const client = clientFor(url, issuer, bureauPerson(bureau));
      return years.map((of) => client.submissions({ year: of }));
    }),
  );
  const newest = new Map<string, Receipt>();
  for (const receipt of lists.flatMap(receiptsOf)) {
    const key = `${receipt.bureau} ${receipt.year}`;
    if ((newest.get(key)?.version ?? 0) < receipt.version) newest.set(key, receipt);
  }
  return [...newest.values()];
}
