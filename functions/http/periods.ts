import { ApiError, completionRequest, reopeningRequest } from '#shared/api/index.ts';
import type { BureauPeriods, Period } from '#shared/api/index.ts';
import { lastDayOf } from '#shared/registration/index.ts';
import type { IsoDate } from '#shared/registration/index.ts';
import type { Quarter } from '#shared/submission/index.ts';
import { assertMaySubmit, visibleSubmissions } from '../identity/index.ts';
import type { BureauYear, Store } from '../store/index.ts';
import { dateInTheNetherlands } from '../today.ts';
import { authorOf } from './author.ts';
import { readBody } from './body.ts';
import { registerRoute } from './register.ts';
import type { Application } from './register.ts';

export function registerPeriods(application: Application): void {
  const { store, now } = application;

  registerRoute(application, 'periods', async ({ caller, query: { year } }) => {
    const bureaus = await Promise.all(
      visibleSubmissions(caller, undefined).map(async (bureau) => {
        const of = { bureau, year };
        return boardOf(store, of, await store.periods(of));
      }),
    );
    return { json: { year, bureaus } };
  });

  registerRoute(application, 'completePeriod', async ({ caller, request: http, language, note }) => {
    const { request } = await readBody(http, completionRequest, language);
    const { bureau, year, quarter, complete } = request;
    note({ bureau, year, quarter, complete });
    assertMaySubmit(caller, bureau);
    const moment = now();
    if (complete && dateInTheNetherlands(moment) <= lastDayOfQuarter(year, quarter))
      throw new ApiError('period-not-over');
    const periods = await store.completePeriod(request, request, authorOf(caller, http, moment));
    return { json: await boardOf(store, request, periods) };
  });

  registerRoute(application, 'reopenPeriod', async ({ caller, request: http, language, note }) => {
    const { request } = await readBody(http, reopeningRequest, language);
    const { bureau, year, quarter, reason } = request;
    note({ bureau, year, quarter, reason });
    const periods = await store.reopenPeriod(request, request, authorOf(caller, http, now()));
    return { json: await boardOf(store, request, periods) };
  });
}

const lastDayOfQuarter = (year: number, quarter: Quarter): IsoDate =>
  lastDayOf(`${year}-${String(quarter * 3).padStart(2, '0')}`);

async function boardOf(store: Store, { bureau, year }: BureauYear, periods: readonly Period[]): Promise<BureauPeriods> {
  const head = await store.head({ bureau, year });
  const { version = null, submittedAt = null } = head?.receipt ?? {};
  return { bureau, year, version, submittedAt, quarters: [...periods] };
}
