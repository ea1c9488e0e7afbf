import type { Code, Language, Source, Text } from '#shared/codebook/index.ts';
import type { CellValue, Sheet, TableColumn } from '../model.ts';
import { dateSerial } from './dates.ts';
import type { CombinedWorkbookInput } from './input.ts';
import { phrases } from './phrases.ts';
import { titleRows } from './source-line.ts';

const title: Text = { nl: 'Codelijst', en: 'Code list' };
const remark: Text = {
  nl: 'De wet kent geen codes: deze zijn van Meldbeeld en veranderen nooit van betekenis.',
  en: 'The law has no codes: these are Meldbeeld’s own and never change meaning.',
};

const listNames: Readonly<Record<string, Text>> = {
  grounds: { nl: 'Grond', en: 'Ground' },
  subgrounds: { nl: 'Subgrond', en: 'Sub-ground' },
  domains: { nl: 'Terrein', en: 'Area of society' },
  natures: { nl: 'Aard', en: 'Nature' },
  handlings: { nl: 'Klachtbehandeling', en: 'Handling' },
  kinds: { nl: 'Soort', en: 'Kind' },
  reporters: { nl: 'Melder', en: 'Reporter' },
  anonymities: { nl: 'Anonimiteit', en: 'Anonymity' },
  channels: { nl: 'Kanaal', en: 'Channel' },
  referrals: { nl: 'Doorverwezen naar', en: 'Referred to' },
  policeReports: { nl: 'Gemeld bij de politie', en: 'Reported to the police' },
  statuses: { nl: 'Status van de zaak', en: 'Status of the case' },
  results: { nl: 'Resultaat', en: 'Result' },
  yesNo: { nl: 'Ja of nee', en: 'Yes or no' },
  municipalities: { nl: 'Gemeente', en: 'Municipality' },
  districts: { nl: 'Stadsdeel of wijk', en: 'District' },
};

const statuses: Readonly<Record<Source['status'], Text>> = {
  source: { nl: 'uit de bron', en: 'from the source' },
  'to-be-verified': { nl: 'te verifiëren', en: 'to be verified' },
  historical: { nl: 'historisch', en: 'historical' },
};
const retired: Text = { nl: 'vervallen', en: 'retired' };

const columns: readonly (Omit<TableColumn, 'header'> & { readonly header: Text; readonly width: number })[] = [
  { header: { nl: 'Lijst', en: 'List' }, style: 'entry', width: 22 },
  { header: { nl: 'Code', en: 'Code' }, style: 'entry', width: 14 },
  { header: { nl: 'Naam in tabellen', en: 'Name in tables' }, style: 'entry', width: 32 },
  { header: { nl: 'Nederlands', en: 'Dutch' }, style: 'entry', width: 32 },
  { header: { nl: 'Engels', en: 'English' }, style: 'entry', width: 32 },
  { header: { nl: 'Synoniemen', en: 'Synonyms' }, style: 'entry', width: 60 },
  { header: { nl: 'Bron', en: 'Source' }, style: 'entry', width: 60 },
  { header: { nl: 'Status', en: 'Status' }, style: 'entry', width: 16 },
  { header: { nl: 'Gecontroleerd op', en: 'Checked on' }, style: 'date', width: 20 },
];

/** The sheet with every code: its names, its other spellings, and where it comes from. */
export function codeListSheet(input: CombinedWorkbookInput): Sheet {
  const { language, codebook } = input;
  const rows = titleRows(title[language], input, remark[language]);
  return {
    name: phrases.codeListSheet[language],
    widths: columns.map(({ width }) => width),
    frozenRows: rows.length + 1,
    repeatedRow: rows.length + 1,
    orientation: 'landscape',
    tabColour: 'A6A6A6',
    blocks: [
      { kind: 'rows', rows },
      {
        kind: 'table',
        name: phrases.codeListSheet[language].replaceAll(' ', ''),
        columns: columns.map(({ header, style }) => ({ header: header[language], style })),
        rows: Object.entries(codebook).flatMap(([name, list]) =>
          list.entries.map((code) => codeRow(listNames[name]?.[language] ?? name, code, language)),
        ),
      },
    ],
  };
}

function codeRow(list: string, code: Code, language: Language): CellValue[] {
  return [
    list,
    code.code,
    (code.modern ?? code.label)[language],
    code.label.nl,
    code.label.en,
    code.synonyms.join('; '),
    code.source.citation,
    (code.retired ? retired : statuses[code.source.status])[language],
    dateSerial(code.source.checkedOn),
  ];
}
