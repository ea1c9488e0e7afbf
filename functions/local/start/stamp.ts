import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const isSource = (path: string): boolean => !/(^|[/\\])(dist|node_modules|\.meldbeeld)([/\\]|$)/.test(path);

/** A digest of every source file below some folders and files, by name and content. */
export async function digestOf(root: string, places: readonly string[], salt: string): Promise<string> {
  const files = (await Promise.all(places.map((place) => filesBelow(join(root, place))))).flat().sort();
  const hash = createHash('sha256').update(salt);
  for (const file of files) {
    // A file that vanishes meanwhile (an editor's own, say) counts as empty.
    const content = await readFile(file).catch(() => '');
    hash.update(`\n${relative(root, file)}\n`).update(content);
  }
  return hash.digest('hex');
}

async function filesBelow(place: string): Promise<string[]> {
  try {
    const entries = await readdir(place, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter(isSource);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [place];
    throw error;
  }
}

const stampFile = '.stamp';

/** Whether a folder was built from sources with this digest. */
export async function isFresh(folder: string, digest: string): Promise<boolean> {
  return (await readFile(join(folder, stampFile), 'utf8').catch(() => null)) === digest;
}

export const stamp = (folder: string, digest: string): Promise<void> => writeFile(join(folder, stampFile), digest);
