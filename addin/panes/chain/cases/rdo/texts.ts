import { defineTexts } from '#addin/i18n/index.ts';
import type { DecisionChange, LeftOutReason } from '#shared/blauwdruk/index.ts';

interface RdoTexts {
  readonly title: string;
  readonly agenda: string;
  readonly before: string;
  readonly decision: string;
  readonly remark: string;
  readonly sheetTitle: string;
  readonly heldOn: (date: string) => string;
  readonly madeOn: (date: string) => string;
  readonly confidential: string;
  readonly decisionPrompt: string;

  readonly intro: string;
  readonly date: string;
  readonly routes: string;
  readonly chosen: (count: number) => string;
  readonly groups: (title: string, count: number) => string;
  readonly leaveOut: string;
  readonly onList: string;
  readonly leftOutTitle: string;
  readonly leftOut: Readonly<Record<LeftOutReason, string>>;
  readonly personalColumns: (columns: string, count: number) => string;
  readonly noPersonalColumns: string;
  readonly freeText: string;
  readonly protocol: string;
  readonly exists: string;
  readonly keepEarlier: string;
  readonly replaceEarlier: string;
  readonly firstReadBack: (count: number) => string;
  readonly make: string;
  readonly making: string;
  readonly made: (sheet: string) => string;
  /** No case is on the chosen routes. */
  readonly nobody: string;
  /** All that are were left out. */
  readonly noneChosen: string;

  readonly earlier: string;
  readonly earlierOn: (date: string, sheet: string) => string;
  readonly readBack: string;
  readonly unreadable: string;
  readonly previewTitle: (date: string) => string;
  readonly nothing: string;
  readonly kinds: Readonly<Record<DecisionChange['kind'], string>>;
  readonly was: (note: string) => string;
  readonly cut: string;
  readonly write: (count: number) => string;
  readonly written: (count: number) => string;
  readonly undo: string;
  readonly cancel: string;
  readonly close: string;
}

