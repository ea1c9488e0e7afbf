export { type Caller, callerOf, type Person } from './caller.ts';
export {
  assertMayCall,
  assertMaySubmit,
  ownBureau,
  bureauOfForm,
  visibleCounts,
  visibleSubmissions,
} from './permission.ts';
export { signInChallenge } from './challenge.ts';
export { tokenVerifier, type VerifyToken } from './token.ts';
