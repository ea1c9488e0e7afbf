import { mistakeAt, mistakesOf, PlaybookError, type Mistake } from './mistakes.ts';
import { type Playbook, playbookSchema, type Step } from './schema.ts';

/**
 * Reads a playbook: its shape, its codes, and that every name that it uses exists once.
 * @throws {PlaybookError} with every mistake.
 */
export function readPlaybook(value: unknown): Playbook {
  const parsed = playbookSchema.safeParse(value);
  if (!parsed.success) throw new PlaybookError(mistakesOf(value, parsed.error.issues));
  const mistakes = [...doubles(parsed.data), ...unknownNames(parsed.data)];
  if (mistakes.length > 0) throw new PlaybookError(mistakes);
  return parsed.data;
}

/** Every step, in the order of work. */
export const stepsOf = (playbook: Playbook): readonly Step[] => playbook.phases.flatMap((phase) => phase.steps);

type Path = readonly PropertyKey[];

interface Named {
  readonly path: Path;
  readonly name: string;
}

/** A name that must stand in one of the playbook's lists. */
interface Use extends Named {
  readonly list: ListName;
}

const listNames = ['phases', 'steps', 'routes', 'partners', 'acts', 'sources', 'documents'] as const;
type ListName = (typeof listNames)[number];

function namesIn(playbook: Playbook, list: ListName): readonly Named[] {
  const named = (entries: readonly { readonly id: string }[], path: Path): readonly Named[] =>
    entries.map(({ id }, index) => ({ name: id, path: [...path, index, 'id'] }));
  if (list !== 'steps') return named(playbook[list], [list]);
  return playbook.phases.flatMap(({ steps }, index) => named(steps, ['phases', index, 'steps']));
}

function* doubles(playbook: Playbook): Generator<Mistake> {
  for (const list of listNames) {
    const seen = new Set<string>();
    for (const { name, path } of namesIn(playbook, list)) {
      if (seen.has(name)) yield mistakeAt(playbook, path, { kind: 'twice', name });
      seen.add(name);
    }
  }
}

function* unknownNames(playbook: Playbook): Generator<Mistake> {
  const known = new Map(
    listNames.map((list) => [list, new Set(namesIn(playbook, list).map(({ name }) => name))] as const),
  );
  for (const { path, list, name } of usesIn(playbook)) {
    if (!known.get(list)?.has(name)) yield mistakeAt(playbook, path, { kind: 'unknown-name', name, list });
  }
}

function* usesIn(playbook: Playbook): Generator<Use> {
  for (const [phase, { steps }] of playbook.phases.entries()) {
    for (const [index, step] of steps.entries()) yield* usesInStep(step, ['phases', phase, 'steps', index]);
  }
  for (const [index, { keeper }] of playbook.documents.entries()) {
    yield { path: ['documents', index, 'keeper'], list: 'partners', name: keeper };
  }
  for (const [index, { kind, id }] of playbook.findings.entries()) {
    yield { path: ['findings', index, 'id'], list: `${kind}s`, name: id };
  }
  yield* sourcesIn(playbook, []);
}

function* usesInStep(step: Step, path: Path): Generator<Use> {
  yield { path: [...path, 'partner'], list: 'partners', name: step.partner };
  for (const list of ['routes', 'acts', 'documents'] as const) {
    for (const [index, name] of (step[list] ?? []).entries()) yield { path: [...path, list, index], list, name };
  }
}

/** Every reference to a source, wherever it stands. */
function* sourcesIn(value: object, path: Path): Generator<Use> {
  for (const [key, inner] of Object.entries(value)) {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'source' && typeof inner === 'string') yield { path: place, list: 'sources', name: inner };
    if (typeof inner === 'object' && inner !== null) yield* sourcesIn(inner as object, place);
  }
}
