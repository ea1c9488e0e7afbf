import { defineTexts } from '#addin/i18n/index.ts';

interface LetterTexts {
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly make: (letter: string) => string;
  readonly close: string;
  readonly to: (who: string) => string;
  readonly cannot: string;
  readonly notAsked: string;
  readonly language: string;
  readonly languages: Readonly<Record<'nl' | 'en', string>>;
  readonly preview: string;
  readonly blanks: (count: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly cannotCopy: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: (file: string) => string;
  readonly fileName: (letter: string, caseNumber: string | null) => string;
}

export const letterTexts = defineTexts<LetterTexts>({
  nl: {
    title: 'Brieven en overdracht',
    intro: 'Wij vullen codes en datums in. Namen en adressen vult u zelf in, in Word.',
    choose: 'Kies een brief',
    make: (letter) => `Open: ${letter}`,
    close: 'Sluit deze brief',
    to: (who) => `Aan: ${who}.`,
    cannot: 'Kan niet in deze zaak.',
    notAsked: 'De gids vraagt hier niet om deze brief. Kijk of hij past.',
    language: 'Taal van de brief',
    languages: { nl: 'Nederlands', en: 'Engels' },
    preview: 'Tekst van de brief',
    blanks: (count) =>
      count === 1
        ? '1 plek vult u zelf in. Die is gemarkeerd.'
        : `${count} plekken vult u zelf in. Die zijn gemarkeerd.`,
    copy: 'Kopieer de tekst',
    copied: 'De tekst is gekopieerd.',
    cannotCopy: 'Kopiëren lukt hier niet. De tekst is nu geselecteerd: druk op Ctrl+C.',
    save: 'Bewaar voor Word',
    saving: 'Wij maken het document.',
    saved: (file) => `‘${file}’ staat bij uw downloads.`,
    fileName: (letter, caseNumber) => `${letter}${caseNumber === null ? '' : ` ${caseNumber}`}.docx`,
  },
  en: {
    title: 'Letters and hand-overs',
    intro: 'We fill in codes and dates. You fill in names and addresses yourself, in Word.',
    choose: 'Choose a letter',
    make: (letter) => `Open: ${letter}`,
    close: 'Close this letter',
    to: (who) => `To: ${who}.`,
    cannot: 'Not possible in this case.',
    notAsked: 'The guide does not ask for this letter here. See whether it fits.',
    language: 'Language of the letter',
    languages: { nl: 'Dutch', en: 'English' },
    preview: 'Text of the letter',
    blanks: (count) =>
      count === 1
        ? 'You fill in 1 place yourself. It is marked.'
        : `You fill in ${count} places yourself. They are marked.`,
    copy: 'Copy the text',
    copied: 'The text has been copied.',
    cannotCopy: 'Copying does not work here. The text is now selected: press Ctrl+C.',
    save: 'Save for Word',
    saving: 'We are making the document.',
    saved: (file) => `‘${file}’ is in your downloads.`,
    fileName: (letter, caseNumber) => `${letter}${caseNumber === null ? '' : ` ${caseNumber}`}.docx`,
  },
});
