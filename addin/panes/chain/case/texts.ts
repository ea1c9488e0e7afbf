import { defineTexts } from '#addin/i18n/index.ts';
import type { TermBasis } from '#shared/blauwdruk/index.ts';

export interface CaseTexts {
  readonly noTableTitle: string;
  readonly noTableText: string;
  readonly noTableHereTitle: string;
  readonly noTableHereText: (sheets: string, count: number) => string;
  readonly noRowTitle: string;
  readonly noRowText: string;
  readonly openGuide: string;
  readonly incidentAndReport: (incident: string, report: string) => string;
  readonly unknownDate: string;
  readonly unreadTitle: string;
  readonly unread: (fields: string) => string;
  readonly noRoute: string;
  readonly applies: string;
  readonly why: string;
  readonly because: string;
  readonly undecided: (routes: string, fields: string) => string;
  readonly partners: string;
  readonly steps: (count: number) => string;
  readonly noSteps: string;
  readonly onlyOnRoute: (routes: string) => string;
  readonly dependsOn: (fields: string) => string;
  readonly wouldBe: (reason: string) => string;
  readonly documents: (list: string) => string;
  readonly timesAYear: (count: number) => string;
  readonly sharedConditions: string;
  readonly sourceOfSteps: (count: number) => string;
  readonly wordsUsed: (count: number) => string;
  readonly until: (term: string, date: string) => string;
  readonly mayRunOn: (date: string) => string;
  readonly onlyMonth: Readonly<Record<TermBasis, string>>;
  readonly atLatest: (date: string) => string;
  /** Of a term that no law sets. */
  readonly advisory: string;
  readonly noDate: Readonly<Record<TermBasis, string>>;
}

export const caseTexts = defineTexts<CaseTexts>({
  nl: {
    noTableTitle: 'Geen registraties gevonden',
    noTableText: 'Open het werkboek met uw registraties en kies een rij. Dan ziet u hier wat elke partner kan doen.',
    noTableHereTitle: 'Op dit blad staan geen registraties',
    noTableHereText: (sheets, count) =>
      count === 1
        ? `Ga naar het blad ${sheets} en kies een rij.`
        : `Ga naar een van deze bladen en kies een rij: ${sheets}.`,
    noRowTitle: 'Deze rij is geen registratie',
    noRowText: 'Kies een rij met een zaak. Dan ziet u hier wat elke partner kan doen.',
    openGuide: 'Lees de Blauwdruk',
    incidentAndReport: (incident, report) => `Voorval: ${incident}. Melding: ${report}.`,
    unknownDate: 'niet bekend',
    unreadTitle: 'Niet alles is gelezen',
    unread: (fields) => `Controleer in deze rij: ${fields}. De stappen gaan uit van wat wel te lezen is.`,
    noRoute: 'Voor deze zaak geldt geen bijzondere route. De gewone stappen staan hieronder.',
    applies: 'Geldt',
    why: 'Waarom?',
    because: 'Omdat er staat:',
    undecided: (routes, fields) => `Nog niet te bepalen: ${routes}. Het blad zegt niets over ${fields}.`,
    partners: 'Stappen per partner',
    steps: (count) => (count === 1 ? '1 stap' : `${count} stappen`),
    noSteps: 'Deze partner heeft in deze zaak geen stappen.',
    onlyOnRoute: (routes) => `Alleen als deze route geldt: ${routes}.`,
    dependsOn: (fields) => `Hangt af van ${fields}. Dat staat niet op het blad.`,
    wouldBe: (reason) => `Het kan niet in dit geval: ${reason}`,
    documents: (list) => `Nodig: ${list}.`,
    timesAYear: (count) => `Ten minste ${count} keer per jaar.`,
    sharedConditions: 'Voorwaarden bij meer stappen',
    sourceOfSteps: (count) => `Bij deze ${count} stappen:`,
    wordsUsed: (count) => (count === 1 ? 'Uitleg van 1 woord' : `Uitleg van ${count} woorden`),
    until: (term, date) => `${term}: tot en met ${date}`,
    mayRunOn: (date) =>
      `Dat is geen werkdag. Misschien loopt de termijn door tot en met ${date}. Ga daar niet van uit.`,
    onlyMonth: {
      incidentOn: 'Van het voorval is alleen de maand bekend. Dit is de veilige datum.',
      reportedOn: 'Van de melding is alleen de maand bekend. Dit is de veilige datum.',
      closedOn: 'Van het sluiten is alleen de maand bekend. Dit is de veilige datum.',
    },
    atLatest: (date) => `Op zijn laatst: ${date}.`,
    advisory: 'Dit is een richtdatum: hij staat niet in een wet.',
    noDate: {
      incidentOn: 'De datum van het voorval is niet bekend. Reken zelf uit tot wanneer dit kan.',
      reportedOn: 'De datum van de melding is niet bekend. Reken zelf uit tot wanneer dit kan.',
      closedOn: 'De zaak is nog niet gesloten. De termijn loopt nog niet.',
    },
  },
  en: {
    noTableTitle: 'No registrations found',
    noTableText:
      'Open the workbook with your registrations and choose a row. You then see here what each partner can do.',
    noTableHereTitle: 'There are no registrations on this sheet',
    noTableHereText: (sheets, count) =>
      count === 1
        ? `Go to the sheet ${sheets} and choose a row.`
        : `Go to one of these sheets and choose a row: ${sheets}.`,
    noRowTitle: 'This row is no registration',
    noRowText: 'Choose a row with a case. You then see here what each partner can do.',
    openGuide: 'Read the Blauwdruk',
    incidentAndReport: (incident, report) => `Incident: ${incident}. Report: ${report}.`,
    unknownDate: 'not known',
    unreadTitle: 'Not everything was read',
    unread: (fields) => `Check in this row: ${fields}. The steps go by what can be read.`,
    noRoute: 'No special route applies to this case. The usual steps are below.',
    applies: 'Applies',
    why: 'Why?',
    because: 'Because it says:',
    undecided: (routes, fields) => `Cannot be told yet: ${routes}. The sheet says nothing about ${fields}.`,
    partners: 'Steps per partner',
    steps: (count) => (count === 1 ? '1 step' : `${count} steps`),
    noSteps: 'This partner has no steps in this case.',
    onlyOnRoute: (routes) => `Only if this route applies: ${routes}.`,
    dependsOn: (fields) => `Depends on ${fields}. The sheet does not say.`,
    wouldBe: (reason) => `It is not possible in this case: ${reason}`,
    documents: (list) => `Needed: ${list}.`,
    timesAYear: (count) => `At least ${count} times a year.`,
    sharedConditions: 'Conditions of several steps',
    sourceOfSteps: (count) => `For these ${count} steps:`,
    wordsUsed: (count) => (count === 1 ? '1 word explained' : `${count} words explained`),
    until: (term, date) => `${term}: until and including ${date}`,
    mayRunOn: (date) => `That is no working day. The term may run on until ${date}. Do not count on it.`,
    onlyMonth: {
      incidentOn: 'Only the month of the incident is known. This is the safe date.',
      reportedOn: 'Only the month of the report is known. This is the safe date.',
      closedOn: 'Only the month of closing is known. This is the safe date.',
    },
    atLatest: (date) => `At the latest: ${date}.`,
    advisory: 'This is a target date: it is in no law.',
    noDate: {
      incidentOn: 'The date of the incident is not known. Work out for yourself until when this is possible.',
      reportedOn: 'The date of the report is not known. Work out for yourself until when this is possible.',
      closedOn: 'The case is not closed yet. The term does not run yet.',
    },
  },
});
