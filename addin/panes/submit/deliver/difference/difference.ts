import type { SubmissionPreview } from '#shared/api/index.ts';
import { breachNameOf } from '#addin/i18n/breach-names.ts';
import { adviceOf } from '#addin/i18n/findings.ts';
import { fieldTitle } from '#addin/i18n/index.ts';
import type { Language } from '#shared/codebook/index.ts';
import type { BreachCode } from '#shared/rules/index.ts';
import { differenceTexts } from './difference-texts.ts';
import { valueInWords } from './values.ts';

export const parts = ['added', 'changed', 'unchanged', 'withdrawn', 'refused', 'waiting'] as const;
export type Part = (typeof parts)[number];

/** One case in a list of the difference. */
export interface DifferenceLine {
  readonly key: string;
  readonly caseNumber: string | null;
  /** What is different or wrong, a line each. */
  readonly lines: readonly string[];
}

export interface DifferencePart {
  readonly part: Part;
  /** Exact, also where `lines` is cut. */
  readonly count: number;
  readonly lines: readonly DifferenceLine[];
}

const withoutNumber = (sentence: string): DifferenceLine => ({ key: '', caseNumber: null, lines: [sentence] });

const justNumbers = (cases: readonly string[]): readonly DifferenceLine[] =>
  cases.map((caseNumber) => ({ key: caseNumber, caseNumber, lines: [] }));

/**
 * The difference in words, part by part. `heldBack`: cases that wait for a mend, which the server only sees as numbers;
 * `waiting`: how many wait, those without a case number included.
 */
export function differenceParts(
  preview: SubmissionPreview,
  heldBack: readonly string[],
  language: Language,
  waiting = heldBack.length,
): readonly DifferencePart[] {
  const t = differenceTexts[language];
  const changed = preview.changed.map(({ caseNumber, changes }) => ({
    key: caseNumber,
    caseNumber,
    lines: changes.map(({ field, before, after }) =>
      t.change(
        fieldTitle(field, language),
        valueInWords(field, before, language),
        valueInWords(field, after, language),
      ),
    ),
  }));
  const refused = preview.refused.map(({ index, caseNumber, breaches }) => ({
    key: `${index}`,
    caseNumber,
    lines: breaches.map(({ code, params }) =>
      breachNameOf(code) === null
        ? code
        : adviceOf({ code: code as BreachCode, params, cells: [], caseNumber }, language),
    ),
  }));
  const lines: Readonly<Record<Part, readonly DifferenceLine[]>> = {
    added: justNumbers(preview.added),
    changed,
    unchanged: [],
    withdrawn: justNumbers(preview.withdrawn),
    refused,
    waiting: [
      ...justNumbers(heldBack),
      ...(waiting > heldBack.length ? [withoutNumber(t.withoutNumber(waiting - heldBack.length))] : []),
    ],
  };
  const counts = { ...preview.counts, waiting };
  return parts.map((part) => ({ part, count: counts[part], lines: lines[part] }));
}

/**
 * The chosen parts, all when none is chosen, with only the cases of which the number contains what is sought; when something
 * is sought, parts without any are left out.
 */
export function filtered(
  all: readonly DifferencePart[],
  chosen: readonly Part[],
  sought: string,
): readonly DifferencePart[] {
  const words = sought.trim().toLowerCase();
  const kept = all.filter(({ part }) => chosen.length === 0 || chosen.includes(part));
  if (words === '') return kept;
  return kept
    .map((one) => {
      const lines = one.lines.filter(({ caseNumber }) => caseNumber?.toLowerCase().includes(words) === true);
      return { ...one, lines, count: lines.length };
    })
    .filter(({ lines }) => lines.length > 0);
}

/** Whether storing would change anything. */
export const changesAnything = ({ counts }: SubmissionPreview): boolean =>
  counts.added + counts.changed + counts.withdrawn > 0;