export const rdoTexts = defineTexts<RdoTexts>({
  nl: {
    title: 'RDO-zaaksoverzicht',
    agenda: 'Agendapunt',
    before: 'Eerder besproken',
    decision: 'Besluit',
    remark: 'Toelichting bij besluit',
    sheetTitle: 'Zaaksoverzicht RDO',
    heldOn: (date) => `Overleg van ${date}`,
    madeOn: (date) => `Gemaakt op ${date}`,
    confidential: 'Vertrouwelijk. Geen namen en geen andere persoonsgegevens, ook niet bij het besluit.',
    decisionPrompt: 'Kies een besluit of schrijf zelf iets. Geen namen.',
    intro: 'Dit maakt een blad met de zaken voor het Regionaal Discriminatieoverleg. U kunt het printen.',
    date: 'Datum van het overleg',
    routes: 'Zaken op deze routes',
    chosen: (count) => (count === 1 ? '1 zaak op de lijst' : `${count} zaken op de lijst`),
    groups: (title, count) => `${title}: ${count}`,
    leaveOut: 'Zaken weglaten? Haal het vinkje weg.',
    onList: 'Dit komt op het blad',
    leftOutTitle: 'Dit blijft weg, en waarom',
    leftOut: {
      personal: 'Persoonsgegevens. Die mogen niet op de lijst:',
      traceable: 'Te herleiden naar een persoon:',
      'not-needed': 'Niet nodig voor het gesprek:',
    },
    personalColumns: (columns, count) => `uw ${count === 1 ? 'kolom' : 'kolommen'} ${columns}`,
    noPersonalColumns: 'wij zien op dit blad geen kolommen met persoonsgegevens',
    freeText: 'notities bij stappen en vrije tekst',
    protocol:
      'Het privacyprotocol van uw regio gaat voor. Kijk of het meer of minder toelaat. Bron: OM-aanwijzing discriminatie (2007A010), vervallen.',
    exists: 'Er is al een blad voor deze datum.',
    keepEarlier: 'Bewaar dat blad ook',
    replaceEarlier: 'Vervang dat blad',
    firstReadBack: (count) =>
      count === 1
        ? 'Op dat blad staat 1 besluit dat u nog niet hebt overgenomen. Neem het eerst over.'
        : `Op dat blad staan ${count} besluiten die u nog niet hebt overgenomen. Neem ze eerst over.`,
    make: 'Maak het blad',
    making: 'Wij maken het blad.',
    made: (sheet) =>
      `Het blad ‘${sheet}’ staat klaar. Vul er na het overleg de besluiten in. Neem ze daarna hieronder over.`,
    nobody: 'Er zijn geen open zaken op deze routes. Kies een andere route.',
    noneChosen: 'U hebt geen zaken gekozen. Kies ten minste 1 zaak.',
    earlier: 'Gemaakte bladen',
    earlierOn: (date, sheet) => `${date} (blad ‘${sheet}’)`,
    readBack: 'Besluiten overnemen',
    unreadable: 'Op dit blad ontbreekt de kolom met het zaaknummer of het besluit. Wij kunnen niets overnemen.',
    previewTitle: (date) => `Besluiten van ${date}`,
    nothing: 'Op dit blad staan geen besluiten.',
    kinds: {
      new: 'Nieuw',
      changed: 'Gewijzigd',
      same: 'Staat er al',
      gone: 'Niet meer op het blad: wordt niet overgenomen',
    },
    was: (note) => `Was: ${note}`,
    cut: 'De tekst is te lang voor een notitie. Het einde valt weg.',
    write: (count) => (count === 1 ? 'Neem 1 besluit over' : `Neem ${count} besluiten over`),
    written: (count) => (count === 1 ? '1 besluit staat nu bij de zaak.' : `${count} besluiten staan nu bij de zaken.`),
    undo: 'Maak ongedaan',
    cancel: 'Annuleer',
    close: 'Sluit',
  },
  en: {
    title: 'RDO case list',
    agenda: 'Agenda item',
    before: 'Discussed before',
    decision: 'Decision',
    remark: 'Remark on decision',
    sheetTitle: 'RDO case list',
    heldOn: (date) => `Consultation of ${date}`,
    madeOn: (date) => `Made on ${date}`,
    confidential: 'Confidential. No names and no other personal data, not in the decisions either.',
    decisionPrompt: 'Choose a decision or write one yourself. No names.',
    intro: 'This makes a sheet with the cases for the regional discrimination consultation. You can print it.',
    date: 'Date of the consultation',
    routes: 'Cases on these routes',
    chosen: (count) => (count === 1 ? '1 case on the list' : `${count} cases on the list`),
    groups: (title, count) => `${title}: ${count}`,
    leaveOut: 'Leave cases out? Untick them.',
    onList: 'This goes on the sheet',
    leftOutTitle: 'This stays off, and why',
    leftOut: {
      personal: 'Personal data. They may not be on the list:',
      traceable: 'Traceable to a person:',
      'not-needed': 'Not needed for the discussion:',
    },
    personalColumns: (columns, count) => `your ${count === 1 ? 'column' : 'columns'} ${columns}`,
    noPersonalColumns: 'we see no columns with personal data on this sheet',
    freeText: 'notes with steps and free text',
    protocol:
      'The privacy protocol of your region comes first. See whether it allows more or less. Source: OM-aanwijzing discriminatie (2007A010), lapsed.',
    exists: 'There is a sheet for this date already.',
    keepEarlier: 'Keep that sheet too',
    replaceEarlier: 'Replace that sheet',
    firstReadBack: (count) =>
      count === 1
        ? 'That sheet holds 1 decision that you have not taken over yet. Take it over first.'
        : `That sheet holds ${count} decisions that you have not taken over yet. Take them over first.`,
    make: 'Make the sheet',
    making: 'We are making the sheet.',
    made: (sheet) =>
      `The sheet ‘${sheet}’ is ready. Fill in the decisions after the consultation. Then take them over below.`,
    nobody: 'There are no open cases on these routes. Choose another route.',
    noneChosen: 'You have chosen no cases. Choose at least 1.',
    earlier: 'Sheets made',
    earlierOn: (date, sheet) => `${date} (sheet ‘${sheet}’)`,
    readBack: 'Take over decisions',
    unreadable: 'This sheet lacks the column with the case number or the decision. We cannot take anything over.',
    previewTitle: (date) => `Decisions of ${date}`,
    nothing: 'This sheet holds no decisions.',
    kinds: {
      new: 'New',
      changed: 'Changed',
      same: 'Already there',
      gone: 'No longer on the sheet: not taken over',
    },
    was: (note) => `Was: ${note}`,
    cut: 'The text is too long for a note. The end is left out.',
    write: (count) => (count === 1 ? 'Take over 1 decision' : `Take over ${count} decisions`),
    written: (count) =>
      count === 1 ? '1 decision now stands with its case.' : `${count} decisions now stand with their cases.`,
    undo: 'Undo',
    cancel: 'Cancel',
    close: 'Close',
  },
});
