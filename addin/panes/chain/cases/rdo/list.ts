import type { Format } from '#addin/i18n/index.ts';
import { fieldTitle } from '#addin/i18n/index.ts';
import type { Cell, CaseListSheet, CaseListToWrite } from '#addin/excel/cases/index.ts';
import {
  agendaGroupOf,
  agendaTitles,
  rdoDecisions,
  rdoFields,
  rdoStep,
  type DecidedRow,
  type OpenCase,
  type Progress,
} from '#shared/blauwdruk/index.ts';
import type { Bureau, Language } from '#shared/codebook/index.ts';
import type { Draft, IsoDate } from '#shared/registration/index.ts';
import type { CellRef } from '#shared/sheet/index.ts';
import { codeLabel } from '../../words.ts';
import { rdoTexts } from './texts.ts';

type RdoField = (typeof rdoFields)[number];

/** In characters; together they fit on the width of a page without getting small. */
const widths: Readonly<Record<RdoField, number>> = {
  caseNumber: 17,
  reportedOn: 12,
  incidentOn: 12,
  incidentMunicipality: 13,
  grounds: 16,
  domain: 17,
  natures: 16,
  reportedToPolice: 12,
};

/** A day or month in few signs, for a narrow column: `3-5-2023`, `5-2023`; always the Dutch order. */
const shortDate = (date: string): string => date.split('-').reverse().map(Number).join('-');

/** A row of the sheet as a key: numbers can be double. */
export const rowOf = ({ sheet, row }: CellRef): string => `${row} ${sheet}`;

/** The name of the sheet for a consultation on a day. */
export const rdoSheetName = (heldOn: IsoDate): string => `RDO ${heldOn}`;

function fieldInWords(draft: Draft, field: RdoField, format: Format): string {
  const value = draft[field];
  if (value === null) return '';
  if (field === 'caseNumber') return String(value);
  if (field === 'reportedOn' || field === 'incidentOn') return shortDate(String(value));
  const codes = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  return codes.length === 0 ? '' : format.list(codes.map((code) => codeLabel(field, code, format.language)));
}

/** The case list of a consultation, in the order of the agenda, with only the fields that the protocol allows. */
export function rdoList(
  cases: readonly OpenCase<unknown>[],
  heldOn: IsoDate,
  context: {
    readonly bureau: Bureau | null;
    readonly today: IsoDate;
    readonly progress: Progress;
    readonly format: Format;
    readonly replaces: string | null;
  },
): CaseListToWrite {
  const { bureau, today, progress, format, replaces } = context;
  const { language } = format;
  const t = rdoTexts[language];
  const columns = [
    { header: t.agenda, width: 16 },
    ...rdoFields.map((field) => ({ header: fieldTitle(field, language), width: widths[field] })),
    { header: t.before, width: 13 },
    { header: t.decision, width: 22 },
    { header: t.remark, width: 28 },
  ];
  const rows = cases.map(({ draft, key }) => {
    const before = progress.of(key).get(rdoStep)?.doneOn ?? null;
    return [
      agendaTitles[agendaGroupOf(draft)][language],
      ...rdoFields.map((field) => fieldInWords(draft, field, format)),
      before === null ? '' : shortDate(before),
      '',
      '',
    ];
  });
  return {
    sheet: rdoSheetName(heldOn),
    heldOn,
    title: [
      t.sheetTitle,
      [t.heldOn(format.date(heldOn)), ...(bureau === null ? [] : [bureau.name]), t.madeOn(format.date(today))].join(
        ' · ',
      ),
      t.confidential,
    ],
    columns,
    rows,
    decision: {
      column: columns.length - 2,
      choices: rdoDecisions.map((decision) => decision[language]),
      promptTitle: t.decision,
      prompt: t.decisionPrompt,
    },
    footer: `${t.sheetTitle} ${format.date(heldOn)}`,
    replaces,
  };
}

const plain = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell).trim());

/** The rows of a case list as the consultation left them; `null` when the columns are gone without which nobody can tell. */
export function decidedRows({ headers, rows }: CaseListSheet): readonly DecidedRow[] | null {
  const placeOf = (name: (language: Language) => string): number =>
    headers.findIndex((header) => (['nl', 'en'] as const).some((language) => name(language) === header.trim()));
  const number = placeOf((language) => fieldTitle('caseNumber', language));
  const decision = placeOf((language) => rdoTexts[language].decision);
  const remark = placeOf((language) => rdoTexts[language].remark);
  const reported = placeOf((language) => fieldTitle('reportedOn', language));
  if (number < 0 || (decision < 0 && remark < 0)) return null;
  return rows.flatMap((row) => {
    const caseNumber = plain(row[number]);
    if (caseNumber === '') return [];
    const year = /\b(\d{4})\b/u.exec(plain(row[reported]))?.[1];
    return [
      {
        caseNumber,
        year: year === undefined ? null : Number(year),
        decision: plain(row[decision]),
        remark: plain(row[remark]),
      },
    ];
  });
}
