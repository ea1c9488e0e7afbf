import { ApiError } from '#shared/api/index.ts';
import type { Language } from '#shared/codebook/index.ts';
import { visibleCounts } from '../identity/index.ts';
import { doublesOf } from './doubles.ts';
import { registerRoute } from './register.ts';
import type { Application } from './register.ts';
import { countReleased, loadReleased } from './released.ts';
import { countSources, loadSources, noDoubles } from './sources.ts';

export function registerCounts(application: Application): void {
  const { store } = application;
  registerRoute(application, 'counts', async ({ caller, query, language, note }) => {
    const { bureaus, precision } = visibleCounts(caller, query.filters.bureau);
    note({ precision, by: query.by.join(','), years: query.years.length });
    if (precision === 'exact') {
      const leftOut = query.doubles === 'without' ? await doublesOf(store, query.years) : noDoubles;
      const sources = await loadSources(store, bureaus, query.years, leftOut);
      const counted = countSources(sources, query);
      return { json: { ...counted, precision, base: null, releases: [], sources: sources.versions } };
    }
    if (query.doubles === 'without') throw new ApiError('query-invalid', { errors: [onlyOwn(language)] });
    const released = await loadReleased(store, query.years);
    const { base, releases, versions } = released;
    return { json: { ...countReleased(released, query), precision, base, releases, sources: versions } };
  });
}

/** A release holds the counts as the bureaus gave them: nothing in it can be left out afterwards. */
const onlyOwn = (language: Language): { readonly pointer: string; readonly detail: string } => ({
  pointer: 'doubles',
  detail: {
    nl: 'Alleen een bureau kan zijn eigen meldingen zonder dubbele tellen.',
    en: 'Only a bureau can count its own reports without doubles.',
  }[language],
});
