/**
 * The function app in a process of its own, to be killed: the bundle that goes to Azure, in the local host, with its
 * settings in the environment. `node process.ts BUNDLE`; says its address to the process that started it.
 */
import { pathToFileURL } from 'node:url';
import { startHost } from '#functions/local/host/index.ts';

const [bundle = ''] = process.argv.slice(2);
const host = await startHost({
  register: async () => {
    await import(pathToFileURL(bundle).href);
  },
});
process.send?.(host.url);
