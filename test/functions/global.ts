import type { TestProject } from 'vitest/node';
import { startAzurite } from '#functions/local/azurite.ts';
import { freePort } from '#functions/local/free-port.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection string of the Azurite of all tests of the functions; it keeps everything in memory. */
    storage: string;
  }
}

/** One running Azurite for all tests of the functions. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const azurite = await startAzurite({ port: await freePort(), folder: null });
  project.provide('storage', azurite.connection);
  return () => azurite.stop();
}
