import { bundledPlaybook } from '#shared/blauwdruk/index.ts';
import { fingerprint, publicAnswer } from './etag.ts';
import { registerRoute } from './register.ts';
import type { Application } from './register.ts';

/** The playbook in force is the one that was deployed with these functions; a pane can have come with an older one. */
export function registerGuidance(application: Application): void {
  const version = `${bundledPlaybook.edition.date}-${fingerprint(bundledPlaybook).slice(0, 6)}`;
  const answer = publicAnswer({ version, playbook: bundledPlaybook });
  registerRoute(application, 'guidance', ({ request }) => Promise.resolve(answer(request)));
}
