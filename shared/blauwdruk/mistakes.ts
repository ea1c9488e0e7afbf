import type * as z from 'zod';

/** What is wrong at one place of a playbook. */
export type Fault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown-key'; readonly keys: readonly string[] }
  | { readonly kind: 'unknown-value'; readonly value: unknown; readonly allowed: readonly string[] }
  /** `expected` is a type (`string`, `array`) or a form (`date`, `url`, `regex`). */
  | { readonly kind: 'wrong-form'; readonly value: unknown; readonly expected: string }
  | { readonly kind: 'twice'; readonly name: string }
  /** A name that should stand in a list of the playbook, such as `sources`. */
  | { readonly kind: 'unknown-name'; readonly name: string; readonly list: string };

export interface Mistake {
  /** Where in the value: `['phases', 1, 'steps', 1, 'routes', 0]`. */
  readonly path: readonly PropertyKey[];
  /** The same for people, with names instead of positions: `phases.intake.steps.permission.routes.0`. */
  readonly place: string;
  readonly fault: Fault;
}

/** A playbook that cannot be used, with every mistake in it. */
export class PlaybookError extends Error {
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    const lines = mistakes.map(({ place, fault }) => `${place}: ${JSON.stringify(fault)}`);
    super(`The playbook has ${mistakes.length} mistakes:\n${lines.join('\n')}`);
    this.name = 'PlaybookError';
    this.mistakes = mistakes;
  }
}

type Issue = z.core.$ZodIssue;

/** The mistakes behind the issues of the schema. Of a value that fits none of several forms, those of the nearest form. */
export function mistakesOf(value: unknown, issues: readonly Issue[]): readonly Mistake[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [mistakeAt(value, issue.path, faultOf(issue, at(value, issue.path)))];
    const [first = [], ...others] = issue.errors;
    const nearest = others.reduce((best, one) => (one.length < best.length ? one : best), first);
    return mistakesOf(
      value,
      nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
    );
  });
}

export const mistakeAt = (value: unknown, path: readonly PropertyKey[], fault: Fault): Mistake => ({
  path,
  place: placeOf(value, path),
  fault,
});

function faultOf(issue: Issue, value: unknown): Fault {
  if (value === undefined) return { kind: 'missing' };
  switch (issue.code) {
    case 'unrecognized_keys':
      return { kind: 'unknown-key', keys: issue.keys };
    case 'invalid_value':
      return { kind: 'unknown-value', value, allowed: issue.values.map(String) };
    case 'too_small':
      return { kind: 'empty' };
    case 'invalid_type':
      return { kind: 'wrong-form', value, expected: issue.expected };
    case 'invalid_format':
      return { kind: 'wrong-form', value, expected: issue.format };
    default:
      return { kind: 'wrong-form', value, expected: issue.code };
  }
}

const inside = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const at = (value: unknown, path: readonly PropertyKey[]): unknown => path.reduce(inside, value);

function placeOf(value: unknown, path: readonly PropertyKey[]): string {
  let current = value;
  const names = path.map((key) => {
    current = inside(current, key);
    const id = typeof key === 'number' ? inside(current, 'id') : undefined;
    return typeof id === 'string' ? id : String(key);
  });
  return names.join('.');
}
