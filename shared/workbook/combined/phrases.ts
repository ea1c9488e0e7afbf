import type { Text } from '#shared/codebook/index.ts';

/** The short texts of the combined workbook. `{…}` is filled in. */
export const phrases = {
  title: {
    nl: 'Discriminatiemeldingen in de vier grote steden',
    en: 'Discrimination reports in the four large cities',
  },
  subject: {
    nl: 'Meldingen bij de antidiscriminatiebureaus van Amsterdam, Den Haag, Rotterdam en Utrecht',
    en: 'Reports to the antidiscrimination bureaus of Amsterdam, The Hague, Rotterdam and Utrecht',
  },
  madeOn: {
    nl: 'Gecombineerd werkboek van Meldbeeld, gemaakt op {date}',
    en: 'Combined workbook of Meldbeeld, made on {date}',
  },
  footer: { nl: 'Meldbeeld · {title} · {date}', en: 'Meldbeeld · {title} · {date}' },
  rounded: {
    nl: 'Kleine aantallen zijn afgerond op {base}-tallen, vanwege privacy.',
    en: 'Small counts are rounded to multiples of {base}, for privacy.',
  },
  release: { nl: 'Vrijgave {id}.', en: 'Release {id}.' },
  upTo: {
    nl: '({year} tot en met kwartaal {quarter}.)',
    en: '({year} up to and including quarter {quarter}.)',
  },
  exact: {
    nl: 'Exacte aantallen: alleen voor het bureau zelf, niet openbaar.',
    en: 'Exact counts: for the bureau itself only, not public.',
  },
  asOf: { nl: 'Stand van {date}.', en: 'As of {date}.' },
  notAllDelivered: {
    nl: 'Niet alles is aangeleverd: zie Uitleg.',
    en: 'Not everything was delivered: see Explanation.',
  },
  notDelivered: { nl: 'niet aangeleverd', en: 'not delivered' },
  delivered: { nl: 'aangeleverd', en: 'delivered' },
  deliveredOn: { nl: ' op {date}', en: ' on {date}' },
  version: { nl: 'versie', en: 'version' },
  back: { nl: 'Terug naar Uitleg', en: 'Back to Explanation' },
  explanationSheet: { nl: 'Uitleg', en: 'Explanation' },
  keyFiguresSheet: { nl: 'Kerncijfers', en: 'Key figures' },
  codeListSheet: { nl: 'Codelijst', en: 'Code list' },
} as const satisfies Record<string, Text>;
