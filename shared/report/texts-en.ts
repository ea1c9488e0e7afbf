import type { ReportTexts } from './text-types.ts';

export const reportTextsEn: ReportTexts = {
  title: (year, place) => `Reports of discrimination in ${place}, ${year}`,
  subtitle: (bureaus) => `Reports to ${bureaus}`,
  chapters: {
    summary: 'In brief',
    trend: 'Development',
    grounds: 'Why people were discriminated against: grounds',
    domains: 'Where in society: areas',
    natures: 'What happened: nature',
    spread: 'Where it happened: municipalities and districts',
    channels: 'How people reported',
    handling: 'What the bureaus did',
    method: 'How to read these figures',
  },
  everyPlace: 'the four large cities',
  nothing: (place, year) => `No figures about ${place} have been released for ${year}.`,
  total: (place, year, reports) => `In ${year} there were ${reports} of discrimination in ${place}.`,
  rate: (rate, place) => `That is ${rate} for every 100,000 inhabitants of ${place}.`,
  missing: (bureaus, year, howMany) =>
    `${bureaus} ${howMany === 1 ? 'has' : 'have'} delivered nothing for ${year}. Those reports are missing.`,
  noEarlier: 'No figures have been released for the year before, so the two cannot be compared.',
  incomparable: (earlier) =>
    `Other bureaus are in the figures of ${earlier}, so we do not compare the number of reports with that year.`,
  same: (earlier) => `That is as many as in ${earlier}.`,
  steady: (difference, direction, earlier, before) =>
    `That is ${difference} ${direction} than in ${earlier} (${before}). This difference is within normal variation: it can be chance, or come from rounding.`,
  clear: (difference, direction, earlier, before) =>
    `That is ${difference} ${direction} than in ${earlier} (${before}). That is a clear difference, larger than chance and rounding. These figures do not tell what caused it.`,
  massReports: (mass, without) =>
    `${mass} of them are mass reports: many reports of the same incident. Without these there are ${without}.`,
  steadyWithoutMass: (earlier, before, now) =>
    `Without mass reports the difference from ${earlier} is within normal variation (from ${before} to ${now}).`,
  clearWithoutMass: (direction, earlier, before, now) =>
    `Without mass reports there are clearly ${direction} than in ${earlier} (from ${before} to ${now}).`,
  mostGround: (ground, reports, share) =>
    `Most reports were about ${ground}: ${reports}${share === null ? '' : `, ${share} of all reports`}.`,
  nextGrounds: (grounds) => `Next are ${grounds}.`,
  mostDomain: (domain, reports) => `The area with most reports is ${domain}: ${reports}.`,
  most: (label, reports) => `Most often stated is ${label}: ${reports}.`,
  clearlyMore: (labels, earlier) => `Clearly more than in ${earlier}: ${labels}.`,
  clearlyFewer: (labels, earlier) => `Clearly fewer than in ${earlier}: ${labels}.`,
  noneClear: (earlier) => `The differences from ${earlier} are within normal variation.`,
  severalValues:
    'A report can belong to more than one row here. Added up, the rows are more than the number of reports.',
  spread:
    'This is about the place of the incident, not the home of the reporter. Of some reports that place is not known.',
  quarters: (year) => `How ${year} was divided, with and without mass reports:`,
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
    total: 'All reports',
  },
  chart: (what, place, years) => `Reports by ${what}, ${place}, ${years}`,
  alt: (title, first, firstReports, second) =>
    `${title}. Most: ${first} (${firstReports})${second === null ? '' : `, then ${second}`}. All figures are in the table.`,
  source: (editions, bases) =>
    `Source: the antidiscrimination bureaus through Meldbeeld, ${editions}. Rounded to ${bases}, for privacy.`,
  edition: (year, edition, day) => `${year} edition ${edition} (${day})`,
  method: {
    what: 'This report counts reports of discrimination to the antidiscrimination bureaus of Amsterdam, The Hague, Rotterdam and Utrecht. All bureaus use the same code list.',
    rounding: (base, largest) =>
      `Small counts are rounded to ${base}, so that nobody can be recognised. A total can therefore be off by at most ${largest} reports. All counts in this report add up.`,
    zero: 'A 0 can also be a small number. What a bureau did not deliver is not 0 but missing: it says “not delivered”.',
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
    madeOn: (day) => `Made on ${day} with Meldbeeld.`,
  },
};
