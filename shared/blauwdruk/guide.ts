import type { Bureau } from '#shared/codebook/index.ts';
import type { Draft, IsoDate } from '#shared/registration/index.ts';
import { type CompiledRoute, type CompiledStep, compilePlaybook } from './compile.ts';
import { type Facts, factsOf } from './conditions.ts';
import type { AppliedRoute, Guidance, GuidedStep, Reason, StepState, UndecidedRoute } from './guidance.ts';
import { bundledPlaybook } from './playbook.ts';
import type { Playbook } from './schema.ts';
import { dueOf, type GuidedTerm } from './terms.ts';

export interface GuidanceContext {
  readonly bureau: Bureau;
  readonly today: IsoDate;
}

/**
 * Works out the guidance for one registration, or for as much of one as could be read. A step that one route asks for
 * and something else rules out is impossible, with the reason.
 */
export type Guide = (draft: Draft, context: GuidanceContext) => Guidance;

/** Prepares a playbook once, so that each registration takes some microseconds. */
export function createGuide(playbook: Playbook): Guide {
  const { routes, steps } = compilePlaybook(playbook);
  const partners = playbook.partners.map(({ id, title }) => ({
    partner: id,
    title,
    own: steps.filter((step) => step.partner === id),
  }));

  return (draft, { bureau, today }) => {
    const facts = factsOf(draft, bureau);
    const applied = collect(routes, (route) => applyRoute(route, facts));
    return {
      routes: applied,
      undecided: collect(routes, (route) => undecidedRoute(route, applied, facts)),
      partners: partners.map(({ partner, title, own }) => ({
        partner,
        title,
        steps: collect(own, (step) => guideStep(step, applied, facts, draft, today)),
      })),
    };
  };
}

/** The guidance of the playbook that comes with the add-in. */
export const routesFor: Guide = createGuide(bundledPlaybook);

function collect<T, R>(list: readonly T[], take: (item: T) => R | null): readonly R[] {
  const taken: R[] = [];
  for (const item of list) {
    const result = take(item);
    if (result !== null) taken.push(result);
  }
  return taken;
}

function applyRoute(route: CompiledRoute, facts: Facts): AppliedRoute | null {
  if (route.when.verdict(facts) === 'yes') return { ...route.plain, why: route.when.causes(facts) };
  for (const { when, onlyIf } of route.maybe) {
    if (when.verdict(facts) === 'yes') {
      return { ...route.plain, certainty: 'possible', onlyIf, why: when.causes(facts) };
    }
  }
  return null;
}

function undecidedRoute(route: CompiledRoute, applied: readonly AppliedRoute[], facts: Facts): UndecidedRoute | null {
  const { id, title } = route.plain;
  if (route.when.verdict(facts) !== 'unknown' || applied.some((other) => other.id === id)) return null;
  return { id, title, missing: route.when.missing(facts) };
}

function guideStep(
  step: CompiledStep,
  applied: readonly AppliedRoute[],
  facts: Facts,
  draft: Draft,
  today: IsoDate,
): GuidedStep | null {
  const narrowed = step.when ? step.when.verdict(facts) : 'yes';
  if (narrowed === 'no') return null;
  const routes = step.routes && routesOf(step.routes, applied);
  if (routes?.length === 0) return null;

  const reasons: Reason[] = [];
  const impossible: Reason[] = [];
  for (const { when, state, reason, sources } of step.limits) {
    const verdict = when.verdict(facts);
    if (verdict === 'yes')
      (state === 'impossible' ? impossible : reasons).push({ kind: 'text', text: reason, sources });
    if (verdict === 'unknown' && state === 'impossible') {
      reasons.push({ kind: 'missing', fields: when.missing(facts), text: reason, sources });
    }
  }
  if (routes?.every(({ certainty }) => certainty === 'possible')) reasons.push({ kind: 'route', routes });
  if (step.onlyIf) reasons.push({ kind: 'text', text: step.onlyIf, sources: [] });
  if (step.when && narrowed === 'unknown') {
    reasons.push({ kind: 'missing', fields: step.when.missing(facts), text: null, sources: [] });
  }

  const given = impossible.length > 0 ? impossible : reasons;
  if (given.length === 0 && !step.term) return step.plain;
  const state: StepState = impossible.length > 0 ? 'impossible' : reasons.length > 0 ? 'conditional' : 'do';
  return { ...step.plain, state, reasons: given, term: state === 'impossible' ? null : termOf(step, draft, today) };
}

function routesOf(ids: readonly string[], applied: readonly AppliedRoute[]): readonly AppliedRoute[] {
  return applied.filter(({ id }) => ids.includes(id));
}

function termOf({ term }: CompiledStep, draft: Draft, today: IsoDate): GuidedTerm | null {
  if (!term) return null;
  const { rule, sources } = term;
  return { text: rule.text, note: rule.note ?? null, due: dueOf(rule, draft, today), sources };
}
