import { defineTexts } from '#addin/i18n/index.ts';
import type { Source } from '#shared/codebook/index.ts';
import type { StepState, TermBasis, TermStatus } from '#shared/blauwdruk/index.ts';

interface ChainTexts {
  readonly title: string;
  readonly caseNumber: (number: string) => string;
  readonly noCaseNumber: string;
  readonly danger: string;
  readonly call: string;
  readonly views: Readonly<Record<'case' | 'guide', string>>;
  readonly viewsLabel: string;
  readonly origin: string;

  readonly reading: string;
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
  readonly routes: string;
  readonly noRoute: string;
  readonly applies: string;
  readonly possible: string;
  readonly why: string;
  readonly because: string;
  readonly undecided: (routes: string, fields: string) => string;
  readonly place: Readonly<Record<string, string>>;

  readonly partners: string;
  readonly steps: (count: number) => string;
  readonly noSteps: string;
  readonly states: Readonly<Record<StepState, string>>;
  readonly onlyOnRoute: (routes: string) => string;
  readonly dependsOn: (fields: string) => string;
  readonly wouldBe: (reason: string) => string;
  readonly documents: (list: string) => string;

  readonly until: (term: string, date: string) => string;
  readonly moved: (date: string) => string;
  readonly onlyMonth: Readonly<Record<TermBasis, string>>;
  readonly atLatest: (date: string) => string;
  readonly noDate: Readonly<Record<TermBasis, string>>;
  readonly termStatus: Readonly<Record<TermStatus, string>>;

  readonly source: string;
  readonly sourceStatus: Readonly<Record<Source['status'], (checked: string) => string>>;
  readonly sources: string;

  readonly search: string;
  readonly searchHint: string;
  readonly clear: string;
  readonly found: (count: number) => string;
  readonly nothingFoundTitle: string;
  readonly nothingFoundText: string;
  readonly phases: string;
  readonly glossary: string;
  readonly onRoutes: (routes: string) => string;
  readonly limit: Readonly<Record<'impossible' | 'conditional', (reason: string) => string>>;
  readonly limits: string;
}

