import {
  bureaus,
  labelOf,
  listFor,
  type Bureau,
  type CodedField,
  type Language,
  type Text,
} from '#shared/codebook/index.ts';
import type { Draft, IsoDate } from '#shared/registration/index.ts';
import { compileTrigger, factsOf } from '../../conditions.ts';
import type { Guidance, GuidedStep } from '../../guidance.ts';
import type { Trigger } from '../../schema.ts';
import type { LetterBlockTemplate, LetterTemplate, LetterWord } from './schema.ts';

/** A stretch of a letter's text; a blank is filled by hand, on paper or in Word. */
export interface LetterRun {
  readonly text: string;
  readonly isBlank: boolean;
}

export interface LetterBlock {
  readonly kind: LetterBlockTemplate['kind'];
  readonly runs: readonly LetterRun[];
}

/** A letter about one registration, with blanks where personal data belong. */
export interface Letter {
  readonly subject: readonly LetterRun[];
  readonly blocks: readonly LetterBlock[];
}

export interface LetterContext {
  readonly language: Language;
  readonly bureau: Bureau | null;
  readonly today: IsoDate;
  readonly guidance: Guidance;
  /** Dates and lists as people in the letter's language read them. */
  readonly format: {
    readonly date: (date: string) => string;
    readonly list: (items: readonly string[]) => string;
  };
}

/** What stands in the letter where the sheet says nothing. */
const unsaid: Readonly<Record<LetterWord, Text>> = {
  caseNumber: { nl: 'zaaknummer', en: 'case number' },
  reportedOn: { nl: 'datum van de melding', en: 'date of the report' },
  incidentOn: { nl: 'datum van het voorval', en: 'date of the incident' },
  municipality: { nl: 'gemeente van het voorval', en: 'municipality of the incident' },
  grounds: { nl: 'grond', en: 'ground' },
  domain: { nl: 'terrein', en: 'area of society' },
  natures: { nl: 'aard', en: 'nature' },
  bureau: { nl: 'naam van het bureau', en: 'name of the bureau' },
  otherBureau: { nl: 'naam van het andere bureau', en: 'name of the other bureau' },
  today: { nl: 'datum', en: 'date' },
  term: { nl: 'datum', en: 'date' },
};

/** Fills a letter from codes and dates. It never holds personal data: those are blanks. */
export function fillLetter(template: LetterTemplate, draft: Draft, context: LetterContext): Letter {
  const facts = factsOf(draft, context.bureau);
  const holds = (trigger: Trigger): boolean => compileTrigger(trigger).verdict(facts) === 'yes';
  const blocks = template.body.flatMap((block): LetterBlock[] => {
    if (block.when && !holds(block.when)) return [];
    if (block.unless && holds(block.unless)) return [];
    const term = block.term === undefined ? null : termOf(context.guidance, block.term);
    if (block.term !== undefined && term === null) return [];
    return [{ kind: block.kind, runs: runsOf(block.text, wordsOf(draft, term, context), context.language) }];
  });
  const subject = runsOf(template.subject, wordsOf(draft, null, context), context.language);
  return { subject, blocks: withoutEmptyHeadings(blocks) };
}

/** A heading under which nothing is left says nothing. */
const withoutEmptyHeadings = (blocks: readonly LetterBlock[]): readonly LetterBlock[] =>
  blocks.filter(({ kind }, at) => kind !== 'heading' || (blocks[at + 1]?.kind ?? 'heading') !== 'heading');

const stepIn = (guidance: Guidance, id: string): GuidedStep | undefined =>
  guidance.partners.flatMap(({ steps }) => steps).find((step) => step.id === id);

function termOf(guidance: Guidance, id: string): IsoDate | null {
  const due = stepIn(guidance, id)?.term?.due;
  return due !== undefined && 'until' in due && due.status !== 'passed' ? due.until : null;
}

