import { guidanceForRule, stepsOf, type FindingGuide, type Playbook } from '#shared/blauwdruk/index.ts';

/** A part of the guide that somebody can be sent to. */
export type Place = Pick<FindingGuide, 'kind' | 'id'>;

/** The id of the element that shows a part of the guide. */
export const placeId = (kind: Place['kind'], id: string): string => `guide-${kind}-${id}`;

/** Where the playbook explains a rule of the check; `null` when this version does not. */
export function placeForRule(playbook: Playbook, rule: string): Place | null {
  const guide = guidanceForRule(rule, playbook.findings);
  if (guide === null) return null;
  const there = { act: playbook.acts, route: playbook.routes, step: stepsOf(playbook) }[guide.kind];
  return there.some(({ id }) => id === guide.id) ? guide : null;
}
