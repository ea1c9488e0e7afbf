import { openApiDocument } from '#shared/api/index.ts';
import { registerRoute } from './register.ts';
import type { Application } from './register.ts';

export function registerOpenApi(application: Application): void {
  const document = openApiDocument(application.version);
  const headers = { 'Cache-Control': 'public, max-age=300' };
  registerRoute(application, 'openapi', () => Promise.resolve({ json: document, headers }));
}
