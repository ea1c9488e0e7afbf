import type { DeclaredFunctions, WireSchema } from '#test/excel/protocol/index.ts';
import { Workbench } from './app.ts';
import { readManifest, type AddinManifest } from './manifest/ribbon.ts';
import { languageFrom, localeOf } from './texts.ts';

/** Loads what Excel would know of the add-in and of Office's library, and opens the window. */
async function start(): Promise<void> {
  const language = languageFrom(location.search);
  document.documentElement.lang = language;
  const [manifest, schema] = await Promise.all([
    fetch('./manifest.xml').then(async (answer) => readManifest(await answer.text(), localeOf(language))),
    fetch('./office-schema.json').then((answer) => answer.json() as Promise<WireSchema>),
  ]);
  const workbench = new Workbench(language, manifest, schema, await functionsOf(manifest));
  workbench.mount();
  Object.assign(window, { workbench });
}

/** What the add-in's functions are; this server has the same file as the add-in's own. */
async function functionsOf({ functions: { namespace, metadataUrl } }: AddinManifest): Promise<DeclaredFunctions> {
  const answer = await fetch(`.${new URL(metadataUrl).pathname}`);
  return { namespace, ...((await answer.json()) as Pick<DeclaredFunctions, 'functions'>) };
}

void start();
