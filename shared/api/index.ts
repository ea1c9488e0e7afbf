export * from './audit.ts';
export * from './client.ts';
export * from './duplicates.ts';
export * from './erasure.ts';
export * from './errors.ts';
export * from './guidance.ts';
export * from './openapi.ts';
export * from './periods.ts';
export * from './problems.ts';
export * from './profile.ts';
export * from './queries.ts';
export * from './release-audit.ts';
export * from './releases.ts';
export * from './route.ts';
export * from './routes.ts';
export * from './schemas.ts';
export type {
  CallOptions,
  ClientFetch,
  ClientOptions,
  KeyedOptions,
  SubmitOptions,
  UploadProgress,
} from './sending.ts';
export * from './submission-routes.ts';
export * from './submissions.ts';
export * from './wga.ts';
