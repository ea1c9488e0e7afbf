import type { WireSchema } from '#test/excel/protocol/index.ts';
import { Workbench } from './app.ts';
import { readManifest } from './manifest/ribbon.ts';
import { languageFrom, localeOf } from './texts.ts';

/** Loads what Excel would know of the add-in and of Office's library, and opens the window. */
async function start(): Promise<void> {
  const language = languageFrom(location.search);
  document.documentElement.lang = language;
  const [manifest, schema] = await Promise.all([
    fetch('./manifest.xml').then((answer) => answer.text()),
    fetch('./office-schema.json').then((answer) => answer.json() as Promise<WireSchema>),
  ]);
  const workbench = new Workbench(language, readManifest(manifest, localeOf(language)), schema);
  workbench.mount();
  Object.assign(window, { workbench });
}

void start();
