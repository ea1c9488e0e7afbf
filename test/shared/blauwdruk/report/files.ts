import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { Mistake, Playbook } from '#shared/blauwdruk/index.ts';
// Not by the door of the room: behind it stand the texts themselves, and those may be what is wrong.
import { readLetter } from '#shared/blauwdruk/cases/letters/read.ts';
import { PlaybookError } from '#shared/blauwdruk/mistakes.ts';
import { readPlaybook } from '#shared/blauwdruk/read.ts';
import { sentenceOf, syntaxSentence } from './sentences.ts';

/** Where the playbook that comes with the add-in is written down. */
export const playbookFolder = fileURLToPath(new URL('../../../../shared/blauwdruk/playbook/', import.meta.url));

/** Where the letters are written down, a file each. */
export const lettersFolder = fileURLToPath(new URL('../../../../shared/blauwdruk/cases/letters/', import.meta.url));

/** A mistake as the person who wrote the text reads it. */
export interface Complaint {
  readonly file: string;
  /** From 1, as editors count. */
  readonly line: number;
  readonly text: string;
}

export interface PlaybookFiles {
  /** `null` when there are complaints. */
  readonly playbook: Playbook | null;
  readonly complaints: readonly Complaint[];
}

interface ParsedFile {
  readonly name: string;
  readonly text: string;
  readonly tree: Node | undefined;
  readonly errors: readonly ParseError[];
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function parseFiles(folder: string): { readonly files: readonly ParsedFile[]; readonly broken: readonly Complaint[] } {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): ParsedFile => {
      const text = readFileSync(join(folder, name), 'utf8');
      const errors: ParseError[] = [];
      const tree = parseTree(text, errors, { disallowComments: true });
      return { name, text, tree, errors };
    });
  const broken = files.flatMap(({ name, text, errors }) =>
    errors.slice(0, 1).map(({ error, offset }) => ({
      file: name,
      line: lineAt(text, offset),
      text: syntaxSentence(printParseErrorCode(error)),
    })),
  );
  return { files, broken };
}

/** Reads a folder with the files of a playbook, and says of every mistake in which file and on which line it stands. */
export function readFiles(folder: string): PlaybookFiles {
  const { files, broken } = parseFiles(folder);
  if (broken.length > 0) return { playbook: null, complaints: broken };

  const phases = files.filter(({ name }) => /^\d+-/u.test(name));
  const lists = files.filter((file) => !phases.includes(file));
  const value = {
    ...Object.fromEntries(lists.map(({ name, tree }) => [basename(name, '.json'), valueOf(tree)])),
    phases: phases.map(({ tree }) => valueOf(tree)),
  };
  try {
    return { playbook: readPlaybook(value), complaints: [] };
  } catch (error) {
    if (!(error instanceof PlaybookError)) throw error;
    return { playbook: null, complaints: error.mistakes.map((mistake) => complaintOf(mistake, phases, lists)) };
  }
}

/** The same of a folder with letters, which name steps and sources of a playbook. */
export function letterComplaints(folder: string, playbook: Playbook): readonly Complaint[] {
  const { files, broken } = parseFiles(folder);
  if (broken.length > 0) return broken;
  return files.flatMap((file) => {
    try {
      readLetter(valueOf(file.tree), playbook);
      return [];
    } catch (error) {
      if (!(error instanceof PlaybookError)) throw error;
      return error.mistakes.map((mistake) => complaintIn(file, mistake.path as readonly (string | number)[], mistake));
    }
  });
}

const valueOf = (tree: Node | undefined): unknown => (tree === undefined ? undefined : getNodeValue(tree));

function complaintOf(mistake: Mistake, phases: readonly ParsedFile[], lists: readonly ParsedFile[]): Complaint {
  const [list, ...rest] = mistake.path as readonly (string | number)[];
  const [file, path] =
    list === 'phases' && typeof rest[0] === 'number'
      ? [phases[rest[0]], rest.slice(1)]
      : [lists.find(({ name }) => name === `${list}.json`), rest];
  if (file === undefined) return { file: `${list ?? ''}.json`, line: 1, text: sentenceOf(mistake) };
  return complaintIn(file, path, mistake);
}

const complaintIn = (file: ParsedFile, path: readonly (string | number)[], mistake: Mistake): Complaint => ({
  file: file.name,
  line: lineAt(file.text, offsetOf(file.tree, path, mistake)),
  text: sentenceOf(mistake),
});

/** Where a mistake stands: at the wrong key, else at its value, else at what should hold it. */
function offsetOf(tree: Node | undefined, path: readonly (string | number)[], { fault }: Mistake): number {
  if (tree === undefined) return 0;
  const wrongKey = fault.kind === 'unknown-key' ? fault.keys[0] : undefined;
  if (wrongKey !== undefined) {
    const key = findNodeAtLocation(tree, [...path, wrongKey])?.parent;
    if (key) return key.offset;
  }
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.offset;
  }
  return tree.offset;
}
