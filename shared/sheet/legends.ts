import { entryOf, listFor, matchLabel, normaliseLabel, type CodedField } from '#shared/codebook/index.ts';
import type { Field } from '#shared/registration/index.ts';
import { fieldsKnowing } from './codes.ts';
import { meaningOf, weights } from './header-words.ts';
import type { Grid } from './grid.ts';
import type { Legends } from './labels.ts';
import { cleanText, labelKey, textOf } from './text.ts';
import type { Area } from './types.ts';

/** The fields for which sheets keep legends, in the order in which a tie is decided. */
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

/** A row of a legend: the abbreviation that the sheet uses and what it stands for. */
interface Pair {
  readonly sign: string;
  readonly text: string;
}

/** Rows of a legend that stand together, with the words above or beside them. */
interface Block {
  readonly pairs: Pair[];
  readonly heading: string;
}

const longestSign = 12;
const longestText = 80;
const mostRows = 400;
const leastKnown = 0.6;
const inOneCell = /^([^\s=:]{1,8})\s*(?:=|:|\s[-–—]\s)\s*(\S.{1,70})$/u;

const isSign = (text: string): boolean => text !== '' && text.length <= longestSign && text.split(' ').length <= 2;
const isText = (text: string): boolean => text.length >= 2 && text.length <= longestText && /\p{L}{2}/u.test(text);

const certainCode = (field: CodedField, text: string): string | null => {
  const found = matchLabel(listFor(field), text);
  return found !== null && 'code' in found ? found.code : null;
};

/** The field that words such as `Discriminatiegrond` or `Codes terrein` name. */
function fieldOfHeading(heading: string): CodedField | null {
  for (const text of [
    heading,
    heading.replace(/^(?:codes?|legenda|lijst|afkortingen|tabel|keuzelijst|waarden)\s+/iu, ''),
  ]) {
    const claim = meaningOf(text).claims.find(({ weight }) => weight >= weights.vague);
    const field = legendFields.find((one) => one === claim?.field);
    if (field !== undefined) return field;
  }
  return null;
}

/** How many of a block's texts a field's code list knows. */
const knownBy = (field: CodedField, pairs: readonly Pair[]): number =>
  pairs.filter(({ text }) => fieldsKnowing(text).has(field)).length;

/** The field that a block explains: the one that its heading names when the labels bear it out, else the best fit. */
function fieldOf({ pairs, heading }: Block): CodedField | null {
  const enough = pairs.length * leastKnown;
  const named = heading === '' ? null : fieldOfHeading(heading);
  if (named !== null && knownBy(named, pairs) >= enough) return named;
  let best: CodedField | null = null;
  let most = 0;
  let tied = false;
  for (const field of legendFields) {
    const known = knownBy(field, pairs);
    tied = known === most ? true : known > most ? false : tied;
    if (known > most) {
      best = field;
      most = known;
    }
  }
  return best !== null && !tied && most >= enough && most >= 2 ? best : null;
}

const insideOf = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some(
    (area) => row >= area.top && row < area.top + area.rows && column >= area.left && column < area.left + area.columns,
  );

/** Neighbouring columns with a sign and a text in each row, in either order, cut into blocks at gaps and headings. */
function columnBlocks(grid: Grid, tables: readonly Area[], column: number, width: number): Block[] {
  const blocks: Block[] = [];
  let block: Block | null = null;
  let above = '';
  let previous = -2;
  for (const row of grid.rows) {
    if (insideOf(tables, row, column)) continue;
    const left = textOf(grid.at(row, column));
    const right = textOf(grid.at(row, column + 1));
    if (left === '' || right === '' || row - previous > 2) block = null;
    if (left === '' && right === '') continue;
    previous = row;
    const list = width > 0 ? textOf(grid.at(row, column - 1)) : '';
    const isHeading = left === '' || right === '' || fieldOfHeading(right) !== null || fieldOfHeading(left) !== null;
    const looksLikePair = (isSign(left) && isText(right)) || (isSign(right) && isText(left));
    if (!looksLikePair || (isHeading && block === null && !isCodeRow(left, right))) {
      above = `${left} ${right}`.trim();
      block = null;
      continue;
    }
    const heading = fieldOfHeading(list) === null ? above : list;
    if (block === null || (heading !== above && heading !== block.heading)) {
      block = { pairs: [], heading };
      blocks.push(block);
    }
    block.pairs.push({ sign: left, text: right });
  }
  return blocks;
}

