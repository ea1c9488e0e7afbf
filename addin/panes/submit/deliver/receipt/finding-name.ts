import { breachNameOf } from '#addin/i18n/breach-names.ts';
import { titleOf } from '#addin/i18n/findings.ts';
import type { Language } from '#shared/codebook/index.ts';
import type { BreachCode } from '#shared/rules/index.ts';

/** What findings of a kind are called; the code itself when it is of a later version than this pane. */
export const findingName = (code: string, language: Language): string =>
  breachNameOf(code) === null
    ? code
    : titleOf({ code: code as BreachCode, cells: [], params: {}, caseNumber: null }, language);
