import type { Cell } from '../model.ts';
import { longDate } from './dates.ts';
import type { CombinedWorkbookInput } from './input.ts';
import { phrases } from './phrases.ts';

type Facts = Pick<CombinedWorkbookInput, 'language' | 'base' | 'releases' | 'sources' | 'generatedAt'>;

/** The line under every title: how exact the numbers are, and what they rest on. */
export function sourceLine({ language, base, releases, sources, generatedAt }: Facts): string {
  const precision = base === null ? phrases.exact[language] : phrases.rounded[language].replace('{base}', String(base));
  const day = phrases.asOf[language].replace('{date}', longDate(generatedAt, language));
  const from = releases.map(
    ({ id, year, quarter }) =>
      ` ${phrases.release[language].replace('{id}', id)}${quarter === null ? '' : ` ${phrases.upTo[language].replace('{year}', String(year)).replace('{quarter}', String(quarter))}`}`,
  );
  const missing = sources.some(({ version }) => version === null) ? ` ${phrases.notAllDelivered[language]}` : '';
  return `${precision}${from.join('')} ${day}${missing}`;
}

/** A title, the source line, a remark on reading the table when there is one, and a link back to the explanation. */
export function titleRows(title: string, facts: Facts, remark?: string): { cells: Cell[]; height?: number }[] {
  const { language } = facts;
  const lines = [sourceLine(facts), ...(remark === undefined ? [] : [remark])];
  return [
    { cells: [{ value: title, style: 'title' }], height: 32 },
    ...lines.map((line) => ({ cells: [{ value: line, style: 'source' } as const], height: 15 })),
    {
      cells: [{ value: phrases.back[language], style: 'link', linkTo: phrases.explanationSheet[language] }],
      height: 21,
    },
  ];
}
