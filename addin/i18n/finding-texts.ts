import { findingTextsEn } from './finding-texts-en.ts';
import { findingTextsNl } from './finding-texts-nl.ts';
import { defineTexts } from './texts.ts';

/** Words for every way to break a rule. */
export const findingTexts = defineTexts({ nl: findingTextsNl, en: findingTextsEn });
