import { defineTexts, formats } from '#addin/i18n/index.ts';
import { longestReason } from '#addin/app/ignored.ts';

const nl = formats.nl;
const en = formats.en;

interface ListTexts {
  readonly wordTitle: (label: string, count: number) => string;
  readonly wordFix: (write: string, cells: number) => string;
  readonly wordMeaning: (field: string) => string;
  readonly wordElse: string;
  readonly wordKept: string;
  readonly wordChoose: string;
  readonly wordTake: string;
  readonly likely: string;
  readonly allCodes: string;
  readonly moreWords: (count: number) => string;
  readonly ignore: string;
  readonly ignoreName: (where: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly usualReasons: readonly string[];
  readonly ignoreOne: string;
  readonly ignoreAll: (count: number) => string;
  readonly cancel: string;
  readonly reasonEmpty: string;
  readonly reasonLong: string;
  readonly reasonPersonal: (what: string) => string;
  readonly ignored: (count: number) => string;
  readonly ignoredText: string;
  readonly takeBack: string;
  readonly takeBackName: (where: string) => string;
  readonly because: (reason: string) => string;
  readonly readMore: string;
  readonly fixing: string;
  readonly leftAlone: (count: number) => string;
}

export const listTexts = defineTexts<ListTexts>({
  nl: {
    wordTitle: (label, count) => `‘${label}’ · ${nl.number(count)} keer`,
    wordFix: (write, cells) =>
      cells === 1 ? `Schrijf ‘${write}’` : `Schrijf ‘${write}’ in ${nl.number(cells)} cellen`,
    wordMeaning: (field) => `Of laat het woord staan. Wat bedoelt u bij ${field}?`,
    wordElse: 'Wat bedoelt u?',
    wordKept: 'Dit werkboek onthoudt uw keuze.',
    wordChoose: 'Kies wat dit betekent',
    wordTake: 'Onthoud dit',
    likely: 'Waarschijnlijk',
    allCodes: 'Alle mogelijkheden',
    moreWords: (count) => `Nog ${nl.count(count, 'ander woord', 'andere woorden')}: die komen als deze zijn opgelost.`,
    readMore: 'Lees wat de Blauwdruk hierover zegt',
    ignore: 'Laat zo',
    ignoreName: (where) => `Laat ${where} zo`,
    reason: 'Waarom kan dit zo blijven?',
    reasonHint: 'De reden gaat mee met uw aanlevering. Noem geen namen.',
    usualReasons: ['Klopt zo', 'Niet bekend bij ons', 'Nagevraagd'],
    ignoreOne: 'Laat deze zo',
    ignoreAll: (count) => `Laat alle ${nl.number(count)} zo`,
    cancel: 'Annuleer',
    reasonEmpty: 'Schrijf een reden.',
    reasonLong: `Houd het kort: hoogstens ${longestReason} tekens, geen verhaal.`,
    reasonPersonal: (what) => `Hier lijkt ${what} te staan. Haal dat weg: deze reden verlaat uw werkboek.`,
    ignored: (count) => `${nl.count(count, 'bevinding', 'bevindingen')} die u zo laat`,
    ignoredText: 'Hoeveel het er zijn en waarom, komt op uw ontvangstbewijs.',
    takeBack: 'Toch bekijken',
    takeBackName: (where) => `Toch bekijken: ${where}`,
    because: (reason) => `Reden: ${reason}`,
    fixing: 'De cellen worden verbeterd…',
    leftAlone: (count) => `${nl.count(count, 'cel is', 'cellen zijn')} intussen veranderd en daarom niet aangepast.`,
  },
  en: {
    wordTitle: (label, count) => `‘${label}’ · ${en.count(count, 'time', 'times')}`,
    wordFix: (write, cells) => (cells === 1 ? `Write ‘${write}’` : `Write ‘${write}’ in ${en.number(cells)} cells`),
    wordMeaning: (field) => `Or leave the word. Which ${field} do you mean?`,
    wordElse: 'What do you mean?',
    wordKept: 'This workbook remembers your choice.',
    wordChoose: 'Choose what this means',
    wordTake: 'Remember this',
    likely: 'Probably',
    allCodes: 'All possibilities',
    moreWords: (count) => `${en.count(count, 'more word', 'more words')}: shown when these are solved.`,
    readMore: 'Read what the Blauwdruk says about this',
    ignore: 'Leave it',
    ignoreName: (where) => `Leave ${where} as it is`,
    reason: 'Why can this stay as it is?',
    reasonHint: 'The reason goes along with your submission. Name nobody.',
    usualReasons: ['Is right', 'Not known to us', 'Asked about'],
    ignoreOne: 'Leave this one',
    ignoreAll: (count) => `Leave all ${en.number(count)}`,
    cancel: 'Cancel',
    reasonEmpty: 'Write a reason.',
    reasonLong: `Keep it short: ${longestReason} characters at most, no story.`,
    reasonPersonal: (what) => `This looks like ${what}. Take it out: this reason leaves your workbook.`,
    ignored: (count) => `${en.count(count, 'finding', 'findings')} that you leave as they are`,
    ignoredText: 'How many there are and why is put on your receipt.',
    takeBack: 'Look again',
    takeBackName: (where) => `Look again: ${where}`,
    because: (reason) => `Reason: ${reason}`,
    fixing: 'Mending the cells…',
    leftAlone: (count) => `${en.count(count, 'cell was', 'cells were')} changed meanwhile and left alone.`,
  },
});
