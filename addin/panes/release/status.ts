import type { BureauPeriods } from '#shared/api/index.ts';
import type { PeriodStatus, Quarter } from '#shared/submission/index.ts';
/** `reopened`: it was released, and can change again. */
export type BoardStatus = PeriodStatus | 'nothing' | 'reopened';

/** What a bureau has done in a quarter, as the board shows it. */
export function statusOf({ version, quarters: known }: BureauPeriods, quarter: Quarter): BoardStatus {
  const { status = 'open', reason = null } = known.find((one) => one.quarter === quarter) ?? {};
  if (status !== 'open') return status;
  if (version === null) return 'nothing';
  return reason === null ? 'open' : 'reopened';
}