function wordsOf(
  draft: Draft,
  term: IsoDate | null,
  { language, bureau, today, format }: LetterContext,
): Readonly<Record<LetterWord, string | null>> {
  const label = (field: CodedField, code: string): string => labelOf(code, language, listFor(field));
  const labels = (field: CodedField, codes: readonly string[]): string | null =>
    codes.length === 0 ? null : format.list(codes.map((code) => label(field, code)));
  const place = draft.incidentMunicipality;
  const other = place === null ? undefined : bureaus.find(({ area, id }) => area.includes(place) && id !== bureau?.id);
  const date = (day: string | null): string | null => (day === null ? null : format.date(day));
  return {
    caseNumber: draft.caseNumber,
    reportedOn: date(draft.reportedOn),
    incidentOn: date(draft.incidentOn),
    municipality: place === null ? null : label('incidentMunicipality', place),
    grounds: labels('grounds', draft.grounds),
    domain: draft.domain === null ? null : label('domain', draft.domain),
    natures: labels('natures', draft.natures),
    bureau: bureau?.name ?? null,
    otherBureau: other?.name ?? null,
    today: format.date(today),
    term: date(term),
  };
}

const parts = /\{(?<word>\w+)\}|\[(?<blank>[^\]]+)\]/gu;

function runsOf(
  text: Text,
  words: Readonly<Record<LetterWord, string | null>>,
  language: Language,
): readonly LetterRun[] {
  const source = text[language];
  const runs: LetterRun[] = [];
  let from = 0;
  for (const match of source.matchAll(parts)) {
    if (match.index > from) runs.push({ text: source.slice(from, match.index), isBlank: false });
    runs.push(runOf(match.groups, words, language));
    from = match.index + match[0].length;
  }
  if (from < source.length) runs.push({ text: source.slice(from), isBlank: false });
  return runs;
}

function runOf(
  groups: Readonly<Record<string, string | undefined>> | undefined,
  words: Readonly<Record<LetterWord, string | null>>,
  language: Language,
): LetterRun {
  const word = groups?.['word'] as LetterWord | undefined;
  if (word === undefined) return { text: groups?.['blank'] ?? '', isBlank: true };
  const value = words[word];
  return value === null ? { text: unsaid[word][language], isBlank: true } : { text: value, isBlank: false };
}

/** Why a letter cannot be sent in a case, in the playbook's own words; empty when it can. */
export function letterLimits(
  { step, limits = [] }: LetterTemplate,
  draft: Draft,
  bureau: Bureau | null,
  guidance: Guidance,
): readonly Text[] {
  const facts = factsOf(draft, bureau);
  const own = limits.filter(({ when }) => compileTrigger(when).verdict(facts) === 'yes').map(({ reason }) => reason);
  const guided = step === undefined ? undefined : stepIn(guidance, step);
  if (guided?.state !== 'impossible') return own;
  return [...own, ...guided.reasons.flatMap((reason) => (reason.kind === 'text' ? [reason.text] : []))];
}

/** Whether the playbook asks for the letter in this case; a letter without a step always fits. */
export const letterFits = ({ step }: LetterTemplate, guidance: Guidance): boolean =>
  step === undefined || stepIn(guidance, step) !== undefined;

const runText = ({ text, isBlank }: LetterRun): string => (isBlank ? `[${text}]` : text);
const blockText = (runs: readonly LetterRun[]): string => runs.map(runText).join('');

/** The letter as plain text to copy; blanks stand between brackets. */
export function letterText({ subject, blocks }: Letter): string {
  const lines = blocks.map(({ kind, runs }, at) => {
    const text = kind === 'item' ? `- ${blockText(runs)}` : blockText(runs);
    const isJoined = (kind === 'fact' || kind === 'item') && blocks[at - 1] !== undefined;
    return isJoined ? text : `\n${text}`;
  });
  return [blockText(subject), ...lines].join('\n').trim() + '\n';
}
