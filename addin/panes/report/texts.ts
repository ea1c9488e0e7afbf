import { defineTexts } from '#addin/i18n/index.ts';
import type { ChapterId } from '#shared/report/index.ts';

export interface ReportTexts {
  readonly title: string;
  readonly kind: string;
  readonly annual: string;
  readonly form: string;
  readonly annualIntro: string;
  readonly formIntro: string;
  readonly loading: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly place: string;
  readonly g4: string;
  readonly municipality: string;
  readonly year: string;
  readonly from: string;
  readonly chaptersTitle: string;
  readonly chapters: Readonly<Record<ChapterId, string>>;
  readonly always: string;
  readonly make: string;
  readonly word: string;
  readonly file: string;
  readonly working: Readonly<Record<Working, string>>;
  readonly made: (first: string, others: number) => string;
  readonly saved: (file: string) => string;
  readonly again: (editions: string) => string;
  readonly keep: string;
  readonly replace: string;
  readonly changed: (howMany: number) => string;
  readonly unchanged: string;
  readonly coverSheet: (year: number) => string;
  readonly changesSheet: (year: number) => string;
  readonly changesTitle: string;
  readonly changeWhere: string;
  readonly changeColumn: string;
  readonly before: string;
  readonly after: string;
  readonly none: string;
  readonly contents: string;
  readonly footer: string;
  readonly fileName: (place: string, year: number) => string;
  readonly notPublic: string;
  readonly wga: {
    readonly fileName: (place: string, year: number) => string;
    readonly several: string;
    readonly homeUnknown: (count: string, place: string) => string;
    readonly incidentUnknown: (count: string, place: string) => string;
    readonly bothUnknown: (count: string, place: string) => string;
    readonly together: (sum: string, twice: string, unique: string) => string;
    readonly source: (version: number, moment: string) => string;
  };
}

type Working = 'fetching' | 'writing' | 'drawing';

const wga: ReportTexts['wga'] = {
  fileName: (place, year) => `wga-formulier-${place}-${year}.xlsx`,
  several:
    'Een klacht kan meer gronden, meer dan één aard en meer behandelingen hebben. De totalen van tabel 2, 4 en 5 kunnen daarom hoger zijn dan tabel 1.',
  homeUnknown: (count, place) => `Niet in te delen: ${count} met een voorval in ${place}, woongemeente onbekend.`,
  incidentUnknown: (count, place) =>
    `Niet in te delen: ${count} van ingezetenen van ${place}, plaats van het voorval onbekend.`,
  bothUnknown: (count) => `Niet in te delen: ${count} bij dit bureau, woongemeente en plaats van het voorval onbekend.`,
  together: (sum, twice, unique) =>
    `Alle gemeenten van het werkgebied samen: ${sum} op de formulieren, waarvan ${twice} op twee formulieren. Dat zijn ${unique} verschillende klachten.`,
  source: (version, moment) => `Uit de aangeleverde registraties, versie ${version} van ${moment}.`,
};

