import { defineTexts } from '#addin/i18n/index.ts';
import type { Task } from './tasks.ts';

interface AppTexts {
  readonly tasks: Readonly<Record<Task, string>>;
  readonly navigation: string;
  readonly account: (name: string) => string;
  readonly switchPerson: string;
  readonly otherLanguage: string;
  readonly loading: string;
  readonly faultTitle: string;
  readonly faultText: string;
}

export const appTexts = defineTexts<AppTexts>({
  nl: {
    tasks: { submit: 'Aanleveren', chain: 'Ketenaanpak', analyse: 'Analyse', workbook: 'Werkboek' },
    navigation: 'Taken',
    account: (name) => `${name}: taal en account`,
    switchPerson: 'Iemand anders',
    otherLanguage: 'English',
    loading: 'Even geduld…',
    faultTitle: 'Dit scherm kon niet verder',
    faultText:
      'Uw werkboek is niet veranderd. Probeer het opnieuw. Blijft dit zo, sluit dan Meldbeeld en open het weer.',
  },
  en: {
    tasks: { submit: 'Submit', chain: 'Chain', analyse: 'Analyse', workbook: 'Workbook' },
    navigation: 'Tasks',
    account: (name) => `${name}: language and account`,
    switchPerson: 'Somebody else',
    otherLanguage: 'Nederlands',
    loading: 'One moment…',
    faultTitle: 'This screen could not go on',
    faultText: 'Your workbook has not changed. Try again. If it stays like this, close Meldbeeld and open it again.',
  },
});
