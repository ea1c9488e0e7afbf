import { municipalityName } from './places.ts';
import { asCell } from './dates.ts';
import { join, word, type CodeWords, type DemoColumn } from './layout.ts';
import {
  anonymityWords,
  channelWords,
  kindWords,
  policeWords,
  referralWords,
  reporterWords,
  statusWords,
} from './words.ts';

type Header = Pick<DemoColumn, 'header' | 'group' | 'width' | 'hidden'>;

/** The columns that the layouts have in common; each layout gives its own headers and order. */
export const column = {
  caseNumber: (header: Header): DemoColumn => ({ ...header, field: 'caseNumber', write: (truth) => truth.caseNumber }),
  reportedOn: (header: Header): DemoColumn => ({
    ...header,
    field: 'reportedOn',
    write: (truth) => asCell(truth.reportedOn),
  }),
  incidentOn: (header: Header): DemoColumn => ({
    ...header,
    field: 'incidentOn',
    write: (truth) => truth.incidentOn && asCell(truth.incidentOn),
  }),
  closedOn: (header: Header): DemoColumn => ({
    ...header,
    field: 'closedOn',
    write: (truth) => truth.closedOn && asCell(truth.closedOn),
  }),
  kind: (header: Header): DemoColumn => ({ ...header, field: 'kind', write: (truth) => word(truth.kind, kindWords) }),
  reporter: (header: Header): DemoColumn => ({
    ...header,
    field: 'reporter',
    write: (truth) => word(truth.reporter, reporterWords),
  }),
  anonymity: (header: Header): DemoColumn => ({
    ...header,
    field: 'anonymity',
    write: (truth) => word(truth.anonymity, anonymityWords),
  }),
  channel: (header: Header): DemoColumn => ({
    ...header,
    field: 'channel',
    write: (truth) => word(truth.channel, channelWords),
  }),
  home: (header: Header): DemoColumn => ({
    ...header,
    field: 'homeMunicipality',
    write: (truth) => municipalityName(truth.homeMunicipality),
  }),
  place: (header: Header): DemoColumn => ({
    ...header,
    field: 'incidentMunicipality',
    write: (truth) => municipalityName(truth.incidentMunicipality),
  }),
  postcode: (header: Header): DemoColumn => ({
    ...header,
    field: 'incidentPostcode',
    write: (truth) => truth.incidentPostcode && Number(truth.incidentPostcode),
  }),
  domain: (header: Header, words: CodeWords): DemoColumn => ({
    ...header,
    field: 'domain',
    write: (truth) => words.domains[truth.domain],
  }),
  natures: (header: Header, words: CodeWords, separator = ', '): DemoColumn => ({
    ...header,
    field: 'natures',
    write: (truth) => join(truth.natures, words.natures, separator),
  }),
  handlings: (header: Header, words: CodeWords, separator = ', '): DemoColumn => ({
    ...header,
    field: 'handlings',
    write: (truth) => join(truth.handlings, words.handlings, separator),
  }),
  referredTo: (header: Header): DemoColumn => ({
    ...header,
    field: 'referredTo',
    write: (truth) => join(truth.referredTo, referralWords, ', '),
  }),
  police: (header: Header): DemoColumn => ({
    ...header,
    field: 'reportedToPolice',
    write: (truth) => word(truth.reportedToPolice, policeWords),
  }),
  status: (header: Header): DemoColumn => ({
    ...header,
    field: 'status',
    write: (truth) => word(truth.status, statusWords),
  }),
  massReport: (header: Header): DemoColumn => ({ ...header, field: 'massReport', write: (truth) => truth.massReport }),
  name: (header: Header): DemoColumn => ({ ...header, write: (_, person) => person.name }),
  email: (header: Header): DemoColumn => ({ ...header, write: (_, person) => person.email }),
  phone: (header: Header): DemoColumn => ({ ...header, write: (_, person) => person.phone }),
  account: (header: Header): DemoColumn => ({ ...header, write: (_, person) => person.account }),
  story: (header: Header): DemoColumn => ({ width: 40, ...header, write: (_, person) => person.story }),
  empty: (): DemoColumn => ({ header: '', width: 3, write: () => null }),
} as const;
