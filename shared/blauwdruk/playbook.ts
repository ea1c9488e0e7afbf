import acts from './playbook/acts.json' with { type: 'json' };
import edition from './playbook/edition.json' with { type: 'json' };
import findings from './playbook/findings.json' with { type: 'json' };
import documents from './playbook/documents.json' with { type: 'json' };
import glossary from './playbook/glossary.json' with { type: 'json' };
import partners from './playbook/partners.json' with { type: 'json' };
import report from './playbook/1-report.json' with { type: 'json' };
import intake from './playbook/2-intake.json' with { type: 'json' };
import investigation from './playbook/3-investigation.json' with { type: 'json' };
import plan from './playbook/4-plan.json' with { type: 'json' };
import action from './playbook/5-action.json' with { type: 'json' };
import prosecution from './playbook/6-prosecution.json' with { type: 'json' };
import closing from './playbook/7-closing.json' with { type: 'json' };
import together from './playbook/8-together.json' with { type: 'json' };
import routes from './playbook/routes.json' with { type: 'json' };
import synonyms from './playbook/synonyms.json' with { type: 'json' };
import sources from './playbook/sources.json' with { type: 'json' };
import { readPlaybook } from './read.ts';
import type { Playbook } from './schema.ts';

/** The playbook that comes with the add-in. */
export const bundledPlaybook: Playbook = readPlaybook({
  edition,
  phases: [report, intake, investigation, plan, action, prosecution, closing, together],
  routes,
  partners,
  acts,
  sources,
  documents,
  glossary,
  synonyms,
  findings,
});
