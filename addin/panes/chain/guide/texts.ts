import { defineTexts } from '#addin/i18n/index.ts';

interface GuideTexts {
  readonly search: string;
  readonly searchHint: string;
  readonly clear: string;
  readonly found: (count: number) => string;
  readonly nothingFoundTitle: string;
  readonly nothingFoundText: string;
  readonly forWhom: string;
  readonly everyone: string;
  readonly print: string;

  readonly everyYear: string;
  readonly by: (date: string) => string;
  readonly times: (count: number) => string;
  readonly phases: string;
  readonly alsoInPhase: (partners: string) => string;
  readonly onRoutes: (routes: string) => string;
  readonly when: (conditions: string) => string;
  readonly or: string;
  readonly onlyGrounds: (grounds: string) => string;
  readonly incidentBefore: (date: string) => string;
  readonly limit: Readonly<Record<'impossible' | 'conditional', (reason: string) => string>>;
  readonly limits: string;
  readonly glossary: string;
  readonly sources: string;
}

export const guideTexts = defineTexts<GuideTexts>({
  nl: {
    search: 'Zoek in de Blauwdruk',
    clear: 'Zoekwoord wissen',
    searchHint: 'Bijvoorbeeld: anoniem, 137c, huurder',
    found: (count) => (count === 1 ? '1 plek gevonden' : `${count} plekken gevonden`),
    nothingFoundTitle: 'Niets gevonden',
    nothingFoundText: 'Probeer een ander of korter woord.',
    forWhom: 'Voor wie?',
    everyone: 'Alle partners',
    print: 'Afdrukken',

    everyYear: 'Elk jaar',
    by: (date) => `Uiterlijk ${date}`,
    times: (count) => `Ten minste ${count} keer per jaar`,
    phases: 'Stap voor stap',
    alsoInPhase: (partners) => `In deze fase doet ook iets: ${partners}.`,
    onRoutes: (routes) => `Bij route: ${routes}.`,
    when: (conditions) => `Wanneer? ${conditions}.`,
    or: 'of',
    onlyGrounds: (grounds) => `Alleen grond: ${grounds}`,
    incidentBefore: (date) => `Voorval voor ${date}`,
    limit: { impossible: (reason) => `Kan niet in dit geval: ${reason}`, conditional: (reason) => `Let op: ${reason}` },
    limits: 'Wat kan wel en niet',
    glossary: 'Woorden',
    sources: 'Bronnen',
  },
  en: {
    search: 'Search the Blauwdruk',
    clear: 'Clear the search',
    searchHint: 'For example: anonymous, 137c, tenant',
    found: (count) => (count === 1 ? '1 place found' : `${count} places found`),
    nothingFoundTitle: 'Nothing found',
    nothingFoundText: 'Try another or a shorter word.',
    forWhom: 'For whom?',
    everyone: 'All partners',
    print: 'Print',

    everyYear: 'Every year',
    by: (date) => `${date} at the latest`,
    times: (count) => `At least ${count} times a year`,
    phases: 'Step by step',
    alsoInPhase: (partners) => `Also has steps in this phase: ${partners}.`,
    onRoutes: (routes) => `On route: ${routes}.`,
    when: (conditions) => `When? ${conditions}.`,
    or: 'or',
    onlyGrounds: (grounds) => `Only ground: ${grounds}`,
    incidentBefore: (date) => `Incident before ${date}`,
    limit: {
      impossible: (reason) => `Not possible in this case: ${reason}`,
      conditional: (reason) => `Note: ${reason}`,
    },
    limits: 'What can and cannot be done',
    glossary: 'Words',
    sources: 'Sources',
  },
});
