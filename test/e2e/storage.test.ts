import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { sitDown } from './desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

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
    const desk = await sitDown(browser, { person: 'Daan', open: 'Midden 2023' });
    const { pane } = desk;
    try {
      await desk.press('Controleren');
      await pane
        .getByText(/zijn klaar/)
        .first()
        .waitFor();
      process.kill(storage, 'SIGSTOP');
      await pane.getByRole('button', { name: 'Verder: bekijk het verschil' }).click();
      await pane.getByText(/opslag/).waitFor({ timeout: 60_000 });
      process.kill(storage, 'SIGCONT');
      await pane
        .getByRole('button', { name: /opnieuw/i })
        .first()
        .click();
      await pane.getByText('gelijk', { exact: true }).waitFor({ timeout: 60_000 });
    } finally {
      process.kill(storage, 'SIGCONT');
      await desk.close();
    }
    expect(desk.trouble.filter((line) => !line.includes('503'))).toEqual([]);
  },
);
