// Runs a script of this repository on the Node that the repository brings, after installing what is missing.
// Plain JavaScript on purpose: it must work on the oldest supported Node, in a clone without node_modules.
// Usage: node functions/local/launch.mjs SCRIPT [ARGUMENT ...]
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const wanted = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');
const windows = process.platform === 'win32';

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const packagesOf = (lockfile) => JSON.parse(readFileSync(lockfile, 'utf8')).packages;

/** Whether everything in the project's lockfile stands in npm's own record of what it installed, in the same version. */
function isInstalled() {
  if (!existsSync(installed)) return false;
  const present = packagesOf(installed);
  return Object.entries(packagesOf(wanted)).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

function installIfNeeded() {
  if (isInstalled()) return;
  process.stderr.write('Onderdelen worden geïnstalleerd (npm ci); dit duurt een à twee minuten.\n');
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    shell: windows,
    stdio: ['ignore', 2, 2],
  });
  if (install.status !== 0)
    fail('Het installeren is niet gelukt. Controleer de verbinding met het npm-register en probeer het opnieuw.');
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Meldbeeld heeft Node 20.19 of hoger nodig om te starten; dit is ${process.versions.node}.`);
}
const [script, ...args] = process.argv.slice(2);
if (!script) fail('Gebruik: node functions/local/launch.mjs SCRIPT [ARGUMENT ...]');
installIfNeeded();

const bin = join(root, 'node_modules', '.bin');
const node = join(bin, windows ? 'node.cmd' : 'node');
if (!existsSync(node)) fail('Node 24 ontbreekt in node_modules. Verwijder de map node_modules en probeer het opnieuw.');
const path = `${bin}${windows ? ';' : ':'}${process.env.PATH ?? ''}`;
const child = spawn(node, [join(root, script), ...args], {
  stdio: 'inherit',
  shell: windows,
  env: { ...process.env, PATH: path, MELDBEELD_CWD: process.cwd() },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