export const reportTexts = defineTexts<ReportTexts>({
  nl: {
    title: 'Rapport',
    kind: 'Wat wilt u maken?',
    annual: 'Jaarrapport',
    form: 'Wga-formulier',
    annualIntro:
      'Een rapport met kerncijfers, tekst, grafieken en tabellen, gemaakt uit vrijgegeven cijfers. U kunt alles daarna zelf aanpassen.',
    formIntro: 'Het wettelijke registratieformulier van een gemeente, met exacte aantallen. Het is niet openbaar.',
    loading: 'Kijken wat er is vrijgegeven…',
    emptyTitle: 'Er is nog niets vrijgegeven',
    emptyText: 'Een rapport kan gemaakt worden zodra de G4-coördinator cijfers heeft vrijgegeven.',
    place: 'Over',
    g4: 'De vier steden samen',
    municipality: 'Gemeente',
    year: 'Jaar',
    from: 'Vergelijken vanaf',
    chaptersTitle: 'Hoofdstukken',
    chapters: {
      summary: 'In het kort',
      trend: 'Ontwikkeling',
      grounds: 'Gronden',
      domains: 'Terreinen',
      natures: 'Aard',
      spread: 'Spreiding',
      channels: 'Kanalen',
      handling: 'Behandeling',
      method: 'Leeswijzer',
    },
    always: 'De leeswijzer met bron en afronding staat er altijd bij.',
    make: 'Maak in dit werkboek',
    word: 'Word-document',
    file: 'Excel-bestand',
    working: { fetching: 'Cijfers ophalen…', writing: 'Bladen schrijven…', drawing: 'Document maken…' },
    made: (first, others) =>
      others === 0
        ? `Klaar. Het staat op het blad ‘${first}’.`
        : `Klaar. Het staat op ‘${first}’ en de ${others} bladen erna.`,
    saved: (file) => `Klaar. ${file} staat bij uw downloads.`,
    again: (editions) => `Dit werkboek heeft dit rapport al, gemaakt uit ${editions}. Wat wilt u met die bladen?`,
    keep: 'Bewaar ze ernaast',
    replace: 'Vervang ze',
    changed: (howMany) => (howMany === 1 ? '1 cijfer is veranderd' : `${howMany} cijfers zijn veranderd`),
    unchanged: 'Er is geen cijfer veranderd.',
    coverSheet: (year) => `Jaarrapport ${year}`,
    changesSheet: (year) => `Veranderd ${year}`,
    changesTitle: 'Wat is er veranderd?',
    changeWhere: 'Tabel en regel',
    changeColumn: 'Kolom',
    before: 'Was',
    after: 'Is',
    none: 'geen cijfer',
    contents: 'Inhoud',
    footer: 'Meldbeeld: afgeronde cijfers, vanwege privacy',
    fileName: (place, year) => `jaarrapport-${place}-${year}.docx`,
    notPublic: 'Niet openbaar',
    wga,
  },
  en: {
    title: 'Report',
    kind: 'What do you want to make?',
    annual: 'Annual report',
    form: 'Statutory form',
    annualIntro:
      'A report with key figures, text, charts and tables, made from released figures. You can change everything afterwards.',
    formIntro: 'The statutory registration form of a municipality, with exact counts. It is not public, and in Dutch.',
    loading: 'Looking for what has been released…',
    emptyTitle: 'Nothing has been released yet',
    emptyText: 'A report can be made as soon as the G4 coordinator has released figures.',
    place: 'About',
    g4: 'The four cities together',
    municipality: 'Municipality',
    year: 'Year',
    from: 'Compare from',
    chaptersTitle: 'Chapters',
    chapters: {
      summary: 'In brief',
      trend: 'Development',
      grounds: 'Grounds',
      domains: 'Areas',
      natures: 'Nature',
      spread: 'Spread',
      channels: 'Channels',
      handling: 'Handling',
      method: 'How to read',
    },
    always: 'How to read it, with source and rounding, is always there.',
    make: 'Make in this workbook',
    word: 'Word document',
    file: 'Excel file',
    working: { fetching: 'Fetching figures…', writing: 'Writing sheets…', drawing: 'Making the document…' },
    made: (first, others) =>
      others === 0
        ? `Done. It is on the sheet “${first}”.`
        : `Done. It is on “${first}” and the ${others} sheets after it.`,
    saved: (file) => `Done. ${file} is in your downloads.`,
    again: (editions) =>
      `This workbook has this report already, made from ${editions}. What do you want with those sheets?`,
    keep: 'Keep them beside it',
    replace: 'Replace them',
    changed: (howMany) => (howMany === 1 ? '1 figure has changed' : `${howMany} figures have changed`),
    unchanged: 'No figure has changed.',
    coverSheet: (year) => `Annual report ${year}`,
    changesSheet: (year) => `Changed ${year}`,
    changesTitle: 'What has changed?',
    changeWhere: 'Table and row',
    changeColumn: 'Column',
    before: 'Was',
    after: 'Is',
    none: 'no figure',
    contents: 'Contents',
    footer: 'Meldbeeld: rounded figures, for privacy',
    fileName: (place, year) => `annual-report-${place}-${year}.docx`,
    notPublic: 'Not public',
    wga,
  },
});
