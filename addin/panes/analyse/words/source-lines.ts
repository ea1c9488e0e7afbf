import type { Format } from '#addin/i18n/index.ts';
import { bureauIds } from '#shared/codebook/index.ts';
import { valueLabel } from '#shared/counts/index.ts';
import { type Basis, baseOf, coverageOf, editionOf } from '../figures/basis.ts';
import type { Asking } from '../figures/figures.ts';
import type { AnalyseTexts } from './types.ts';

/** What figures rest on and how exact they are, in sentences: under every table, on every sheet and on every picture. */
export function sourceLines(
  { years, filters }: Asking,
  basis: Basis,
  { t, format }: { readonly t: AnalyseTexts; readonly format: Format },
): readonly string[] {
  const name = (bureau: string): string => valueLabel('bureau', bureau, format.language);
  const chosen = basis.own === null ? bureauIds.filter((id) => filters.bureau?.includes(id) ?? true) : [basis.own];
  const isDelivered = (bureau: string, year: number): boolean =>
    basis.deliveries.some((one) => one.bureau === bureau && one.year === year && one.version !== null);
  const unreleased = years.filter((year) => coverageOf(basis, {}, year) === 'not-released');
  const released = years.filter((year) => !unreleased.includes(year));
  const delivered = chosen.filter((bureau) => released.some((year) => isDelivered(bureau, year)));
  const missing = released.flatMap((year) =>
    chosen.filter((bureau) => !isDelivered(bureau, year)).map((bureau) => t.missingItem(name(bureau), year)),
  );
  const base = baseOf(basis);
  return [
    ...(delivered.length > 0 ? [t.sourceOf(format.list(delivered.map(name)))] : []),
    ...released
      .flatMap((year) => editionOf(basis, year) ?? [])
      .map(({ id, publishedAt, year, quarter }) => t.release(id, format.date(publishedAt.slice(0, 10)), year, quarter)),
    ...(basis.own === null ? (base === null ? [] : [t.rounded(base)]) : [t.exact]),
    ...(unreleased.length > 0 ? [t.unreleased(format.list(unreleased.map(String)))] : []),
    ...(missing.length > 0 ? [t.missing(format.list(missing))] : []),
  ];
}
