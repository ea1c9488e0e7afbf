import type { Finding, GroupedFindings } from '#shared/rules/index.ts';
import type { Unlisted } from './checked.ts';
import { kindOf } from './kind.ts';

/** More findings than this are counted and not listed: nobody looks through them, and the screen has to hold them. */
const mostListed = 100_000;

const none: readonly Finding[] = [];

function countInto(
  counts: Map<string, { -readonly [K in keyof Unlisted]: Unlisted[K] }>,
  findings: readonly Finding[],
) {
  for (const finding of findings) {
    const kind = kindOf(finding);
    const known = counts.get(kind);
    if (known === undefined) counts.set(kind, { first: finding, count: 1 });
    else known.count += 1;
  }
}

/** The findings that are listed, from the top, and how many of each kind are not. */
export function listed(
  { readings, sheet }: GroupedFindings,
  most = mostListed,
): { readonly findings: GroupedFindings; readonly unlisted: readonly Unlisted[] } {
  let room = most;
  const counts: Parameters<typeof countInto>[0] = new Map();
  const kept = readings.map((group) => {
    if (group.length <= room) {
      room -= group.length;
      return group;
    }
    room = 0;
    countInto(counts, group);
    return none;
  });
  return { findings: { readings: counts.size === 0 ? readings : kept, sheet }, unlisted: [...counts.values()] };
}
