import { createReadStream, createWriteStream } from 'node:fs';
import { link, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { UnusableBackup } from '../../store/index.ts';

/**
 * Writes lines to a compressed file that only its owner may read. The file appears when it is whole.
 * @throws Error with code `EEXIST` when there is such a file already
 */
export async function writeLines(file: string, lines: AsyncIterable<string>): Promise<void> {
  const unfinished = `${file}.part`;
  await rm(unfinished, { force: true });
  try {
    await pipeline(Readable.from(withEnds(lines)), createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    await link(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function* withEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

/**
 * The lines of a file that `writeLines` wrote.
 * @throws UnusableBackup when it is not compressed, or was cut off; Error with code `ENOENT` when there is no such file
 */
export async function* readLines(file: string): AsyncGenerator<string> {
  const text = createGunzip();
  const read = pipeline(createReadStream(file), text).catch((error: unknown) => {
    text.destroy(error instanceof Error ? error : new Error('The file could not be read.'));
  });
  let rest = '';
  try {
    for await (const part of text.setEncoding('utf8') as AsyncIterable<string>) {
      const lines = (rest + part).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw isOfCompression(error) ? new UnusableBackup(rest === '' ? 'kind' : 'damaged') : error;
  }
  await read;
  if (rest !== '') throw new UnusableBackup('damaged');
}

const isOfCompression = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');
