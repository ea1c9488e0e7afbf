import { defineTexts } from '#addin/i18n/index.ts';
import type { PlaybookInForce } from './playbook.tsx';

export interface ChainTexts {
  readonly title: string;
  readonly caseNumber: (number: string) => string;
  readonly noCaseNumber: string;
  readonly views: Readonly<Record<'case' | 'cases' | 'guide', string>>;
  readonly viewsLabel: string;
  readonly version: (date: string, origin: PlaybookInForce['origin']) => string;
  readonly reading: string;
}

export const chainTexts = defineTexts<ChainTexts>({
  nl: {
    title: 'Ketenaanpak',
    caseNumber: (number) => `zaak ${number}`,
    noCaseNumber: 'zaak zonder nummer',
    views: { case: 'Bij deze melding', cases: 'Mijn zaken', guide: 'Blauwdruk' },
    viewsLabel: 'Wat u wilt zien',
    version: (date, origin) => `Versie van ${date}, ${origin === 'server' ? 'van de server' : 'meegeleverd'}.`,
    reading: 'Het werkboek wordt gelezen',
  },
  en: {
    title: 'Chain approach',
    caseNumber: (number) => `case ${number}`,
    noCaseNumber: 'case without a number',
    views: { case: 'This report', cases: 'My cases', guide: 'Blauwdruk' },
    viewsLabel: 'What you want to see',
    version: (date, origin) =>
      `Version of ${date}, ${origin === 'server' ? 'from the server' : 'came with the add-in'}.`,
    reading: 'Reading the workbook',
  },
});
