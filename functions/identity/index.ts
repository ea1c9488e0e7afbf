export { type Caller, callerOf, type Person } from './caller.ts';
export { assertMayCall, assertMaySubmit, visibleCounts, visibleSubmissions } from './permission.ts';
export { tokenVerifier, type VerifyToken } from './token.ts';
