/** Entry of the function app: reads the settings, opens the rooms, registers the routes and the timers. */
import { readConfiguration } from './configuration.ts';
import { registerApplication } from './http/index.ts';
import { signInChallenge, tokenVerifier } from './identity/index.ts';
import { openStore } from './store/index.ts';
import { registerRetention } from './timers/index.ts';
import { version } from './version.ts';

const configuration = readConfiguration(process.env);
const store = openStore(configuration.storage);
const now = (): Date => new Date();

registerApplication({
  store,
  verify: tokenVerifier(configuration.identity),
  now,
  version,
  workbook: configuration.workbook,
  challenge: signInChallenge(configuration.identity),
});
registerRetention({ store, periods: configuration.retention, now });
