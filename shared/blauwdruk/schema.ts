import * as z from 'zod';
import {
  anonymities,
  channels,
  domains,
  grounds,
  kinds,
  natures,
  policeReports,
  reporters,
} from '#shared/codebook/index.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/u);
const isoDate = z.iso.date();

export const text = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });

const sourceStatus = z.enum(['source', 'to-be-verified', 'historical']);

const source = z.strictObject({
  id,
  /** What it is called beside a step. */
  short: z.string().min(1),
  /** Its name in full. */
  citation: z.string().min(1),
  status: sourceStatus,
  checkedOn: isoDate,
  url: z.url().optional(),
});

/** A source, where in it, and its status and day of checking when those are not the source's own. */
export const reference = z.strictObject({
  source: id,
  part: z.string().min(1).optional(),
  status: sourceStatus.optional(),
  checkedOn: isoDate.optional(),
});
const references = z.array(reference).min(1);

/**
 * What a registration must say. Every key must hold; a key holds when the registration has one of its codes.
 * `onlyGrounds`: it has no other grounds than these. An empty condition always holds.
 */
const condition = z.strictObject({
  grounds: z.array(z.enum(grounds)).min(1).optional(),
  onlyGrounds: z.array(z.enum(grounds)).min(1).optional(),
  domains: z.array(z.enum(domains)).min(1).optional(),
  natures: z.array(z.enum(natures)).min(1).optional(),
  kinds: z.array(z.enum(kinds)).min(1).optional(),
  anonymity: z.array(z.enum(anonymities)).min(1).optional(),
  reporters: z.array(z.enum(reporters)).min(1).optional(),
  channels: z.array(z.enum(channels)).min(1).optional(),
  reportedToPolice: z.array(z.enum(policeReports)).min(1).optional(),
  /** The incident's municipality against the bureau's area. */
  place: z
    .array(z.enum(['inside', 'outside']))
    .min(1)
    .optional(),
  incidentBefore: isoDate.optional(),
});

/** One of these must hold. */
export const trigger = z.array(condition).min(1);

const limit = z.strictObject({
  when: trigger,
  state: z.enum(['impossible', 'conditional']),
  reason: text,
  sources: references,
});

/** Something that steps do and that circumstances can limit: the limits hold for every step that does it. */
const act = z.strictObject({ id, title: text, limits: z.array(limit).min(1) });

const length = z.union([
  z.strictObject({ days: z.number().int().positive() }),
  z.strictObject({ months: z.number().int().positive() }),
  z.strictObject({ years: z.number().int().positive() }),
]);

const termWords = { text, note: text.optional(), sources: references };

const term = z.union([
  /**
   * Counted from a date of the registration. `extends`: when the last day is a weekend or a holiday, the term may run on
   * to the next working day (Algemene termijnenwet art. 1). `advisory`: no law sets it; when it is over, nobody was late.
   */
  z.strictObject({
    ...termWords,
    from: z.enum(['reportedOn', 'incidentOn', 'closedOn']),
    add: length,
    extends: z.boolean().optional(),
    advisory: z.boolean().optional(),
  }),
  /** A fixed last day, `MM-DD`, a number of years after the year of a date of the registration. */
  z.strictObject({
    ...termWords,
    yearly: z.string().regex(/^\d{2}-\d{2}$/u),
    yearsAfter: z.enum(['reportedOn', 'incidentOn', 'closedOn']),
    years: z.number().int().min(0),
  }),
  /** Starts with something that the sheet does not hold. */
  z.strictObject({ ...termWords, event: z.literal(true) }),
]);

const step = z.strictObject({
  id,
  partner: id,
  text,
  note: text.optional(),
  /** The step belongs to these routes; without the key, to every registration. */
  routes: z.array(id).min(1).optional(),
  /** Narrows the routes down. */
  when: trigger.optional(),
  acts: z.array(id).min(1).optional(),
  /** A condition that no code of the registration tells. */
  onlyIf: text.optional(),
  limits: z.array(limit).min(1).optional(),
  term: term.optional(),
  /** Comes back every year, at least so many times. */
  yearly: z.strictObject({ times: z.number().int().positive() }).optional(),
  documents: z.array(id).min(1).optional(),
  sources: references,
  keywords: z.array(z.string().min(1)).optional(),
});

export const phaseSchema = z.strictObject({ id, title: text, summary: text, steps: z.array(step).min(1) });

const route = z.strictObject({
  id,
  title: text,
  summary: text,
  when: trigger,
  /** The route may apply, on a condition that no code tells. */
  maybe: z.array(z.strictObject({ when: trigger, onlyIf: text })).optional(),
  sources: references,
  keywords: z.array(z.string().min(1)).optional(),
});

const partner = z.strictObject({ id, title: text, role: text, sources: references });
const document = z.strictObject({ id, title: text, keeper: id });
/** `also`: other forms of the word in the texts, such as a plural. */
const glossaryEntry = z.strictObject({
  term: text,
  also: z.array(z.string().min(1)).optional(),
  meaning: text,
  sources: references,
});

/** Words that mean the same to somebody who searches. */
const synonyms = z.array(z.string().min(1)).min(2);

/** What to read about a finding of the check, by the code of its rule. */
export const findingGuide = z.strictObject({
  rule: z.string().regex(/^V\d+$/u),
  kind: z.enum(['act', 'route', 'step']),
  id,
});

/** Which version of the playbook this is, and whose text. */
const edition = z.strictObject({ date: isoDate, origin: text });

/** The playbook as it is written down: a list per file of `playbook/`. */
export const playbookSchema = z.strictObject({
  edition,
  /** In the order of work. */
  phases: z.array(phaseSchema).min(1),
  /** As many as fit in the bits of a number. */
  routes: z.array(route).min(1).max(31),
  /** In the order in which people see them. */
  partners: z.array(partner).min(1),
  acts: z.array(act),
  sources: z.array(source).min(1),
  documents: z.array(document),
  glossary: z.array(glossaryEntry),
  synonyms: z.array(synonyms),
  findings: z.array(findingGuide),
});

export type Playbook = z.infer<typeof playbookSchema>;
export type Phase = Playbook['phases'][number];
export type Step = Phase['steps'][number];
export type Route = Playbook['routes'][number];
export type Partner = Playbook['partners'][number];
export type Act = Playbook['acts'][number];
export type Limit = Act['limits'][number];
export type Term = NonNullable<Step['term']>;
export type Condition = Limit['when'][number];
export type Trigger = readonly Condition[];
export type Reference = Step['sources'][number];
export type PlaybookDocument = Playbook['documents'][number];
export type FindingGuide = Playbook['findings'][number];
export type GlossaryEntry = Playbook['glossary'][number];
