import { sentenceOf } from '#addin/i18n/findings.ts';
import { shortened } from '#addin/i18n/format.ts';
import type { Bureau, Language } from '#shared/codebook/index.ts';
import type { Draft, IsoDate } from '#shared/registration/index.ts';
import { findings, submittable, type Finding, type RuleContext, type Severity } from '#shared/rules/index.ts';
import {
  addressOf,
  columnName,
  rangeOf,
  recognise,
  type CellRef,
  type LeftOutTable,
  type Question,
  type RecognisedTable,
  type Recognition,
  type WorkbookView,
} from '#shared/sheet/index.ts';

/** What is checked, against which rules. */
export interface CheckRequest {
  readonly file: string;
  readonly bureau: Bureau;
  readonly year: number;
  readonly asOf: IsoDate;
  readonly language: Language;
}

interface ReportedColumn {
  /** The header as people read it. */
  readonly name: string;
  readonly role: RecognisedTable['columns'][number]['role'];
  readonly field: string | null;
  readonly confidence: RecognisedTable['columns'][number]['confidence'];
  readonly evidence: RecognisedTable['columns'][number]['evidence'];
  /** The code that a mark in the column stands for; absent in a column of labels. */
  readonly marks?: string;
}

interface ReportedTable {
  readonly sheet: string;
  readonly range: string;
  /** As Excel numbers them, from 1. */
  readonly headerRows: readonly number[];
  readonly layout: RecognisedTable['layout'];
  readonly rows: number;
  readonly hiddenRows: number;
  readonly skippedRows: readonly { readonly row: number; readonly reason: string }[];
  /** By column letter. */
  readonly columns: Readonly<Record<string, ReportedColumn>>;
}

type ReportedRegistration = Draft & {
  readonly sheet: string;
  /** The first row, and all rows, as Excel numbers them. */
  readonly row: number;
  readonly rows: readonly number[];
  readonly submittable: boolean;
};

export interface ReportedFinding {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  /** The first cell; `cells` has all of them. */
  readonly cell: string | null;
  readonly cells: readonly string[];
  readonly row: number | null;
  readonly caseNumber: string | null;
  readonly message: string;
  readonly fix:
    readonly { readonly sheet: string; readonly cell: string; readonly value: string | number | null }[] | null;
}

export interface CheckReport {
  readonly schemaVersion: 1;
  readonly file: string;
  readonly bureau: string;
  readonly bureauName: string;
  readonly area: readonly string[];
  readonly year: number;
  readonly asOf: IsoDate;
  readonly summary: {
    readonly tables: number;
    readonly rows: number;
    readonly hiddenRows: number;
    readonly registrations: number;
    readonly submittable: number;
    readonly blocked: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly questions: number;
  };
  readonly tables: readonly ReportedTable[];
  /** Tables that look like registrations and were not read. */
  readonly leftOutTables: readonly {
    readonly sheet: string;
    readonly range: string;
    readonly rows: number;
    readonly reason: LeftOutTable['reason'];
  }[];
  readonly personalColumns: readonly { readonly sheet: string; readonly column: string; readonly name: string }[];
  readonly questions: readonly Record<string, unknown>[];
  readonly findings: readonly ReportedFinding[];
  readonly registrations: readonly ReportedRegistration[];
}

/** A checked workbook: the report, and what it was made from. */
export interface Checked {
  readonly report: CheckReport;
  readonly recognition: Recognition;
  readonly found: readonly Finding[];
}

const reportedTable = (table: RecognisedTable): ReportedTable => ({
  sheet: table.sheet,
  range: rangeOf(table.area),
  headerRows: table.headerRows.map((row) => row + 1),
  layout: table.layout,
  rows: table.dataRowCount,
  hiddenRows: table.hiddenRowCount,
  skippedRows: table.skippedRows.map(({ row, reason }) => ({ row: row + 1, reason })),
  columns: Object.fromEntries(
    table.columns.map(({ column, header, role, field, confidence, evidence, mark }) => [
      columnName(column),
      { name: shortened(header), role, field, confidence, evidence, ...(mark !== undefined && { marks: mark.code }) },
    ]),
  ),
});

const placed = ({ sheet, row, column }: CellRef) => ({ sheet, cell: addressOf({ row, column }) });

function reportedFinding(
  finding: Finding,
  rows: readonly { sheet: string; row: number }[],
  language: Language,
): ReportedFinding {
  const { rule, code, severity, cells, caseNumber, fix } = finding;
  const [first] = cells;
  const row = first ?? rows[0];
  return {
    rule,
    code,
    severity,
    sheet: row?.sheet ?? null,
    cell: first === undefined ? null : addressOf(first),
    cells: cells.map(addressOf),
    row: row === undefined ? null : row.row + 1,
    caseNumber,
    message: sentenceOf(finding, language),
    fix: fix === undefined ? null : fix.writes.map(({ cell, value }) => ({ ...placed(cell), value })),
  };
}

function reportedQuestion(question: Question): Record<string, unknown> {
  switch (question.kind) {
    case 'column':
    case 'date-order':
      return { ...question, column: columnName(question.column) };
    case 'label': {
      const { firstCell, ...rest } = question;
      return { ...rest, label: shortened(rest.label), ...placed(firstCell) };
    }
    case 'missing-field':
      return { ...question };
  }
}

const countOf = (found: readonly Finding[], severity: Severity): number =>
  found.filter((finding) => finding.severity === severity).length;

/** Recognises a workbook, applies every rule to it, and says what came of it. Pure. */
export function checkWorkbook(workbook: WorkbookView, request: CheckRequest): Checked {
  const { file, bureau, year, asOf, language } = request;
  const recognition = recognise(workbook, { bureau, year });
  const context: RuleContext = { bureau, year, today: asOf };
  const found = findings(recognition, context);
  const { tables, leftOutTables, readings, questions } = recognition;
  const blocked = new Set(submittable(recognition, found).blocked);
  const report: CheckReport = {
    schemaVersion: 1,
    file,
    bureau: bureau.id,
    bureauName: bureau.name,
    area: bureau.area,
    year,
    asOf,
    summary: {
      tables: tables.length,
      rows: tables.reduce((sum, { dataRowCount }) => sum + dataRowCount, 0),
      hiddenRows: tables.reduce((sum, { hiddenRowCount }) => sum + hiddenRowCount, 0),
      registrations: readings.length,
      submittable: readings.length - blocked.size,
      blocked: blocked.size,
      errors: countOf(found, 'error'),
      warnings: countOf(found, 'warning'),
      infos: countOf(found, 'info'),
      questions: questions.length,
    },
    tables: tables.map(reportedTable),
    leftOutTables: leftOutTables.map(({ sheet, area, dataRowCount, reason }) => ({
      sheet,
      range: rangeOf(area),
      rows: dataRowCount,
      reason,
    })),
    personalColumns: tables.flatMap(({ sheet, columns }) =>
      columns
        .filter(({ role }) => role === 'personal')
        .map(({ column, header }) => ({ sheet, column: columnName(column), name: header })),
    ),
    questions: questions.map(reportedQuestion),
    findings: found.map((finding) => reportedFinding(finding, readings[finding.reading]?.rows ?? [], language)),
    registrations: readings.map(({ draft, rows }, index) => ({
      sheet: rows[0]?.sheet ?? '',
      row: (rows[0]?.row ?? 0) + 1,
      rows: rows.map(({ row }) => row + 1),
      submittable: !blocked.has(index),
      ...draft,
    })),
  };
  return { report, recognition, found };
}
