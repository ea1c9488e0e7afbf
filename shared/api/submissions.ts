import * as z from 'zod';
import { fields } from '#shared/registration/index.ts';
import { modes, quarters, receiptKinds, withdrawalReasons } from '#shared/submission/index.ts';
import { bureauId, caseNumber, registrationColumns, schemaVersion, year } from './schemas.ts';

/** How long the reason for ignoring findings may be, in characters. */
export const longestReason = 100;

/** Findings that the bureau leaves as they are: which, why and how many. The reason may not be about a person. */
export const ignoredFindings = z.strictObject({
  /** A way to break a rule, such as `V8.outside-area`. */
  code: z.string().regex(/^V\d{1,2}\.[a-z-]{1,40}$/),
  reason: z.string().min(1).max(longestReason),
  count: z.number().int().min(1).max(1_000_000),
});
export type IgnoredFindings = z.infer<typeof ignoredFindings>;

const change = {
  schemaVersion: z.literal(schemaVersion),
  bureau: bureauId,
  year,
  /** Show what would change and store nothing. */
  dryRun: z.boolean(),
};

/** Anything else in the body is refused: what is not asked for should not be sent. */
export const submissionRequest = z.strictObject({
  ...change,
  mode: z.enum(modes),
  /** The version that the preview was made against; `null` for none yet. When another version is in force by now, the rows merge or the caller is told. */
  baseVersion: z.number().int().min(0).nullable(),
  /** Cases that stand on the sheet but cannot be submitted yet: a complete list does not withdraw them. */
  heldBack: z.array(caseNumber).max(200_000),
  ignored: z.array(ignoredFindings).max(200).default([]),
  registrations: registrationColumns,
});
export type SubmissionRequest = z.input<typeof submissionRequest>;

/** Puts the content of the version before the last one in force again, as a new version. */
export const undoRequest = z.strictObject({
  ...change,
  /** The version that is undone: it has to be the one in force. */
  version: z.number().int().min(1),
});
export type UndoRequest = z.infer<typeof undoRequest>;

/** How many cases one request can withdraw. */
export const maxWithdrawn = 1000;

/** Takes single cases out of the version in force. */
export const withdrawalRequest = z.strictObject({
  ...change,
  /** The version that the list of cases was made of. */
  baseVersion: z.number().int().min(1),
  caseNumbers: z.array(caseNumber).min(1).max(maxWithdrawn),
  reason: z.enum(withdrawalReasons),
});
export type WithdrawalRequest = z.infer<typeof withdrawalRequest>;

export const submissionCounts = z.object({
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  withdrawn: z.number().int(),
  refused: z.number().int(),
});
export type SubmissionCounts = z.infer<typeof submissionCounts>;

const fieldValue = z.union([z.string(), z.boolean(), z.null(), z.array(z.string())]);

export const changedCase = z.object({
  caseNumber,
  changes: z.array(z.object({ field: z.enum(fields), before: fieldValue, after: fieldValue })),
});

export const refusedCase = z.object({
  /** Index of the row in the request. */
  index: z.number().int(),
  caseNumber: z.string().nullable(),
  breaches: z.array(
    z.object({
      code: z.string(),
      fields: z.array(z.enum(fields)),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
});

/** 1 to 4. */
export const quarterNumber = z.literal(quarters);

/** Lists are cut at `maxListed`; `counts` are exact. */
export const submissionPreview = z.object({
  bureau: bureauId,
  year,
  /** Version in force when the preview was made; `null` when the year has no version yet. */
  version: z.number().int().nullable(),
  counts: submissionCounts,
  added: z.array(caseNumber),
  changed: z.array(changedCase),
  withdrawn: z.array(caseNumber),
  refused: z.array(refusedCase),
  /** Closed quarters that this would change, with the number of cases: as long as there are any, it will not be stored. */
  closed: z.array(z.object({ quarter: quarterNumber, cases: z.number().int() })).default([]),
});
export type SubmissionPreview = z.infer<typeof submissionPreview>;

export const receipt = z.object({
  /** Such as `2023-R-014`. */
  number: z.string(),
  bureau: bureauId,
  year,
  version: z.number().int(),
  kind: z.enum(receiptKinds).default('submission'),
  /** Of a submission; `null` for the other kinds. */
  mode: z.enum(modes).nullable(),
  /** Of a withdrawal; `null` for the other kinds. */
  reason: z.enum(withdrawalReasons).nullable().default(null),
  /** ISO 8601 with zone. */
  submittedAt: z.string(),
  submittedBy: z.string(),
  counts: submissionCounts,
  ignored: z.array(ignoredFindings).default([]),
  /** Reports in force after this submission. */
  total: z.number().int(),
  /** SHA-256 over the stored registrations, in hexadecimal. */
  checksum: z.string(),
});
export type Receipt = z.infer<typeof receipt>;

export const submissionResult = z.object({
  outcome: z.enum(['previewed', 'stored', 'nothing-changed']),
  preview: submissionPreview,
  /** The new receipt; for `nothing-changed` the latest one, and `null` for a preview. */
  receipt: receipt.nullable(),
});
export type SubmissionResult = z.infer<typeof submissionResult>;

/** A submission as somebody outside the bureau may know it: that it was made, and by whom. Numbers of one day could point at one report. */
export const submissionStatus = receipt.pick({
  number: true,
  bureau: true,
  year: true,
  version: true,
  submittedAt: true,
  submittedBy: true,
});
export type SubmissionStatus = z.infer<typeof submissionStatus>;

/** Newest first. */
export const submissionList = z.discriminatedUnion('precision', [
  /** A bureau's own receipts. */
  z.object({ precision: z.literal('exact'), submissions: z.array(receipt) }),
  /** Those of all bureaus, without numbers. */
  z.object({ precision: z.literal('status'), submissions: z.array(submissionStatus) }),
]);
export type SubmissionList = z.infer<typeof submissionList>;

/** The receipts of a list, which has them only for the bureau itself. */
export const receiptsOf = (list: SubmissionList): readonly Receipt[] =>
  list.precision === 'exact' ? list.submissions : [];

/** What one version changed: between it and the version before. */
export const versionDifference = z.object({ receipt, preview: submissionPreview });
export type VersionDifference = z.infer<typeof versionDifference>;

/** The bureau's own cases in force, with just enough to know them by. */
export const caseList = z.object({
  /** `null` when the year has no version yet. */
  version: z.number().int().nullable(),
  cases: z.array(
    z.object({
      caseNumber,
      /** Of the report, as `YYYY-MM`. */
      month: z.string(),
      grounds: z.array(z.string()),
      domain: z.string(),
    }),
  ),
});
export type CaseList = z.infer<typeof caseList>;
