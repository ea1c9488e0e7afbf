/** Why Excel did not do what was asked, in kinds that have a sentence of their own (`app/trouble.ts`). */
export type ExcelTroubleKind =
  | 'protected'
  | 'read-only'
  | 'busy'
  | 'too-large'
  | 'gone'
  | 'name-taken'
  | 'overlaps-table'
  | 'not-supported'
  | 'connection'
  | 'unexpected';

/** A failure of Excel. Carries no text of Excel's own: that may quote a cell. */
export class ExcelTrouble extends Error {
  override readonly name = 'ExcelTrouble';
  readonly kind: ExcelTroubleKind;

  constructor(kind: ExcelTroubleKind, options?: ErrorOptions) {
    super(kind, options);
    this.kind = kind;
  }
}

/** Error codes of the Excel JavaScript API (Office Add-ins documentation, "Error handling"), by what they mean to people. */
const kindOf: Readonly<Record<string, ExcelTroubleKind>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'busy',
  Busy: 'busy',
  EditModeBusy: 'busy',
  HostRestartNeeded: 'busy',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  InsufficientResources: 'too-large',
  MemoryLimitReached: 'too-large',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidBinding: 'gone',
  ItemAlreadyExists: 'name-taken',
  RangesOverlap: 'overlaps-table',
  TableOverlapsAnotherTable: 'overlaps-table',
  InvalidOperation: 'overlaps-table',
  ApiNotFound: 'not-supported',
  ApiNotAvailable: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedOperation: 'not-supported',
  UnsupportedFeature: 'not-supported',
  ActivityLimitReached: 'connection',
  RequestAborted: 'connection',
  ServiceNotAvailable: 'connection',
  Timeout: 'connection',
};

function codeOf(error: unknown): string | null {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

/** Turns whatever office.js threw into trouble that has a sentence; what is not Excel's own is left as it is. */
export function troubleOf(error: unknown): unknown {
  if (error instanceof ExcelTrouble) return error;
  const code = codeOf(error);
  return code === null ? error : new ExcelTrouble(kindOf[code] ?? 'unexpected', { cause: code });
}
