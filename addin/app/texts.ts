import { defineTexts, formats } from '#addin/i18n/index.ts';
import type { Role } from '#shared/api/index.ts';
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
  readonly submitted: (number: string | null) => string;
  readonly notSubmitted: string;
  readonly look: string;
  readonly close: string;
  readonly otherRole: (task: string, roles: readonly string[], role: string) => string;
  readonly roles: Readonly<Record<Role, { readonly one: string; readonly all: string }>>;
}

export const appTexts = defineTexts<AppTexts>({
  nl: {
    tasks: {
      submit: 'Aanleveren',
      chain: 'Keten',
      analyse: 'Analyse',
      report: 'Rapport',
      workbook: 'Werkboek',
      release: 'Vrijgave',
    },
    navigation: 'Taken',
    account: (name) => `${name}: taal en account`,
    switchPerson: 'Iemand anders',
    otherLanguage: 'English',
    loading: 'Even geduld…',
    faultTitle: 'Dit scherm kon niet verder',
    faultText:
      'Uw werkboek is niet veranderd. Probeer het opnieuw. Blijft dit zo, sluit dan Meldbeeld en open het weer.',
    submitted: (number) =>
      number === null ? 'Uw inzending is klaar: er veranderde niets.' : `Uw inzending is opgeslagen als nr. ${number}.`,
    notSubmitted: 'Uw inzending is nog niet opgeslagen. Probeer het opnieuw: niets komt dubbel binnen.',
    look: 'Bekijk',
    close: 'Sluit',
    otherRole: (task, roles, role) => `‘${task}’ is er voor ${formats.nl.list(roles)}. U bent aangemeld als ${role}.`,
    roles: {
      bureau: { one: 'medewerker van een bureau', all: 'medewerkers van een bureau' },
      policy: { one: 'beleidsmedewerker', all: 'beleidsmedewerkers' },
      municipality: { one: 'medewerker van een gemeente', all: 'medewerkers van een gemeente' },
      coordinator: { one: 'G4-coördinator', all: 'de G4-coördinator' },
    },
  },
  en: {
    tasks: {
      submit: 'Submit',
      chain: 'Chain',
      analyse: 'Analyse',
      report: 'Report',
      workbook: 'Workbook',
      release: 'Release',
    },
    navigation: 'Tasks',
    account: (name) => `${name}: language and account`,
    switchPerson: 'Somebody else',
    otherLanguage: 'Nederlands',
    loading: 'One moment…',
    faultTitle: 'This screen could not go on',
    faultText: 'Your workbook has not changed. Try again. If it stays like this, close Meldbeeld and open it again.',
    submitted: (number) =>
      number === null ? 'Your submission is done: nothing changed.' : `Your submission was stored as no. ${number}.`,
    notSubmitted: 'Your submission has not been stored yet. Try again: nothing arrives twice.',
    look: 'Look',
    close: 'Close',
    otherRole: (task, roles, role) => `‘${task}’ is there for ${formats.en.list(roles)}. You are signed in as ${role}.`,
    roles: {
      bureau: { one: 'staff of a bureau', all: 'staff of a bureau' },
      policy: { one: 'a policy officer', all: 'policy officers' },
      municipality: { one: 'staff of a municipality', all: 'staff of a municipality' },
      coordinator: { one: 'the G4 coordinator', all: 'the G4 coordinator' },
    },
  },
});
