import type { BureauYear, NewVersion, Store, Version } from '#functions/store/index.ts';
import type { Registration } from '#shared/registration/index.ts';

/** The year that tests of the store work with. */
export const rotterdam2023 = { bureau: 'rotterdam', year: 2023 } as const;

/** Who does what tests do. */
export const samira = {
  who: { id: 'samira', role: 'bureau' },
  name: 'Samira Voorbeeld',
  when: '2024-02-01T12:00:00Z',
  origin: 'local',
} as const;

/** These registrations as the next version of a year. */
export const versionOf = (
  registrations: readonly Registration[],
  version: number,
  key: string,
  of: BureauYear = rotterdam2023,
): NewVersion<Version> => ({
  registrations,
  receipt: {
    number: `${of.year}-R-${version}`,
    ...of,
    version,
    kind: 'submission',
    mode: 'complete',
    reason: null,
    ignored: [],
    submittedAt: samira.when,
    submittedBy: samira.name,
    counts: { added: 0, changed: 0, unchanged: 0, withdrawn: 0, refused: 0 },
  },
  idempotencyKey: key,
  request: 'hash',
  audit: {
    who: samira.who,
    what: 'submission-stored',
    object: `version ${version}`,
    result: 'stored',
    when: samira.when,
    origin: samira.origin,
  },
  result: (stored) => stored,
});

let keys = 0;

/** Puts registrations in force as the next version of a year. */
export function put(
  store: Store,
  registrations: readonly Registration[],
  of: BureauYear = rotterdam2023,
): Promise<Version> {
  const key = `key-${(keys += 1)}`;
  return store.changeYear(of, key, ({ head }) =>
    Promise.resolve(versionOf(registrations, (head?.receipt.version ?? 0) + 1, key, of)),
  );
}

/** The case numbers of the version in force. */
export async function caseNumbersIn(store: Store, of: BureauYear = rotterdam2023): Promise<string[]> {
  const head = await store.head(of);
  const months = head ? await store.months(of, head) : [];
  return months.flat().map(({ caseNumber }) => caseNumber);
}
