import type { BetweenBureausRule } from '../rule.ts';
import { ruleSources } from '../sources.ts';

/**
 * V9: the same incident, registered by two bureaus. No bureau sees the sheet of another, so the server compares what was
 * submitted (`possibleDuplicates` in `shared/submission`) and both bureaus get a list to look through.
 */
export const duplicatesRule: BetweenBureausRule = {
  about: 'between-bureaus',
  id: 'V9',
  title: { nl: 'Misschien ook bij een ander bureau gemeld', en: 'Perhaps reported to another bureau as well' },
  why: {
    nl: 'Wie bij twee bureaus meldt, telt in het gezamenlijke beeld twee keer. Wij halen niets zelf weg: u ziet alleen maand, terrein en grond van de andere melding en zegt of het hetzelfde voorval is.',
    en: 'Someone who reports to two bureaus counts twice in the joint picture. We remove nothing ourselves: you see only month, domain and ground of the other report, and say whether it is the same incident.',
  },
  source: ruleSources.practice,
  example: {
    nl: 'Twee bureaus hebben een voorval op 3 mei 2023 in 3011 met terrein Horeca/amusement en grond Herkomst, gemeld binnen 14 dagen na elkaar.',
    en: 'Two bureaus have an incident on 3 May 2023 in 3011 with domain Hospitality and ground Origin, reported within 14 days of each other.',
  },
  ways: {},
};
