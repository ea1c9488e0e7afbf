import { formats } from '#addin/i18n/index.ts';
import type { AuditList } from '#shared/api/index.ts';
import type { Language } from '#shared/codebook/index.ts';
import { valueLabel } from '#shared/counts/index.ts';
import { logbookTexts } from './texts.ts';

export type LogLine = AuditList['lines'][number];

/** A line of the audit trail as people read it. */
export interface LineInWords {
  readonly what: string;
  /** What it was done to, such as `versie 4`; empty when `what` says it all. */
  readonly object: string;
  readonly result: string;
  readonly place: string;
  /** Account and role. */
  readonly who: string;
  /** The network, or what else it came from. */
  readonly origin: string;
}

/** Where something was done: `RADAR 2023`, `RADAR`, `Vrijgaven 2023`. */
export function placeInWords({ bureau, year }: Pick<LogLine, 'bureau' | 'year'>, language: Language): string {
  const name = bureau === null ? logbookTexts[language].releases : valueLabel('bureau', bureau, language);
  return year === null ? name : `${name} ${year}`;
}

export function lineInWords(line: LogLine, language: Language): LineInWords {
  const t = logbookTexts[language];
  return {
    what: t.actions[line.what],
    object: objectInWords(line.object, language),
    result: t.results[line.result] ?? line.result,
    place: placeInWords(line, language),
    who: t.who(line.who.id, t.doers[line.who.role]),
    origin: t.origins[line.origin] ?? t.network(line.origin),
  };
}

/** Objects of which the action says it all. */
const said: ReadonlySet<string> = new Set(['one case', 'possible double', 'possible doubles']);

/** An object that is in none of the forms that the functions write is shown as it is. */
function objectInWords(object: string, language: Language): string {
  const t = logbookTexts[language];
  const format = formats[language];
  if (said.has(object)) return '';
  const [kind = '', ...rest] = object.split(' ');
  const name = rest.join(' ');
  if (kind === 'version' || kind === 'profile') return t.version(name);
  if (kind === 'release') return name;
  const until = rest.at(-1) ?? '';
  if (/^months until \d{4}-\d{2}$/u.test(object)) return t.until.months(format.date(until));
  if (/^versions until \d+$/u.test(object)) return t.until.versions(until);
  const quarters = [...object.matchAll(/period (\d{4})-Q([1-4])/gu)];
  return quarters.length === 0
    ? object
    : format.list(quarters.map(([, year = '', quarter = '']) => t.quarter(quarter, year)));
}
