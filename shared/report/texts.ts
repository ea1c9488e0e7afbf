import type { Language } from '#shared/codebook/index.ts';
import type { ReportTexts } from './text-types.ts';
import { reportTextsEn } from './texts-en.ts';
import { reportTextsNl } from './texts-nl.ts';

export const reportTexts: Readonly<Record<Language, ReportTexts>> = { nl: reportTextsNl, en: reportTextsEn };
