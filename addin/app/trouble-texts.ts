import type { ConnectionError } from '#shared/api/index.ts';
import type { ExcelTroubleKind } from '#addin/excel/index.ts';
import { defineTexts } from '#addin/i18n/index.ts';

/** What went wrong, and what to do. */
export interface Trouble {
  readonly title: string;
  readonly text: string;
}

interface TroubleTexts {
  readonly excel: Readonly<Record<ExcelTroubleKind, Trouble>>;
  readonly connection: Readonly<Record<ConnectionError['reason'], Trouble>>;
  readonly unreadable: Trouble;
  readonly unexpected: Trouble;
}

export const troubleTexts = defineTexts<TroubleTexts>({
  nl: {
    excel: {
      protected: {
        title: 'Dit blad of werkboek is beveiligd',
        text: 'Hef de beveiliging op (tabblad Controleren in Excel) en probeer het opnieuw.',
      },
      'read-only': {
        title: 'Dit werkboek is alleen-lezen',
        text: 'Open het werkboek om te bewerken, of sla een kopie op, en probeer het opnieuw.',
      },
      busy: {
        title: 'Excel is nog bezig',
        text: 'Bewerkt u nog een cel? Druk op Enter of Esc en probeer het opnieuw.',
      },
      'too-large': {
        title: 'Dit werkboek is te groot',
        text: 'Zet de registraties van één jaar in een eigen werkboek en probeer het opnieuw.',
      },
      gone: {
        title: 'Dit blad is er niet meer',
        text: 'Het blad is verwijderd of heeft een andere naam. Controleer het werkboek opnieuw.',
      },
      'name-taken': {
        title: 'Deze naam bestaat al',
        text: 'Er is al een blad of tabel met deze naam. Verander die naam en probeer het opnieuw.',
      },
      'overlaps-table': {
        title: 'Excel staat dit hier niet toe',
        text: 'Er staat al een tabel, of dit deel van het blad is vergrendeld. Kijk ernaar en probeer het opnieuw.',
      },
      'not-supported': { title: 'Uw Excel kan dit nog niet', text: 'Werk Excel bij, of gebruik Excel op het web.' },
      connection: {
        title: 'Excel geeft geen antwoord',
        text: 'Kijk of u verbinding met internet hebt en probeer het opnieuw.',
      },
      unexpected: { title: 'Excel kon dit niet doen', text: 'Uw werkboek is niet veranderd. Probeer het opnieuw.' },
    },
    connection: {
      offline: {
        title: 'U hebt geen internet',
        text: 'Uw gegevens staan nog in uw werkboek. Maak verbinding en probeer het opnieuw.',
      },
      timeout: {
        title: 'Het antwoord duurt te lang',
        text: 'Uw gegevens staan nog in uw werkboek. Probeer het opnieuw: niets komt dubbel binnen.',
      },
      unreachable: {
        title: 'De verbinding is verbroken',
        text: 'Uw gegevens staan nog in uw werkboek. Probeer het opnieuw: niets komt dubbel binnen.',
      },
    },
    unreadable: {
      title: 'Er kwam een antwoord dat wij niet begrijpen',
      text: 'Zit u achter een aanmeldscherm van wifi? Meld u daar aan en probeer het opnieuw.',
    },
    unexpected: { title: 'Dit is niet gelukt', text: 'Uw werkboek is niet veranderd. Probeer het opnieuw.' },
  },
  en: {
    excel: {
      protected: {
        title: 'This sheet or workbook is protected',
        text: 'Unprotect it (Review tab in Excel) and try again.',
      },
      'read-only': {
        title: 'This workbook is read-only',
        text: 'Open the workbook for editing, or save a copy, and try again.',
      },
      busy: { title: 'Excel is still busy', text: 'Are you editing a cell? Press Enter or Esc and try again.' },
      'too-large': {
        title: 'This workbook is too large',
        text: 'Put the registrations of one year in a workbook of their own and try again.',
      },
      gone: { title: 'This sheet is no longer there', text: 'It was deleted or renamed. Check the workbook again.' },
      'name-taken': {
        title: 'This name exists already',
        text: 'A sheet or table has this name. Change that name and try again.',
      },
      'overlaps-table': {
        title: 'Excel does not allow this here',
        text: 'There is a table already, or this part of the sheet is locked. Have a look and try again.',
      },
      'not-supported': { title: 'Your Excel cannot do this yet', text: 'Update Excel, or use Excel on the web.' },
      connection: { title: 'Excel does not answer', text: 'Check your internet connection and try again.' },
      unexpected: { title: 'Excel could not do this', text: 'Your workbook has not changed. Try again.' },
    },
    connection: {
      offline: { title: 'You are offline', text: 'Your data are still in your workbook. Connect and try again.' },
      timeout: {
        title: 'The answer takes too long',
        text: 'Your data are still in your workbook. Try again: nothing arrives twice.',
      },
      unreachable: {
        title: 'The connection broke',
        text: 'Your data are still in your workbook. Try again: nothing arrives twice.',
      },
    },
    unreadable: {
      title: 'An answer came that we do not understand',
      text: 'Are you behind a wifi sign-in page? Sign in there and try again.',
    },
    unexpected: { title: 'This did not succeed', text: 'Your workbook has not changed. Try again.' },
  },
});
