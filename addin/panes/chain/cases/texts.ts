import { defineTexts } from '#addin/i18n/index.ts';

interface CasesTexts {
  readonly reading: string;
  readonly back: string;
  readonly noTableTitle: string;
  readonly noTableText: string;
  readonly noneOpenTitle: string;
  readonly noneOpenText: (closed: string) => string;
  readonly withoutNumber: (count: number) => string;
}

const nlCases = (count: number): string => (count === 1 ? '1 zaak' : `${count.toLocaleString('nl-NL')} zaken`);
const enCases = (count: number): string => (count === 1 ? '1 case' : `${count.toLocaleString('en-GB')} cases`);

export const casesTexts = defineTexts<CasesTexts>({
  nl: {
    reading: 'Wij lezen uw zaken.',
    back: 'Terug naar mijn zaken',
    noTableTitle: 'Geen registraties gevonden',
    noTableText: 'Open het werkboek met uw registraties. Dan ziet u hier uw open zaken.',
    noneOpenTitle: 'Geen open zaken',
    noneOpenText: (closed) => `Alle zaken op dit blad zijn gesloten (${closed}).`,
    withoutNumber: (count) =>
      `${nlCases(count)} zonder zaaknummer. Vul een nummer in. Dan kunt u er stappen voor afvinken.`,
  },
  en: {
    reading: 'We are reading your cases.',
    back: 'Back to my cases',
    noTableTitle: 'No registrations found',
    noTableText: 'Open the workbook with your registrations. Then you see your open cases here.',
    noneOpenTitle: 'No open cases',
    noneOpenText: (closed) => `All cases on this sheet are closed (${closed}).`,
    withoutNumber: (count) => `${enCases(count)} without a case number. Fill one in. Then you can tick steps for it.`,
  },
});
