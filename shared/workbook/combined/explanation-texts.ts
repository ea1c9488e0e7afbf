import type { Text } from '#shared/codebook/index.ts';

/** A point of the explanation: what it is about, and what the reader has to know. `{…}` is filled in. */
export interface Point {
  readonly about: Text;
  readonly text: Text;
}

export const whatPoints: readonly Point[] = [
  {
    about: { nl: 'Meldingen', en: 'Reports' },
    text: {
      nl: 'Meldingen van discriminatie bij de antidiscriminatiebureaus van Amsterdam, Den Haag, Rotterdam en Utrecht, geteld volgens één codelijst.',
      en: 'Reports of discrimination to the antidiscrimination bureaus of Amsterdam, The Hague, Rotterdam and Utrecht, counted by one code list.',
    },
  },
  {
    about: { nl: 'Alleen aantallen', en: 'Counts only' },
    text: {
      nl: 'Er staan geen losse meldingen, namen of toelichtingen in dit werkboek.',
      en: 'There are no single reports, names or descriptions in this workbook.',
    },
  },
];

export const roundedPoint: Point = {
  about: { nl: 'Afgerond', en: 'Rounded' },
  text: {
    nl: 'Combinaties met minder dan {base} meldingen zijn vóór het tellen afgerond op 0 of {base}, vanwege privacy. Alle tabellen zijn sommen daarvan, dus alles telt precies op. Wat 0 werd, staat niet in de tabellen.',
    en: 'Combinations of fewer than {base} reports were rounded to 0 or {base} before counting, for privacy. All tables are sums of these, so that everything adds up. What became 0 is not in the tables.',
  },
};

export const exactPoint: Point = {
  about: { nl: 'Exact', en: 'Exact' },
  text: {
    nl: 'De aantallen zijn exact. Kleine aantallen kunnen naar een persoon wijzen: deel dit werkboek niet buiten het bureau.',
    en: 'The counts are exact. Small counts can point to a person: do not share this workbook outside the bureau.',
  },
};

/** What people get wrong when they read figures on discrimination. */
export const readingPoints: readonly Point[] = [
  {
    about: { nl: 'Meldingen en gronden', en: 'Reports and grounds' },
    text: {
      nl: 'Een melding kan meer gronden hebben, van meer dan één aard zijn en op meer manieren behandeld zijn. Zij telt dan bij elk daarvan. Opgeteld zijn gronden, aard en behandeling dus meer dan de meldingen: gebruik voor totalen het blad Kerncijfers.',
      en: 'A report can have several grounds, be of several natures and be handled in several ways. It counts under each of them. So grounds, natures and handling add up to more than the reports: for totals, use the sheet Key figures.',
    },
  },
  {
    about: { nl: 'Massameldingen', en: 'Mass reports' },
    text: {
      nl: 'Soms melden honderden mensen hetzelfde voorval. Zulke massameldingen overstemmen de rest. Kerncijfers telt met en zonder; de andere bladen tellen ze mee.',
      en: 'Sometimes hundreds of people report the same incident. Such mass reports drown the rest. Key figures counts with and without them; the other sheets include them.',
    },
  },
  {
    about: { nl: 'Niet aangeleverd', en: 'Not delivered' },
    text: {
      nl: 'Wat een bureau niet heeft aangeleverd, is geen 0: het ontbreekt. Vergelijk totalen van jaren alleen als dezelfde bureaus meetellen.',
      en: 'What a bureau did not deliver is not 0: it is missing. Compare totals of years only if the same bureaus are in them.',
    },
  },
  {
    about: { nl: 'Niet vermeld', en: 'Not stated' },
    text: {
      nl: 'Niet vermeld: het bureau heeft niets ingevuld. Onbekend: het bureau heeft ‘onbekend’ ingevuld.',
      en: 'Not stated: the bureau filled in nothing. Unknown: the bureau filled in “unknown”.',
    },
  },
  {
    about: { nl: 'Meer of minder meldingen', en: 'More or fewer reports' },
    text: {
      nl: 'Meldingen zijn niet alle discriminatie: veel mensen melden niet. Een stijging kan ook komen doordat mensen de weg naar het bureau beter weten, of doordat een bureau anders is gaan registreren. Vraag bij een sprong het bureau naar de reden.',
      en: 'Reports are not all discrimination: many people do not report. A rise can also mean that people find the bureau more easily, or that a bureau registers differently. When a number jumps, ask the bureau why.',
    },
  },
  {
    about: { nl: 'Per 100.000 inwoners', en: 'Per 100,000 inhabitants' },
    text: {
      nl: 'Alleen als het inwonertal van hetzelfde jaar bekend is (CBS, 1 januari) en er genoeg meldingen zijn.',
      en: 'Only where the inhabitants of the same year are known (CBS, 1 January) and there are enough reports.',
    },
  },
  {
    about: { nl: 'Andere bronnen', en: 'Other sources' },
    text: {
      nl: 'Politie, College voor de Rechten van de Mens en ombudsmannen tellen andere dingen. Tel hun cijfers nooit bij deze op. Let op reeksbreuken: politiecijfers van vóór 2019 zijn zonder ‘werknemer publieke taak’, die van erna met.',
      en: 'The police, the Netherlands Institute for Human Rights and ombudsmen count other things. Never add their figures to these. Mind breaks in series: police figures before 2019 leave out “public service workers”, later ones include them.',
    },
  },
  {
    about: { nl: 'Dubbel gemeld', en: 'Reported twice' },
    text: {
      nl: 'Wie hetzelfde voorval bij twee bureaus meldt, telt in het totaal twee keer. Tel ook de wettelijke formulieren van gemeenten niet op: een klacht kan in twee formulieren staan.',
      en: 'Somebody who reports the same incident to two bureaus counts twice in the total. Do not add the statutory forms of municipalities either: a complaint can be in two of them.',
    },
  },
];

