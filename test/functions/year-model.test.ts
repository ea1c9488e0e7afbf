import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Registration } from '#shared/registration/index.ts';
import { freshKey, report, startApi, submission, useAzurite } from './harness.ts';
import type { Api } from './harness.ts';

const azurite = useAzurite();
let api: Api;
beforeAll(async () => {
  api = await startApi(azurite.connection());
});
afterAll(() => api.close());

/** Everything that a bureau can do to its year, with the numbers and domains of the cases that it is about. */
type Act =
  | {
      readonly kind: 'complete' | 'addition';
      readonly cases: readonly (readonly [number, 'T01' | 'T02'])[];
      /** How many versions ago it was made: others have submitted since. */
      readonly behind: number;
    }
  | { readonly kind: 'undo' }
  | { readonly kind: 'withdraw'; readonly cases: readonly number[] };

const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 });
const rows = numbers.chain((list) =>
  fc.tuple(
    ...list.map((one) => fc.constantFrom('T01' as const, 'T02' as const).map((domain) => [one, domain] as const)),
  ),
);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('complete' as const, 'addition' as const),
    cases: rows,
    behind: fc.constantFrom(0, 0, 1, 2),
  }),
  fc.constant({ kind: 'undo' as const }),
  fc.record({ kind: fc.constant('withdraw' as const), cases: numbers }),
);

type Model = ReadonlyMap<string, string>;
const nameOf = (number: number): string => `2023-${number}`;

/** The year after an act, or `null` when the act is refused. `versions`: all years so far, the one in force last. */
function modelled(versions: readonly Model[], one: Act): Model | null {
  const now = versions.at(-1)!;
  switch (one.kind) {
    case 'undo':
      return versions.at(-2) ?? null;
    case 'withdraw': {
      const going = one.cases.map(nameOf);
      if (versions.length === 1 || !going.every((name) => now.has(name))) return null;
      return new Map([...now].filter(([name]) => !going.includes(name)));
    }
    default: {
      const base = versions[baseOf(versions.length - 1, one.behind)]!;
      const listed = one.cases.map(([number, domain]) => [nameOf(number), domain] as const);
      return brought(base, now, new Map(one.kind === 'complete' ? listed : [...base, ...listed]));
    }
  }
}

/** The version that an act is made against; the empty year before the first is no version. */
const baseOf = (version: number, behind: number): number => Math.max(version - behind, Math.min(version, 1));

/** What was made of `base` brought onto what is in force; `null` when both changed a case, and not to the same. */
function brought(base: Model, now: Model, made: Model): Model | null {
  const ours = [...new Set([...base.keys(), ...made.keys()])].filter((name) => base.get(name) !== made.get(name));
  const clash = ours.some((name) => base.get(name) !== now.get(name) && made.get(name) !== now.get(name));
  if (clash) return null;
  return new Map(
    [...new Set([...now.keys(), ...made.keys()])].flatMap((name) => {
      const domain = (ours.includes(name) ? made : now).get(name);
      return domain === undefined ? [] : [[name, domain] as const];
    }),
  );
}

const textOf = (model: Model): string =>
  [...model]
    .map((pair) => pair.join(' '))
    .sort()
    .join(', ');

async function carriedOut(year: number, version: number, one: Act): Promise<boolean> {
  const bureau = api.as('samira');
  const of = { schemaVersion: 1, bureau: 'rotterdam', year, dryRun: false } as const;
  const send = async (): Promise<unknown> => {
    if (one.kind === 'undo') return bureau.undo({ ...of, version }, freshKey());
    if (one.kind === 'withdraw') {
      const caseNumbers = one.cases.map(nameOf);
      return bureau.withdraw({ ...of, baseVersion: version, caseNumbers, reason: 'entered-wrongly' }, freshKey());
    }
    const list = one.cases.map(([number, domain]): Registration =>
      report(nameOf(number), { domain, reportedOn: `${year}-05-03`, incidentOn: null }),
    );
    const baseVersion = baseOf(version, one.behind);
    return bureau.submit(submission(list, { year, mode: one.kind, baseVersion }), freshKey());
  };
  return send().then(
    () => true,
    () => false,
  );
}

test('any sequence of submitting, merging, undoing and withdrawing gives what a list of lists would', async () => {
  let year = 2009;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 7 }), async (acts) => {
      const bureau = api.as('samira');
      year += 1;
      const versions: Model[] = [new Map()];
      for (const one of acts) {
        const expected = modelled(versions, one);
        const done = await carriedOut(year, versions.length - 1, one);
        expect(done).toBe(expected !== null && !(one.kind === 'undo' && versions.length === 1));
        if (expected && textOf(expected) !== textOf(versions.at(-1)!)) versions.push(expected);
        const { version, cases } = await bureau.cases({ year });
        expect(version ?? 0).toBe(versions.length - 1);
        expect(
          cases
            .map(({ caseNumber, domain }) => `${caseNumber} ${domain}`)
            .sort()
            .join(', '),
        ).toBe(textOf(versions.at(-1)!));
      }
    }),
    { numRuns: 14, endOnFailure: true },
  );
});
