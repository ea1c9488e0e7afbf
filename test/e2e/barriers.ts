import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Desk } from './desk.ts';

/** Rules that axe finds broken in the pane. Fluent puts empty focus catchers around dialogs; they hold nothing and are left out. */
export async function broken(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include('iframe')
    .exclude(['iframe', '[data-tabster-dummy]'])
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** What is cut off at the right in a pane of 320 pixels, by its text: nothing should be, but in areas that scroll by themselves. */
export async function cutOff({ page, pane }: Desk): Promise<string[]> {
  await page
    .locator('iframe')
    .evaluate((frame) => Object.assign(frame.style, { width: '320px', minWidth: '0', flex: 'none' }));
  return pane.locator('body').evaluate((body) => {
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
}

/** What in the pane has the focus, by its name. */
export const focused = ({ pane }: Desk): Promise<string> =>
  pane.locator('body').evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
