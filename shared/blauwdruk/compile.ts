import type { Text } from '#shared/codebook/index.ts';
import { compileTrigger, type CompiledTrigger } from './conditions.ts';
import type { AppliedRoute, GuidedStep, Reason } from './guidance.ts';
import { type Citation, citer } from './playbook.ts';
import type { Limit, Playbook, Reference, Route, Step, Term } from './schema.ts';

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
  readonly routes: readonly string[] | null;
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
}

type Cite = (references: readonly Reference[]) => readonly Citation[];

/** Looks up every name of a playbook and prepares its triggers. */
export function compilePlaybook(playbook: Playbook): CompiledPlaybook {
  const cite = citer(playbook);
  return {
    routes: playbook.routes.map((route) => compileRoute(route, cite)),
    steps: playbook.phases.flatMap((phase) => phase.steps.map((step) => compileStep(step, phase.id, playbook, cite))),
  };
}

function compileRoute(route: Route, cite: Cite): CompiledRoute {
  const { id, title, summary } = route;
  return {
    plain: { id, title, summary, certainty: 'applies', onlyIf: null, why: [], sources: cite(route.sources) },
    when: compileTrigger(route.when),
    maybe: (route.maybe ?? []).map(({ when, onlyIf }) => ({ when: compileTrigger(when), onlyIf })),
  };
}

function compileStep(step: Step, phase: string, playbook: Playbook, cite: Cite): CompiledStep {
  const acts = step.acts ?? [];
  const limits = [
    ...playbook.acts.filter(({ id }) => acts.includes(id)).flatMap((act) => act.limits),
    ...(step.limits ?? []),
  ];
  return {
    plain: {
      id: step.id,
      phase,
      text: step.text,
      note: step.note ?? null,
      acts,
      state: 'do',
      reasons: [],
      term: null,
      documents: playbook.documents.filter(({ id }) => step.documents?.includes(id)),
      sources: cite(step.sources),
    },
    partner: step.partner,
    routes: step.routes ?? null,
    when: step.when ? compileTrigger(step.when) : null,
    onlyIf: step.onlyIf ? { kind: 'text', text: step.onlyIf, sources: [] } : null,
    limits: limits.map(({ when, state, reason, sources }) => ({
      when: compileTrigger(when),
      state,
      reason: { kind: 'text', text: reason, sources: cite(sources) },
    })),
    term: step.term ? { rule: step.term, sources: cite(step.term.sources) } : null,
  };
}
