import { ExcelTrouble } from '#addin/excel/index.ts';
import { defineTexts } from '#addin/i18n/index.ts';
import { DamagedProgress } from '#shared/blauwdruk/index.ts';
import type { Language } from '#shared/codebook/index.ts';

interface ProgressTexts {
  readonly done: string;
  readonly doneOn: (date: string) => string;
  readonly addNote: string;
  readonly edit: string;
  readonly date: string;
  readonly noDate: string;
  readonly future: string;
  readonly note: string;
  readonly noteHint: string;
  readonly save: string;
  readonly cancel: string;
  readonly kept: string;
  readonly undo: string;
  readonly noNumber: string;
  readonly closed: Readonly<Record<'read-only' | 'protected', string>>;
  readonly notUnderstood: (rows: number) => string;
  readonly protectedTitle: string;
  readonly protectedText: string;
  readonly damagedTitle: string;
  readonly damagedText: (columns: string) => string;
}

export const progressTexts = defineTexts<ProgressTexts>({
  nl: {
    done: 'Gedaan',
    doneOn: (date) => `Gedaan op ${date}`,
    addNote: 'Datum of notitie',
    edit: 'Wijzig',
    date: 'Gedaan op (leeg: nog niet)',
    noDate: 'Dit is geen datum.',
    future: 'Deze datum is nog niet geweest.',
    note: 'Notitie',
    noteHint: 'Kort. Zet hier geen namen of andere persoonsgegevens in.',
    save: 'Bewaar',
    cancel: 'Annuleer',
    kept: 'Bewaard in dit werkboek.',
    undo: 'Maak ongedaan',
    noNumber: 'Deze zaak heeft nog geen nummer. Daarom kunt u geen stappen afvinken.',
    closed: {
      'read-only': 'Dit werkboek is alleen-lezen. U kunt nu geen stappen afvinken.',
      protected: 'Dit werkboek is beveiligd. Hef de beveiliging op om stappen af te vinken.',
    },
    notUnderstood: (rows) =>
      rows === 1
        ? 'In de voortgang staat 1 rij die wij niet kunnen lezen. Wij laten die staan.'
        : `In de voortgang staan ${rows} rijen die wij niet kunnen lezen. Wij laten die staan.`,
    protectedTitle: 'Niet bewaard: het werkboek is beveiligd',
    protectedText: 'Hef de beveiliging op (tabblad Controleren in Excel) en probeer het opnieuw.',
    damagedTitle: 'De voortgang is niet te lezen',
    damagedText: (columns) =>
      `In de tabel ‘Meldbeeld_voortgang’ ontbreekt ${columns}. Zet een eerdere versie van het werkboek terug. Wij schrijven niets.`,
  },
  en: {
    done: 'Done',
    doneOn: (date) => `Done on ${date}`,
    addNote: 'Date or note',
    edit: 'Change',
    date: 'Done on (empty: not yet)',
    noDate: 'This is not a date.',
    future: 'This date is still to come.',
    note: 'Note',
    noteHint: 'Short. Put no names or other personal data here.',
    save: 'Save',
    cancel: 'Cancel',
    kept: 'Kept in this workbook.',
    undo: 'Undo',
    noNumber: 'This case has no number yet. That is why you cannot tick steps.',
    closed: {
      'read-only': 'This workbook is read-only. You cannot tick steps now.',
      protected: 'This workbook is protected. Unprotect it to tick steps.',
    },
    notUnderstood: (rows) =>
      rows === 1
        ? 'The progress holds 1 row that we cannot read. We leave it.'
        : `The progress holds ${rows} rows that we cannot read. We leave them.`,
    protectedTitle: 'Not kept: the workbook is protected',
    protectedText: 'Unprotect it (Review tab in Excel) and try again.',
    damagedTitle: 'The progress cannot be read',
    damagedText: (columns) =>
      `The table ‘Meldbeeld_voortgang’ lacks ${columns}. Put back an earlier version of the workbook. We write nothing.`,
  },
});

/** What is to be said of trouble with the progress table itself; `null` for any other. */
export function progressTrouble(
  error: unknown,
  language: Language,
): { readonly title: string; readonly text: string } | null {
  const t = progressTexts[language];
  if (error instanceof DamagedProgress) {
    const columns = new Intl.ListFormat(language).format(error.missing.map((column) => `‘${column}’`));
    return { title: t.damagedTitle, text: t.damagedText(columns) };
  }
  if (error instanceof ExcelTrouble && error.kind === 'protected') {
    return { title: t.protectedTitle, text: t.protectedText };
  }
  return null;
}
