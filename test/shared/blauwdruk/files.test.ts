import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledPlaybook, letterWords, stepsOf } from '#shared/blauwdruk/index.ts';
import { letterComplaints, lettersFolder, playbookFolder, readFiles } from './report/files.ts';

const page = readFileSync(new URL('../../../docs/blauwdruk.md', import.meta.url), 'utf8');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meldbeeld-playbook-'));
  cpSync(playbookFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Changes a file of the copy and gives the line on which the changed text stands. */
function change(file: string, from: string, to: string): number {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const index = text.indexOf(from);
  expect(index).toBeGreaterThanOrEqual(0);
  writeFileSync(path, text.slice(0, index) + to + text.slice(index + from.length));
  return text.slice(0, index).split('\n').length;
}

describe('The files of the playbook', () => {
  it('are what the add-in comes with, none left out', () => {
    expect(readFiles(playbookFolder)).toEqual({ playbook: bundledPlaybook, complaints: [] });
  });

  it.each([
    ['routes.json', '"A05"', '"A06"', /^‘A06’ bestaat niet\. Kies uit: A01, A02, /u],
    ['5-action.json', '"mediation"]', '"mediaton"]', /^‘mediaton’ staat niet in acts\.json\./u],
    ['2-intake.json', '"partner": "bureau"', '"partner": "buro"', /^‘buro’ staat niet in partners\.json\./u],
    ['2-intake.json', '"partner":', '"parner":', /^‘parner’ kennen wij hier niet\./u],
    ['sources.json', '"2026-11-22"', '"22-11-2026"', /^‘checkedOn’ klopt niet\. Hier hoort een datum als/u],
    ['acts.json', '"id": "mediation"', '"id": "investigation"', /^De naam ‘investigation’ staat er twee keer\./u],
    ['findings.json', '"id": "elsewhere"', '"id": "elswhere"', /^‘elswhere’ staat niet in routes\.json\./u],
    ['glossary.json', '"meaning": {', '"meaning" {', /^Hier ontbreekt een dubbele punt\./u],
  ])('with a mistake in %s say on which line, and what to do', (file, from, to, sentence) => {
    const line = change(file, from, to);
    const { playbook, complaints } = readFiles(folder);
    expect(playbook).toBeNull();
    const complaint = complaints.find(({ text }) => sentence.test(text));
    expect([complaint?.file, complaint?.line]).toEqual([file, line]);
  });

  it('say of a step without a source which step it is, by its line', () => {
    const line = change('3-investigation.json', '"sources": [', '"bronnen": [');
    const { complaints } = readFiles(folder);
    expect(complaints).toContainEqual({
      file: '3-investigation.json',
      line,
      text: '‘bronnen’ kennen wij hier niet. Kijk of het woord goed is geschreven.',
    });
    expect(complaints.map(({ text }) => text)).toContain('Hier ontbreekt ‘sources’. Vul het in.');
  });

  it('say every mistake at once, in all files', () => {
    change('routes.json', '"A05"', '"A06"');
    change('sources.json', '"2026-11-22"', '"gisteren"');
    expect(readFiles(folder).complaints.map(({ file }) => file)).toEqual(['routes.json', 'sources.json']);
  });
});

describe('The files of the letters', () => {
  beforeEach(() => cpSync(lettersFolder, folder, { recursive: true }));

  it('are right', () => expect(letterComplaints(lettersFolder, bundledPlaybook)).toEqual([]));

  it.each([
    ['confirmation.json', '"kind": "heading"', '"kind": "kopje"', /^‘kopje’ bestaat niet\. Kies uit: heading, /u],
    ['referral-police.json', '{caseNumber}', '{nummer}', /^‘\{nummer\}’ bestaat niet\. Kies uit: \{caseNumber\}, /u],
    [
      'referral-police.json',
      '"step": "declaration-help"',
      '"step": "aangifte"',
      /^‘aangifte’ staat niet in de stappen/u,
    ],
    ['confirmation.json', '"source": "cameras"', '"source": "camera"', /^‘camera’ staat niet in sources\.json\./u],
    ['confirmation.json', '"body": [', '"body" [', /^Hier ontbreekt een dubbele punt\./u],
  ])('with a mistake in %s say on which line, and what to do', (file, from, to, sentence) => {
    for (const other of readdirSync(folder)) if (!existsSync(join(lettersFolder, other))) rmSync(join(folder, other));
    const line = change(file, from, to);
    const complaint = letterComplaints(folder, bundledPlaybook).find(({ text }) => sentence.test(text));
    expect([complaint?.file, complaint?.line]).toEqual([file, line]);
  });
});

describe('The report on the playbook', () => {
  // The folder as somebody has it who changed a text: all of what the report reads, in a place of its own.
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const report = (): readonly string[] => {
    const { status, stdout } = spawnSync(process.execPath, [join(folder, 'test/shared/blauwdruk/report/main.ts')]);
    return [String(status), ...stdout.toString().split('\n')];
  };
  beforeEach(() => {
    rmSync(folder, { recursive: true });
    for (const part of ['package.json', 'shared', 'test/shared/blauwdruk/report'])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  });

  it.each([
    ['shared/blauwdruk/playbook/routes.json', '"A05"', '"A06"', '‘A06’ bestaat niet'],
    ['shared/blauwdruk/playbook/routes.json', '"when": [', '"when" [', 'Hier ontbreekt een dubbele punt'],
    ['shared/blauwdruk/cases/letters/confirmation.json', '"kind": "heading"', '"kind": "kop"', '‘kop’ bestaat niet'],
  ])('names the file and the line of a mistake in %s itself', (file, from, to, sentence) => {
    const line = change(file, from, to);
    const [status, first] = report();
    expect([status, first]).toEqual(['1', expect.stringContaining(`${basename(file)}, regel ${line}: ${sentence}`)]);
  });
});

describe('The page about the playbook', () => {
  it('names every word that a letter can use', () => {
    const letters = page.slice(page.indexOf('## De brieven'), page.indexOf('## Controleren'));
    expect(letterWords.filter((word) => !letters.includes(`\`${word}\``))).toEqual([]);
  });

  it('gives an example that works as it stands', () => {
    const [step, source] = [...page.matchAll(/```json\n([\s\S]*?)```/gu)].map(([, block]) => block!);
    change('2-intake.json', '"steps": [', `"steps": [${step}`);
    change('sources.json', '[', `[${source}`);
    const { playbook, complaints } = readFiles(folder);
    expect(complaints).toEqual([]);
    expect(stepsOf(playbook!).map(({ id }) => id)).toContain('call-back');
  });

  it('names only what is there', () => {
    const { phases, routes, acts, partners, sources } = bundledPlaybook;
    const there = new Set(
      [...phases, ...stepsOf(bundledPlaybook), ...routes, ...acts, ...partners, ...sources].map(({ id }) => id),
    );
    const table = page.slice(page.indexOf('| wat de bronnen zeggen'));
    const named = [...table.matchAll(/`([a-z][a-z0-9-]*)`/gu)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => !there.has(name))).toEqual([]);
  });
});
