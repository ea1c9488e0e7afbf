import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { destination } from '#addin/app/navigation.ts';
import { registerCommands } from '#addin/commands.ts';

const associated = new Map<string, (event: Office.AddinCommands.Event) => void>();
let shown = 0;

beforeEach(() => {
  const associate = (name: string, press: (event: Office.AddinCommands.Event) => void): void => {
    associated.set(name, press);
  };
  const showAsTaskpane = (): Promise<void> => {
    shown += 1;
    return Promise.resolve();
  };
  vi.stubGlobal('Office', { actions: { associate }, addin: { showAsTaskpane } });
  destination.set(() => ({ task: null, checkAsked: false, ruleAsked: null }));
  shown = 0;
  registerCommands();
});
afterEach(() => vi.unstubAllGlobals());

/** Presses a button of the ribbon, until Excel is told that it is over. */
const press = (name: string): Promise<void> =>
  new Promise((resolve) => associated.get(name)!({ completed: resolve } as Office.AddinCommands.Event));

test.each([
  ['aanleveren', { task: 'submit', checkAsked: false }],
  ['controleren', { task: 'submit', checkAsked: true }],
  ['ketenaanpak', { task: 'chain', checkAsked: false }],
  ['analyse', { task: 'analyse', checkAsked: false }],
  ['rapport', { task: 'report', checkAsked: false }],
  ['werkboek', { task: 'workbook', checkAsked: false }],
])('%s opens the pane at %j', async (name, expected) => {
  await press(name);
  expect(shown).toBe(1);
  expect(destination.get()).toMatchObject(expected);
});
