import type { Language, Text } from '#shared/codebook/index.ts';
import { bureauIds } from '#shared/codebook/index.ts';
import { inhabitantsOf, ratePer100000, valueLabel } from '#shared/counts/index.ts';
import type { CellValue, Sheet, StyleName } from '../model.ts';
import type { CombinedWorkbookInput } from './input.ts';
import { type KeyFigures, keyFigures } from './key-figures.ts';
import { phrases } from './phrases.ts';
import { titleRows } from './source-line.ts';

const texts = {
  allBureaus: { nl: 'Alle bureaus', en: 'All bureaus' },
  without: { nl: 'zonder {bureaus} (niet aangeleverd)', en: 'without {bureaus} (not delivered)' },
  cities: { nl: 'Voorvallen in de vier steden', en: 'Incidents in the four cities' },
  citiesRemark: {
    nl: 'Waar het voorval was, bij welk bureau het ook gemeld is. Geen getal per 100.000: inwonertal van dat jaar onbekend, of te weinig meldingen.',
    en: 'Where the incident was, whichever bureau it was reported to. No rate: inhabitants of that year unknown, or too few reports.',
  },
} as const satisfies Record<string, Text>;

interface Column {
  readonly header: Text;
  readonly style: StyleName;
}

const year: Column = { header: { nl: 'Jaar', en: 'Year' }, style: 'year' };
const reports: Column = { header: { nl: 'Meldingen', en: 'Reports' }, style: 'count' };

const bureauColumns: readonly Column[] = [
  year,
  { header: { nl: 'Bureau', en: 'Bureau' }, style: 'text' },
  reports,
  { header: { nl: 'Verschil met vorig jaar', en: 'Change from last year' }, style: 'change' },
  { header: { nl: 'Waarvan massameldingen', en: 'Of which mass reports' }, style: 'count' },
  { header: { nl: 'Zonder massameldingen', en: 'Without mass reports' }, style: 'count' },
  { header: { nl: 'Vaakst genoemde grond', en: 'Most frequent ground' }, style: 'text' },
  { header: { nl: 'Genoemd in', en: 'Stated in' }, style: 'share' },
  { header: { nl: 'Bijzonderheden', en: 'Remarks' }, style: 'missing' },
];

const cityColumns: readonly Column[] = [
  year,
  { header: { nl: 'Stad', en: 'City' }, style: 'text' },
  reports,
  { header: { nl: 'Inwoners op 1 januari', en: 'Inhabitants on 1 January' }, style: 'count' },
  { header: { nl: 'Per 100.000 inwoners', en: 'Per 100,000 inhabitants' }, style: 'rate' },
];

/** The sheet with key figures: bureaus and years, then incidents in the four cities with their rates. */
export function keyFiguresSheet(input: CombinedWorkbookInput): Sheet {
  const { language } = input;
  const name = phrases.keyFiguresSheet[language];
  const headings = (columns: readonly Column[]) =>
    columns.map(({ header, style }) => ({ header: header[language], style }));
  return {
    name,
    widths: [10, 32, 14, 16, 18, 18, 32, 12, 44],
    orientation: 'landscape',
    tabColour: '185C37',
    blocks: [
      { kind: 'rows', rows: titleRows(name, input) },
      {
        kind: 'table',
        name: name.replaceAll(' ', ''),
        columns: headings(bureauColumns),
        headerHeight: 36,
        rows: bureauRows(input),
      },
      {
        kind: 'rows',
        rows: [
          { cells: [] },
          { cells: [{ value: texts.cities[language], style: 'heading' }], height: 24 },
          { cells: [{ value: texts.citiesRemark[language], style: 'source' }], height: 21 },
        ],
      },
      {
        kind: 'table',
        name: language === 'nl' ? 'Steden' : 'Cities',
        columns: headings(cityColumns),
        headerHeight: 36,
        rows: cityRows(input),
      },
    ],
  };
}

function bureauRows(input: CombinedWorkbookInput): CellValue[][] {
  const years = [...new Set(input.sources.map((source) => source.year))].sort((a, b) => a - b);
  return years.flatMap((ofYear) => [
    ...bureauIds
      .filter((id) => input.sources.some((source) => source.bureau === id && source.year === ofYear))
      .map((id) => figureRow(ofYear, valueLabel('bureau', id, input.language), keyFigures(input, ofYear, id), input)),
    figureRow(ofYear, texts.allBureaus[input.language], keyFigures(input, ofYear, null), input),
  ]);
}

function figureRow(ofYear: number, who: string, figures: KeyFigures, { language }: CombinedWorkbookInput): CellValue[] {
  return [
    ofYear,
    who,
    figures.reports,
    figures.change,
    figures.massReports,
    figures.withoutMassReports,
    figures.topGround === null ? null : valueLabel('ground', figures.topGround, language),
    figures.topGroundShare,
    remarkOf(figures, language),
  ];
}

function remarkOf({ reports: counted, missing }: KeyFigures, language: Language): string | null {
  if (counted === null) return phrases.notDelivered[language];
  if (missing.length === 0) return null;
  const names = missing.map((id) => valueLabel('bureau', id, language)).join(', ');
  return texts.without[language].replace('{bureaus}', names);
}

function cityRows({ tables, language, base }: CombinedWorkbookInput): CellValue[][] {
  return tables.cities.rows.map(({ keys: [ofYear = '', city = ''], count }) => {
    const people = inhabitantsOf(city, Number(ofYear));
    return [
      Number(ofYear),
      valueLabel('city', city, language),
      count,
      people,
      ratePer100000(count, people, base ?? undefined),
    ];
  });
}
