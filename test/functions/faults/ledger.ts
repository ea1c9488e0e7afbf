import type { Store } from '#functions/store/index.ts';
import type { Registration } from '#shared/registration/index.ts';

/** A submission that was sent: reports that stand in no other. */
export interface Sent {
  readonly key: string;
  readonly year: number;
  readonly reports: readonly Registration[];
}

/** What was sent and acknowledged, beside what is stored. */
export interface Ledger {
  /** Notes a submission, and whether it was acknowledged. */
  sent(one: Sent, acknowledged: boolean): void;
  /** Notes that a submission that was cut off was sent again, and whether it was acknowledged. */
  sentAgain(one: Sent, acknowledged: boolean): void;
  /** Compares a year's data with what was sent: what was cut off may have been stored, whole or not at all. */
  checkAfterKill(year: number): Promise<void>;
  /** Compares a year's data with what was acknowledged: they must be exactly that. */
  check(year: number): Promise<void>;
  /** Compares every year once more, and looks at every version, receipt and audit trail. */
  conclude(): Promise<Findings>;
}

export interface Findings {
  readonly acknowledged: number;
  readonly cutOff: number;
  readonly storedUnseen: number;
  readonly lost: number;
  readonly halfVisible: number;
  readonly withoutReceipt: number;
  readonly twice: number;
}

const bureau = 'rotterdam';

export function ledger(store: Store): Ledger {
  const book = new Map<string, { readonly one: Sent; acknowledged: boolean }>();
  const found = { cutOff: 0, storedUnseen: 0 };
  const wrong = {
    lost: new Set<string>(),
    halfVisible: new Set<string>(),
    withoutReceipt: new Set<string>(),
    twice: new Set<string>(),
  };

  async function compare(year: number, mayBeUnseen: boolean): Promise<void> {
    const of = { bureau, year } as const;
    const head = await store.head(of);
    const months = head ? await store.months(of, head) : [];
    const stored = new Set(months.flat().map(({ caseNumber }) => caseNumber));
    const rows = months.flat().length;
    const receipts = new Set((await store.receipts(of, 10_000)).map(({ version }) => version));
    let explained = 0;
    let versions = 0;
    for (const { one, acknowledged } of [...book.values()].filter((entry) => entry.one.year === year)) {
      const present = one.reports.filter(({ caseNumber }) => stored.has(caseNumber)).length;
      const mark = await store.submitted(of, one.key);
      const isWhole = present === one.reports.length;
      explained += present;
      if (mark) versions += 1;
      if (acknowledged && !isWhole) wrong.lost.add(one.key);
      if ((present > 0 && !isWhole) || isWhole !== (mark !== null)) wrong.halfVisible.add(one.key);
      if (acknowledged && !(mark && receipts.has(mark.version))) wrong.withoutReceipt.add(one.key);
      if (!acknowledged && present > 0) {
        if (mayBeUnseen) found.storedUnseen += 1;
        else wrong.halfVisible.add(one.key);
      }
    }
    const isExplained = explained === rows && (head?.receipt.total ?? 0) === rows;
    if (!isExplained) wrong.halfVisible.add(`year ${year}`);
    if (receipts.size !== versions || (head?.receipt.version ?? 0) !== versions) wrong.twice.add(`year ${year}`);
  }

  return {
    sent: (one, acknowledged) => {
      book.set(one.key, { one, acknowledged });
      if (!acknowledged) found.cutOff += 1;
    },
    sentAgain: ({ key }, acknowledged) => {
      const entry = book.get(key);
      if (entry) entry.acknowledged = acknowledged;
    },
    checkAfterKill: (year) => compare(year, true),
    check: (year) => compare(year, false),
    conclude: async () => {
      const years = [...new Set([...book.values()].map(({ one }) => one.year))];
      for (const year of years) {
        await compare(year, false);
        for (const key of await untrue(store, year)) wrong.halfVisible.add(key);
      }
      const sizes = Object.fromEntries(Object.entries(wrong).map(([what, where]) => [what, where.size]));
      const acknowledged = [...book.values()].filter((entry) => entry.acknowledged).length;
      return { acknowledged, ...found, ...(sizes as Record<keyof typeof wrong, number>) };
    },
  };
}

/** Versions of a year that do not hold what their receipts say, and a trail that does not tell of each of them. */
async function untrue(store: Store, year: number): Promise<readonly string[]> {
  const of = { bureau, year } as const;
  const wrong: string[] = [];
  const receipts = await store.receipts(of, 10_000);
  for (const { version, total } of receipts) {
    const stored = await store.version(of, version);
    const rows = stored ? (await store.months(of, stored)).flat().length : -1;
    if (rows !== total) wrong.push(`version ${version} of ${year}`);
  }
  const [trail] = await store.trails(year, of);
  if (trail?.brokenAt !== null || trail.count !== receipts.length) wrong.push(`trail of ${year}`);
  return wrong;
}
