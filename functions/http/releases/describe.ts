import type { Release, ReleasePreview } from '#shared/api/index.ts';
import { bureauIds } from '#shared/codebook/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import { countWeighted } from '#shared/counts/index.ts';
import type { WeightedRows } from '#shared/counts/index.ts';
import type { Store, StoredRelease } from '../../store/index.ts';
import { saysTheSame, warningsOf } from './draft.ts';
import type { Draft } from './draft.ts';

/** What a preview and a release say alike. */
type Described = Pick<Release, 'year' | 'quarter' | 'edition' | 'base' | 'bureaus' | 'quality'>;

export const describe = ({ start: { asked }, edition, bureaus }: Draft): Described => ({
  year: asked.year,
  quarter: asked.quarter,
  edition: edition.number,
  base: edition.base,
  bureaus: [...bureaus],
  quality: edition.quality,
});

export const totalOf = (rows: WeightedRows): number => countWeighted([rows], { by: [], filters: {} }).total;

/** A draft as it would be published, beside the edition that it follows. */
export const previewOfDraft = (store: Store, draft: Draft): Promise<ReleasePreview> =>
  previewOf(store, describe(draft), draft.edition.published, draft.start.latest, {
    unchanged: saysTheSame(draft),
    warnings: [...warningsOf(draft)],
  });

/** The same of a release that has been published. */
export async function previewOfRelease(store: Store, { release, ...of }: StoredRelease): Promise<ReleasePreview> {
  const { year, quarter, edition, base, bureaus, quality } = release;
  const [rows, before] = await Promise.all([
    store.releases.rows({ release, ...of }),
    store.releases.edition(year, edition - 1),
  ]);
  return previewOf(store, { year, quarter, edition, base, bureaus, quality }, rows, before, {
    unchanged: false,
    warnings: [],
  });
}

async function previewOf(
  store: Store,
  described: Described,
  rows: WeightedRows,
  before: StoredRelease | null,
  judged: Pick<ReleasePreview, 'unchanged' | 'warnings'>,
): Promise<ReleasePreview> {
  const rowsBefore = before && (await store.releases.rows(before));
  return {
    ...described,
    before: before?.release.id ?? null,
    differences:
      before && rowsBefore
        ? bureauIds.map((bureau) => ({
            bureau,
            before: reportsOf(bureau, before.release.bureaus, rowsBefore),
            after: reportsOf(bureau, described.bureaus, rows),
          }))
        : [],
    ...judged,
  };
}

/** The published reports of a bureau; `null` when it is not in the edition. */
function reportsOf(bureau: BureauId, bureaus: Release['bureaus'], rows: WeightedRows): number | null {
  if (bureaus.find((one) => one.bureau === bureau)?.version === null) return null;
  return countWeighted([rows], { by: [], filters: { bureau: [bureau] } }).total;
}
