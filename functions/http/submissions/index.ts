import { ApiError, submissionStatus, undoRequest, withdrawalRequest, yearsListed } from '#shared/api/index.ts';
import type { SubmissionResult } from '#shared/api/index.ts';
import { yearOf } from '#shared/registration/index.ts';
import type { HttpRequest } from '@azure/functions';
import { assertMaySubmit, ownBureau, visibleSubmissions } from '../../identity/index.ts';
import type { Caller } from '../../identity/index.ts';
import { dateInTheNetherlands } from '../../today.ts';
import { authorOf } from '../author.ts';
import { readBody, readIdempotencyKey } from '../body.ts';
import type { Body } from '../body.ts';
import { registerRoute } from '../register.ts';
import type { Application } from '../register.ts';
import { readSubmissionBody } from './body.ts';
import { previewChange, stepTo, storeChange } from './change.ts';
import type { YearChange } from './change.ts';
import { checkSubmission } from './checked.ts';
import { registrationsOf } from './contents.ts';
import { submissionOf } from './submit.ts';
import { undoOf } from './undo.ts';
import { withdrawalOf } from './withdraw.ts';

/** Receipts that a list holds of one bureau and year. */
const mostReceipts = 200;

export function registerSubmissions(application: Application): void {
  registerChanges(application);
  registerReceipts(application);
}

interface Asked {
  readonly caller: Caller;
  readonly request: HttpRequest;
  readonly note: (facts: Readonly<Record<string, string | number | boolean>>) => void;
}

function registerChanges(application: Application): void {
  const { store, now } = application;
  /** Previews or stores a change, as the request says. */
  const carryOut = async (
    { caller, request: http, note }: Asked,
    { request: { dryRun }, hash }: Body<{ readonly dryRun: boolean }>,
    change: YearChange,
  ): Promise<{ readonly json: SubmissionResult }> => {
    const { bureau, year } = change.of;
    note({ bureau, year, dryRun });
    const result = dryRun
      ? await previewChange(store, change)
      : await storeChange(store, change, {
          author: authorOf(caller, http, now()),
          idempotencyKey: readIdempotencyKey(http),
          hash,
        });
    note({ outcome: result.outcome, ...result.preview.counts });
    return { json: result };
  };

  registerRoute(application, 'submit', async (call) => {
    const body = await readSubmissionBody(call.request, call.language);
    const { request, drafts } = body;
    call.note({ mode: request.mode, rows: drafts.length });
    assertMaySubmit(call.caller, request.bureau);
    const checked = checkSubmission(request, drafts, dateInTheNetherlands(now()));
    return carryOut(call, body, submissionOf(store, request, checked));
  });

  registerRoute(application, 'undo', async (call) => {
    const body = await readBody(call.request, undoRequest, call.language);
    assertMaySubmit(call.caller, body.request.bureau);
    return carryOut(call, body, undoOf(store, body.request));
  });

  registerRoute(application, 'withdraw', async (call) => {
    const body = await readBody(call.request, withdrawalRequest, call.language);
    assertMaySubmit(call.caller, body.request.bureau);
    return carryOut(call, body, withdrawalOf(store, body.request));
  });
}

function registerReceipts(application: Application): void {
  const { store, now } = application;

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
    return {
      json:
        caller.role === 'bureau'
          ? { precision: 'exact', submissions }
          : { precision: 'status', submissions: submissions.map((receipt) => submissionStatus.parse(receipt)) },
    };
  });

  registerRoute(application, 'versionDifference', async ({ caller, query: { year, version } }) => {
    const difference = await stepTo(store, { bureau: ownBureau(caller), year }, version, null);
    if (!difference) throw new ApiError('unknown-version');
    return { json: difference };
  });

  registerRoute(application, 'cases', async ({ caller, query: { year }, note }) => {
    const of = { bureau: ownBureau(caller), year };
    const head = await store.head(of);
    const cases = (await registrationsOf(store, of, head)).map(({ caseNumber, reportedOn, grounds, domain }) => ({
      caseNumber,
      month: reportedOn.slice(0, 7),
      grounds,
      domain,
    }));
    note({ cases: cases.length });
    return { json: { version: head?.receipt.version ?? null, cases } };
  });
}
