import { bureaus, codebookVersion, codeLists } from '#shared/codebook/index.ts';
import { publicAnswer } from './etag.ts';
import { registerRoute } from './register.ts';
import type { Application } from './register.ts';

export function registerCodebook(application: Application): void {
  const lists = Object.fromEntries(Object.entries(codeLists).map(([name, { entries }]) => [name, entries]));
  const answer = publicAnswer({ version: codebookVersion, lists, bureaus });
  registerRoute(application, 'codebook', ({ request }) => Promise.resolve(answer(request)));
}
