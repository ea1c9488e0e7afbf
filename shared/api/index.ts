export * from './client.ts';
export * from './errors.ts';
export * from './openapi.ts';
export * from './problems.ts';
export * from './queries.ts';
export * from './routes.ts';
export * from './schemas.ts';
