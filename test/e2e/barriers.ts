import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Desk } from './desk.ts';

/** Looking at everything in a pane takes seconds on a busy machine. */
const patience = { timeout: 60_000 };

/** Waits until axe finds nothing wrong in the pane: what fades in has too little contrast for a moment. */
export const expectNothingBroken = ({ page }: Desk): Promise<void> =>
  expect.poll(() => broken(page), patience).toEqual([]);

/** Waits until axe finds nothing wrong in the pane, and until nothing is cut off when it is 320 pixels wide. */
export async function expectNoBarrier(desk: Desk): Promise<void> {
  await expectNothingBroken(desk);
  await narrow(desk);
  await expect.poll(() => cutOff(desk), patience).toEqual([]);
}

/** Rules that axe finds broken in the pane. Fluent puts empty focus catchers around dialogs; they hold nothing and are left out. */
export async function broken(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include('iframe')
    .exclude(['iframe', '[data-tabster-dummy]'])
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** Makes the pane as narrow as Excel allows: 320 pixels. */
export async function narrow({ page, pane }: Desk): Promise<void> {
  await page
    .locator('iframe')
    .evaluate((frame) => Object.assign(frame.style, { width: '320px', minWidth: '0', flex: 'none' }));
  await expect.poll(() => pane.locator('body').evaluate(() => window.innerWidth)).toBeLessThanOrEqual(320);
}

/** What is cut off at the right in the pane, by its text: nothing should be, but in areas that scroll by themselves. */
const cutOff = ({ pane }: Desk): Promise<string[]> =>
  pane.locator('body').evaluate((body) => {
    const scrollsItself = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrollsItself(element.parentElement));
    const isCutOff = (element: Element): boolean => {
      const { right, width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && right > window.innerWidth + 1 && !scrollsItself(element.parentElement);
    };
    const shown = [...body.querySelectorAll('*')].filter((element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
    return shown
      .filter((element) => element.childElementCount === 0 && isCutOff(element))
      .map((element) => element.outerHTML.slice(0, 120));
  });

/** Changes to light or dark, and waits until the pane has followed. */
export async function inColours({ page, pane }: Desk, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  const background = () =>
    pane
      .locator('.fui-FluentProvider')
      .first()
      .evaluate((provider) => getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1').trim());
  const isWhite = expect.poll(background);
  await (colorScheme === 'light' ? isWhite.toBe('#ffffff') : isWhite.not.toBe('#ffffff'));
}

/** What in the pane has the focus, by its name. */
export const focused = ({ pane }: Desk): Promise<string> =>
  pane.locator('body').evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
