/** What office.js offers to functions of the sheet; the typings of Office do not have it (Office Add-ins documentation, "Custom functions"). */
declare namespace CustomFunctions {
  const ErrorCode: {
    readonly invalidValue: '#VALUE!';
    readonly notAvailable: '#N/A';
  };
  /** An error for the cell, with a reason that Excel shows beside it. */
  class Error extends globalThis.Error {
    readonly code: string;
    constructor(code: '#VALUE!' | '#N/A', message?: string);
  }
  /** Ties a function to the id that it has in its metadata. */
  function associate(id: string, run: (...cells: unknown[]) => unknown): void;
}
