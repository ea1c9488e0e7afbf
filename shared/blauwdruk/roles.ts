import type { Playbook } from './schema.ts';
import { stepsOf } from './read.ts';
import { glossaryOf } from './words.ts';

/** The playbook from one partner's side: its steps, and of the rest only what those steps have to do with. */
export function forPartner(playbook: Playbook, partner: string): Playbook {
  const phases = playbook.phases
    .map((phase) => ({ ...phase, steps: phase.steps.filter((step) => step.partner === partner) }))
    .filter(({ steps }) => steps.length > 0);
  const own = stepsOf({ ...playbook, phases });
  const named = (names: readonly (readonly string[] | undefined)[]): ReadonlySet<string> =>
    new Set(names.flatMap((list) => list ?? []));
  const routes = named(own.map((step) => step.routes));
  const acts = named(own.map((step) => step.acts));
  const parts = {
    phases,
    routes: playbook.routes.filter(({ id }) => routes.has(id)),
    acts: playbook.acts.filter(({ id }) => acts.has(id)),
  };
  const glossary = [...glossaryOf(playbook, dutchIn(parts), 'nl')];
  const cited = new Set(citedIn([parts, glossary]));
  return { ...playbook, ...parts, glossary, sources: playbook.sources.filter(({ id }) => cited.has(id)) };
}

/** Which other partners have steps in a phase, in the playbook's order. */
export function partnersIn(
  playbook: Playbook,
  phase: string,
  besides: string,
): readonly Playbook['partners'][number][] {
  const steps = playbook.phases.find(({ id }) => id === phase)?.steps ?? [];
  return playbook.partners.filter(({ id }) => id !== besides && steps.some(({ partner }) => partner === id));
}

/** Every Dutch text in a part of the playbook. */
function dutchIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value && typeof value.nl === 'string') return [value.nl];
  return Object.values(value).flatMap(dutchIn);
}

/** The names of the sources that a part of the playbook refers to. */
function citedIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'source' in value && typeof value.source === 'string' ? [value.source] : [];
  return [...own, ...Object.values(value).flatMap(citedIn)];
}
