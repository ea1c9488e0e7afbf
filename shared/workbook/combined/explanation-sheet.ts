import { bureauIds, bureauOf, type Language, type Text } from '#shared/codebook/index.ts';
import type { Cell, RowsBlock, Sheet } from '../model.ts';
import { longDate } from './dates.ts';
import {
  contentsOfOtherSheets,
  exactPoint,
  pivotPoints,
  type Point,
  readingPoints,
  roundedPoint,
  sections,
  whatPoints,
} from './explanation-texts.ts';
import type { CombinedSource, CombinedWorkbookInput } from './input.ts';
import { phrases } from './phrases.ts';
import { pivotViews } from './pivot-views.ts';
import { combinedTables } from './queries.ts';

type Row = RowsBlock['rows'][number];

/** About how many characters of text stand on a line of the right column. */
const textWidth = 98;

/** The first sheet: what this is, what was delivered, what is where, and what people get wrong. `pivotSheets` are the names of the sheets with ready pivots. */
export function explanationSheet(input: CombinedWorkbookInput, pivotSheets: readonly string[]): Sheet {
  const { language, base, generatedAt } = input;
  const subtitle = phrases.madeOn[language].replace('{date}', longDate(generatedAt, language));
  const precision = base === null ? exactPoint : roundedPoint;
  return {
    name: phrases.explanationSheet[language],
    widths: [34, 94],
    orientation: 'portrait',
    onePage: true,
    tabColour: '185C37',
    blocks: [
      {
        kind: 'rows',
        rows: [
          { cells: [{ value: phrases.title[language], style: 'title' }], height: 34 },
          { cells: [{ value: subtitle, style: 'source' }], height: 18 },
          ...headingRows(sections.what, language),
          ...whatPoints.map((point) => pointRow(point, language, base)),
          ...headingRows(sections.delivered, language),
          ...deliveryRows(input),
          ...headingRows(sections.contents, language),
          ...contentsRows(language, pivotSheets),
          ...headingRows(sections.reading, language),
          ...[precision, ...readingPoints].map((point) => pointRow(point, language, base)),
          ...headingRows(sections.pivots, language),
          ...pivotPoints.map((point) => pointRow(point, language, base)),
        ],
      },
    ],
  };
}

/** A heading with a line under it, and some air below. */
function headingRows(text: Text, language: Language): Row[] {
  const cells: Cell[] = [
    { value: text[language], style: 'heading' },
    { value: null, style: 'heading' },
  ];
  return [
    { cells, height: 32 },
    { cells: [], height: 6 },
  ];
}

/** Excel does not always make room for text that wraps when it opens a file, so the height is told. */
function pair(left: Cell, right: string): Row {
  const lines = right.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / textWidth)), 0);
  return { cells: [left, { value: right, style: 'paragraph' }], height: 15 * lines + 5 };
}

function pointRow({ about, text }: Point, language: Language, base: number | null): Row {
  return pair({ value: about[language], style: 'topic' }, text[language].replaceAll('{base}', String(base)));
}

function contentsRows(language: Language, pivotSheets: readonly string[]): Row[] {
  const entry = (sheet: Text, description: Text): Row =>
    pair({ value: sheet[language], style: 'link', linkTo: sheet[language] }, description[language]);
  const pivots = pivotViews.filter(({ sheet }) => pivotSheets.includes(sheet[language]));
  return [
    entry(phrases.keyFiguresSheet, contentsOfOtherSheets.keyFigures),
    ...pivots.map(({ sheet, chart }) => entry(sheet, contentsOfOtherSheets[chart ? 'pivotWithChart' : 'pivot'])),
    ...combinedTables.map(({ sheet, title }) => entry(sheet, title)),
    entry(phrases.codeListSheet, contentsOfOtherSheets.codeList),
  ];
}

/** One row for each bureau, one line in it for each year, oldest first. */
function deliveryRows({ sources, language }: CombinedWorkbookInput): Row[] {
  return bureauIds.flatMap((id) => {
    const years = sources.filter(({ bureau }) => bureau === id).toSorted((a, b) => a.year - b.year);
    if (years.length === 0) return [];
    const lines = years.map((source) => `${source.year}: ${deliveryOf(source, language)}`);
    return pair({ value: bureauOf(id).name, style: 'topic' }, lines.join('\n'));
  });
}

function deliveryOf({ version, submittedAt }: CombinedSource, language: Language): string {
  if (version === null) return phrases.notDelivered[language];
  const on =
    submittedAt === null ? '' : phrases.deliveredOn[language].replace('{date}', longDate(submittedAt, language));
  return `${phrases.delivered[language]}${on}, ${phrases.version[language]} ${version}`;
}
