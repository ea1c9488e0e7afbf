import { defineTexts } from '#addin/i18n/index.ts';
import type { OverviewOrder } from '#shared/blauwdruk/index.ts';
import type { Filter } from './filters.ts';

interface OverviewTexts {
  readonly open: (count: number, year: number) => string;
  readonly summary: (passed: string, perhaps: string | null, soon: string) => string;
  readonly search: string;
  readonly clear: string;
  readonly sort: string;
  readonly orders: Readonly<Record<OverviewOrder, string>>;
  readonly show: string;
  readonly filters: Readonly<Record<Filter, string>>;
  readonly shown: (shown: string, of: string) => string;
  readonly more: string;
  readonly goTo: (caseNumber: string) => string;
  readonly allDone: string;
  readonly stepsDone: (count: number) => string;
  readonly termOf: (step: string) => string;
  /** The same of a step that may or may not be asked. */
  readonly conditionalTermOf: (step: string) => string;
  readonly double: string;
  readonly goneTitle: (count: number) => string;
  readonly goneText: (numbers: string, others: number) => string;
  readonly goneSure: string;
  readonly cleanUp: string;
  readonly cleanUpNow: string;
  readonly keep: string;
  readonly toCalendar: string;
  readonly toRdo: string;
}

const nlCases = (count: number): string => (count === 1 ? '1 zaak' : `${count.toLocaleString('nl-NL')} zaken`);
const enCases = (count: number): string => (count === 1 ? '1 case' : `${count.toLocaleString('en-GB')} cases`);

export const overviewTexts = defineTexts<OverviewTexts>({
  nl: {
    open: (count, year) => `${count === 1 ? '1 open zaak' : `${count.toLocaleString('nl-NL')} open zaken`} · ${year}`,
    summary: (passed, perhaps, soon) =>
      `Termijn voorbij: ${passed}.${perhaps === null ? '' : ` Misschien voorbij: ${perhaps}.`} Binnen 7 dagen: ${soon}.`,
    search: 'Zoek een zaaknummer',
    clear: 'Wis',
    sort: 'Volgorde',
    orders: { term: 'Termijn', case: 'Zaaknummer', phase: 'Fase' },
    show: 'Toon',
    filters: {
      all: 'Alle zaken',
      passed: 'Voorbij',
      'perhaps-passed': 'Misschien voorbij',
      'this-week': 'Binnen 7 dagen',
      later: 'Later',
      none: 'Zonder termijn',
    },
    shown: (shown, of) => `${shown} van ${of}`,
    more: 'Toon meer',
    goTo: (caseNumber) => `Ga naar zaak ${caseNumber}`,
    allDone: 'Alle stappen zijn gedaan. Kunt u de zaak sluiten?',
    stepsDone: (count) => (count === 1 ? '1 stap gedaan' : `${count} stappen gedaan`),
    termOf: (step) => `De termijn hoort bij: ${step}`,
    conditionalTermOf: (step) => `Deze termijn geldt misschien. Hij hoort bij: ${step}`,
    double: 'Dit nummer staat vaker op het blad. De stappen gelden voor elk van die rijen.',
    goneTitle: (count) => `${nlCases(count)} met stappen, niet meer op het blad`,
    goneText: (numbers, others) => (others > 0 ? `${numbers} en nog ${others}.` : `${numbers}.`),
    goneSure: 'De stappen en notities van deze zaken gaan voorgoed weg.',
    cleanUp: 'Ruim op',
    cleanUpNow: 'Ja, ruim op',
    keep: 'Bewaar',
    toCalendar: 'Naar agenda',
    toRdo: 'RDO-overzicht',
  },
  en: {
    open: (count, year) => `${count === 1 ? '1 open case' : `${count.toLocaleString('en-GB')} open cases`} · ${year}`,
    summary: (passed, perhaps, soon) =>
      `Term passed: ${passed}.${perhaps === null ? '' : ` Perhaps passed: ${perhaps}.`} Within 7 days: ${soon}.`,
    search: 'Find a case number',
    clear: 'Clear',
    sort: 'Order',
    orders: { term: 'Term', case: 'Case number', phase: 'Phase' },
    show: 'Show',
    filters: {
      all: 'All cases',
      passed: 'Passed',
      'perhaps-passed': 'Perhaps passed',
      'this-week': 'Within 7 days',
      later: 'Later',
      none: 'Without a term',
    },
    shown: (shown, of) => `${shown} of ${of}`,
    more: 'Show more',
    goTo: (caseNumber) => `Go to case ${caseNumber}`,
    allDone: 'All steps are done. Can you close the case?',
    stepsDone: (count) => (count === 1 ? '1 step done' : `${count} steps done`),
    termOf: (step) => `The term is about: ${step}`,
    conditionalTermOf: (step) => `This term may or may not apply. It is about: ${step}`,
    double: 'This number is on the sheet more than once. The steps count for each of those rows.',
    goneTitle: (count) => `${enCases(count)} with steps, no longer on the sheet`,
    goneText: (numbers, others) => (others > 0 ? `${numbers} and ${others} more.` : `${numbers}.`),
    goneSure: 'The steps and notes of these cases will be gone for good.',
    cleanUp: 'Clean up',
    cleanUpNow: 'Yes, clean up',
    keep: 'Keep',
    toCalendar: 'To calendar',
    toRdo: 'RDO case list',
  },
});
