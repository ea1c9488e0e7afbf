import { formats } from '#addin/i18n/index.ts';
import type { AuditList } from '#shared/api/index.ts';
import type { Language } from '#shared/codebook/index.ts';
import { logbookTexts } from './texts.ts';
import { placeInWords } from './words.ts';

/** What verifying the audit trail came to, in sentences. */
export interface Verdict {
  /** How many lines there should be. */
  readonly lines: number;
  /** Where a trail is broken; empty when all are whole. */
  readonly broken: readonly string[];
  /** What storage can no longer read. */
  readonly damaged: readonly string[];
}

export function verdictOn({ trails, damaged }: AuditList, language: Language): Verdict {
  const t = logbookTexts[language];
  const { date, list } = formats[language];
  return {
    lines: trails.reduce((sum, { lines }) => sum + lines, 0),
    broken: trails.flatMap((trail) =>
      trail.brokenAt === null ? [] : [t.brokenAt(placeInWords(trail, language), trail.brokenAt)],
    ),
    damaged: damaged.map((one) => t.damagedAt(placeInWords(one, language), list(one.months.map(date)))),
  };
}

/** The same for above a sheet. */
export function verdictLines({ lines, broken, damaged }: Verdict, language: Language): readonly string[] {
  const t = logbookTexts[language];
  return [
    ...(broken.length === 0 ? [t.whole(lines)] : [`${t.broken}. ${broken.join(' ')}`]),
    ...(damaged.length === 0 ? [] : [`${t.damaged}. ${damaged.join(' ')}`]),
  ];
}
