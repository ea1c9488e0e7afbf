import { registerRoute } from './register.ts';
import type { Application } from './register.ts';

/** Always 200 when this instance works: an instance cannot help it when storage is away, and should not be replaced for it. */
export function registerHealth(application: Application): void {
  registerRoute(application, 'health', async () => {
    const status = (await application.store.isReachable()) ? 'ok' : 'storage-unreachable';
    return { json: { status, version: application.version } };
  });
}
