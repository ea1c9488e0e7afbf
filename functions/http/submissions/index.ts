import { ApiError, yearsListed } from '#shared/api/index.ts';
import type { Receipt } from '#shared/api/index.ts';
import { roundCount, roundingBase } from '#shared/counts/index.ts';
import { yearOf } from '#shared/registration/index.ts';
import { assertMaySubmit, visibleSubmissions } from '../../identity/index.ts';
import { dateInTheNetherlands } from '../../today.ts';
import { registerRoute } from '../register.ts';
import type { Application } from '../register.ts';
import { readSubmissionBody } from './body.ts';
import { checkSubmission } from './checked.ts';
import { preview, submit } from './submit.ts';

/** Receipts that a list holds of one bureau and year. */
const mostReceipts = 200;

export function registerSubmissions(application: Application): void {
  const { store, now } = application;

  registerRoute(application, 'submit', async ({ caller, language, request: http, note }) => {
    const { request, drafts, hash } = await readSubmissionBody(http, language);
    const { bureau, year, mode, dryRun } = request;
    note({ bureau, year, mode, dryRun, rows: drafts.length });
    assertMaySubmit(caller, bureau);
    const idempotencyKey = dryRun ? '' : readIdempotencyKey(http.headers.get('idempotency-key'));
    const time = now();
    const checked = checkSubmission(request, drafts, dateInTheNetherlands(time));
    const { person } = caller;
    const result = dryRun
      ? await preview(store, request, checked)
      : await submit(store, { request, checked, hash, idempotencyKey, person }, time);
    note({ outcome: result.outcome, ...result.preview.counts });
    return { json: result };
  });

  registerRoute(application, 'submissions', async ({ caller, query, note }) => {
    const thisYear = yearOf(dateInTheNetherlands(now()));
    const years =
      query.year === undefined ? Array.from({ length: yearsListed }, (_, back) => thisYear - back) : [query.year];
    const asked = visibleSubmissions(caller, query.bureau).flatMap((bureau) =>
      years.map((year) => store.receipts({ bureau, year }, mostReceipts)),
    );
    const submissions = (await Promise.all(asked))
      .flat()
      .sort((a, b) => (a.submittedAt < b.submittedAt ? 1 : a.submittedAt > b.submittedAt ? -1 : b.version - a.version));
    note({ receipts: submissions.length });
    const isOwn = caller.role === 'bureau';
    return {
      json: {
        submissions: isOwn ? submissions : submissions.map(roundedReceipt),
        precision: isOwn ? 'exact' : 'rounded',
      },
    };
  });
}

/** A receipt as somebody outside the bureau may see it: exact numbers of a day's changes could point at one report. */
function roundedReceipt(receipt: Receipt): Receipt {
  const round = (count: number): number => roundCount(count, roundingBase);
  const { added, changed, unchanged, withdrawn, refused } = receipt.counts;
  return {
    ...receipt,
    counts: {
      added: round(added),
      changed: round(changed),
      unchanged: round(unchanged),
      withdrawn: round(withdrawn),
      refused: round(refused),
    },
    total: round(receipt.total),
  };
}

/** @throws ApiError `idempotency-key-missing` */
function readIdempotencyKey(header: string | null): string {
  if (header === null || !/^[\x21-\x7e]{8,128}$/.test(header)) throw new ApiError('idempotency-key-missing');
  return header;
}
