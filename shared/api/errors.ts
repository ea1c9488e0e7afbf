import type { ProblemName, ProblemParts } from './problems.ts';
import { problemName } from './problems.ts';
import type { Problem } from './schemas.ts';

/** Thrown by the server's rooms to answer with a problem of the catalogue. Its message never holds what a caller sent. */
export class ApiError extends Error {
  readonly problem: ProblemName;
  readonly parts: ProblemParts;

  constructor(problem: ProblemName, parts: ProblemParts = {}, options?: ErrorOptions) {
    super(problem, options);
    this.name = 'ApiError';
    this.problem = problem;
    this.parts = parts;
  }
}

/** The API answered with a problem. `kind` is `unknown` when it came from something between the pane and the API. */
export class ApiProblem extends Error {
  readonly kind: ProblemName | 'unknown';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'ApiProblem';
    this.kind = problemName(problem.type) ?? 'unknown';
    this.problem = problem;
  }
}

/**
 * No answer came. `offline`: this device has no network. `timeout`: the answer took too long.
 * `unreachable`: the connection was refused or broke off, so that the request may or may not have arrived.
 */
export class ConnectionError extends Error {
  readonly reason: 'offline' | 'timeout' | 'unreachable';

  constructor(reason: ConnectionError['reason'], options?: ErrorOptions) {
    super(reason, options);
    this.name = 'ConnectionError';
    this.reason = reason;
  }
}

/** An answer that does not fit the contract, for instance of a proxy's sign-in page. */
export class UnreadableAnswer extends Error {
  readonly status: number;

  constructor(status: number, options?: ErrorOptions) {
    super(`unreadable answer with status ${status}`, options);
    this.name = 'UnreadableAnswer';
    this.status = status;
  }
}
