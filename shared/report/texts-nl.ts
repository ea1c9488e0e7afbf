import type { ReportTexts } from './text-types.ts';

export const reportTextsNl: ReportTexts = {
  title: (year, place) => `Discriminatiemeldingen in ${place}, ${year}`,
  subtitle: (bureaus) => `Meldingen bij ${bureaus}`,
  chapters: {
    summary: 'In het kort',
    trend: 'Ontwikkeling',
    grounds: 'Waarom mensen werden gediscrimineerd: de gronden',
    domains: 'Waar in de samenleving: de terreinen',
    natures: 'Wat er gebeurde: de aard',
    spread: 'Waar het gebeurde: gemeenten en wijken',
    channels: 'Hoe mensen meldden',
    handling: 'Wat de bureaus deden',
    method: 'Zo leest u deze cijfers',
  },
  everyPlace: 'de vier grote steden',
  nothing: (place, year) => `Over ${place} zijn voor ${year} geen cijfers vrijgegeven.`,
  total: (place, year, reports) => `In ${year} waren er ${reports} van discriminatie in ${place}.`,
  rate: (rate, place) => `Dat zijn er ${rate} per 100.000 inwoners van ${place}.`,
  missing: (bureaus, year, howMany) =>
    `${bureaus} ${howMany === 1 ? 'heeft' : 'hebben'} over ${year} niet aangeleverd. Die meldingen ontbreken dus.`,
  noEarlier: 'Over het jaar ervoor zijn geen cijfers vrijgegeven. Vergelijken kan daarom niet.',
  incomparable: (earlier) =>
    `In ${earlier} telden andere bureaus mee. Daarom vergelijken wij het aantal meldingen niet met dat jaar.`,
  same: (earlier) => `Dat zijn er evenveel als in ${earlier}.`,
  steady: (difference, direction, earlier, before) =>
    `Dat zijn er ${difference} ${direction === 'more' ? 'meer' : 'minder'} dan in ${earlier} (${before}). Dit verschil valt binnen de normale schommeling: het kan toeval zijn, of door afronding komen.`,
  clear: (difference, direction, earlier, before) =>
    `Dat zijn er ${difference} ${direction === 'more' ? 'meer' : 'minder'} dan in ${earlier} (${before}). Dat is een duidelijk verschil, groter dan toeval en afronding. Waardoor het komt, zeggen deze cijfers niet.`,
  massReports: (mass, without) =>
    `${mass} daarvan zijn massameldingen: veel meldingen over hetzelfde voorval. Zonder deze meldingen zijn het er ${without}.`,
  steadyWithoutMass: (earlier, before, now) =>
    `Zonder massameldingen valt het verschil met ${earlier} binnen de normale schommeling (van ${before} naar ${now}).`,
  clearWithoutMass: (direction, earlier, before, now) =>
    `Zonder massameldingen zijn het er duidelijk ${direction === 'more' ? 'meer' : 'minder'} dan in ${earlier} (van ${before} naar ${now}).`,
  mostGround: (ground, reports, share) =>
    `De meeste meldingen gingen over ${ground}: ${reports}${share === null ? '' : `, ${share} van alle meldingen`}.`,
  nextGrounds: (grounds) => `Daarna volgen ${grounds}.`,
  mostDomain: (domain, reports) => `Het terrein met de meeste meldingen is ${domain}: ${reports}.`,
  most: (label, reports) => `Het vaakst genoemd is ${label}: ${reports}.`,
  clearlyMore: (labels, earlier) => `Duidelijk meer dan in ${earlier}: ${labels}.`,
  clearlyFewer: (labels, earlier) => `Duidelijk minder dan in ${earlier}: ${labels}.`,
  noneClear: (earlier) => `De verschillen met ${earlier} vallen binnen de normale schommeling.`,
  severalValues:
    'Een melding kan hier bij meer dan één regel horen. Opgeteld zijn de regels daarom meer dan het aantal meldingen.',
  spread:
    'Het gaat om de plaats van het voorval, niet om de woonplaats van de melder. Bij een deel van de meldingen is die plaats niet bekend.',
  quarters: (year) => `De verdeling over ${year}, met en zonder massameldingen:`,
  seriesBreak: (years) => `Let op: niet in elk jaar telden dezelfde bureaus mee (${years}). Vergelijk die jaren niet.`,
  tables: {
    keyFigures: (place) => `Kerncijfers, ${place}`,
    by: (what, place) => `Meldingen naar ${what}, ${place}`,
    quarters: (place) => `Meldingen per kwartaal, ${place}`,
    figure: 'Cijfer',
    reports: 'Meldingen',
    change: 'Verschil met een jaar eerder',
    massReports: 'Waarvan massameldingen',
    withoutMass: 'Zonder massameldingen',
    total: 'Alle meldingen',
  },
  chart: (what, place, years) => `Meldingen naar ${what}, ${place}, ${years}`,
  alt: (title, first, firstReports, second) =>
    `${title}. Het meest: ${first} (${firstReports})${second === null ? '' : `, daarna ${second}`}. Alle cijfers staan in de tabel.`,
  source: (editions, bases) =>
    `Bron: de antidiscriminatiebureaus via Meldbeeld, ${editions}. Afgerond op ${bases}, vanwege privacy.`,
  edition: (year, edition, day) => `${year} editie ${edition} (${day})`,
  method: {
    what: 'Dit rapport telt meldingen van discriminatie bij de antidiscriminatiebureaus van Amsterdam, Den Haag, Rotterdam en Utrecht. Alle bureaus gebruiken dezelfde codelijst.',
    rounding: (base, largest) =>
      `Kleine aantallen zijn afgerond op ${base}, zodat niemand te herkennen is. Een totaal kan daardoor hooguit ${largest} meldingen afwijken. Alle aantallen in dit rapport tellen op.`,
    zero: 'Een 0 kan ook een klein aantal zijn. Wat een bureau niet heeft aangeleverd is geen 0, maar ontbreekt: er staat dan “niet aangeleverd”.',
    chance:
      'Het aantal meldingen schommelt altijd wat. Wij noemen een verschil pas duidelijk als het groter is dan toeval en afronding samen, met 95% zekerheid (exacte vergelijking van twee Poisson-aantallen).',
    reporting:
      'Meldingen zijn niet alle discriminatie: veel mensen melden niet. Meer meldingen kan ook betekenen dat mensen het bureau beter weten te vinden.',
    several: 'Een melding kan meer dan één grond, aard of behandeling hebben en telt dan bij elk daarvan.',
    otherSources:
      'De politie, het College voor de Rechten van de Mens en de ombudsmannen tellen andere dingen. Tel hun cijfers niet bij deze op.',
    delivered: (year, bureaus) => `${year}: aangeleverd door ${bureaus}.`,
    notDelivered: (year, bureaus) => `${year}: niet aangeleverd door ${bureaus}.`,
    cityScope: 'Dit rapport gaat over voorvallen in deze stad, bij welk van de vier bureaus ze ook zijn gemeld.',
    madeOn: (day) => `Gemaakt op ${day} met Meldbeeld.`,
  },
};
