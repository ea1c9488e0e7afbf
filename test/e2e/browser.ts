import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** Quiet and offline: the pages of these tests talk to localhost only. */
const flags = [
  '--no-sandbox',
  // The certificate of localhost is our own; without asking about it for every connection.
  '--ignore-certificate-errors',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browsers that come with, or are usual on, machines where Chromium does not ship inside a package. */
const installed = {
  win32: ['msedge', 'chrome'],
  darwin: ['chrome', 'msedge'],
} as const;

/**
 * Starts a headless browser: on Linux the Chromium inside `@sparticuz/chromium` (no root, no download), on Windows and
 * macOS the installed Edge or Chrome. `MELDBEELD_BROWSER` names another executable. The caller closes it.
 */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env['MELDBEELD_BROWSER'];
  if (own && existsSync(own)) return chromium.launch({ executablePath: own, args: flags });
  if (process.platform === 'win32' || process.platform === 'darwin')
    return launchInstalled(installed[process.platform]);
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  return chromium.launch({
    executablePath,
    args: flags,
    env: { ...process.env, FONTCONFIG_FILE: await fontSettings() },
  });
}

/**
 * Points the packaged Chromium at the font that it brings, before those of the machine: a bare machine has hardly any,
 * and screenshots should look the same everywhere.
 */
async function fontSettings(): Promise<string> {
  const file = join(tmpdir(), 'meldbeeld-fonts.conf');
  const folders = [join(tmpdir(), 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  await writeFile(
    file,
    `<?xml version="1.0"?>
<fontconfig>
  ${folders.map((folder) => `<dir>${folder}</dir>`).join('\n  ')}
  <cachedir>${join(tmpdir(), 'fonts-cache')}</cachedir>
  <alias binding="strong"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="strong"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`,
  );
  return file;
}

async function launchInstalled(channels: readonly string[]): Promise<Browser> {
  const failures: unknown[] = [];
  for (const channel of channels) {
    try {
      return await chromium.launch({ channel, args: flags });
    } catch (error) {
      failures.push(error);
    }
  }
  throw new AggregateError(failures, 'Installeer Microsoft Edge of Google Chrome om deze tests te draaien.');
}

/** How long an action or a page may take, in milliseconds: a slow machine is no failure. */
const patience = 90_000;

/** Where the people of these tests are. */
export const timezone = 'Europe/Amsterdam';

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
}

/** What went wrong on a page by itself: script errors and error lines on its console, in order. */
export type PageTrouble = readonly string[];

/**
 * A fresh page that trusts the local certificate.
 * @returns the page, its context (close that) and the troubles seen so far
 */
export async function openPage(
  browser: Browser,
  options: PageOptions = {},
): Promise<{ page: Page; context: BrowserContext; trouble: PageTrouble }> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.colorScheme ?? 'light',
    locale: options.locale ?? 'nl-NL',
    timezoneId: timezone,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  return { page, context, trouble };
}
