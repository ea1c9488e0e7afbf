import { randomUUID } from 'node:crypto';
import type { BureauYear, Store, Version } from '#functions/store/index.ts';
import type { Registration } from '#shared/registration/index.ts';

/** Puts registrations in force as the next version of a bureau's year, past the API. */
export function storeYear(store: Store, of: BureauYear, registrations: readonly Registration[]): Promise<Version> {
  const when = '2024-02-01T12:00:00Z';
  return store.changeYear(of, randomUUID(), ({ head }) => {
    const version = (head?.receipt.version ?? 0) + 1;
    return Promise.resolve({
      registrations,
      receipt: {
        number: `${of.year}-${version}`,
        ...of,
        version,
        kind: 'submission',
        mode: 'complete',
        reason: null,
        ignored: [],
        submittedAt: when,
        submittedBy: 'bench',
        counts: { added: registrations.length, changed: 0, unchanged: 0, withdrawn: 0, refused: 0 },
      },
      idempotencyKey: randomUUID(),
      request: 'bench',
      audit: {
        who: { id: 'bench', role: 'bureau' },
        what: 'submission-stored',
        object: `version ${version}`,
        result: 'stored',
        when,
        origin: 'local',
      },
      result: (stored: Version) => stored,
    });
  });
}
