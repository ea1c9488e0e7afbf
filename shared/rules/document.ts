import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

const opening = `# Rules

What must hold of a registration and of a sheet. An **error** holds its row back, a **warning** does not, **info** explains.
Codes are stable. This page is made from \`shared/rules/registry\`: change a rule there, and run its tests with \`-u\`.

Required are a case number (V1), a report date (V2), a ground (V3), a domain and a nature (V4). An empty cell is never
counted as "onbekend": whoever does not know writes so. A cell that could not be read is reported once, not also as
missing, and a column that a sheet does not have is told once, with the number of registrations.
`;

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function wayRows({ id, ways, cells = {} }: Rule): string[] {
  return [
    ...Object.entries(ways).map(([way, { severity }]) => row(`\`${id}.${way}\``, severity, 'registration')),
    ...Object.entries(cells).map(([kind, severity]) => row(`\`${id}.${kind}\``, severity, 'cell')),
  ];
}

const table = (rule: Rule): readonly string[] =>
  rule.about === 'between-bureaus'
    ? [
        'The server compares what bureaus have submitted. No sheet has a finding of it: it becomes a list to look through.',
      ]
    : [row('code', 'severity', 'found in'), '|---|---|---|', ...wayRows(rule)];

const section = (rule: Rule): string =>
  [
    `## ${rule.id} ${rule.title.en} (${rule.title.nl})`,
    '',
    rule.why.en,
    '',
    `Example: ${rule.example.en}`,
    '',
    `Source: ${rule.source.citation} (${rule.source.status}, checked on ${rule.source.checkedOn}).`,
    '',
    ...table(rule),
    '',
  ].join('\n');

/** The page `docs/rules.md`, in Markdown. */
export const rulesDocument = (): string => [opening, ...rules.map(section)].join('\n');
