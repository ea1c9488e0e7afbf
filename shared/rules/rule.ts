import type { Source, Text } from '#shared/codebook/index.ts';
import type { Draft, Field } from '#shared/registration/index.ts';
import type { ValueProblem } from '#shared/sheet/index.ts';
import type { Breach, RuleContext, RuleId, Severity } from './types.ts';

/** One way in which a rule can be broken. */
export interface Way {
  readonly severity: Severity;
  /**
   * The field whose absence is the breach. A cell of that field that could not be read has been reported already, so
   * the breach is then left out; and when the sheet has no such column, it is told once for the whole sheet.
   */
  readonly lacks?: Field;
  /**
   * The field in which a mend writes the parameter `write` of the breach, in all registrations that it is about. There is
   * no mend where the sheet has no such column.
   */
  readonly writes?: Field;
}

export type Params = Breach['params'];

/** Tells of a breach by the registration at hand. */
export type Report<W extends string = string> = (way: W, fields: readonly Field[], params?: Params) => void;

/** Tells of a breach by the registration at an index of the list, and by others together with it. */
export type ReportAt<W extends string = string> = (
  index: number,
  way: W,
  fields: readonly Field[],
  params?: Params,
  also?: readonly number[],
) => void;

interface RuleText<W extends string> {
  readonly id: RuleId;
  readonly title: Text;
  /** Why the rule exists, in a sentence for the people who meet it. */
  readonly why: Text;
  readonly source: Source;
  /** A registration that breaks the rule, in words. */
  readonly example: Text;
  /** How a registration can break the rule. */
  readonly ways: Readonly<Record<W, Way>>;
  /** Problems of a single cell that fall under the rule; the reader of the sheet finds them. */
  readonly cells?: Readonly<Partial<Record<ValueProblem['kind'], Severity>>>;
}

/** A rule about one registration at a time. */
export interface RegistrationRule<W extends string = string> extends RuleText<W> {
  readonly about: 'registration';
  readonly check: (draft: Draft, context: RuleContext, report: Report<W>) => void;
}

/** A rule about registrations beside each other. */
export interface ListRule<W extends string = string> extends RuleText<W> {
  readonly about: 'list';
  readonly check: (drafts: readonly Draft[], context: RuleContext, report: ReportAt<W>) => void;
}

/** A rule that only looks at the text of cells, which the server never sees. */
export interface CellRule extends RuleText<never> {
  readonly about: 'cell';
}

/** A rule about registrations of several bureaus: the server compares them, and no sheet has a finding of it. */
export interface BetweenBureausRule extends RuleText<never> {
  readonly about: 'between-bureaus';
}

export type Rule = RegistrationRule | ListRule | CellRule | BetweenBureausRule;

/** Declares a rule about one registration; the compiler checks that it reports only its own ways. */
export const registrationRule = <W extends string>(rule: Omit<RegistrationRule<W>, 'about'>): RegistrationRule => ({
  ...rule,
  about: 'registration',
});

/** Declares a rule about registrations beside each other. */
export const listRule = <W extends string>(rule: Omit<ListRule<W>, 'about'>): ListRule => ({ ...rule, about: 'list' });
