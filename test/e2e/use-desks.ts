import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from './browser.ts';
import { sitDown } from './desk.ts';
import type { Desk, DeskOptions } from './desk.ts';

/**
 * One browser for the tests of a file. Every desk is cleared after its test, and the test fails when something went wrong on
 * its page by itself.
 * @returns sits somebody down at a desk
 */
export function useDesks(): (options: DeskOptions) => Promise<Desk> {
  let browser: Browser;
  let desks: Desk[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const trouble = desks.flatMap((desk) => desk.trouble);
    await Promise.all(desks.map((desk) => desk.close()));
    desks = [];
    expect(trouble).toEqual([]);
  });
  return async (options) => {
    const desk = await sitDown(browser, options);
    desks.push(desk);
    return desk;
  };
}
