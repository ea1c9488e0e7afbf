import type { Text } from '#shared/codebook/index.ts';
import type { IsoDate } from '#shared/registration/index.ts';
import { compileTrigger, type CompiledTrigger } from './conditions.ts';
import type { AppliedRoute, GuidedStep, Reason, StepState } from './guidance.ts';
import { type Citation, citer } from './citations.ts';
import { basisOf, dueOf, type GuidedTerm, type TermDates } from './terms.ts';
import type { Limit, Playbook, PlaybookDocument, Reference, Route, Step, Term } from './schema.ts';

type TextReason = Extract<Reason, { kind: 'text' }>;

/** A limit that is ready to be asked of many registrations. */
export interface CompiledLimit {
  readonly when: CompiledTrigger;
  readonly state: Limit['state'];
  readonly reason: TextReason;
}

/** A term that remembers the last date that it was worked out for: registrations on one day share it. */
export type CompiledTerm = (dates: TermDates, today: IsoDate) => GuidedTerm;

/** A step with its names looked up and its triggers prepared. */
export interface CompiledStep {
  /** The step as it is for a registration; registrations for which it is the same in a row share it. */
  readonly inCase: (state: StepState, reasons: readonly Reason[], term: GuidedTerm | null) => GuidedStep;
  readonly partner: string;
  /** The routes that it belongs to, as bits of their places; `null` for every registration. */
  readonly routes: number | null;
  readonly when: CompiledTrigger | null;
  readonly onlyIf: TextReason | null;
  readonly limits: readonly CompiledLimit[];
  readonly term: CompiledTerm | null;
}

export interface CompiledRoute {
  readonly plain: AppliedRoute;
  /** Its place among the routes, as a bit. */
  readonly bit: number;
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
  const routes = playbook.routes.map((route, at) => compileRoute(route, 1 << at, cite));
  const limitsOfActs = new Map(playbook.acts.map(({ id, limits }) => [id, limits.map(compileLimit(cite))]));
  const steps = playbook.phases.flatMap((phase) =>
    phase.steps.map((step) => {
      const actLimits = (step.acts ?? []).flatMap((act) => limitsOfActs.get(act) ?? []);
      const limits = [...actLimits, ...(step.limits ?? []).map(compileLimit(cite))];
      const routeBits = playbook.routes.reduce(
        (set, { id }, at) => (step.routes?.includes(id) ? set | (1 << at) : set),
        0,
      );
      return compileStep(step, phase.id, step.routes ? routeBits : null, limits, playbook.documents, cite);
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

function compileRoute(route: Route, bit: number, cite: Cite): CompiledRoute {
  const { id, title, summary } = route;
  return {
    plain: { id, title, summary, certainty: 'applies', onlyIf: null, why: [], sources: cite(route.sources) },
    bit,
    when: compileTrigger(route.when),
    maybe: (route.maybe ?? []).map(({ when, onlyIf }) => ({ when: compileTrigger(when), onlyIf })),
  };
}

function compileStep(
  step: Step,
  phase: string,
  routes: number | null,
  limits: readonly CompiledLimit[],
  documents: readonly PlaybookDocument[],
  cite: Cite,
): CompiledStep {
  return {
    inCase: sharing({
      id: step.id,
      phase,
      text: step.text,
      note: step.note ?? null,
      acts: step.acts ?? [],
      state: 'do',
      reasons: [],
      term: null,
      timesAYear: step.yearly?.times ?? null,
      documents: documents.filter(({ id }) => step.documents?.includes(id)),
      sources: cite(step.sources),
    }),
    partner: step.partner,
    routes,
    when: step.when ? compileTrigger(step.when) : null,
    onlyIf: step.onlyIf ? { kind: 'text', text: step.onlyIf, sources: [] } : null,
    limits,
    term: step.term ? compileTerm(step.term, cite(step.term.sources)) : null,
  };
}

function compileTerm(rule: Term, sources: readonly Citation[]): CompiledTerm {
  const basis = basisOf(rule);
  let last: { readonly start: string | null; readonly today: IsoDate; readonly term: GuidedTerm } | null = null;
  return (dates, today) => {
    const start = basis === null ? null : dates[basis];
    if (last?.start === start && last.today === today) return last.term;
    const advisory = 'advisory' in rule && rule.advisory === true;
    const term = { text: rule.text, note: rule.note ?? null, due: dueOf(rule, dates, today), advisory, sources };
    last = { start, today, term };
    return term;
  };
}

function sharing(plain: GuidedStep): CompiledStep['inCase'] {
  let last = plain;
  return (state, reasons, term) => {
    const same = last.state === state && last.term === term && sameItems(last.reasons, reasons);
    if (!same) last = { ...plain, state, reasons, term };
    return last;
  };
}

const sameItems = (left: readonly unknown[], right: readonly unknown[]): boolean =>
  left.length === right.length && left.every((item, index) => item === right[index]);
