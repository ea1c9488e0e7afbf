/** Makes the picture of the README anew: `node test/e2e/readme-picture.ts`. */
import { fileURLToPath } from 'node:url';
import { launchBrowser, openPage } from './browser.ts';
import { startEverything } from './everything.ts';

const everything = await startEverything();
const browser = await launchBrowser();
try {
  const { page } = await openPage(browser);
  await page.goto(everything.workbench);
  await page.getByRole('button', { name: 'Nu niet' }).click();
  await page.getByText('Bestand', { exact: true }).click();
  await page.getByRole('button', { name: /RADAR.*2023/ }).click();
  await page.waitForFunction(() => document.title.includes('2023'));
  await page.getByRole('button', { name: 'Controleren' }).click();
  const pane = page.frameLocator('iframe');
  await pane.getByText('Samira').click();
  await pane
    .getByText(/meldingen zijn klaar/)
    .first()
    .waitFor();
  await pane.getByRole('button', { name: /Grond niet herkend/ }).click();
  await pane
    .getByRole('button', { name: /Ga naar P\d+/ })
    .first()
    .click();
  await pane
    .getByText(/meldingen zijn klaar/)
    .first()
    .scrollIntoViewIfNeeded();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: fileURLToPath(new URL('../../docs/images/workbench.png', import.meta.url)) });
} finally {
  await browser.close();
  await everything.stop();
}
