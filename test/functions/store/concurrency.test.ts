import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rebase } from '#functions/http/submissions/rebase.ts';
import { openStore } from '#functions/store/index.ts';
import { ApiProblem } from '#shared/api/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { canonicalText, merge } from '#shared/submission/index.ts';
import { freshKey, freshPrefix, report, startApi, submission, useAzurite } from '../harness.ts';
import type { Api } from '../harness.ts';
import { rotterdam2023 as of } from './changes.ts';

const azurite = useAzurite();
const howMany = 50;

interface Sent {
  readonly list: readonly Registration[];
  readonly mode: 'complete' | 'addition';
}

interface Outcome extends Sent {
  readonly kind: string;
  /** The version that it became; `null` when it became none. */
  readonly version: number | null;
}

const caseNumbers = Array.from({ length: 25 }, (_, index) => `case ${index + 1}`);
const anyList = fc
  .uniqueArray(
    fc.record({ caseNumber: fc.constantFrom(...caseNumbers), domain: fc.constantFrom('T01', 'T05', 'T07') }),
    { selector: ({ caseNumber }) => caseNumber, minLength: 1, maxLength: 12 },
  )
  .map((list) =>
    list.map(({ caseNumber, domain }) =>
      report(caseNumber, { domain, reportedOn: `2023-0${1 + (caseNumber.length % 3)}-11`, incidentOn: null }),
    ),
  );
const anySent: fc.Arbitrary<Sent> = fc.record({
  list: anyList,
  mode: fc.constantFrom('complete', 'addition', 'addition', 'addition'),
});

async function send(api: Api, person: 'samira' | 'joost', { list, mode }: Sent): Promise<Outcome> {
  try {
    const { outcome, receipt } = await api.as(person).submit(submission(list, { mode, baseVersion: 1 }), freshKey());
    return { list, mode, kind: outcome, version: outcome === 'stored' ? receipt!.version : null };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return { list, mode, kind: error.kind, version: null };
  }
}

/** What a submission that was made while looking at `base` gives when `state` is in force. */
function serially(base: readonly Registration[], state: readonly Registration[], { list, mode }: Sent) {
  const result = rebase(base, state, list, { mode, heldBack: [] });
  if (result.kind === 'conflict') return { kind: 'changed-meanwhile', after: state };
  const after = result.registrations;
  const kind = canonicalText(after) === canonicalText(state) ? 'nothing-changed' : 'stored';
  return { kind, after };
}

test('fifty submissions of two people over two instances at once end as if they had come one after another', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyList,
      fc.array(anySent, { minLength: howMany, maxLength: howMany }),
      async (start, submissions) => {
        const prefix = freshPrefix();
        const instances = [
          await startApi(azurite.connection(), { prefix }),
          await startApi(azurite.connection(), { prefix }),
        ];
        await instances[0]!.as('samira').submit(submission(start), freshKey());
        const outcomes = await Promise.all(
          submissions.map((one, index) => send(instances[index % 2]!, index % 3 === 0 ? 'joost' : 'samira', one)),
        );
        await Promise.all(instances.map((instance) => instance.close()));

        const base = merge([], start, { mode: 'complete', heldBack: [] });
        const stored = outcomes.filter(({ version }) => version !== null).sort((a, b) => a.version! - b.version!);
        expect(stored.map(({ version }) => version)).toEqual(stored.map((_, index) => index + 2));
        const states: (readonly Registration[])[] = [base];
        for (const one of stored) {
          const { kind, after } = serially(base, states.at(-1)!, one);
          expect(kind).toBe('stored');
          states.push(after);
        }
        for (const one of outcomes.filter(({ version }) => version === null))
          expect(states.map((state) => serially(base, state, one).kind)).toContain(one.kind);

        const store = openStore({ connection: azurite.connection(), prefix });
        const inForce = (await store.months(of, (await store.head(of))!)).flat();
        expect(canonicalText(inForce)).toBe(canonicalText(states.at(-1)!));
        const [trail] = await store.trails(2024, of);
        expect(trail).toMatchObject({ brokenAt: null, count: stored.length + 1 });
      },
    ),
    { numRuns: 5 },
  );
});
