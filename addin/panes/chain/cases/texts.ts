import { defineTexts } from '#addin/i18n/index.ts';
import type { OverviewOrder, TermStatus } from '#shared/blauwdruk/index.ts';

interface CasesTexts {
  readonly reading: string;
  readonly back: string;
  readonly noTableTitle: string;
  readonly noTableText: string;
  readonly noneOpenTitle: string;
  readonly noneOpenText: (closed: string) => string;
  readonly withoutNumber: (count: number) => string;
  readonly open: (count: number, year: number) => string;
  readonly summary: (passed: string, thisWeek: string) => string;
  readonly search: string;
  readonly clear: string;
  readonly sort: string;
  readonly orders: Readonly<Record<OverviewOrder, string>>;
  readonly show: string;
  readonly filters: Readonly<Record<'all' | 'passed' | 'this-week' | 'later' | 'none', string>>;
  readonly shown: (shown: string, of: string) => string;
  readonly more: string;
  readonly goTo: (caseNumber: string) => string;
  readonly allDone: string;
  readonly stepsDone: (count: number) => string;
  readonly termOf: (step: string) => string;
  readonly term: Readonly<Record<TermStatus, (date: string) => string>>;
  readonly double: string;
  readonly goneTitle: (count: number) => string;
  readonly goneText: (numbers: string, others: number) => string;
  readonly goneSure: string;
  readonly cleanUp: string;
  readonly cleanUpNow: string;
  readonly keep: string;

  readonly toCalendar: string;
  readonly calendarTitle: string;
  readonly calendarName: string;
  readonly calendarFile: (today: string) => string;
  readonly calendarIntro: (count: number) => string;
  readonly calendarPrivacy: string;
  readonly calendarSave: string;
  readonly calendarSaved: (file: string) => string;
  readonly calendarPreview: string;
  readonly reminder: (days: number) => string;
  readonly andMore: (count: string) => string;
  readonly noTermsTitle: string;
  readonly noTermsText: string;