/** Whether a row that could be a heading is a row of the legend after all: its text is a label of some list. */
const isCodeRow = (left: string, right: string): boolean =>
  fieldsKnowing(right).size > 0 || fieldsKnowing(left).size > 0;

const turned = ({ pairs, heading }: Block): Block => ({
  heading,
  pairs: pairs.map(({ sign, text }) => ({ sign: text, text: sign })),
});

/** `RA = Ras` or `RA = Ras; GO = Godsdienst` in cells of one column. */
function cellBlocks(grid: Grid, tables: readonly Area[], column: number): Block[] {
  const blocks: Block[] = [];
  let block: Block | null = null;
  let above = '';
  for (const row of grid.rows) {
    if (insideOf(tables, row, column)) continue;
    const text = textOf(grid.at(row, column));
    if (text === '') continue;
    const found = text.split(/[;\n]|,(?=\s*[^\s=:]{1,8}\s*[=:])/u).map((part) => inOneCell.exec(cleanText(part)));
    if (found.some((parts) => parts === null)) {
      above = text;
      block = null;
      continue;
    }
    block ??= { pairs: [], heading: above };
    if (block.pairs.length === 0) blocks.push(block);
    for (const parts of found) block.pairs.push({ sign: parts?.[1] ?? '', text: parts?.[2] ?? '' });
  }
  return blocks;
}

function* blocksOf(grid: Grid, tables: readonly Area[]): Generator<Block> {
  const width = grid.rows.reduce((most, row) => Math.max(most, grid.rowAt(row).length), 0);
  for (let offset = 0; offset < Math.min(width, 60); offset += 1) {
    const column = grid.left + offset;
    for (const block of columnBlocks(grid, tables, column, offset)) yield* [block, turned(block)];
    yield* cellBlocks(grid, tables, column);
  }
}

function addBlock(block: Block, legends: Map<Field, Map<string, string | null>>): void {
  const signs = new Set(block.pairs.map(({ sign }) => labelKey(sign)));
  if (signs.size < block.pairs.length * 0.8 || !block.pairs.every(({ sign }) => isSign(sign))) return;
  const field = fieldOf(block);
  if (field === null) return;
  const legend = legends.get(field) ?? new Map<string, string | null>();
  for (const { sign, text } of block.pairs) {
    const key = labelKey(sign);
    const code = certainCode(field, text);
    if (code === null || key === '' || normaliseLabel(sign) === normaliseLabel(text)) continue;
    const before = legend.get(key);
    legend.set(key, before === undefined || before === code ? code : null);
  }
  legends.set(field, legend);
}

const small = (grid: Grid, tables: readonly Area[]): boolean =>
  grid.rows.length - tables.reduce((sum, { rows }) => sum + rows, 0) <= mostRows;

/**
 * What the legends of a workbook say: blocks of two columns (abbreviation and label, in either order), blocks with the
 * list's name in a third, or cells such as `RA = Ras`. A block counts only when the codebook knows most of its labels;
 * an abbreviation with two meanings counts for nothing.
 */
export function findLegends(sheets: readonly { readonly grid: Grid; readonly tables: readonly Area[] }[]): Legends {
  const found = new Map<Field, Map<string, string | null>>();
  for (const { grid, tables } of sheets) {
    if (!small(grid, tables)) continue;
    for (const block of blocksOf(grid, tables)) addBlock(block, found);
  }
  const legends = new Map<Field, ReadonlyMap<string, string>>();
  for (const [field, legend] of found) {
    const sure = [...legend].filter(
      (one): one is [string, string] => one[1] !== null && entryOf(listFor(field as CodedField), one[1]) !== null,
    );
    legends.set(field, new Map(sure));
  }
  return legends;
}

export const noLegends: Legends = new Map();
