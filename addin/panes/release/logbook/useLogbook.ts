import { useEffect, useState } from 'react';
import type { ApiClient, AuditList, AuditQuestion } from '#shared/api/index.ts';
import type { LogLine } from './words.ts';

/** What has been fetched of the audit trail. */
export interface Logbook {
  /** Newest first: the pages fetched so far. */
  readonly lines: readonly LogLine[];
  /** What the last page said of the trails as a whole; `null` before the first has arrived. */
  readonly last: AuditList | null;
  readonly busy: boolean;
  readonly error: unknown;
  /** Fetches the next page, if there is one. */
  readonly more: () => void;
  readonly retry: () => void;
}

interface Arrived {
  readonly asked: object | null;
  readonly pages: readonly AuditList[];
  readonly error: unknown;
}

/** The question about a year, or about everything. */
const questionOf = (year: number | null): AuditQuestion => (year === null ? {} : { year });

/** Fetches the audit trail of a year, or of everything (`null`), page by page. For another year: another component. */
export function useLogbook(api: ApiClient, year: number | null): Logbook {
  const [asked, setAsked] = useState<{ readonly after: string | null }>({ after: null });
  const [arrived, setArrived] = useState<Arrived>({ asked: null, pages: [], error: null });
  useEffect(() => {
    const leave = new AbortController();
    const { after } = asked;
    api.audit({ ...questionOf(year), ...(after !== null && { after }) }, { signal: leave.signal }).then(
      (page) => setArrived(({ pages }) => ({ asked, pages: after === null ? [page] : [...pages, page], error: null })),
      (error: unknown) => {
        if (!leave.signal.aborted) setArrived(({ pages }) => ({ asked, pages, error }));
      },
    );
    return () => leave.abort();
  }, [api, year, asked]);
  const last = arrived.pages.at(-1) ?? null;
  return {
    lines: arrived.pages.flatMap(({ lines }) => lines),
    last,
    busy: arrived.asked !== asked,
    error: arrived.error,
    more: () => {
      if (last !== null && last.next !== null) setAsked({ after: last.next });
    },
    retry: () => setAsked({ ...asked }),
  };
}

/** Every line of the audit trail of a year, or of everything, newest first. */
export async function allLines(api: ApiClient, year: number | null): Promise<readonly LogLine[]> {
  const lines: LogLine[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page: AuditList = await api.audit({ ...questionOf(year), ...(after !== undefined && { after }) });
    lines.push(...page.lines);
    after = page.next;
  }
  return lines;
}
