/** Codes that Excel itself answers with; the client library hands them on as `OfficeExtension.Error.code`. */
export type ExcelErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidBinding'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'RangeExceedsLimit'
  | 'RequestAborted'
  | 'UnsupportedOperation';

const messages: Partial<Record<ExcelErrorCode, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
};

/** A refusal by the workbook, in Excel's own code and words; `location` is the member that refused, such as `Range.values`. */
export class ExcelError extends Error {
  readonly code: ExcelErrorCode;
  readonly location: string | undefined;

  constructor(code: ExcelErrorCode, message?: string, location?: string) {
    super(message ?? messages[code] ?? code);
    this.name = 'ExcelError';
    this.code = code;
    this.location = location;
  }
}
