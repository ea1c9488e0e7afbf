import { defineTexts, formats } from '#addin/i18n/index.ts';

const nl = formats.nl;
const en = formats.en;

interface TaughtTexts {
  readonly title: (count: number) => string;
  readonly text: string;
  readonly none: string;
  readonly colleagues: string;
  readonly colleaguesText: string;
  readonly kinds: Readonly<Record<'column' | 'date-order', string>>;
  readonly change: (word: string) => string;
  readonly forget: (word: string) => string;
  readonly means: (word: string) => string;
  readonly take: string;
  readonly personal: string;
  readonly ignore: string;
  readonly dayFirst: string;
  readonly monthFirst: string;
  readonly share: string;
  readonly shareText: string;
  readonly shareFailed: string;
}

export const taughtTexts = defineTexts<TaughtTexts>({
  nl: {
    title: (count) => `Wat Meldbeeld van dit blad weet${count === 0 ? '' : ` (${nl.number(count)})`}`,
    text: 'Dit hebt u Meldbeeld geleerd. U kunt het veranderen of laten vergeten.',
    none: 'U hebt Meldbeeld nog niets geleerd over dit werkboek.',
    colleagues: 'Van uw collega’s',
    colleaguesText: 'Wat u in dit werkboek kiest, gaat voor.',
    kinds: { column: 'kopje', 'date-order': 'datums' },
    change: (word) => `Wijzig ‘${word}’`,
    forget: (word) => `Vergeet ‘${word}’`,
    means: (word) => `Wat betekent ‘${word}’?`,
    take: 'Onthoud dit',
    personal: 'Persoonlijk: blijft in uw werkboek',
    ignore: 'Niet nodig',
    dayFirst: 'Eerst de dag, dan de maand',
    monthFirst: 'Eerst de maand, dan de dag',
    share: 'Deel dit met collega’s van uw bureau',
    shareText:
      'Een nieuw werkboek van een collega wordt dan meteen herkend. Alleen kopjes en woorden gaan mee, geen meldingen en niets over personen.',
    shareFailed: 'Het delen met collega’s is nu niet gelukt.',
  },
  en: {
    title: (count) => `What Meldbeeld knows of this sheet${count === 0 ? '' : ` (${en.number(count)})`}`,
    text: 'This is what you taught Meldbeeld. You can change it or have it forgotten.',
    none: 'You have not taught Meldbeeld anything about this workbook yet.',
    colleagues: 'Of your colleagues',
    colleaguesText: 'What you choose in this workbook comes first.',
    kinds: { column: 'header', 'date-order': 'dates' },
    change: (word) => `Change ‘${word}’`,
    forget: (word) => `Forget ‘${word}’`,
    means: (word) => `What does ‘${word}’ mean?`,
    take: 'Remember this',
    personal: 'Personal: stays in your workbook',
    ignore: 'Not needed',
    dayFirst: 'Day first, then month',
    monthFirst: 'Month first, then day',
    share: 'Share this with colleagues of your bureau',
    shareText:
      'A new workbook of a colleague is then recognised at once. Only headers and words are sent, no reports and nothing about people.',
    shareFailed: 'Sharing with colleagues did not succeed just now.',
  },
});