  readonly toRdo: string;
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
    open: (count, year) => `${count === 1 ? '1 open zaak' : `${count.toLocaleString('nl-NL')} open zaken`} · ${year}`,
    summary: (passed, thisWeek) => `Termijn verstreken: ${passed}. Deze week: ${thisWeek}.`,
    search: 'Zoek een zaaknummer',
    clear: 'Wis',
    sort: 'Volgorde',
    orders: { term: 'Termijn', case: 'Zaaknummer', phase: 'Fase' },
    show: 'Toon',
    filters: {
      all: 'Alle zaken',
      passed: 'Verstreken',
      'this-week': 'Deze week',
      later: 'Later',
      none: 'Zonder termijn',
    },
    shown: (shown, of) => `${shown} van ${of}`,
    more: 'Toon meer',
    goTo: (caseNumber) => `Ga naar zaak ${caseNumber}`,
    allDone: 'Alle stappen zijn gedaan. Kunt u de zaak sluiten?',
    stepsDone: (count) => (count === 1 ? '1 stap gedaan' : `${count} stappen gedaan`),
    termOf: (step) => `De termijn hoort bij: ${step}`,
    term: {
      passed: (date) => `Verstreken: ${date}`,
      'perhaps-passed': (date) => `Misschien verstreken: ${date}`,
      'this-week': (date) => `Deze week: ${date}`,
      later: (date) => `Tot en met ${date}`,
    },
    double: 'Dit nummer staat vaker op het blad. De stappen gelden voor elk van die rijen.',
    goneTitle: (count) => `${nlCases(count)} met stappen, niet meer op het blad`,
    goneText: (numbers, others) => (others > 0 ? `${numbers} en nog ${others}.` : `${numbers}.`),
    goneSure: 'De stappen en notities van deze zaken gaan voorgoed weg.',
    cleanUp: 'Ruim op',
    cleanUpNow: 'Ja, ruim op',
    keep: 'Bewaar',
    toCalendar: 'Naar agenda',
    calendarTitle: 'Termijnen in uw agenda',
    calendarName: 'Meldbeeld: termijnen',
    calendarFile: (today) => `Meldbeeld termijnen ${today}.ics`,
    calendarIntro: (count) =>
      `${count === 1 ? '1 termijn' : `${count.toLocaleString('nl-NL')} termijnen`} die nog lopen, elk als een hele dag met een herinnering.`,
    calendarPrivacy: 'In het bestand staan alleen uw zaaknummer, de stap en de datum. Er staan geen personen in.',
    calendarSave: 'Bewaar het agendabestand',
    calendarSaved: (file) => `‘${file}’ staat bij uw downloads. Open het om de termijnen in Outlook te zetten.`,
    calendarPreview: 'Dit komt in uw agenda',
    reminder: (days) => (days === 1 ? 'Herinnering: de dag ervoor, 9 uur' : `Herinnering: ${days} dagen ervoor, 9 uur`),
    andMore: (count) => `En nog ${count}.`,
    noTermsTitle: 'Er lopen geen termijnen',
    noTermsText: 'Van uw open zaken is geen termijn te berekenen die nog loopt.',
    toRdo: 'RDO-overzicht',
  },
  en: {
    reading: 'We are reading your cases.',
    back: 'Back to my cases',
    noTableTitle: 'No registrations found',
    noTableText: 'Open the workbook with your registrations. Then you see your open cases here.',
    noneOpenTitle: 'No open cases',
    noneOpenText: (closed) => `All cases on this sheet are closed (${closed}).`,
    withoutNumber: (count) => `${enCases(count)} without a case number. Fill one in. Then you can tick steps for it.`,
    open: (count, year) => `${count === 1 ? '1 open case' : `${count.toLocaleString('en-GB')} open cases`} · ${year}`,
    summary: (passed, thisWeek) => `Term passed: ${passed}. This week: ${thisWeek}.`,
    search: 'Find a case number',
    clear: 'Clear',
    sort: 'Order',
    orders: { term: 'Term', case: 'Case number', phase: 'Phase' },
    show: 'Show',
    filters: { all: 'All cases', passed: 'Passed', 'this-week': 'This week', later: 'Later', none: 'Without a term' },
    shown: (shown, of) => `${shown} of ${of}`,
    more: 'Show more',
    goTo: (caseNumber) => `Go to case ${caseNumber}`,
    allDone: 'All steps are done. Can you close the case?',
    stepsDone: (count) => (count === 1 ? '1 step done' : `${count} steps done`),
    termOf: (step) => `The term is about: ${step}`,
    term: {
      passed: (date) => `Passed: ${date}`,
      'perhaps-passed': (date) => `Perhaps passed: ${date}`,
      'this-week': (date) => `This week: ${date}`,
      later: (date) => `Until ${date}`,
    },
    double: 'This number is on the sheet more than once. The steps count for each of those rows.',
    goneTitle: (count) => `${enCases(count)} with steps, no longer on the sheet`,
    goneText: (numbers, others) => (others > 0 ? `${numbers} and ${others} more.` : `${numbers}.`),
    goneSure: 'The steps and notes of these cases will be gone for good.',
    cleanUp: 'Clean up',
    cleanUpNow: 'Yes, clean up',
    keep: 'Keep',
    toCalendar: 'To calendar',
    calendarTitle: 'Terms in your calendar',
    calendarName: 'Meldbeeld: terms',
    calendarFile: (today) => `Meldbeeld terms ${today}.ics`,
    calendarIntro: (count) =>
      `${count === 1 ? '1 term' : `${count.toLocaleString('en-GB')} terms`} still running, each as a whole day with a reminder.`,
    calendarPrivacy: 'The file holds only your case number, the step and the date. No persons are in it.',
    calendarSave: 'Save the calendar file',
    calendarSaved: (file) => `‘${file}’ is in your downloads. Open it to put the terms in Outlook.`,
    calendarPreview: 'This goes in your calendar',
    reminder: (days) =>
      days === 1 ? 'Reminder: the day before, 9 o’clock' : `Reminder: ${days} days before, 9 o’clock`,
    andMore: (count) => `And ${count} more.`,
    noTermsTitle: 'No terms are running',
    noTermsText: 'None of your open cases has a term that can be worked out and still runs.',
    toRdo: 'RDO case list',
  },
});
