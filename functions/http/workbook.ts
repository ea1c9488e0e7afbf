import { workbookType } from '#shared/api/index.ts';
import { codeLists } from '#shared/codebook/index.ts';
import type { Language } from '#shared/codebook/index.ts';
import type { CountTable } from '#shared/counts/index.ts';
import { combinedQueries, combinedWorkbook } from '#shared/workbook/index.ts';
import type { CombinedTableName } from '#shared/workbook/index.ts';
import type { Answer } from './answer.ts';
import { registerRoute } from './register.ts';
import type { Application } from './register.ts';
import { assertReleased, countReleased, loadReleased, releasedOf } from './released.ts';
import type { Released } from './released.ts';
import { stored } from './releases/index.ts';

export function registerWorkbook(application: Application): void {
  const { store, now } = application;
  const { slicers } = application.workbook;

  registerRoute(application, 'workbook', async ({ query, language, note }) => {
    const released = await loadReleased(store, query.year);
    assertReleased(released);
    note({ years: query.year.length });
    const fileName = `meldbeeld-${query.year.join('-')}.xlsx`;
    const pivots = query.pivots === 'yes';
    return workbookOf(released, { language, fileName, pivots, slicers, generatedAt: now().toISOString() });
  });

  registerRoute(application, 'releaseWorkbook', async ({ params: { id }, query, language, note }) => {
    const found = await stored(store, id);
    const released = await releasedOf(store, [{ year: found.release.year, stored: found }]);
    note({ release: id });
    const fileName = `meldbeeld-${id}.xlsx`;
    const pivots = query.pivots === 'yes';
    return workbookOf(released, { language, fileName, pivots, slicers, generatedAt: now().toISOString() });
  });
}

interface WorkbookFacts {
  readonly language: Language;
  readonly fileName: string;
  readonly pivots: boolean;
  readonly slicers: boolean;
  readonly generatedAt: string;
}

function workbookOf(released: Released, facts: WorkbookFacts): Answer {
  const tables = Object.fromEntries(
    combinedQueries.map(({ name, query }) => [name, countReleased(released, query)]),
  ) as Record<CombinedTableName, CountTable>;
  const bytes = combinedWorkbook({
    ...facts,
    tables,
    releases: released.releases.flatMap(({ year, release }) =>
      release ? [{ id: release.id, year, quarter: release.quarter }] : [],
    ),
    sources: released.versions,
    base: released.base,
    codebook: codeLists,
  });
  return {
    bytes,
    headers: { 'Content-Type': workbookType, 'Content-Disposition': `attachment; filename="${facts.fileName}"` },
  };
}
