import { type BureauId, bureauIds, bureaus, type Language, type Text } from '#shared/codebook/index.ts';
import { inhabitantsOf, ratePer100000, valueLabel } from '#shared/counts/index.ts';
import type { CellValue, RowsBlock, Sheet, StyleName, TableBlock } from '../model.ts';
import type { CombinedWorkbookInput } from './input.ts';
import { type KeyFigures, keyFigures } from './key-figures.ts';
import { phrases } from './phrases.ts';
import { titleRows } from './source-line.ts';

const texts = {
  years: { nl: 'Alle bureaus samen', en: 'All bureaus together' },
  bureaus: { nl: 'Per bureau', en: 'By bureau' },
  cities: { nl: 'Voorvallen in de vier steden', en: 'Incidents in the four cities' },
  citiesRemark: {
    nl: 'Waar het voorval was, bij welk bureau het ook gemeld is. Zonder getal per 100.000: inwonertal van dat jaar onbekend, of te weinig meldingen.',
    en: 'Where the incident was, whichever bureau it was reported to. Without a rate: inhabitants of that year unknown, or too few reports.',
  },
  all: { nl: 'Alle bureaus', en: 'All bureaus' },
  without: { nl: 'zonder {bureaus} (niet aangeleverd)', en: 'without {bureaus} (not delivered)' },
  unsureInhabitants: { nl: 'inwonertal nog te verifiëren', en: 'inhabitants still to be verified' },
  cityMissing: { nl: 'het bureau van deze stad leverde niet aan', en: 'the bureau of this city did not deliver' },
} as const satisfies Record<string, Text>;

const tableNames = {
  years: { nl: 'KerncijfersJaren', en: 'KeyFiguresYears' },
  bureaus: { nl: 'KerncijfersBureaus', en: 'KeyFiguresBureaus' },
  cities: { nl: 'KerncijfersSteden', en: 'KeyFiguresCities' },
} as const satisfies Record<string, Text>;

interface Column {
  readonly header: Text;
  readonly style: StyleName;
}

const year: Column = { header: { nl: 'Jaar', en: 'Year' }, style: 'year' };
const bureau: Column = { header: { nl: 'Bureau', en: 'Bureau' }, style: 'entry' };
const reports: Column = { header: { nl: 'Meldingen', en: 'Reports' }, style: 'count' };
const remarks: Column = { header: { nl: 'Bijzonderheden', en: 'Remarks' }, style: 'remark' };

const bureauColumns: readonly Column[] = [
  year,
  bureau,
  reports,
  { header: { nl: 'Verschil met vorig jaar', en: 'Change from last year' }, style: 'change' },
  { header: { nl: 'Waarvan massameldingen', en: 'Of which mass reports' }, style: 'count' },
  { header: { nl: 'Zonder massameldingen', en: 'Without mass reports' }, style: 'count' },
  { header: { nl: 'Vaakst genoemde grond', en: 'Most frequent ground' }, style: 'entry' },
  { header: { nl: 'Genoemd in', en: 'Stated in' }, style: 'share' },
  remarks,
];

const cityColumns: readonly Column[] = [
  year,
  { header: { nl: 'Stad', en: 'City' }, style: 'entry' },
  reports,
  { header: { nl: 'Inwoners op 1 januari', en: 'Inhabitants on 1 January' }, style: 'count' },
  { header: { nl: 'Per 100.000 inwoners', en: 'Per 100,000 inhabitants' }, style: 'rate' },
  remarks,
];

/** The sheet with key figures. Years, bureaus and cities are tables of their own, so that no column holds a total beside its parts. */
export function keyFiguresSheet(input: CombinedWorkbookInput): Sheet {
  const { language } = input;
  const name = phrases.keyFiguresSheet[language];
  return {
    name,
    widths: [10, 32, 14, 18, 18, 18, 32, 14, 46],
    orientation: 'landscape',
    tabColour: '185C37',
    blocks: [
      { kind: 'rows', rows: titleRows(name, input) },
      headingRows(texts.years[language]),
      tableOf(tableNames.years, bureauColumns, yearRows(input), language),
      headingRows(texts.bureaus[language]),
      tableOf(tableNames.bureaus, bureauColumns, bureauRows(input), language),
      headingRows(texts.cities[language], texts.citiesRemark[language]),
      tableOf(tableNames.cities, cityColumns, cityRows(input), language),
    ],
  };
}

function headingRows(heading: string, remark?: string): RowsBlock {
  return {
    kind: 'rows',
    rows: [
      { cells: [{ value: heading, style: 'sectionTitle' }], height: 34 },
      ...(remark === undefined ? [] : [{ cells: [{ value: remark, style: 'source' } as const], height: 18 }]),
    ],
  };
}

function tableOf(name: Text, columns: readonly Column[], rows: TableBlock['rows'], language: Language): TableBlock {
  const headed = columns.map(({ header, style }) => ({ header: header[language], style }));
  return { kind: 'table', name: name[language], columns: headed, headerHeight: 36, rows };
}

function yearsOf({ sources }: CombinedWorkbookInput): number[] {
  return [...new Set(sources.map((source) => source.year))].sort((a, b) => a - b);
}

function yearRows(input: CombinedWorkbookInput): CellValue[][] {
  const who = texts.all[input.language];
  return yearsOf(input).map((ofYear) => figureRow(ofYear, who, keyFigures(input, ofYear, null), input.language));
}

function bureauRows(input: CombinedWorkbookInput): CellValue[][] {
  const asked = (id: BureauId, ofYear: number) =>
    input.sources.some((source) => source.bureau === id && source.year === ofYear);
  return yearsOf(input).flatMap((ofYear) =>
    bureauIds
      .filter((id) => asked(id, ofYear))
      .map((id) =>
        figureRow(ofYear, valueLabel('bureau', id, input.language), keyFigures(input, ofYear, id), input.language),
      ),
  );
}

function figureRow(ofYear: number, who: string, figures: KeyFigures, language: Language): CellValue[] {
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

function cityRows({ tables, language, base, sources }: CombinedWorkbookInput): CellValue[][] {
  return tables.cities.rows.map(({ keys: [ofYear = '', city = ''], count }) => {
    const people = inhabitantsOf(city, Number(ofYear));
    const owner = bureaus.find((one) => one.city === city)?.id;
    const missing = sources.some(
      (source) => source.bureau === owner && String(source.year) === ofYear && source.version === null,
    );
    const rate = missing ? null : ratePer100000(count, people?.inhabitants ?? null, base ?? undefined);
    const cautions = [
      ...(missing ? [texts.cityMissing[language]] : []),
      ...(people?.source.status === 'to-be-verified' ? [texts.unsureInhabitants[language]] : []),
    ];
    return [
      Number(ofYear),
      valueLabel('city', city, language),
      count,
      people?.inhabitants ?? null,
      rate,
      cautions.length > 0 ? cautions.join('; ') : null,
    ];
  });
}
