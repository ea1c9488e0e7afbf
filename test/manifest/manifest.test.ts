import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { readManifest } from '#test/workbench/manifest/ribbon.ts';
import { childNamed, childrenNamed, parseXml, withDescendants, type XmlElement } from '#test/workbench/manifest/xml.ts';
import { elementOrder } from './schema-order.ts';

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const text = readFileSync(file('manifest.xml'), 'utf8');
const manifest = parseXml(text);
const everything = withDescendants(manifest);
const resources = childNamed(childNamed(manifest, 'VersionOverrides'), 'Resources');
const origin = 'https://localhost:3000/';

const resourcesIn = (list: string): XmlElement[] => [...childNamed(resources, list).children];
const defaultOf = (element: XmlElement): string => element.attributes['DefaultValue'] ?? '';
const translations = (element: XmlElement): string[] => [
  defaultOf(element),
  ...childrenNamed(element, 'Override').map(({ attributes }) => attributes['Value'] ?? ''),
];

/** Width and height in the header of a PNG file (PNG specification, 11.2.2). */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the manifest follows the schema of add-in-only manifests', () => {
  it.each(Object.entries(elementOrder))('%s has only known children, in the order of the schema', (name, order) => {
    const parents = everything.filter((element) => element.name === name);
    expect(parents.length).toBeGreaterThan(0);
    for (const parent of parents) {
      const names = parent.children.map((child) => child.name);
      expect(names.filter((child) => !order.includes(child))).toEqual([]);
      expect(names).toEqual(names.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    }
  });

  it('is a task pane add-in for workbooks that reads and writes the document', () => {
    expect(manifest.attributes['type']).toBe('TaskPaneApp');
    expect(childNamed(childNamed(manifest, 'Hosts'), 'Host').attributes['Name']).toBe('Workbook');
    expect(childNamed(manifest, 'Permissions').text).toBe('ReadWriteDocument');
    expect(childNamed(manifest, 'Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(childNamed(manifest, 'Version').text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it('asks for the shared runtime and the Excel interface that the add-in uses', () => {
    const sets = childrenNamed(childNamed(childNamed(manifest, 'Requirements'), 'Sets'), 'Set');
    expect(sets.map(({ attributes }) => [attributes['Name'], attributes['MinVersion']])).toEqual([
      ['SharedRuntime', '1.1'],
      ['ExcelApi', '1.9'],
    ]);
  });

  it('runs the pane and the ribbon commands in one long-lived runtime', () => {
    const runtime = everything.find(({ name }) => name === 'Runtime');
    const commands = everything.find(({ name }) => name === 'FunctionFile');
    expect(runtime?.attributes).toEqual({ resid: commands?.attributes['resid'], lifetime: 'long' });
  });

  it('puts the single sign-on resource on the host of the pane', () => {
    const info = childNamed(childNamed(manifest, 'VersionOverrides'), 'WebApplicationInfo');
    expect(childNamed(info, 'Resource').text).toBe(`api://localhost:3000/${childNamed(info, 'Id').text}`);
  });
});

describe('the resources of the manifest', () => {
  const ids = withDescendants(resources).flatMap(({ attributes }) => attributes['id'] ?? []);
  const used = everything.flatMap(({ attributes }) => attributes['resid'] ?? []);

  it('have ids of at most 32 characters, each declared once', () => {
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are all used, and everything used is declared', () => {
    expect(new Set(used)).toEqual(new Set(ids));
  });

  it('keep within the lengths that Office shows', () => {
    expect(
      resourcesIn('ShortStrings')
        .flatMap(translations)
        .filter(({ length }) => length === 0 || length > 125),
    ).toEqual([]);
    expect(
      resourcesIn('LongStrings')
        .flatMap(translations)
        .filter(({ length }) => length === 0 || length > 250),
    ).toEqual([]);
  });

  it('say everything in Dutch and in English', () => {
    expect(childNamed(manifest, 'DefaultLocale').text).toBe('nl-NL');
    const spoken = [...resourcesIn('ShortStrings'), ...resourcesIn('LongStrings'), childNamed(manifest, 'Description')];
    for (const element of spoken) {
      expect(childrenNamed(element, 'Override').map(({ attributes }) => attributes['Locale'])).toEqual(['en-US']);
    }
  });
});

describe('the addresses in the manifest', () => {
  const urls = everything.map(defaultOf).filter((value) => /^\w+:\/\//.test(value));
  const pathOf = (url: string): string => url.slice(origin.length);

  it('are all on this computer, over https', () => {
    expect(urls.filter((url) => !url.startsWith(origin))).toEqual([]);
    for (const domain of everything.filter(({ name }) => name === 'AppDomain')) {
      expect(domain.text).toMatch(/^https:\/\/[^/]+$/);
    }
  });

  it('name files that the build brings', () => {
    const page = (path: string): boolean =>
      existsSync(file(`addin/${path}`)) || existsSync(file(`addin/assets/${path}`));
    expect(urls.map(pathOf).filter((path) => !page(path))).toEqual([]);
  });

  it('name icons of exactly the size that they promise', () => {
    const images = resourcesIn('Images');
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) {
      const size = Number(image.attributes['id']?.split('.')[1]);
      expect(pngSize(file(`addin/assets/${pathOf(defaultOf(image))}`))).toEqual([size, size]);
    }
    expect(pngSize(file(`addin/assets/${pathOf(defaultOf(childNamed(manifest, 'IconUrl')))}`))).toEqual([32, 32]);
    expect(pngSize(file(`addin/assets/${pathOf(defaultOf(childNamed(manifest, 'HighResolutionIconUrl')))}`))).toEqual([
      64, 64,
    ]);
  });
});

describe('the ribbon', () => {
  const ribbon = readManifest(text, 'nl-NL');
  const english = readManifest(text, 'en-US');
  const buttons = ribbon.tab.groups.flatMap((group) => group.buttons);

  it('has a tab Meldbeeld with a button for every task', () => {
    expect(ribbon.tab.label).toBe('Meldbeeld');
    expect(buttons.map(({ label }) => label)).toEqual([
      'Controleren',
      'Aanleveren',
      'Analyse',
      'Rapport',
      'Werkboek',
      'Ketenaanpak',
      'Meldbeeld',
    ]);
  });

  it('speaks English to who works in English', () => {
    expect(english.tab.groups.flatMap((group) => group.buttons).map(({ label }) => label)).toEqual([
      'Check',
      'Submit',
      'Analysis',
      'Report',
      'Workbook',
      'Chain approach',
      'Meldbeeld',
    ]);
  });

  it('gives every button an icon of 16, 32 and 80 pixels', () => {
    for (const { icons } of buttons) expect(Object.keys(icons)).toEqual(['16', '32', '80']);
  });

  it('uses every id once', () => {
    const ids = [ribbon.tab.id, ...ribbon.tab.groups.map(({ id }) => id), ...buttons.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('runs functions that the add-in associates, each from one button', async () => {
    const names = buttons.flatMap(({ action }) => (action.kind === 'function' ? [action.name] : []));
    expect(names).toEqual(['controleren', 'aanleveren', 'analyse', 'rapport', 'werkboek', 'ketenaanpak']);
    const associated: string[] = [];
    vi.stubGlobal('Office', { actions: { associate: (name: string) => associated.push(name) } });
    const { registerCommands } = await import('#addin/commands.ts');
    registerCommands();
    expect(associated.toSorted()).toEqual(names.toSorted());
  });
});
