/** Entry of the function app: reads the settings, opens the rooms, registers the routes. */
import { readConfiguration } from './configuration.ts';
import { registerApplication } from './http/index.ts';
import { tokenVerifier } from './identity/index.ts';
import { openStore } from './store/index.ts';
import { version } from './version.ts';

const configuration = readConfiguration(process.env);

registerApplication({
  store: openStore(configuration.storage),
  verify: tokenVerifier(configuration.identity),
  now: () => new Date(),
  version,
});
