import { defineTexts } from '#addin/i18n/index.ts';

interface CalendarTexts {
  readonly title: string;
  readonly name: string;
  readonly file: (today: string) => string;
  readonly intro: (count: number) => string;
  readonly privacy: string;
  readonly save: string;
  readonly saved: (file: string) => string;
  readonly preview: string;
  readonly reminder: (days: number) => string;
  readonly andMore: (count: string) => string;
  readonly noTermsTitle: string;
  readonly noTermsText: string;
}

export const calendarTexts = defineTexts<CalendarTexts>({
  nl: {
    title: 'Termijnen in uw agenda',
    name: 'Meldbeeld: termijnen',
    file: (today) => `Meldbeeld termijnen ${today}.ics`,
    intro: (count) =>
      `${count === 1 ? '1 termijn' : `${count.toLocaleString('nl-NL')} termijnen`} die nog lopen, elk als een hele dag met een herinnering.`,
    privacy: 'In het bestand staan alleen uw zaaknummer, de stap en de datum. Er staan geen personen in.',
    save: 'Bewaar het agendabestand',
    saved: (file) => `‘${file}’ staat bij uw downloads. Open het om de termijnen in Outlook te zetten.`,
    preview: 'Dit komt in uw agenda',
    reminder: (days) => (days === 1 ? 'Herinnering: de dag ervoor, 9 uur' : `Herinnering: ${days} dagen ervoor, 9 uur`),
    andMore: (count) => `En nog ${count}.`,
    noTermsTitle: 'Er lopen geen termijnen',
    noTermsText: 'Van uw open zaken is geen termijn te berekenen die nog loopt.',
  },
  en: {
    title: 'Terms in your calendar',
    name: 'Meldbeeld: terms',
    file: (today) => `Meldbeeld terms ${today}.ics`,
    intro: (count) =>
      `${count === 1 ? '1 term' : `${count.toLocaleString('en-GB')} terms`} still running, each as a whole day with a reminder.`,
    privacy: 'The file holds only your case number, the step and the date. No persons are in it.',
    save: 'Save the calendar file',
    saved: (file) => `‘${file}’ is in your downloads. Open it to put the terms in Outlook.`,
    preview: 'This goes in your calendar',
    reminder: (days) =>
      days === 1 ? 'Reminder: the day before, 9 o’clock' : `Reminder: ${days} days before, 9 o’clock`,
    andMore: (count) => `And ${count} more.`,
    noTermsTitle: 'No terms are running',
    noTermsText: 'None of your open cases has a term that can be worked out and still runs.',
  },
});
