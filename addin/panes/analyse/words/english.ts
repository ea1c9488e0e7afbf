import type { AnalyseTexts } from './types.ts';

const upToQuarter = (upTo: number | null): string => (upTo === null ? '' : ` up to quarter ${upTo}`);

export const englishTexts: AnalyseTexts = {
  title: 'Analyse',
  loading: 'Fetching the figures',
  fetchingYears: (years) => `Fetching the figures of ${years}`,
  source: { label: 'Which figures?', exact: 'Own figures (exact)', released: 'Four cities (released)' },
  years: 'Years',
  rows: 'Rows',
  columns: 'Columns',
  noColumns: 'No columns',
  filterNames: {
    bureau: 'Bureau',
    city: 'Municipality of the incident',
    ground: 'Ground',
    domain: 'Area of society',
    nature: 'Nature',
    massReport: 'Mass reports',
  },
  everything: {
    bureau: 'all bureaus',
    city: 'all municipalities',
    ground: 'all grounds',
    domain: 'all areas of society',
    nature: 'every nature',
    massReport: 'with mass reports',
  },
  withoutMassReports: 'without mass reports',
  onlyMassReports: 'mass reports only',
  clear: 'Clear filters',
  total: 'Total',
  notDelivered: 'not delivered',
  notReleased: 'not released',
  tableOf: (rows, columns) => (columns === null ? `Reports by ${rows}` : `Reports by ${rows} and ${columns}`),
  overlap: 'One report can stand in several rows or columns, so that they can add up to more than the total.',
  onlyLargest: (shown, all) => `The chart shows the ${shown} largest of ${all} columns. The table shows all.`,
  sentence: (total, largest) => `${total} reports. Most with ${largest}.`,

  reportsIn: (year, upTo) => `reports ${year}${upToQuarter(upTo)}`,
  changeFrom: (year, upTo) => `difference from ${year}${upToQuarter(upTo)}`,
  rate: (year) => `per 100,000 inhabitants ${year}`,
  editionOf: (day, bureaus, all) => `${day}, ${bureaus} of ${all} bureaus`,
  ownEdition: 'exact',
  ownEditionOf: 'your own bureau',
  verdict: { fewer: 'clearly fewer', steady: 'within normal variation', more: 'clearly more' },
  noChange: {
    'no-earlier-year': 'no figures of the year before',
    'other-bureaus': 'cannot be compared: other bureaus',
    'too-many-filters': 'too many filters for an honest statement',
  },
  noRate: 'cannot be worked out',
  explanation: 'About these figures',
  explainChange: (before, now, deviation) =>
    `From ${before} to ${now} reports.${deviation > 0 ? ` Rounding can put each of these numbers off by at most ${deviation}.` : ''}`,
  explainInterval: (least, most) =>
    `With chance allowed for, the real change lies between ${least} and ${most}, with 95% confidence.`,
  explainVerdict: {
    fewer: '‘As many’ does not lie between them: there are clearly fewer.',
    steady: '‘As many’ lies between them too: such a difference is normal variation.',
    more: '‘As many’ does not lie between them: there are clearly more.',
  },
  lessOrMore: (share, isLess) => `${share} ${isLess ? 'fewer' : 'more'}`,
  unbounded: 'many more',
  explainMass: (reports, verdict) =>
    `They include ${reports} mass reports: one event, many people. Without these: ${verdict}.`,
  explainRate: (reports, inhabitants, verified) =>
    `Per 100,000: ${reports} reports of incidents in the chosen cities, on ${inhabitants} inhabitants on 1 January (CBS${verified ? '' : '; partly to be verified'}).`,

  picturesLabel: 'Choose a picture',
  pictures: {
    trend: 'Trend',
    grounds: 'Grounds',
    domains: 'Areas',
    heat: 'Ground × area',
    map: 'Map',
    natures: 'Nature',
    channels: 'Channels',
    handlings: 'Handling',
    own: 'Your choice',
  },
  reportsTitle: 'Reports',
  withoutMassTitle: 'Without mass reports',
  massTitle: 'Mass reports',
  withoutMassShort: 'Without mass',
  massShort: 'Mass',
  trendTitle: 'Reports by quarter',
  quarter: 'Quarter',
  shortQuarter: (quarter, year) => `Q${quarter} ${year}`,
  trendSentence: (most, least) => `Most reports in the ${most}, fewest in the ${least}.`,
  massNote: (quarters) => `▲ Quarters with mass reports: ${quarters}.`,
  seriesBreak: (year, bureaus) =>
    `Break in the series: from ${year} these are the figures of ${bureaus}. Do not compare them with the years before.`,
  city: 'City',
  district: 'District',
  shareOfCity: 'Part',
  mapTitle: (city) => `Incidents in ${city} by district`,
  mapSentence: (city, largest) => `Most incidents in ${city}: ${largest}.`,
  mapNothing: (city) => `In this choice there are no reports with a known district in ${city}.`,
  cityRate: (city, year, rate, verified) =>
    `${city} ${year}: ${rate} reports per 100,000 inhabitants${verified ? '' : ' (number of inhabitants to be verified)'}.`,
  noDistrictRate:
    'Each square is a district, roughly where it lies. The percentage is its part of the reports on the map; inhabitants by district are not available.',
  cityNotDelivered: (bureau, years) =>
    `${bureau} has not delivered ${years}. The map shows reports to other bureaus only.`,

  sourceOf: (bureaus) => `Source: registrations of ${bureaus}.`,
  exact: 'Exact numbers of your own bureau; not for publication.',
  rounded: (base) =>
    `Small counts are rounded to multiples of ${base}, for privacy. All numbers are sums of these and fit together exactly.`,
  release: (id, day, year, quarter) =>
    quarter === null
      ? `Release ${id} of ${day}.`
      : `Release ${id} of ${day}: ${year} up to and including quarter ${quarter}.`,
  unreleased: (years) => `There is no release of ${years} yet.`,
  missing: (list) => `Not delivered: ${list}.`,
  missingItem: (bureau, year) => `${bureau} ${year}`,

  emptyTitle: 'There are no figures yet',
  emptyText: 'The G4 coordinator has not released anything yet. Come back later.',
  emptyOwnText: 'As soon as you have submitted reports, you will see them here.',
  unreleasedTitle: (years) => `There is no release of ${years} yet`,
  unreleasedText: 'The G4 coordinator releases figures. Choose another year or come back later.',
  undeliveredTitle: (years) => `${years} has not been delivered`,
  undeliveredText:
    'That is not a zero: the bureau in your choice has delivered nothing yet. Choose another year or bureau.',
  nothingTitle: 'No reports in this choice',
  nothingText: 'Choose another year or remove a filter.',

  copy: 'Copy picture',
  copied: 'The picture is on the clipboard. Paste it where you like.',
  savedImage: (file) => `${file} is with your downloads.`,
  imageFile: (picture) => `Meldbeeld ${picture}.png`,
  print: 'Print',

  toExcel: 'To Excel',
  otherWays: 'Choose how',
  ways: { pivot: 'As a pivot table', table: 'As a table', chart: 'As a chart with its table' },
  noPivot: 'This Excel cannot make a pivot table with us. You get a plain table, to build a pivot table on yourself.',
  counting: 'Counting',
  writing: 'Writing the table',
  stopped: 'Stopped. Nothing in your workbook has changed.',
  writtenTable: (sheet) => `The table is on the sheet ‘${sheet}’. You can build a pivot table on it straight away.`,
  writtenChart: (sheet) => `The chart is on the sheet ‘${sheet}’, with its table.`,
  putPivot: {
    made: (sheet) => `The pivot table is on the sheet ‘${sheet}’.`,
    refreshed: (sheet) => `The pivot table on ‘${sheet}’ has the new figures. Your layout has stayed.`,
    restored: (sheet) => `The data sheet was gone and is back. The pivot table on ‘${sheet}’ works again.`,
  },
  sheetName: 'Analysis',
  dataSheetName: 'Data',
  countHeader: (base) => (base === null ? 'Reports' : `Reports (rounded to multiples of ${base})`),
  sumLabel: (base) => (base === null ? 'Number of reports' : `Number of reports (rounded to multiples of ${base})`),
  galleryTitle: 'Ready pivot tables',
  galleryText:
    'One click puts a pivot table with filters and a chart on a new sheet. Another click refreshes its figures.',
  gallery: {
    groundsByYear: { title: 'Grounds by year', sheet: 'Grounds by year' },
    groundByDomain: { title: 'Ground × area of society', sheet: 'Ground × area' },
    natureByCity: { title: 'Nature by city', sheet: 'Nature by city' },
    spread: { title: 'Spread over districts', sheet: 'Spread' },
    channels: { title: 'Channels', sheet: 'Channels' },
    handlings: { title: 'Handling', sheet: 'Handling' },
    quarters: { title: 'Trend by quarter, with and without mass reports', sheet: 'Quarters' },
  },
};
