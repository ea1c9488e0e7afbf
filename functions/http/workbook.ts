import { workbookType } from '#shared/api/index.ts';
import { bureauIds, codeLists } from '#shared/codebook/index.ts';
import type { CountTable } from '#shared/counts/index.ts';
import { roundCounts, roundingBase } from '#shared/counts/index.ts';
import { combinedQueries, combinedWorkbook } from '#shared/workbook/index.ts';
import type { CombinedTableName } from '#shared/workbook/index.ts';
import { registerRoute } from './register.ts';
import type { Application } from './register.ts';
import { countSources, loadSources } from './sources.ts';

export function registerWorkbook(application: Application): void {
  registerRoute(application, 'workbook', async ({ query, language, note }) => {
    const sources = await loadSources(application.store, bureauIds, query.year);
    const tables = Object.fromEntries(
      combinedQueries.map(({ name, query: asked }) => [name, roundCounts(countSources(sources, asked))]),
    ) as Record<CombinedTableName, CountTable>;
    const bytes = combinedWorkbook({
      language,
      tables,
      sources: sources.versions,
      base: roundingBase,
      codebook: codeLists,
      generatedAt: application.now().toISOString(),
    });
    note({ years: query.year.length, bytes: bytes.length });
    const name = `meldbeeld-${query.year.join('-')}.xlsx`;
    return {
      bytes,
      headers: { 'Content-Type': workbookType, 'Content-Disposition': `attachment; filename="${name}"` },
    };
  });
}
