import type { Source } from '#shared/codebook/index.ts';
import acts from './playbook/acts.json' with { type: 'json' };
import documents from './playbook/documents.json' with { type: 'json' };
import glossary from './playbook/glossary.json' with { type: 'json' };
import partners from './playbook/partners.json' with { type: 'json' };
import report from './playbook/1-report.json' with { type: 'json' };
import intake from './playbook/2-intake.json' with { type: 'json' };
import investigation from './playbook/3-investigation.json' with { type: 'json' };
import plan from './playbook/4-plan.json' with { type: 'json' };
import action from './playbook/5-action.json' with { type: 'json' };
import prosecution from './playbook/6-prosecution.json' with { type: 'json' };
import closing from './playbook/7-closing.json' with { type: 'json' };
import together from './playbook/8-together.json' with { type: 'json' };
import routes from './playbook/routes.json' with { type: 'json' };
import sources from './playbook/sources.json' with { type: 'json' };
import { type Playbook, playbookSchema, type Reference, type Step } from './schema.ts';

/** A playbook that cannot be used, with every mistake in it: where (`phases.intake.steps.permission.routes`) and what. */
export class PlaybookError extends Error {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(`The playbook has ${mistakes.length} mistakes:\n${mistakes.join('\n')}`);
    this.name = 'PlaybookError';
    this.mistakes = mistakes;
  }
}

/**
 * Reads a playbook: its shape, its codes, and that every name that it uses exists once.
 * @throws {PlaybookError} with every mistake.
 */
export function readPlaybook(value: unknown): Playbook {
  const parsed = playbookSchema.safeParse(value);
  if (!parsed.success) {
    throw new PlaybookError(parsed.error.issues.map((issue) => `${placeOf(value, issue.path)}: ${issue.message}`));
  }
  const mistakes = [...doubles(parsed.data), ...unknownNames(parsed.data)];
  if (mistakes.length > 0) throw new PlaybookError(mistakes);
  return parsed.data;
}

/** A path in the value, with list positions replaced by the `id` of the entry where it has one. */
function placeOf(value: unknown, path: readonly PropertyKey[]): string {
  let current = value;
  const names = path.map((key) => {
    current = typeof current === 'object' && current !== null ? Reflect.get(current, key) : undefined;
    const id: unknown =
      typeof key === 'number' && typeof current === 'object' && current !== null
        ? Reflect.get(current, 'id')
        : undefined;
    return typeof id === 'string' ? id : String(key);
  });
  return names.join('.');
}

/** Every step, in the order of work. */
export const stepsOf = (playbook: Playbook): readonly Step[] => playbook.phases.flatMap((phase) => phase.steps);

function* doubles(playbook: Playbook): Generator<string> {
  const lists = { ...playbook, steps: stepsOf(playbook) };
  for (const name of ['phases', 'steps', 'routes', 'partners', 'acts', 'sources', 'documents'] as const) {
    const seen = new Set<string>();
    for (const { id } of lists[name]) {
      if (seen.has(id)) yield `${name}.${id}: stands there twice`;
      seen.add(id);
    }
  }
}

function* unknownNames(playbook: Playbook): Generator<string> {
  const known = {
    partners: idsOf(playbook.partners),
    routes: idsOf(playbook.routes),
    acts: idsOf(playbook.acts),
    documents: idsOf(playbook.documents),
    sources: idsOf(playbook.sources),
  };
  for (const step of stepsOf(playbook)) {
    yield* missing(`steps.${step.id}`, known.partners, [step.partner]);
    yield* missing(`steps.${step.id}.routes`, known.routes, step.routes);
    yield* missing(`steps.${step.id}.acts`, known.acts, step.acts);
    yield* missing(`steps.${step.id}.documents`, known.documents, step.documents);
  }
  for (const document of playbook.documents) {
    yield* missing(`documents.${document.id}`, known.partners, [document.keeper]);
  }
  for (const [place, references] of referencesOf(playbook)) {
    yield* missing(
      place,
      known.sources,
      references.map((reference) => reference.source),
    );
  }
}

const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));

function* missing(place: string, known: ReadonlySet<string>, used: readonly string[] = []): Generator<string> {
  for (const name of used) if (!known.has(name)) yield `${place}: ‘${name}’ does not exist`;
}

function* referencesOf(playbook: Playbook): Generator<readonly [string, readonly Reference[]]> {
  for (const route of playbook.routes) yield [`routes.${route.id}`, route.sources];
  for (const act of playbook.acts) {
    for (const limit of act.limits) yield [`acts.${act.id}.limits`, limit.sources];
  }
  for (const { term, sources } of playbook.glossary) yield [`glossary.${term.nl}`, sources];
  for (const step of stepsOf(playbook)) {
    yield [`steps.${step.id}`, step.sources];
    for (const limit of step.limits ?? []) yield [`steps.${step.id}.limits`, limit.sources];
    if (step.term) yield [`steps.${step.id}.term`, step.term.sources];
  }
}

/** A source as people read it: with the article, its status and the day on which it was checked. */
export interface Citation extends Source {
  /** Short enough to stand beside a step: `Besluit gav, art. 5`. */
  readonly short: string;
  readonly url: string | null;
}

/** Turns references into citations. */
export function citer(playbook: Playbook): (references: readonly Reference[]) => readonly Citation[] {
  const byId = new Map(playbook.sources.map((source) => [source.id, source]));
  return (references) =>
    references.flatMap(({ source, part, status }) => {
      const found = byId.get(source);
      if (!found) return [];
      const { checkedOn, url } = found;
      const withPart = (name: string): string => (part === undefined ? name : `${name}, ${part}`);
      return [
        {
          short: withPart(found.short),
          citation: withPart(found.citation),
          status: status ?? found.status,
          checkedOn,
          url: url ?? null,
        },
      ];
    });
}

/** The playbook that comes with the add-in. */
export const bundledPlaybook: Playbook = readPlaybook({
  phases: [report, intake, investigation, plan, action, prosecution, closing, together],
  routes,
  partners,
  acts,
  sources,
  documents,
  glossary,
});
