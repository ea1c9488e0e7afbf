import { defineTexts, formats } from '#addin/i18n/index.ts';

const nl = formats.nl;
const en = formats.en;

interface ConcernTexts {
  readonly title: string;
  readonly area: (outside: number, located: number) => string;
  readonly areaOf: (bureau: string) => string;
  readonly year: (inYear: number, dated: number, year: number) => string;
  readonly mostly: (count: number, year: number) => string;
  readonly advice: string;
  readonly back: string;
  readonly on: string;
}

export const concernTexts = defineTexts<ConcernTexts>({
  nl: {
    title: 'Is dit het goede blad?',
    area: (outside, located) =>
      `${nl.number(outside)} van de ${nl.count(located, 'melding', 'meldingen')} met een plaats ${outside === 1 ? 'ligt' : 'liggen'} buiten uw werkgebied.`,
    areaOf: (bureau) => `Het lijkt een blad van ${bureau}.`,
    year: (inYear, dated, year) =>
      `${inYear === 0 ? 'Geen enkele' : nl.number(inYear)} van de ${nl.count(dated, 'melding', 'meldingen')} ${inYear > 1 ? 'vallen' : 'valt'} in ${year}.`,
    mostly: (count, year) =>
      `${nl.count(count, 'melding is', 'meldingen zijn')} van ${year}. U kunt bovenaan een ander jaar kiezen.`,
    advice: 'Er is nog niets verstuurd. Gaat u verder, dan ziet u eerst wat er verandert.',
    back: 'Terug',
    on: 'Ja, verder',
  },
  en: {
    title: 'Is this the right sheet?',
    area: (outside, located) =>
      `${en.number(outside)} of ${en.count(located, 'report', 'reports')} with a place ${outside === 1 ? 'lies' : 'lie'} outside your area.`,
    areaOf: (bureau) => `It looks like a sheet of ${bureau}.`,
    year: (inYear, dated, year) =>
      `${inYear === 0 ? 'None' : en.number(inYear)} of ${en.count(dated, 'report', 'reports')} ${inYear === 1 ? 'falls' : 'fall'} in ${year}.`,
    mostly: (count, year) =>
      `${en.count(count, 'report is', 'reports are')} of ${year}. You can choose another year at the top.`,
    advice: 'Nothing has been sent yet. When you go on, you first see what changes.',
    back: 'Back',
    on: 'Yes, go on',
  },
});
