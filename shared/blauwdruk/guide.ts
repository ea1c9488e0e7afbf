import type { Bureau } from '#shared/codebook/index.ts';
import type { Draft, IsoDate } from '#shared/registration/index.ts';
import { type CompiledLimit, type CompiledRoute, type CompiledStep, compilePlaybook } from './compile.ts';
import { type Facts, factsOf } from './conditions.ts';
import type { AppliedRoute, Guidance, GuidedStep, Reason, UndecidedRoute } from './guidance.ts';
import { bundledPlaybook } from './playbook.ts';
import type { Playbook } from './schema.ts';

export interface GuidanceContext {
  /** Whose area counts as inside; `null` for people who have none. */
  readonly bureau: Bureau | null;
  readonly today: IsoDate;
}

/**
 * Works out the guidance for one registration, or for as much of one as could be read. A step that one route asks for
 * and something else rules out is impossible, with the reason.
 */
export type Guide = (draft: Draft, context: GuidanceContext) => Guidance;

/** A route that applies or may apply, and its bit. */
interface Applied {
  readonly route: AppliedRoute;
  readonly bit: number;
}

interface Situation {
  readonly facts: Facts;
  readonly applied: readonly Applied[];
  /** The routes that apply and those that may, as bits of their places. */
  readonly applying: number;
  readonly possible: number;
  readonly draft: Draft;
  readonly today: IsoDate;
  /** The limits that hold, or that nobody can tell. */
  readonly limited: ReadonlyMap<CompiledLimit, Effect>;
}

/** What a limit does to the steps that it is about. */
interface Effect {
  readonly state: CompiledLimit['state'];
  readonly reason: Reason;
}

/** Prepares a playbook once, so that each registration takes some microseconds. */
export function createGuide(playbook: Playbook): Guide {
  const { routes, steps, limits } = compilePlaybook(playbook);
  const partners = playbook.partners.map(({ id, title }) => ({
    partner: id,
    title,
    own: stepsByRoutes(steps.filter((step) => step.partner === id)),
  }));

  return (draft, { bureau, today }) => {
    const facts = factsOf(draft, bureau);
    const applied = collect(routes, (route) => applyRoute(route, facts));
    const bitsOf = (certainty: AppliedRoute['certainty']): number =>
      applied.reduce((set, { route, bit }) => (route.certainty === certainty ? set | bit : set), 0);
    const situation = {
      facts,
      applied,
      applying: bitsOf('applies'),
      possible: bitsOf('possible'),
      draft,
      today,
      limited: effectsOf(limits, facts),
    };
    return {
      routes: applied.map(({ route }) => route),
      undecided: collect(routes, (route) => undecidedRoute(route, situation)),
      partners: partners.map(({ partner, title, own }) => ({
        partner,
        title,
        steps: collect(own(situation.applying | situation.possible), (step) => guideStep(step, situation)),
      })),
    };
  };
}

/** The guidance of the playbook that comes with the add-in. */
export const routesFor: Guide = createGuide(bundledPlaybook);

/** The steps that belong to every registration or to one of some routes; worked out once for each set of routes. */
function stepsByRoutes(steps: readonly CompiledStep[]): (routes: number) => readonly CompiledStep[] {
  const known = new Map<number, readonly CompiledStep[]>();
  return (routes) => {
    const found = known.get(routes) ?? steps.filter((step) => step.routes === null || (step.routes & routes) !== 0);
    known.set(routes, found);
    return found;
  };
}

function collect<T, R>(list: readonly T[], take: (item: T) => R | null): readonly R[] {
  const taken: R[] = [];
  for (const item of list) {
    const result = take(item);
    if (result !== null) taken.push(result);
  }
  return taken;
}

function applyRoute({ plain, bit, when: always, maybe }: CompiledRoute, facts: Facts): Applied | null {
  if (always.verdict(facts) === 'yes') return { bit, route: { ...plain, why: always.causes(facts) } };
  for (const { when, onlyIf } of maybe) {
    if (when.verdict(facts) === 'yes') {
      return { bit, route: { ...plain, certainty: 'possible', onlyIf, why: when.causes(facts) } };
    }
  }
  return null;
}

function undecidedRoute(route: CompiledRoute, { facts, applied }: Situation): UndecidedRoute | null {
  const { id, title } = route.plain;
  if (route.when.verdict(facts) !== 'unknown' || applied.some((other) => other.bit === route.bit)) return null;
  return { id, title, missing: route.when.missing(facts) };
}

function effectsOf(limits: readonly CompiledLimit[], facts: Facts): ReadonlyMap<CompiledLimit, Effect> {
  const effects = new Map<CompiledLimit, Effect>();
  for (const limit of limits) {
    const { when, state, reason } = limit;
    const verdict = when.verdict(facts);
    if (verdict === 'yes') effects.set(limit, { state, reason });
    if (verdict === 'unknown' && state === 'impossible') {
      const missing: Reason = { ...reason, kind: 'missing', fields: when.missing(facts) };
      effects.set(limit, { state: 'conditional', reason: missing });
    }
  }
  return effects;
}

function guideStep(step: CompiledStep, situation: Situation): GuidedStep | null {
  if (step.when?.verdict(situation.facts) === 'no') return null;

  const impossible = limitsOf(step, 'impossible', situation);
  if (impossible.length > 0) return step.inCase('impossible', impossible, null);
  const reasons = conditionsOf(step, situation);
  const term = step.term?.(situation.draft, situation.today) ?? null;
  return step.inCase(reasons.length > 0 ? 'conditional' : 'do', reasons, term);
}

function limitsOf({ limits }: CompiledStep, state: CompiledLimit['state'], { limited }: Situation): Reason[] {
  const reasons: Reason[] = [];
  if (limited.size === 0) return reasons;
  for (const limit of limits) {
    const effect = limited.get(limit);
    if (effect?.state === state) reasons.push(effect.reason);
  }
  return reasons;
}

function conditionsOf(step: CompiledStep, situation: Situation): readonly Reason[] {
  const { facts, applied, applying } = situation;
  const reasons = limitsOf(step, 'conditional', situation);
  // Only routes that may or may not apply ask for it.
  const own = step.routes;
  if (own !== null && (own & applying) === 0) {
    reasons.push({
      kind: 'route',
      routes: applied.filter(({ bit }) => (own & bit) !== 0).map(({ route }) => route),
    });
  }
  if (step.onlyIf) reasons.push(step.onlyIf);
  if (step.when?.verdict(facts) === 'unknown') {
    reasons.push({ kind: 'missing', fields: step.when.missing(facts), text: null, sources: [] });
  }
  return reasons;
}
