import { roundCounts, roundingBase } from '#shared/counts/index.ts';
import { visibleCounts } from '../identity/index.ts';
import { registerRoute } from './register.ts';
import type { Application } from './register.ts';
import { countSources, loadSources } from './sources.ts';

export function registerCounts(application: Application): void {
  registerRoute(application, 'counts', async ({ caller, query, note }) => {
    const { bureaus, precision } = visibleCounts(caller, query.filters.bureau);
    const sources = await loadSources(application.store, bureaus, query.years);
    const exact = countSources(sources, query);
    const { by, rows, total } = precision === 'exact' ? exact : roundCounts(exact);
    note({ precision, by: by.join(','), years: query.years.length, cells: rows.length });
    const base = precision === 'exact' ? null : roundingBase;
    return { json: { by, rows, total, precision, base, sources: sources.versions } };
  });
}
