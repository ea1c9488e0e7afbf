import { caseNumberRule } from './registry/v01-case-number.ts';
import { datesRule } from './registry/v02-dates.ts';
import { groundsRule } from './registry/v03-grounds.ts';
import { labelsRule } from './registry/v04-labels.ts';
import { postcodeRule } from './registry/v05-postcode.ts';
import { anonymityRule } from './registry/v06-anonymity.ts';
import { subgroundsRule } from './registry/v07-subgrounds.ts';
import { areaRule } from './registry/v08-area.ts';
import { duplicatesRule } from './registry/v09-duplicates.ts';
import { massReportRule } from './registry/v10-mass-report.ts';
import { personalDataRule } from './registry/v11-personal-data.ts';
import { statusRule } from './registry/v12-status.ts';
import { formItemsRule } from './registry/v13-form-items.ts';
import type { Rule } from './rule.ts';

/** Every rule. To add one, write its module in `registry` and put it on this list. */
export const rules: readonly Rule[] = [
  caseNumberRule,
  datesRule,
  groundsRule,
  labelsRule,
  postcodeRule,
  anonymityRule,
  subgroundsRule,
  areaRule,
  duplicatesRule,
  massReportRule,
  personalDataRule,
  statusRule,
  formItemsRule,
];
