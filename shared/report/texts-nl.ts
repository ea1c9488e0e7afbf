import type { ReportTexts } from './text-types.ts';

export const reportTextsNl: ReportTexts = {
  title: (period, place) => `Discriminatiemeldingen in ${place}, ${period}`,
  subtitle: (bureaus) => `Meldingen bij ${bureaus}`,
  chapters: {
    summary: 'In het kort',
    trend: 'Ontwikkeling',
    grounds: 'Waarom mensen werden gediscrimineerd: de gronden',
    domains: 'Waar in de samenleving: de terreinen',
    natures: 'Wat er gebeurde: de aard',
    spread: 'Waar het gebeurde: de spreiding',
    channels: 'Hoe mensen meldden',
    handling: 'Wat de bureaus deden',
    method: 'Zo leest u deze cijfers',
  },
  everyPlace: 'de vier grote steden',
  nothing: (place, year) => `Over ${place} zijn voor ${year} geen cijfers vrijgegeven.`,
  part: (lastQuarter, year) => {
    const quarters = ['het eerste kwartaal', 'de eerste twee kwartalen', 'de eerste drie kwartalen'][lastQuarter - 1];
    return quarters === undefined ? String(year) : `${quarters} van ${year}`;
  },
  shortPart: (lastQuarter, year) => (lastQuarter < 4 ? `${year} t/m ${lastQuarter}e kwartaal` : String(year)),
  total: (place, period, reports) => `In ${period} waren er ${reports} van discriminatie in ${place}.`,
  totalEverywhere: (place, period, reports) =>
    `In ${period} kregen de bureaus van ${place} ${reports} van discriminatie.`,
  fewest: (place, period) =>
    `In ${period} waren er geen meldingen van discriminatie in ${place}, of zo weinig dat het afgeronde aantal 0 is.`,
  rate: (rate, place) => `Dat zijn er ${rate} per 100.000 inwoners van ${place}.`,
  missing: (bureaus, period, howMany) =>
    `${bureaus} ${howMany === 1 ? 'heeft' : 'hebben'} over ${period} niet aangeleverd. Die meldingen ontbreken dus.`,
  noEarlier: (place, earlier) =>
    `Over ${place} zijn voor ${earlier} geen cijfers vrijgegeven. Vergelijken kan daarom niet.`,
  incomparable: (earlier) =>
    `In ${earlier} telden andere bureaus mee. Daarom vergelijken wij het aantal meldingen niet met dat jaar.`,
  fewerQuarters: (earlier) =>
    `Over ${earlier} zijn minder kwartalen vrijgegeven. Daarom vergelijken wij het aantal meldingen niet met dat jaar.`,
  same: (earlier) => `In ${earlier} waren het er evenveel.`,
  steady: (difference, direction, earlier, before) =>
    `In ${earlier} waren het er ${before}. Het verschil, ${difference} ${direction === 'more' ? 'meer' : 'minder'}, valt binnen de normale schommeling: het kan toeval zijn, of door afronding komen.`,
  clear: (difference, direction, earlier, before) =>
    `In ${earlier} waren het er ${before}: nu zijn het er ${difference} ${direction === 'more' ? 'meer' : 'minder'}. Dat is een duidelijk verschil, groter dan toeval en afronding. Waardoor het komt, zeggen deze cijfers niet.`,
  massReports: (period, mass, without) =>
    `Onder de meldingen in ${period} zijn ${mass} massameldingen: veel meldingen over hetzelfde voorval. Zonder die meldingen zijn het er ${without}.`,
  steadyWithoutMass: (earlier, before, now) =>
    `Zonder massameldingen valt het verschil met ${earlier} binnen de normale schommeling (van ${before} naar ${now}).`,
  clearWithoutMass: (direction, earlier, before, now) =>
    `Zonder massameldingen zijn het er duidelijk ${direction === 'more' ? 'meer' : 'minder'} dan in ${earlier} (van ${before} naar ${now}).`,
  mostGround: (grounds, reports, share, howMany) =>
    `Het vaakst ging het om ${grounds}: ${reports}${howMany > 1 ? ' elk' : ''}${share === null ? '' : `, ${share} van het totaal`}.`,
  nextGrounds: (grounds, howMany) => `Daarna ${howMany === 1 ? 'volgt' : 'volgen'} ${grounds}.`,
  mostDomain: (domains, reports, howMany) =>
    howMany === 1
      ? `Het terrein met de meeste meldingen is ${domains}: ${reports}.`
      : `De terreinen met de meeste meldingen zijn ${domains}: ${reports} elk.`,
  most: (labels, reports, howMany) =>
    howMany === 1
      ? `Het vaakst genoemd is ${labels}: ${reports}.`
      : `Het vaakst genoemd zijn ${labels}: ${reports} elk.`,
  tooFew: (place, period) =>
    `Over ${place} zijn er in ${period} te weinig meldingen om te zeggen wat het vaakst voorkomt.`,
  clearlyMore: (labels, earlier) => `Duidelijk meer dan in ${earlier}: ${labels}.`,
  clearlyFewer: (labels, earlier) => `Duidelijk minder dan in ${earlier}: ${labels}.`,
  noneClear: (earlier) => `De verschillen met ${earlier} vallen binnen de normale schommeling.`,
  severalValues:
    'Een melding kan hier bij meer dan één regel horen. Opgeteld kunnen de regels daarom meer zijn dan het aantal meldingen.',
  spread:
    'Het gaat om de plaats van het voorval, niet om de woonplaats van de melder. Bij een deel van de meldingen is die plaats niet bekend.',
  quarters: 'De grafiek laat het aantal meldingen per kwartaal zien, met en zonder massameldingen.',
  between: (year, least, most) => `In ${year} lag dat aantal tussen ${least} en ${most} per kwartaal.`,
  alike: (year, reports) => `In ${year} waren het er elk kwartaal evenveel: ${reports}.`,
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
  },
  chart: (what, place, years) => `Meldingen naar ${what}, ${place}, ${years}`,
  alt: (title, first, firstReports, second) =>
    `${title}. Het meest: ${first} (${firstReports})${second === null ? '' : `, daarna ${second}`}. Alle cijfers staan in de tabel.`,
  source: (editions, bases) =>
    `Bron: de antidiscriminatiebureaus via Meldbeeld, ${editions}. Afgerond op ${bases}, vanwege privacy.`,
  edition: (period, edition, day) => `${period} editie ${edition} (${day})`,
  method: {
    what: 'Dit rapport telt meldingen van discriminatie bij de antidiscriminatiebureaus van Amsterdam, Den Haag, Rotterdam en Utrecht. Alle bureaus gebruiken dezelfde codelijst.',
    rounding: (base, largest) =>
      `Kleine aantallen zijn afgerond op ${base}, zodat niemand te herkennen is. Een totaal kan daardoor hooguit ${largest} meldingen afwijken. Alle totalen komen uit dezelfde afgeronde aantallen en kloppen dus met elkaar.`,
    zero: 'Een 0 kan ook een klein aantal zijn. Wat een bureau niet heeft aangeleverd is geen 0, maar ontbreekt: er staat dan “geen cijfer”.',
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
    inhabitants: (place, year, inhabitants, { citation, status }) =>
      `Voor het aantal per 100.000 inwoners rekenen wij met ${inhabitants} inwoners van ${place} in ${year} (${citation}${status === 'source' ? '' : '; nog te controleren'}).`,
    madeOn: (day) => `Gemaakt op ${day} met Meldbeeld.`,
  },
};
