import { type CodedField } from '#shared/codebook/index.ts';
import { certainCode } from '../values/codes.ts';
import type { Grid } from '../grid.ts';
import { meaningOf, weights } from '../columns/header-words.ts';
import type { Legends } from '../values/labels.ts';
import { legendBlocks, type LegendBlock, type Pair } from './legend-blocks.ts';
import { disputedCodes, spellingsOf, usesCodes } from './legend-codes.ts';
import { labelKey } from '../text.ts';
import type { Area } from '../types.ts';

/** The fields for which sheets keep legends. */
const legendFields: readonly CodedField[] = [
  'grounds',
  'domain',
  'natures',
  'handlings',
  'kind',
  'reporter',
  'anonymity',
  'channel',
  'referredTo',
  'status',
  'result',
  'subgrounds',
  'incidentDistrict',
];

export const noLegends: Legends = new Map();

const longestSign = 8;
/** A sign with this many letters that is itself a label of the field is no abbreviation. */
const wordLength = 4;
const mostRows = 400;
const leastKnown = 0.6;
const leastDistinct = 0.75;
const listWords = /^(?:codes?|legenda|lijst|afkorting(?:en)?|tabel|keuzelijst|waarden|betekenis|list|legend)\b[\s:]*/iu;

/** The field that words such as `Discriminatiegrond` or `Codes terrein` name. */
function fieldNamed(heading: string): CodedField | null {
  for (const text of [heading, heading.replace(listWords, '')]) {
    const claim = text === '' ? undefined : meaningOf(text).claims.find(({ weight }) => weight >= weights.vague);
    const field = legendFields.find((one) => one === claim?.field);
    if (field !== undefined) return field;
  }
  return null;
}

const average = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);

const areDistinct = (signs: readonly string[]): boolean =>
  new Set(signs.map(labelKey)).size >= signs.length * leastDistinct;

/** Whether the signs are abbreviations: short, all different, and no labels themselves. */
function abbreviates(field: CodedField, pairs: readonly Pair[]): boolean {
  const signs = pairs.map(({ sign }) => sign);
  if (signs.some((sign) => sign.length > longestSign)) return false;
  if (!areDistinct(signs)) return false;
  if (average(signs) >= average(pairs.map(({ text }) => text))) return false;
  return !pairs.some(({ sign, text }) => {
    const own = sign.length < wordLength ? null : certainCode(field, sign);
    return own !== null && own !== certainCode(field, text);
  });
}

/** The pairs of a block for a field; the first row may be a heading and then counts for nothing. */
function pairsFor(field: CodedField, { pairs }: LegendBlock): readonly Pair[] {
  const [first, ...rest] = pairs;
  return first !== undefined && certainCode(field, first.text) === null ? rest : pairs;
}

function fits(field: CodedField, block: LegendBlock): number {
  const pairs = pairsFor(field, block);
  const known = pairs.filter(({ text }) => certainCode(field, text) !== null).length;
  return known >= 2 && known >= pairs.length * leastKnown && abbreviates(field, pairs) ? known : 0;
}

/** The field that a block explains: one that its headings name and its labels bear out, else the one that fits best. */
function fieldOf(block: LegendBlock): CodedField | null {
  const named = block.headings.flatMap((heading) => fieldNamed(heading) ?? []);
  const borneOut = named.find((field) => fits(field, block) > 0);
  if (borneOut !== undefined) return borneOut;
  const scores = legendFields
    .map((field) => ({ field, score: fits(field, block) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score);
  const [best, second] = scores;
  if (best !== undefined && best.score > (second?.score ?? 0)) return best.field;
  return named.find((field) => usesCodes(field, block)) ?? null;
}

type Explained = Map<CodedField, Map<string, string | null>>;

function explain(found: Explained, field: CodedField, sign: string, code: string | null): void {
  const legend = found.get(field) ?? new Map<string, string | null>();
  for (const key of spellingsOf(sign)) {
    const before = legend.get(key);
    legend.set(key, before === undefined || before === code ? code : null);
  }
  found.set(field, legend);
}

/** Takes in what a block says of its field; a sign with two meanings becomes `null`. */
function addBlock(field: CodedField, block: LegendBlock, found: Explained): void {
  for (const { sign, text } of pairsFor(field, block)) {
    const code = certainCode(field, text);
    if (code !== null && labelKey(sign) !== '' && labelKey(sign) !== labelKey(text)) explain(found, field, sign, code);
  }
}

const rowsOutside = (grid: Grid, tables: readonly Area[]): number =>
  grid.rows.length - tables.reduce((sum, { rows }) => sum + rows, 0);

/**
 * What the legends of a workbook say: two columns with abbreviation and label in either order, beside which a third may
 * name the list, or cells such as `RA = Ras`. A block counts only when the codebook knows most of its labels, or when its
 * signs are codes. A sign with two meanings, and a code that is explained in words that nothing knows, stands for `null`:
 * whatever the codebook calls so, this workbook means something else.
 */
export function findLegends(sheets: readonly { readonly grid: Grid; readonly tables: readonly Area[] }[]): Legends {
  const found: Explained = new Map();
  const disputed: (readonly [CodedField, string])[] = [];
  for (const { grid, tables } of sheets) {
    if (rowsOutside(grid, tables) > mostRows) continue;
    for (const block of legendBlocks(grid, tables)) {
      const field = fieldOf(block);
      if (field !== null) addBlock(field, block, found);
      disputed.push(...disputedCodes(block, field === null ? legendFields : [field]));
    }
  }
  const explained = new Map([...found].map(([field, legend]) => [field, new Set(legend.keys())]));
  for (const [field, sign] of disputed)
    if (!explained.get(field)?.has(labelKey(sign))) explain(found, field, sign, null);
  return found;
}
