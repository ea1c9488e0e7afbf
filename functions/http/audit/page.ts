import { auditPageSize } from '#shared/api/index.ts';
import type { AuditList } from '#shared/api/index.ts';
import type { PlacedTrail } from '../../store/index.ts';

type Line = AuditList['lines'][number];

/** Where a line stands among the lines of all trails. */
interface Position {
  readonly line: Line;
  /** Text that orders lines as they happened, and that names this one. */
  readonly key: string;
}

/**
 * The lines of several trails as one list, newest first, from after a line on. Within a trail the order is that of its
 * numbers, whatever the clocks said: a line counts as no earlier than the lines before it.
 * @param after the `next` of the page before
 */
export function pageOf(
  trails: readonly PlacedTrail[],
  after: string | undefined,
): { readonly lines: readonly Line[]; readonly next: string | null } {
  const positions = trails
    .flatMap(positionsOf)
    .filter(({ key }) => after === undefined || key < after)
    .sort((a, b) => (a.key < b.key ? 1 : -1));
  const page = positions.slice(0, auditPageSize);
  return {
    lines: page.map(({ line }) => line),
    next: positions.length > page.length ? (page.at(-1)?.key ?? null) : null,
  };
}

function positionsOf({ lines, partition, bureau, year }: PlacedTrail): readonly Position[] {
  let latest = '';
  return lines.toReversed().map(({ number, who, what, object, result, when, origin }) => {
    if (when > latest) latest = when;
    const key = `${latest} ${partition} ${String(number).padStart(9, '0')}`;
    return { line: { bureau, year, number, who, what, object, result, when, origin }, key };
  });
}
