import type { Text } from '#shared/codebook/index.ts';
import { compileTrigger, type CompiledTrigger } from './conditions.ts';
import type { AppliedRoute, GuidedStep, Reason } from './guidance.ts';
import { type Citation, citer } from './playbook.ts';
import type { Limit, Playbook, PlaybookDocument, Reference, Route, Step, Term } from './schema.ts';

type TextReason = Extract<Reason, { kind: 'text' }>;

/** A limit that is ready to be asked of many registrations. */
export interface CompiledLimit {
  readonly when: CompiledTrigger;
  readonly state: Limit['state'];
  readonly reason: TextReason;
}

/** A step with its names looked up and its triggers prepared. */
export interface CompiledStep {
  /** The step where nothing limits it and no term runs: shared between registrations. */
  readonly plain: GuidedStep;
  readonly partner: string;
  readonly routes: ReadonlySet<string> | null;
  readonly when: CompiledTrigger | null;
  readonly onlyIf: TextReason | null;
  readonly limits: readonly CompiledLimit[];
  readonly term: { readonly rule: Term; readonly sources: readonly Citation[] } | null;
}

export interface CompiledRoute {
  readonly plain: AppliedRoute;
  readonly when: CompiledTrigger;
  readonly maybe: readonly { readonly when: CompiledTrigger; readonly onlyIf: Text }[];
}

export interface CompiledPlaybook {
  readonly routes: readonly CompiledRoute[];
  /** In the order of work. */
  readonly steps: readonly CompiledStep[];
  /** Every limit once: steps of one act share theirs. */
  readonly limits: readonly CompiledLimit[];
}

type Cite = (references: readonly Reference[]) => readonly Citation[];

/** Looks up every name of a playbook and prepares its triggers. */
export function compilePlaybook(playbook: Playbook): CompiledPlaybook {
  const cite = citer(playbook);
  const routes = playbook.routes.map((route) => compileRoute(route, cite));
  const limitsOfActs = new Map(playbook.acts.map(({ id, limits }) => [id, limits.map(compileLimit(cite))]));
  const steps = playbook.phases.flatMap((phase) =>
    phase.steps.map((step) => {
      const actLimits = (step.acts ?? []).flatMap((act) => limitsOfActs.get(act) ?? []);
      const limits = [...actLimits, ...(step.limits ?? []).map(compileLimit(cite))];
      return compileStep(step, phase.id, limits, playbook.documents, cite);
    }),
  );
  return { routes, steps, limits: [...new Set(steps.flatMap((step) => step.limits))] };
}

const compileLimit =
  (cite: Cite) =>
  ({ when, state, reason, sources }: Limit): CompiledLimit => ({
    when: compileTrigger(when),
    state,
    reason: { kind: 'text', text: reason, sources: cite(sources) },
  });

function compileRoute(route: Route, cite: Cite): CompiledRoute {
  const { id, title, summary } = route;
  return {
    plain: { id, title, summary, certainty: 'applies', onlyIf: null, why: [], sources: cite(route.sources) },
    when: compileTrigger(route.when),
    maybe: (route.maybe ?? []).map(({ when, onlyIf }) => ({ when: compileTrigger(when), onlyIf })),
  };
}

function compileStep(
  step: Step,
  phase: string,
  limits: readonly CompiledLimit[],
  documents: readonly PlaybookDocument[],
  cite: Cite,
): CompiledStep {
  return {
    plain: {
      id: step.id,
      phase,
      text: step.text,
      note: step.note ?? null,
      acts: step.acts ?? [],
      state: 'do',
      reasons: [],
      term: null,
      documents: documents.filter(({ id }) => step.documents?.includes(id)),
      sources: cite(step.sources),
    },
    partner: step.partner,
    routes: step.routes ? new Set(step.routes) : null,
    when: step.when ? compileTrigger(step.when) : null,
    onlyIf: step.onlyIf ? { kind: 'text', text: step.onlyIf, sources: [] } : null,
    limits,
    term: step.term ? { rule: step.term, sources: cite(step.term.sources) } : null,
  };
}
