import { defineTexts, formats } from '#addin/i18n/index.ts';

const nl = formats.nl;
const en = formats.en;

interface EraseTexts {
  readonly about: string;
  readonly consequences: readonly string[];
  readonly caseNumber: string;
  readonly hint: string;
  readonly missing: string;
  readonly next: string;
  readonly sure: (caseNumber: string) => string;
  readonly sureText: string;
  readonly onSheet: (caseNumber: string) => string;
  readonly confirm: string;
  readonly cancel: string;
  readonly working: string;
  readonly nowhere: (caseNumber: string) => string;
  readonly nowhereText: string;
  readonly erased: (caseNumber: string) => string;
  readonly from: (year: number, versions: number) => string;
  readonly another: string;
}

export const eraseTexts = defineTexts<EraseTexts>({
  nl: {
    about: 'Gebruik dit als iemand erom vraagt of als een zaak er nooit had mogen staan.',
    consequences: [
      'De zaak verdwijnt uit elk jaar en uit alle eerdere inzendingen van uw bureau. Dat is niet terug te draaien.',
      'Uw blad verandert niet. Haal de zaak daar eerst weg, anders komt zij met uw volgende inzending terug.',
      'Cijfers die al zijn vrijgegeven blijven zoals ze zijn. Reservekopieën houden de zaak tot ze verlopen.',
      'In het logboek komt dat uw bureau een zaak heeft gewist, niet welke.',
    ],
    caseNumber: 'Zaaknummer',
    hint: 'Precies zoals het is aangeleverd.',
    missing: 'Vul het zaaknummer in.',
    next: 'Verder: zaak wissen',
    sure: (caseNumber) => `Zaak ${caseNumber} wissen?`,
    sureText: 'De zaak verdwijnt voorgoed uit alle inzendingen van uw bureau. Niemand kan dit ongedaan maken.',
    onSheet: (caseNumber) =>
      `Zaak ${caseNumber} staat nog in dit werkboek. Haal haar daar weg, anders komt zij met uw volgende inzending terug.`,
    confirm: 'Ja, wis voorgoed',
    cancel: 'Annuleer',
    working: 'De zaak wordt uit alle inzendingen gewist…',
    nowhere: (caseNumber) => `Zaak ${caseNumber} staat in geen enkele inzending`,
    nowhereText: 'Er is niets gewist. Kijk of het nummer precies zo is aangeleverd.',
    erased: (caseNumber) => `Zaak ${caseNumber} is gewist`,
    from: (year, versions) => `${year}: uit ${nl.count(versions, 'inzending', 'inzendingen')}.`,
    another: 'Nog een zaak wissen',
  },
  en: {
    about: 'Use this when a person asks for it, or when a case should never have been there.',
    consequences: [
      'The case goes from every year and from all earlier submissions of your bureau. Nobody can bring it back.',
      'Your sheet does not change. Take the case out there first, or it comes back with your next submission.',
      'Figures that have been released stay as they are. Backups keep the case until they expire.',
      'The audit trail will say that your bureau erased a case, not which one.',
    ],
    caseNumber: 'Case number',
    hint: 'Exactly as it was submitted.',
    missing: 'Fill in the case number.',
    next: 'Next: erase the case',
    sure: (caseNumber) => `Erase case ${caseNumber}?`,
    sureText: 'The case goes from all submissions of your bureau for good. Nobody can undo this.',
    onSheet: (caseNumber) =>
      `Case ${caseNumber} still stands in this workbook. Take it out there, or it comes back with your next submission.`,
    confirm: 'Yes, erase for good',
    cancel: 'Cancel',
    working: 'Erasing the case from all submissions…',
    nowhere: (caseNumber) => `Case ${caseNumber} stands in no submission`,
    nowhereText: 'Nothing was erased. See whether the number was submitted exactly like this.',
    erased: (caseNumber) => `Case ${caseNumber} has been erased`,
    from: (year, versions) => `${year}: from ${en.count(versions, 'submission', 'submissions')}.`,
    another: 'Erase another case',
  },
});
