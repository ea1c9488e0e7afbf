import type { SubmissionRequest } from '#shared/api/index.ts';
import { emptyDraft, toColumns } from '#shared/registration/index.ts';
import type { Registration } from '#shared/registration/index.ts';

/** A registration that breaks no rule of bureau Rotterdam in 2023. */
export const report = (caseNumber: string, parts: Partial<Registration> = {}): Registration => ({
  ...emptyDraft,
  caseNumber,
  reportedOn: '2023-05-03',
  incidentOn: '2023-05-01',
  kind: 'report',
  homeMunicipality: 'GM0599',
  incidentMunicipality: 'GM0599',
  grounds: ['G01'],
  domain: 'T01',
  natures: ['A01'],
  ...parts,
});

/** Reports with case numbers from `first`, spread over the months of 2023. */
export const reports = (count: number, parts: Partial<Registration> = {}, first = 1): Registration[] =>
  Array.from({ length: count }, (_, index) =>
    report(`2023-${String(first + index).padStart(4, '0')}`, {
      reportedOn: `2023-${String(1 + (index % 12)).padStart(2, '0')}-15`,
      incidentOn: null,
      ...parts,
    }),
  );

export const submission = (
  registrations: readonly Registration[],
  parts: Partial<SubmissionRequest> = {},
): SubmissionRequest => ({
  schemaVersion: 1,
  bureau: 'rotterdam',
  year: 2023,
  mode: 'complete',
  dryRun: false,
  baseVersion: null,
  heldBack: [],
  ...parts,
  registrations: toColumns(registrations),
});

let keys = 0;
export const freshKey = (): { idempotencyKey: string } => ({ idempotencyKey: `test-key-${(keys += 1)}` });
