import * as z from 'zod';
import findings from './playbook/findings.json' with { type: 'json' };
import { findingGuide, type FindingGuide } from './schema.ts';

/** What to read about findings of the check, in the playbook that comes with the add-in. */
export const findingGuides: readonly FindingGuide[] = z.array(findingGuide).parse(findings);

/** What the playbook says about a rule of the check (`V6`), or `null` when it says nothing. */
export const guidanceForRule = (rule: string, guides = findingGuides): FindingGuide | null =>
  guides.find((guide) => guide.rule === rule) ?? null;
