import { bottom, parseArea, right, type Area, type Validation } from '../model/index.ts';
import type { ExcelJs } from './library.ts';

const kinds: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
  list: 'list',
};
const operators: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};
const styles: Readonly<Record<string, string>> = { stop: 'Stop', warning: 'Warning', information: 'Information' };

type FileRule = ExcelJs.DataValidation;

/** Rules as a file has them, cell by cell, into rules per area in the words of Office.js. */
export function readValidations(model: Readonly<Record<string, FileRule>>): Validation[] {
  const byRule = new Map<string, { readonly rule: FileRule; readonly areas: Area[] }>();
  for (const [address, rule] of Object.entries(model)) {
    const key = JSON.stringify(rule);
    const group = byRule.get(key) ?? { rule, areas: [] };
    byRule.set(key, group);
    for (const part of address.split(' ')) group.areas.push(parseArea(part.replace(/^range:/, '')));
  }
  return [...byRule.values()].flatMap(({ rule, areas }) =>
    joined(areas).map((area): Validation => ({ area, ...readRule(rule) })),
  );
}

function readRule(rule: FileRule): Omit<Validation, 'area'> {
  const kind = kinds[rule.type] ?? 'custom';
  const [formula1, formula2] = rule.formulae.map((formula: unknown) =>
    formula instanceof Date ? formula.toISOString() : formula,
  );
  const body =
    kind === 'list'
      ? { inCellDropDown: true, source: listSource(formula1) }
      : kind === 'custom'
        ? { formula: `=${String(formula1)}` }
        : { formula1, formula2, operator: operators[rule.operator ?? 'between'] ?? 'Between' };
  return {
    rule: { [kind]: body },
    errorAlert: rule.showErrorMessage
      ? {
          title: rule.errorTitle ?? '',
          message: rule.error ?? '',
          showAlert: true,
          style: styles[rule.errorStyle ?? 'stop'],
        }
      : null,
    prompt: rule.showInputMessage
      ? { title: rule.promptTitle ?? '', message: rule.prompt ?? '', showPrompt: true }
      : null,
    ignoreBlanks: rule.allowBlank ?? true,
  };
}

/** `"ja,nee"` in a file is `ja,nee` in Office.js; a reference is a formula. */
function listSource(formula: unknown): string {
  const text = typeof formula === 'string' ? formula : '';
  return text.startsWith('"') ? text.slice(1, -1) : `=${text}`;
}

/** A rule for a file, or `null` for one that was never filled in. */
export function writeValidation(validation: Validation): FileRule | null {
  const [kind, body] = Object.entries(validation.rule)[0] ?? [];
  const type = Object.keys(kinds).find((name) => kinds[name] === kind) as FileRule['type'] | undefined;
  if (!type || typeof body !== 'object' || body === null) return null;
  const rule: FileRule = {
    type,
    formulae: formulaeOf(body as Record<string, unknown>),
    allowBlank: validation.ignoreBlanks,
  };
  const operator = Object.keys(operators).find((name) => operators[name] === (body as { operator?: string }).operator);
  if (operator) rule.operator = operator as NonNullable<FileRule['operator']>;
  const { errorAlert, prompt } = validation;
  if (errorAlert) {
    const errorStyle = Object.keys(styles).find((name) => styles[name] === errorAlert.style) ?? 'stop';
    Object.assign(rule, {
      showErrorMessage: true,
      errorTitle: errorAlert.title,
      error: errorAlert.message,
      errorStyle,
    });
  }
  if (prompt) Object.assign(rule, { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.message });
  return rule;
}

function formulaeOf(body: Readonly<Record<string, unknown>>): unknown[] {
  const plain = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/^=/, '') : value);
  if ('source' in body) {
    const source = String(body.source);
    return [source.startsWith('=') ? source.slice(1) : `"${source}"`];
  }
  if ('formula' in body) return [plain(body.formula)];
  return [body.formula1, body.formula2].filter((formula) => formula !== undefined).map(plain);
}

/** Cells of one column that follow each other become one area, then equal areas side by side. */
function joined(areas: readonly Area[]): Area[] {
  const columns: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.left - b.left || a.top - b.top)) {
    const last = columns.at(-1);
    const follows = last?.left === area.left && last.columns === area.columns && bottom(last) === area.top;
    if (last && follows) columns[columns.length - 1] = { ...last, rows: last.rows + area.rows };
    else columns.push(area);
  }
  const blocks: Area[] = [];
  for (const area of columns) {
    const at = blocks.findIndex((one) => right(one) === area.left && one.top === area.top && one.rows === area.rows);
    const beside = blocks[at];
    if (beside) blocks[at] = { ...beside, columns: beside.columns + area.columns };
    else blocks.push(area);
  }
  return blocks;
}
