import { isCodedField, labelOf, listFor, matchLabel } from '#shared/codebook/index.ts';
import type { CodedField } from '#shared/codebook/index.ts';
import type { RecognisedColumn, RecognisedTable, SheetProfile } from '#shared/sheet/index.ts';
import { labelKey } from '#shared/sheet/index.ts';

/** Part of the filled cells that has to be one known word, for a drop-down list to be of use. */
const mostlyKnown = 0.9;

/** The code that a text in a cell is for, or `null` when it is no single known word. */
function codeOf(field: CodedField, text: string, { labels }: SheetProfile): string | null {
  const taught = labels[field]?.[labelKey(text)];
  if (taught !== undefined) return taught;
  const match = matchLabel(listFor(field), text);
  return match !== null && 'code' in match ? match.code : null;
}

/**
 * What can be chosen in a column: every code of its list once, in the spelling that the sheet uses most, else in Dutch.
 * @param texts the filled cells of the column
 * @returns `null` when a drop-down list does not fit: several choices in one cell, or codes of the bureau's own
 */
export function choicesFor(
  field: CodedField,
  texts: readonly string[],
  profile: SheetProfile,
): readonly string[] | null {
  const spellings = new Map<string, Map<string, number>>();
  let known = 0;
  for (const text of texts) {
    const code = codeOf(field, text, profile);
    if (code === null) continue;
    known += 1;
    const counts = spellings.get(code) ?? new Map<string, number>();
    spellings.set(code, counts.set(text, (counts.get(text) ?? 0) + 1));
  }
  if (known < texts.length * mostlyKnown) return null;
  const list = listFor(field);
  const usual = (code: string): string => {
    const [most] = [...(spellings.get(code) ?? [])].sort(([, a], [, b]) => b - a);
    return most?.[0] ?? labelOf(code, 'nl', list);
  };
  const choices = list.entries.filter(({ retired }) => retired !== true).map(({ code }) => usual(code));
  return [...new Set(choices)];
}

/** A column with fixed choices, and the field that it holds. */
export interface CodedColumn {
  readonly column: RecognisedColumn;
  readonly field: CodedField;
}

/** The columns of a table that hold words of a code list; a column of marks holds none. */
export const codedColumns = ({ columns }: RecognisedTable): readonly CodedColumn[] =>
  columns.flatMap((column) => {
    const { role, field, confidence, mark } = column;
    const fits = role === 'field' && confidence === 'certain' && mark === undefined;
    return fits && field !== null && isCodedField(field) ? [{ column, field }] : [];
  });
