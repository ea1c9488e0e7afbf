import { readdirSync, readFileSync } from 'node:fs';
import { inject, test } from 'vitest';
import { useDesks } from './use-desks.ts';

const sit = useDesks();

/** The process of Azurite, a child of the one that runs everything. */
function storageProcess(parent: number): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  const isStorage = (pid: string): boolean => {
    try {
      const parentOf = /\) \S (\d+)/u.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1];
      return Number(parentOf) === parent && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('azurite');
    } catch {
      return false; // It ended while we were looking.
    }
  };
  const found = processes.find(isStorage);
  if (found === undefined) throw new Error('Azurite is not running.');
  return Number(found);
}

// Only Linux tells by /proc which process is whose child.
test.skipIf(process.platform !== 'linux')(
  'when storage does not answer the pane says so, keeps everything, and goes on after trying again',
  async () => {
    const storage = storageProcess(inject('startPid'));
    const desk = await sit({ person: 'Daan', open: 'Midden 2023', expected: /503/u });
    const { pane } = desk;
    await desk.check();
    try {
      process.kill(storage, 'SIGSTOP');
      await pane.getByRole('button', { name: 'Verder: bekijk het verschil' }).click();
      await pane.getByText(/opslag/).waitFor({ timeout: 120_000 });
      process.kill(storage, 'SIGCONT');
      await pane
        .getByRole('button', { name: /opnieuw/i })
        .first()
        .click();
      await pane.getByText('gelijk', { exact: true }).waitFor({ timeout: 120_000 });
    } finally {
      process.kill(storage, 'SIGCONT');
    }
  },
);
