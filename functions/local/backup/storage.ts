import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StorageConfiguration } from '../../store/index.ts';
import { connectionTo } from '../azurite.ts';
import { settingsFrom } from '../start/settings.ts';

/**
 * The storage that a tool works on: that of `MELDBEELD_STORAGE` and `MELDBEELD_TABLE_PREFIX`, as the functions know them,
 * or the local one of `npm start`.
 */
export function storageFrom(environment: NodeJS.ProcessEnv): StorageConfiguration {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const { ports } = settingsFrom(root, environment, []);
  return {
    connection: environment['MELDBEELD_STORAGE'] ?? connectionTo(ports.storage),
    prefix: environment['MELDBEELD_TABLE_PREFIX'] ?? 'meldbeeld',
  };
}

/** A file as the caller means it: from the folder in which the command was given. */
export const fileFrom = (file: string, environment: NodeJS.ProcessEnv): string =>
  isAbsolute(file) ? file : resolve(environment['INIT_CWD'] ?? environment['MELDBEELD_CWD'] ?? process.cwd(), file);
