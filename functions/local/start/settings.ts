import { join, resolve } from 'node:path';
import { StartError } from './start-error.ts';

/** Where everything listens and keeps its data; see `settingsFrom`. */
export interface StartSettings {
  /** Folder of the repository. */
  readonly root: string;
  readonly dev: boolean;
  readonly ports: { readonly pane: number; readonly workbench: number; readonly api: number; readonly storage: number };
  /** Folder for what outlives a run: stored submissions, demo sheets. */
  readonly data: string;
}

const port = (environment: NodeJS.ProcessEnv, name: string, usual: number): number => {
  const text = environment[name];
  if (text === undefined) return usual;
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new StartError(`${name} moet een poortnummer zijn van 1 tot en met 65535.`);
};

/**
 * Settings from the environment: `MELDBEELD_PORT_PANE`, `_WORKBENCH`, `_API`, `_STORAGE`, and `MELDBEELD_DATA` for the folder.
 * @throws StartError
 */
export function settingsFrom(root: string, environment: NodeJS.ProcessEnv, args: readonly string[]): StartSettings {
  return {
    root,
    dev: args.includes('--dev'),
    ports: {
      pane: port(environment, 'MELDBEELD_PORT_PANE', 3000),
      workbench: port(environment, 'MELDBEELD_PORT_WORKBENCH', 3001),
      api: port(environment, 'MELDBEELD_PORT_API', 7071),
      storage: port(environment, 'MELDBEELD_PORT_STORAGE', 10_002),
    },
    data: environment['MELDBEELD_DATA'] ? resolve(environment['MELDBEELD_DATA']) : join(root, '.meldbeeld'),
  };
}
