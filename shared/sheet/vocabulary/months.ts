const names: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'febr', 'february'],
  ['maart', 'mrt', 'mar', 'maa', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augustus', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((spellings, index) => spellings.map((spelling): [string, number] => [spelling, index + 1])),
);

/** The month (1 to 12) that a Dutch or English name or abbreviation means, or `null`. */
export const monthOf = (name: string): number | null => numbers.get(name.toLowerCase().replace(/\.$/u, '')) ?? null;
