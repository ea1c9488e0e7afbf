import { fieldTitle } from '#addin/i18n/fields.ts';
import { adviceOf, titleOf } from '#addin/i18n/findings.ts';
import { formats, shortened } from '#addin/i18n/format.ts';
import { leftOutSentence } from '#addin/i18n/left-out.ts';
import type { Language } from '#shared/codebook/index.ts';
import type { Finding, Severity } from '#shared/rules/index.ts';
import { addressOf, columnName, rangeOf, type Question, type RecognisedTable } from '#shared/sheet/index.ts';
import type { Checked } from './check-report.ts';
import { checkWords, type CheckWords } from './check-words.ts';

const width = 100;
/** Findings of one kind that are spelled out; the total is always exact. */
const mostListed = 100;
const severities: readonly Severity[] = ['error', 'warning', 'info'];
const signs: Readonly<Record<Severity, string>> = { error: '●', warning: '▲', info: 'ℹ' };

/** A space at which no line breaks. */
const together = '\u00a0';

/** Breaks a text into lines of at most `width` signs, the later ones indented. */
function wrap(text: string, indent: string, hanging = indent): string[] {
  const lines: string[] = [];
  let line = indent;
  let empty = true;
  for (const word of text.split(/[ \n]+/u)) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = hanging;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  if (!empty) lines.push(line);
  return lines.map((one) => one.replaceAll(together, ' '));
}

/** Facts about one run that every line needs. */
interface Report {
  readonly words: CheckWords;
  readonly language: Language;
  readonly number: (value: number) => string;
}

function tableLines(table: RecognisedTable, { words, language, number }: Report): string[] {
  const rows = table.headerRows.map((row) => row + 1);
  const lines = wrap(
    [
      `${table.sheet}  ${rangeOf(table.area)}`,
      words.rows(number(table.dataRowCount)),
      words.headerRows(rows),
      words.layout[table.layout],
    ].join(' · '),
    '  ',
    '    ',
  );
  if (table.hiddenRowCount > 0) lines.push(`    ${words.hidden(number(table.hiddenRowCount))}`);
  const named = (role: RecognisedTable['columns'][number]['role']): string =>
    table.columns
      .filter((column) => column.role === role)
      .map(({ column, header }) => `${columnName(column)}${together}${header.replaceAll(' ', together)}`.trim())
      .join(', ');
  const read = table.columns
    .filter(({ role, confidence }) => role === 'field' && confidence === 'certain')
    .map(({ column, field }) =>
      `${columnName(column)} ${field === null ? '' : fieldTitle(field, language)}`.replaceAll(' ', together),
    )
    .join(', ');
  if (read !== '') lines.push(...wrap(`${words.read}: ${read}`, '    ', '      '));
  if (named('personal') !== '') lines.push(...wrap(`${words.personal}: ${named('personal')}`, '    ', '      '));
  if (named('unknown') !== '') lines.push(...wrap(`${words.unread}: ${named('unknown')}`, '    ', '      '));
  return lines;
}

function questionLine(question: Question, { words, language, number }: Report): string {
  switch (question.kind) {
    case 'column': {
      const candidates = question.candidates.map((field) => fieldTitle(field, language)).join(', ');
      return words.askColumn(columnName(question.column), question.header, candidates);
    }
    case 'label':
      return words.askLabel(
        addressOf(question.firstCell),
        shortened(question.label),
        fieldTitle(question.field, language),
        number(question.count),
      );
    case 'date-order':
      return words.askDateOrder(columnName(question.column), question.header, question.examples.join(', '));
    case 'missing-field':
      return words.askMissing(question.sheet, fieldTitle(question.field, language));
  }
}

function placeOf(finding: Finding, manySheets: boolean): string {
  const [first] = finding.cells;
  const addresses = [...new Set(finding.cells.map(addressOf))].slice(0, 3).join(', ');
  const sheet = manySheets && first !== undefined ? `${first.sheet}!` : '';
  return [`${sheet}${addresses}`, finding.caseNumber ?? ''].filter((part) => part !== '').join(' · ');
}

function groupLines(group: readonly Finding[], manySheets: boolean, { words, language, number }: Report): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const lines = [`  ${signs[first.severity]} ${first.rule}  ${titleOf(first, language)} (${number(group.length)})`];
  for (const finding of group.slice(0, mostListed)) {
    const place = placeOf(finding, manySheets);
    lines.push(
      ...wrap(
        place === '' ? adviceOf(finding, language) : `${place} · ${adviceOf(finding, language)}`,
        '      ',
        '        ',
      ),
    );
  }
  if (group.length > mostListed) lines.push(`      ${words.first(number(mostListed), number(group.length))}`);
  return lines;
}

function findingLines(found: readonly Finding[], manySheets: boolean, report: Report): string[] {
  const { words, language, number } = report;
  if (found.length === 0) return [words.noFindings];
  const totals = severities.flatMap((severity) => {
    const count = found.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [words.counted[severity](count, number(count))];
  });
  const groups = [
    ...Map.groupBy(found, (finding) =>
      [severities.indexOf(finding.severity), finding.rule, titleOf(finding, language)].join(' '),
    ),
  ].toSorted(([one, left], [other, right]) => Number(one[0]) - Number(other[0]) || right.length - left.length);
  return [
    `${words.findings}: ${totals.join(', ')}`,
    ...groups.flatMap(([, group]) => groupLines(group, manySheets, report)),
  ];
}

/** The report for people: tables, questions, findings by rule, and what can be submitted. Fits 100 columns. */
export function readableReport({ report, recognition, found }: Checked, language: Language): string {
  const words = checkWords[language];
  const format = formats[language];
  const facts: Report = { words, language, number: format.number };
  const { file, bureauName, year, asOf, summary } = report;
  const { tables, leftOutTables, questions } = recognition;
  const lines = [words.title(file), `${bureauName} · ${year} · ${words.asOf(format.date(asOf))}`, ''];
  if (tables.length === 0) return `${[...lines, ...wrap(words.noTable, '')].join('\n')}\n`;
  const leftOut = leftOutTables.flatMap((table) => wrap(leftOutSentence(table, language), '  ', '    '));
  lines.push(words.tables, ...tables.flatMap((table) => tableLines(table, facts)), ...leftOut, '');
  if (questions.length > 0) {
    lines.push(`${words.questions} (${format.number(questions.length)})`);
    lines.push(
      ...questions.slice(0, mostListed).flatMap((question) => wrap(questionLine(question, facts), '  ? ', '    ')),
    );
    if (questions.length > mostListed)
      lines.push(`    ${words.first(format.number(mostListed), format.number(questions.length))}`);
    lines.push('');
  }
  if (summary.registrations === 0) return `${[...lines, ...wrap(words.noRegistrations, '')].join('\n')}\n`;
  lines.push(...findingLines(found, tables.length > 1, facts), '');
  lines.push(words.ready(format.number(summary.submittable), format.number(summary.registrations)));
  return `${lines.join('\n')}\n`;
}
