import { defineTexts } from '#addin/i18n/index.ts';
import { dutchTexts } from './dutch.ts';
import { englishTexts } from './english.ts';
import type { AnalyseTexts } from './types.ts';

export const analyseTexts = defineTexts<AnalyseTexts>({ nl: dutchTexts, en: englishTexts });
