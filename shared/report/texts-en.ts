import type { ReportTexts } from './text-types.ts';

export const reportTextsEn: ReportTexts = {
  title: (period, place) => `Reports of discrimination in ${place}, ${period}`,
  subtitle: (bureaus) => `Reports to ${bureaus}`,
  chapters: {
    summary: 'In brief',
    trend: 'Development',
    grounds: 'Why people were discriminated against: grounds',
    domains: 'Where in society: areas',
    natures: 'What happened: nature',
    spread: 'Where it happened: spread',
    channels: 'How people reported',
    handling: 'What the bureaus did',
    method: 'How to read these figures',
  },
  everyPlace: 'the four large cities',
  nothing: (place, year) => `No figures about ${place} have been released for ${year}.`,
  part: (lastQuarter, year) => {
    const quarters = ['the first quarter', 'the first two quarters', 'the first three quarters'][lastQuarter - 1];
    return quarters === undefined ? String(year) : `${quarters} of ${year}`;
  },
  shortPart: (lastQuarter, year) => (lastQuarter < 4 ? `${year} up to Q${lastQuarter}` : String(year)),
  total: (place, period, reports) => `In ${period} there were ${reports} of discrimination in ${place}.`,
  totalEverywhere: (place, period, reports) =>
    `In ${period} the bureaus of ${place} received ${reports} of discrimination.`,
  fewest: (place, period) =>
    `In ${period} there were no reports of discrimination in ${place}, or so few that the rounded number is 0.`,
  rate: (rate, place) => `That is ${rate} for every 100,000 inhabitants of ${place}.`,
  missing: (bureaus, period, howMany) =>
    `${bureaus} ${howMany === 1 ? 'has' : 'have'} delivered nothing for ${period}. Those reports are missing.`,
  noEarlier: (place, earlier) =>
    `No figures about ${place} have been released for ${earlier}, so the years cannot be compared.`,
  incomparable: (earlier) =>
    `Other bureaus are in the figures of ${earlier}, so we do not compare the number of reports with that year.`,
  fewerQuarters: (earlier) =>
    `Fewer quarters of ${earlier} have been released, so we do not compare the number of reports with that year.`,
  same: (earlier) => `In ${earlier} there were as many.`,
  steady: (difference, direction, earlier, before) =>
    `In ${earlier} there were ${before}. The difference, ${difference} ${direction}, is within normal variation: it can be chance, or come from rounding.`,
  clear: (difference, direction, earlier, before) =>
    `In ${earlier} there were ${before}: now there are ${difference} ${direction}. That is a clear difference, larger than chance and rounding. These figures do not tell what caused it.`,
  massReports: (period, mass, without) =>
    `Among the reports in ${period} are ${mass} mass reports: many reports of the same incident. Without those there are ${without}.`,
  steadyWithoutMass: (earlier, before, now) =>
    `Without mass reports the difference from ${earlier} is within normal variation (from ${before} to ${now}).`,
  clearWithoutMass: (direction, earlier, before, now) =>
    `Without mass reports there are clearly ${direction} than in ${earlier} (from ${before} to ${now}).`,
  mostGround: (grounds, reports, share, howMany) =>
    `Most often the ground was ${grounds}: ${reports}${howMany > 1 ? ' each' : ''}${share === null ? '' : `, ${share} of the total`}.`,
  nextGrounds: (grounds, howMany) => `Next ${howMany === 1 ? 'is' : 'are'} ${grounds}.`,
  mostDomain: (domains, reports, howMany) =>
    howMany === 1
      ? `The area with most reports is ${domains}: ${reports}.`
      : `The areas with most reports are ${domains}: ${reports} each.`,
  most: (labels, reports, howMany) =>
    howMany === 1 ? `Most often stated is ${labels}: ${reports}.` : `Most often stated are ${labels}: ${reports} each.`,
  tooFew: (place, period) => `There are too few reports about ${place} in ${period} to tell what occurs most often.`,
  clearlyMore: (labels, earlier) => `Clearly more than in ${earlier}: ${labels}.`,
  clearlyFewer: (labels, earlier) => `Clearly fewer than in ${earlier}: ${labels}.`,
  noneClear: (earlier) => `The differences from ${earlier} are within normal variation.`,
  severalValues:
    'A report can belong to more than one row here. Added up, the rows can be more than the number of reports.',
  spread:
    'This is about the place of the incident, not the home of the reporter. Of some reports that place is not known.',
  quarters: 'The chart shows the number of reports in each quarter, with and without mass reports.',
  between: (year, least, most) => `In ${year} that number lay between ${least} and ${most} a quarter.`,
  alike: (year, reports) => `In ${year} every quarter had as many: ${reports}.`,
  seriesBreak: (years) => `Mind: not every year holds the same bureaus (${years}). Do not compare those years.`,
  tables: {
    keyFigures: (place) => `Key figures, ${place}`,
    by: (what, place) => `Reports by ${what}, ${place}`,
    quarters: (place) => `Reports by quarter, ${place}`,
    figure: 'Figure',
    reports: 'Reports',
    change: 'Change from a year earlier',
    massReports: 'Of which mass reports',
    withoutMass: 'Without mass reports',
  },
  chart: (what, place, years) => `Reports by ${what}, ${place}, ${years}`,
  alt: (title, first, firstReports, second) =>
    `${title}. Most: ${first} (${firstReports})${second === null ? '' : `, then ${second}`}. All figures are in the table.`,
  source: (editions, bases) =>
    `Source: the antidiscrimination bureaus through Meldbeeld, ${editions}. Rounded to ${bases}, for privacy.`,
  edition: (period, edition, day) => `${period} edition ${edition} (${day})`,
  method: {
    what: 'This report counts reports of discrimination to the antidiscrimination bureaus of Amsterdam, The Hague, Rotterdam and Utrecht. All bureaus use the same code list.',
    rounding: (base, largest) =>
      `Small counts are rounded to ${base}, so that nobody can be recognised. A total can therefore be off by at most ${largest} reports. All totals come from the same rounded counts, so they agree with each other.`,
    zero: 'A 0 can also be a small number. What a bureau did not deliver is not 0 but missing: it says “no figure”.',
    chance:
      'The number of reports always varies somewhat. We call a difference clear only when it is larger than chance and rounding together, with 95% confidence (exact comparison of two Poisson counts).',
    reporting:
      'Reports are not all discrimination: many people do not report. More reports can also mean that people find the bureau more easily.',
    several: 'A report can have more than one ground, nature or handling, and then counts under each of them.',
    otherSources:
      'The police, the Netherlands Institute for Human Rights and the ombudsmen count other things. Do not add their figures to these.',
    delivered: (year, bureaus) => `${year}: delivered by ${bureaus}.`,
    notDelivered: (year, bureaus) => `${year}: not delivered by ${bureaus}.`,
    cityScope: 'This report is about incidents in this city, to whichever of the four bureaus they were reported.',
    inhabitants: (place, year, inhabitants, { citation, status }) =>
      `The number for every 100,000 inhabitants is worked out with ${inhabitants} inhabitants of ${place} in ${year} (${citation}${status === 'source' ? '' : '; still to be verified'}).`,
    madeOn: (day) => `Made on ${day} with Meldbeeld.`,
  },
};