export const chainTexts = defineTexts<ChainTexts>({
  nl: {
    title: 'Ketenaanpak',
    caseNumber: (number) => `zaak ${number}`,
    noCaseNumber: 'zaak zonder nummer',
    danger: 'Direct gevaar?',
    call: 'Bel 112',
    views: { case: 'Deze zaak', guide: 'Hele gids' },
    viewsLabel: 'Wat u wilt zien',
    origin:
      'Eigen uitwerking op basis van wet, Besluit en OM-aanwijzing; de tekst van de Blauwdruk kan hier worden ingevoegd.',

    reading: 'Het werkboek wordt gelezen',
    noTableTitle: 'Geen registraties gevonden',
    noTableText: 'Open het werkboek met uw registraties en kies een rij. Dan ziet u hier wat elke partner kan doen.',
    noTableHereTitle: 'Op dit blad staan geen registraties',
    noTableHereText: (sheets, count) =>
      count === 1
        ? `Ga naar het blad ${sheets} en kies een rij.`
        : `Ga naar een van deze bladen en kies een rij: ${sheets}.`,
    noRowTitle: 'Deze rij is geen registratie',
    noRowText: 'Kies een rij met een zaak. Dan ziet u hier wat elke partner kan doen.',
    openGuide: 'Lees de hele gids',

    incidentAndReport: (incident, report) => `Voorval: ${incident}. Melding: ${report}.`,
    unknownDate: 'niet bekend',
    unreadTitle: 'Niet alles is gelezen',
    unread: (fields) => `Controleer in deze rij: ${fields}. De stappen gaan uit van wat wel te lezen is.`,
    routes: 'Routes',
    noRoute: 'Voor deze zaak geldt geen bijzondere route. De gewone stappen staan hieronder.',
    applies: 'Geldt',
    possible: 'Misschien',
    why: 'Waarom?',
    because: 'Omdat er staat:',
    undecided: (routes, fields) => `Nog niet te bepalen: ${routes}. Het blad zegt niets over ${fields}.`,
    place: { outside: 'buiten uw werkgebied', inside: 'in uw werkgebied' },

    partners: 'Stappen per partner',
    steps: (count) => (count === 1 ? '1 stap' : `${count} stappen`),
    noSteps: 'Deze partner heeft in deze zaak geen stappen.',
    states: { do: 'Doen', conditional: 'Onder voorwaarde', impossible: 'Kan niet' },
    onlyOnRoute: (routes) => `Alleen als deze route geldt: ${routes}.`,
    dependsOn: (fields) => `Hangt af van ${fields}. Dat staat niet op het blad.`,
    wouldBe: (reason) => `Het kan niet in dit geval: ${reason}`,
    documents: (list) => `Nodig: ${list}.`,

    until: (term, date) => `${term}: tot en met ${date}`,
    moved: (date) => `De termijn eindigt op ${date}. Dat is geen werkdag, dus hij loopt door.`,
    onlyMonth: {
      incidentOn: 'Van het voorval is alleen de maand bekend. Dit is de veilige datum.',
      reportedOn: 'Van de melding is alleen de maand bekend. Dit is de veilige datum.',
      closedOn: 'Van het sluiten is alleen de maand bekend. Dit is de veilige datum.',
    },
    atLatest: (date) => `Op zijn laatst: ${date}.`,
    noDate: {
      incidentOn: 'De datum van het voorval is niet bekend. Reken zelf uit tot wanneer dit kan.',
      reportedOn: 'De datum van de melding is niet bekend. Reken zelf uit tot wanneer dit kan.',
      closedOn: 'De zaak is nog niet gesloten. De termijn loopt nog niet.',
    },
    termStatus: {
      passed: 'Voorbij',
      'perhaps-passed': 'Misschien voorbij',
      'this-week': 'Binnen 7 dagen',
      later: 'Loopt nog',
    },

    source: 'Bron',
    sourceStatus: {
      source: (checked) => `gecontroleerd ${checked}`,
      'to-be-verified': (checked) => `nog te controleren, bekeken ${checked}`,
      historical: (checked) => `vervallen tekst, gecontroleerd ${checked}`,
    },
    sources: 'Bronnen',

    search: 'Zoek in de gids',
    clear: 'Zoekwoord wissen',
    searchHint: 'Bijvoorbeeld: anoniem, 137c, huurder',
    found: (count) => (count === 1 ? '1 plek gevonden' : `${count} plekken gevonden`),
    nothingFoundTitle: 'Niets gevonden',
    nothingFoundText: 'Probeer een ander of korter woord.',
    phases: 'Stap voor stap',
    glossary: 'Woorden',
    onRoutes: (routes) => `Bij route: ${routes}.`,
    limit: { impossible: (reason) => `Kan niet in dit geval: ${reason}`, conditional: (reason) => `Let op: ${reason}` },
    limits: 'Grenzen en voorwaarden',
  },
  en: {
    title: 'Chain approach',
    caseNumber: (number) => `case ${number}`,
    noCaseNumber: 'case without a number',
    danger: 'Immediate danger?',
    call: 'Call 112',
    views: { case: 'This case', guide: 'Whole guide' },
    viewsLabel: 'What you want to see',
    origin:
      'Our own elaboration of the law, the Decree and the prosecution’s instruction; the text of the Blauwdruk can be put in here.',

    reading: 'Reading the workbook',
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
    openGuide: 'Read the whole guide',

    incidentAndReport: (incident, report) => `Incident: ${incident}. Report: ${report}.`,
    unknownDate: 'not known',
    unreadTitle: 'Not everything was read',
    unread: (fields) => `Check in this row: ${fields}. The steps go by what can be read.`,
    routes: 'Routes',
    noRoute: 'No special route applies to this case. The usual steps are below.',
    applies: 'Applies',
    possible: 'Perhaps',
    why: 'Why?',
    because: 'Because it says:',
    undecided: (routes, fields) => `Cannot be told yet: ${routes}. The sheet says nothing about ${fields}.`,
    place: { outside: 'outside your area', inside: 'in your area' },

    partners: 'Steps per partner',
    steps: (count) => (count === 1 ? '1 step' : `${count} steps`),
    noSteps: 'This partner has no steps in this case.',
    states: { do: 'Do', conditional: 'On a condition', impossible: 'Not possible' },
    onlyOnRoute: (routes) => `Only if this route applies: ${routes}.`,
    dependsOn: (fields) => `Depends on ${fields}. The sheet does not say.`,
    wouldBe: (reason) => `It is not possible in this case: ${reason}`,
    documents: (list) => `Needed: ${list}.`,

    until: (term, date) => `${term}: until and including ${date}`,
    moved: (date) => `The term ends on ${date}. That is no working day, so it runs on.`,
    onlyMonth: {
      incidentOn: 'Only the month of the incident is known. This is the safe date.',
      reportedOn: 'Only the month of the report is known. This is the safe date.',
      closedOn: 'Only the month of closing is known. This is the safe date.',
    },
    atLatest: (date) => `At the latest: ${date}.`,
    noDate: {
      incidentOn: 'The date of the incident is not known. Work out for yourself until when this is possible.',
      reportedOn: 'The date of the report is not known. Work out for yourself until when this is possible.',
      closedOn: 'The case is not closed yet. The term does not run yet.',
    },
    termStatus: {
      passed: 'Passed',
      'perhaps-passed': 'Perhaps passed',
      'this-week': 'Within 7 days',
      later: 'Still running',
    },

    source: 'Source',
    sourceStatus: {
      source: (checked) => `checked ${checked}`,
      'to-be-verified': (checked) => `still to be verified, seen ${checked}`,
      historical: (checked) => `withdrawn text, checked ${checked}`,
    },
    sources: 'Sources',

    search: 'Search the guide',
    clear: 'Clear the search',
    searchHint: 'For example: anonymous, 137c, tenant',
    found: (count) => (count === 1 ? '1 place found' : `${count} places found`),
    nothingFoundTitle: 'Nothing found',
    nothingFoundText: 'Try another or a shorter word.',
    phases: 'Step by step',
    glossary: 'Words',
    onRoutes: (routes) => `On route: ${routes}.`,
    limit: {
      impossible: (reason) => `Not possible in this case: ${reason}`,
      conditional: (reason) => `Note: ${reason}`,
    },
    limits: 'Limits and conditions',
  },
});

export type { ChainTexts };
