import type { AnalyseTexts } from './types.ts';

const upToQuarter = (upTo: number | null): string => (upTo === null ? '' : ` t/m kwartaal ${upTo}`);

export const dutchTexts: AnalyseTexts = {
  title: 'Analyse',
  loading: 'De cijfers worden opgehaald',
  fetchingYears: (years) => `De cijfers over ${years} worden opgehaald`,
  source: { label: 'Welke cijfers?', exact: 'Eigen cijfers (exact)', released: 'Vier steden (vrijgegeven)' },
  years: 'Jaren',
  rows: 'Rijen',
  columns: 'Kolommen',
  noColumns: 'Geen kolommen',
  filterNames: {
    bureau: 'Bureau',
    city: 'Gemeente van het voorval',
    ground: 'Grond',
    domain: 'Terrein',
    nature: 'Aard',
    massReport: 'Massameldingen',
  },
  everything: {
    bureau: 'alle bureaus',
    city: 'alle gemeenten',
    ground: 'alle gronden',
    domain: 'alle terreinen',
    nature: 'elke aard',
    massReport: 'met massameldingen',
  },
  withoutMassReports: 'zonder massameldingen',
  onlyMassReports: 'alleen massameldingen',
  clear: 'Filters wissen',
  total: 'Totaal',
  notDelivered: 'niet aangeleverd',
  notReleased: 'niet vrijgegeven',
  tableOf: (rows, columns) => (columns === null ? `Meldingen naar ${rows}` : `Meldingen naar ${rows} en ${columns}`),
  overlap: 'Een melding kan in meer rijen of kolommen staan. Daarom kunnen ze samen meer zijn dan het totaal.',
  onlyLargest: (shown, all) => `De grafiek toont de ${shown} grootste van ${all} kolommen. De tabel toont alles.`,
  sentence: (total, largest) => `${total} meldingen. De meeste bij ${largest}.`,

  reportsIn: (year, upTo) => `meldingen ${year}${upToQuarter(upTo)}`,
  changeFrom: (year, upTo) => `verschil met ${year}${upToQuarter(upTo)}`,
  rate: (year) => `per 100.000 inwoners ${year}`,
  editionOf: (day, bureaus, all) => `${day}, ${bureaus} van ${all} bureaus`,
  ownEdition: 'exact',
  ownEditionOf: 'uw eigen bureau',
  verdict: { fewer: 'duidelijk minder', steady: 'binnen de normale schommeling', more: 'duidelijk meer' },
  noChange: {
    'no-earlier-year': 'geen cijfers van het jaar ervoor',
    'other-bureaus': 'niet te vergelijken: andere bureaus',
    'too-many-filters': 'te veel filters voor een eerlijke uitspraak',
  },
  noRate: 'niet te berekenen',
  explanation: 'Uitleg bij deze cijfers',
  explainChange: (before, now, deviation) =>
    `Van ${before} naar ${now} meldingen.${deviation > 0 ? ` Door het afronden kan elk van die getallen hoogstens ${deviation} afwijken.` : ''}`,
  explainInterval: (least, most) =>
    `Met toeval erbij ligt de echte verandering met 95% zekerheid tussen ${least} en ${most}.`,
  explainVerdict: {
    fewer: '‘Evenveel’ ligt daar niet tussen: het zijn er duidelijk minder.',
    steady: '‘Evenveel’ ligt daar ook tussen: zo’n verschil hoort bij de normale schommeling.',
    more: '‘Evenveel’ ligt daar niet tussen: het zijn er duidelijk meer.',
  },
  lessOrMore: (share, isLess) => `${share} ${isLess ? 'minder' : 'meer'}`,
  unbounded: 'veel meer',
  explainMass: (reports, verdict) =>
    `Hierin tellen ${reports} massameldingen mee: één gebeurtenis, veel melders. Zonder die meldingen: ${verdict}.`,
  explainRate: (reports, inhabitants, verified) =>
    `Per 100.000: ${reports} meldingen met een voorval in de gekozen steden, op ${inhabitants} inwoners op 1 januari (CBS${verified ? '' : '; deels nog te controleren'}).`,

  picturesLabel: 'Kies een beeld',
  pictures: {
    trend: 'Verloop',
    grounds: 'Gronden',
    domains: 'Terreinen',
    heat: 'Grond × terrein',
    map: 'Kaart',
    natures: 'Aard',
    channels: 'Kanalen',
    handlings: 'Behandeling',
    own: 'Zelf kiezen',
  },
  reportsTitle: 'Meldingen',
  withoutMassTitle: 'Zonder massameldingen',
  massTitle: 'Massameldingen',
  withoutMassShort: 'Zonder massa',
  massShort: 'Massa',
  trendTitle: 'Meldingen per kwartaal',
  quarter: 'Kwartaal',
  shortQuarter: (quarter, year) => `K${quarter} ${year}`,
  trendSentence: (most, least) => `De meeste meldingen in het ${most}, de minste in het ${least}.`,
  massNote: (quarters) => `▲ Kwartalen met massameldingen: ${quarters}.`,
  seriesBreak: (year, bureaus) =>
    `Reeksbreuk: vanaf ${year} zijn het de cijfers van ${bureaus}. Vergelijk die niet met de jaren ervoor.`,
  city: 'Stad',
  district: 'Stadsdeel of wijk',
  shareOfCity: 'Deel',
  mapTitle: (city) => `Voorvallen in ${city} per stadsdeel of wijk`,
  mapSentence: (city, largest) => `De meeste voorvallen in ${city}: ${largest}.`,
  mapNothing: (city) => `In deze keuze zijn er geen meldingen met een bekend stadsdeel in ${city}.`,
  cityRate: (city, year, rate, verified) =>
    `${city} ${year}: ${rate} meldingen per 100.000 inwoners${verified ? '' : ' (inwonertal nog te controleren)'}.`,
  noDistrictRate:
    'Elk vak is een stadsdeel of wijk, ongeveer waar het ligt. Het percentage is het deel van de meldingen op de kaart; inwonertallen per wijk zijn er niet.',
  cityNotDelivered: (bureau, years) =>
    `${bureau} heeft over ${years} niet aangeleverd. Op de kaart staan alleen meldingen bij andere bureaus.`,

  sourceOf: (bureaus) => `Bron: registraties van ${bureaus}.`,
  exact: 'Precieze aantallen van uw eigen bureau; niet voor publicatie.',
  rounded: (base) =>
    `Kleine aantallen zijn afgerond op ${base}-tallen, vanwege privacy. Alle getallen zijn daar sommen van en passen precies bij elkaar.`,
  release: (id, day, year, quarter) =>
    quarter === null
      ? `Vrijgave ${id} van ${day}.`
      : `Vrijgave ${id} van ${day}: ${year} tot en met het ${quarter}e kwartaal.`,
  unreleased: (years) => `Er is nog geen vrijgave over ${years}.`,
  missing: (list) => `Niet aangeleverd: ${list}.`,
  missingItem: (bureau, year) => `${bureau} ${year}`,

  emptyTitle: 'Er zijn nog geen cijfers',
  emptyText: 'De G4-coördinator heeft nog niets vrijgegeven. Kom later terug.',
  emptyOwnText: 'Zodra u meldingen hebt aangeleverd, ziet u ze hier.',
  unreleasedTitle: (years) => `Er is nog geen vrijgave over ${years}`,
  unreleasedText: 'De G4-coördinator geeft cijfers vrij. Kies een ander jaar of kom later terug.',
  undeliveredTitle: (years) => `Over ${years} is niet aangeleverd`,
  undeliveredText:
    'Dat is geen nul: het bureau in uw keuze heeft nog niets aangeleverd. Kies een ander jaar of bureau.',
  nothingTitle: 'Geen meldingen in deze keuze',
  nothingText: 'Kies een ander jaar of haal een filter weg.',

  copy: 'Kopieer beeld',
  copied: 'Het beeld staat op het klembord. Plak het waar u wilt.',
  savedImage: (file) => `${file} staat bij uw downloads.`,
  imageFile: (picture) => `Meldbeeld ${picture}.png`,
  print: 'Afdrukken',

  toExcel: 'Naar Excel',
  otherWays: 'Kies hoe',
  ways: { pivot: 'Als draaitabel', table: 'Als tabel', chart: 'Als grafiek met tabel' },
  noPivot:
    'Deze Excel kan geen draaitabel met ons maken. U krijgt een gewone tabel, waar u zelf een draaitabel van maakt.',
  counting: 'De cijfers worden geteld',
  writing: 'De tabel wordt geschreven',
  stopped: 'Gestopt. Er is niets in uw werkboek veranderd.',
  writtenTable: (sheet) => `De tabel staat op het blad ‘${sheet}’. U kunt er meteen een draaitabel van maken.`,
  writtenChart: (sheet) => `De grafiek staat op het blad ‘${sheet}’, met de tabel erbij.`,
  putPivot: {
    made: (sheet) => `De draaitabel staat op het blad ‘${sheet}’.`,
    refreshed: (sheet) => `De draaitabel op ‘${sheet}’ heeft de nieuwe cijfers. Uw indeling is gebleven.`,
    restored: (sheet) => `Het gegevensblad was weg en is terug. De draaitabel op ‘${sheet}’ werkt weer.`,
  },
  sheetName: 'Analyse',
  dataSheetName: 'Gegevens',
  countHeader: (base) => (base === null ? 'Meldingen' : `Meldingen (afgerond op ${base}-tallen)`),
  sumLabel: (base) => (base === null ? 'Aantal meldingen' : `Aantal meldingen (afgerond op ${base}-tallen)`),
  galleryTitle: 'Kant-en-klare draaitabellen',
  galleryText:
    'Eén klik zet een draaitabel met filters en grafiek op een nieuw blad. Nog een klik ververst de cijfers.',
  gallery: {
    groundsByYear: { title: 'Gronden per jaar', sheet: 'Gronden per jaar' },
    groundByDomain: { title: 'Grond × terrein', sheet: 'Grond × terrein' },
    natureByCity: { title: 'Aard per stad', sheet: 'Aard per stad' },
    spread: { title: 'Spreiding over stadsdelen en wijken', sheet: 'Spreiding' },
    channels: { title: 'Kanalen', sheet: 'Kanalen' },
    handlings: { title: 'Klachtbehandeling', sheet: 'Behandeling' },
    quarters: { title: 'Verloop per kwartaal, met en zonder massameldingen', sheet: 'Kwartalen' },
  },
};
