import type { Text } from '#shared/codebook/index.ts';

export interface ProblemKind {
  readonly status: number;
  readonly title: Text;
  /** A sentence that says what to do; `{name}` stands for a parameter. */
  readonly detail: Text;
}

export const kind = (status: number, title: Text, detail: Text): ProblemKind => ({ status, title, detail });
