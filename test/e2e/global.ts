import type { TestProject } from 'vitest/node';
import { startEverything } from './everything.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    workbench: string;
    pane: string;
    /** What `npm start` printed until it was ready. */
    startOutput: string;
    startPid: number;
  }
}

/** One running Meldbeeld for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const everything = await startEverything();
  project.provide('workbench', everything.workbench);
  project.provide('pane', everything.pane);
  project.provide('startOutput', everything.output);
  project.provide('startPid', everything.pid);
  return () => everything.stop();
}
