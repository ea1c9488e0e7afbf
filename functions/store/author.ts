import type { AuditEntry } from '#shared/api/index.ts';

/** Who makes a change, when and from where: what every line of the audit trail needs. */
export interface Author extends Pick<AuditEntry, 'who' | 'when' | 'origin'> {
  /** The name that others see beside the change. */
  readonly name: string;
}

/** The line for the audit trail of what an author does. */
export const lineOf = (
  { who, when, origin }: Author,
  done: Pick<AuditEntry, 'what' | 'object' | 'result'>,
): AuditEntry => ({ who, when, origin, ...done });