export const pivotPoints: readonly Point[] = [
  {
    about: { nl: 'Draaitabel', en: 'Pivot table' },
    text: {
      nl: 'Klik in een tabel en kies Invoegen > Draaitabel. Zet Meldingen bij Waarden en de andere kolommen bij Rijen, Kolommen of Filters.',
      en: 'Click in a table and choose Insert > PivotTable. Put Reports under Values and the other columns under Rows, Columns or Filters.',
    },
  },
  {
    about: { nl: 'Formule', en: 'Formula' },
    text: {
      nl: 'Elke tabel heeft een naam. Zo telt u in een formule: SOMMEN.ALS(Gronden[Meldingen];Gronden[Jaar];2023;Gronden[Grond];"Leeftijd")',
      en: 'Every table has a name. Count in a formula like this: SUMIFS(Grounds[Reports],Grounds[Year],2023,Grounds[Ground],"Age")',
    },
  },
];

export const sections = {
  what: { nl: 'Wat is dit?', en: 'What is this?' },
  contents: { nl: 'In dit werkboek', en: 'In this workbook' },
  delivered: { nl: 'Wat is aangeleverd', en: 'What was delivered' },
  reading: { nl: 'Zo leest u de cijfers', en: 'How to read the figures' },
  pivots: { nl: 'Zelf verder rekenen', en: 'Calculate further' },
} as const satisfies Record<string, Text>;

export const contentsOfOtherSheets = {
  keyFigures: {
    nl: 'Meldingen per bureau en jaar, met en zonder massameldingen, en per stad',
    en: 'Reports by bureau and year, with and without mass reports, and by city',
  },
  pivot: { nl: 'Kant-en-klare draaitabel', en: 'Ready pivot table' },
  pivotWithChart: { nl: 'Kant-en-klare draaitabel met grafiek', en: 'Ready pivot table with a chart' },
  codeList: {
    nl: 'Alle codes met hun namen, andere schrijfwijzen en bronnen',
    en: 'All codes with their names, other spellings and sources',
  },
} as const satisfies Record<string, Text>;
