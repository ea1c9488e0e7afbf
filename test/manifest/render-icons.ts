// Renders every icon's drawing to the sizes that Excel asks for. Run it after changing a drawing:
// node test/manifest/render-icons.ts
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser } from '#test/e2e/browser.ts';

const sizes = [16, 32, 64, 80, 128];
const folder = fileURLToPath(new URL('../../addin/assets/icons/', import.meta.url));

async function render(page: Page, drawing: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  return page.screenshot({ omitBackground: true });
}

const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  const drawings = (await readdir(folder)).filter((name) => name.endsWith('.svg'));
  for (const name of drawings) {
    const drawing = await readFile(`${folder}${name}`, 'utf8');
    for (const size of sizes) {
      await writeFile(`${folder}${name.slice(0, -4)}-${size}.png`, await render(page, drawing, size));
    }
  }
  process.stdout.write(`${drawings.length} tekeningen in ${sizes.length} maten.\n`);
} finally {
  await browser.close();
}
