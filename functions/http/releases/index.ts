import { ApiError, csvType, releaseRequest } from '#shared/api/index.ts';
import { yearOf } from '#shared/registration/index.ts';
import type { Store, StoredRelease } from '../../store/index.ts';
import { dateInTheNetherlands } from '../../today.ts';
import { authorOf } from '../author.ts';
import { readBody, readIdempotencyKey } from '../body.ts';
import { registerRoute } from '../register.ts';
import type { Application } from '../register.ts';
import { csvOf } from './csv.ts';
import { cubeOf } from './cube.ts';
import { preview, publish } from './publish.ts';

/** How many years back the list of releases goes when no year is asked for. */
const yearsListed = 10;

export function registerReleases(application: Application): void {
  const { store, now } = application;

  registerRoute(application, 'publishRelease', async ({ caller, request: http, language, note }) => {
    const { request, hash } = await readBody(http, releaseRequest, language);
    const { dryRun, reason, ...asked } = request;
    note({ year: asked.year, quarter: asked.quarter ?? 0, base: asked.base, dryRun });
    const publication = (): Parameters<typeof publish>[1] => ({
      asked,
      reason,
      idempotencyKey: readIdempotencyKey(http),
      hash,
      author: authorOf(caller, http, now()),
    });
    const result = dryRun ? await preview(store, asked) : await publish(store, publication());
    note({ outcome: result.outcome, edition: result.preview.edition });
    return { json: result };
  });

  registerRoute(application, 'releases', async ({ query }) => {
    const thisYear = yearOf(dateInTheNetherlands(now()));
    const years =
      query.year === undefined ? Array.from({ length: yearsListed }, (_, back) => thisYear - back) : [query.year];
    const ofYears = await Promise.all(years.map((year) => store.releases.editions(year)));
    return { json: { releases: ofYears.flat() } };
  });

  registerRoute(application, 'release', async ({ params }) => ({ json: (await stored(store, params.id)).release }));

  registerRoute(application, 'releaseCube', async ({ params: { id, name }, query: { format }, language, note }) => {
    const found = await stored(store, id);
    const cube = cubeOf(found.release, await store.releases.rows(found), name);
    note({ release: id, cube: name, format, rows: cube.rows.length });
    if (format === 'json') return { json: cube };
    return {
      bytes: csvOf(cube, language),
      headers: {
        'Content-Type': `${csvType}; charset=utf-8`,
        'Content-Disposition': `attachment; filename="meldbeeld-${id}-${name}.csv"`,
      },
    };
  });

  registerRoute(application, 'releaseAudit', async ({ params: { id } }) => ({
    json: await store.releases.audit(await stored(store, id)),
  }));
}

/**
 * A release by its id.
 * @throws ApiError `release-unknown`
 */
export async function stored({ releases }: Store, id: string): Promise<StoredRelease> {
  const [year, edition] = [Number(id.slice(0, 4)), Number(id.slice(id.lastIndexOf('e') + 1))];
  const found = await releases.edition(year, edition);
  if (found?.release.id !== id) throw new ApiError('release-unknown');
  return found;
}
