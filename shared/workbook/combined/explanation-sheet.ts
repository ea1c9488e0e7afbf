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
  what,
} from './explanation-texts.ts';
import type { CombinedSource, CombinedWorkbookInput } from './input.ts';
import { phrases } from './phrases.ts';
import { combinedTables } from './queries.ts';

type Row = RowsBlock['rows'][number];

/** The first sheet: what this is, what was delivered, what is where, and what people get wrong. */
export function explanationSheet(input: CombinedWorkbookInput): Sheet {
  const { language, base, generatedAt } = input;
  const subtitle = phrases.madeOn[language].replace('{date}', longDate(generatedAt, language));
  const precision = base === null ? exactPoint : roundedPoint;
  return {
    name: phrases.explanationSheet[language],
    widths: [34, 92],
    orientation: 'portrait',
    tabColour: '185C37',
    blocks: [
      {
        kind: 'rows',
        rows: [
          { cells: [{ value: phrases.title[language], style: 'title' }], height: 34 },
          { cells: [{ value: subtitle, style: 'source' }], height: 18 },
          heading(sections.what, language),
          pair({ value: phrases.subject[language], style: 'topic' }, what[language]),
          heading(sections.delivered, language),
          ...deliveryRows(input),
          heading(sections.contents, language),
          ...contentsRows(language),
          heading(sections.reading, language),
          ...[precision, ...readingPoints].map((point) => pointRow(point, language, base)),
          heading(sections.pivots, language),
          ...pivotPoints.map((point) => pointRow(point, language, base)),
        ],
      },
    ],
  };
}

function heading(text: Text, language: Language): Row {
  return {
    cells: [
      { value: text[language], style: 'heading' },
      { value: null, style: 'heading' },
    ],
    height: 34,
  };
}

function pair(left: Cell, right: string): Row {
  return { cells: [left, { value: right, style: 'paragraph' }] };
}

function pointRow({ about, text }: Point, language: Language, base: number | null): Row {
  return pair({ value: about[language], style: 'topic' }, text[language].replace('{base}', String(base)));
}

function contentsRows(language: Language): Row[] {
  const entry = (sheet: Text, description: Text): Row =>
    pair({ value: sheet[language], style: 'link', linkTo: sheet[language] }, description[language]);
  return [
    entry(phrases.keyFiguresSheet, contentsOfOtherSheets.keyFigures),
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
