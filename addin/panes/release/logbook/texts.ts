import { defineTexts, formats } from '#addin/i18n/index.ts';
import type { AuditAction, AuditEntry } from '#shared/api/index.ts';

const nl = formats.nl;
const en = formats.en;

type Doer = AuditEntry['who']['role'];

interface LogbookTexts {
  readonly title: string;
  readonly about: string;
  readonly which: string;
  readonly ofYear: (year: number) => string;
  readonly everything: string;
  readonly loading: string;
  readonly nothing: string;
  /** The trail was verified, line by line. */
  readonly whole: (lines: number) => string;
  readonly broken: string;
  readonly brokenAt: (place: string, line: number) => string;
  readonly brokenAdvice: string;
  readonly damaged: string;
  readonly damagedAt: (place: string, months: string) => string;
  readonly damagedAdvice: string;
  readonly actions: Readonly<Record<AuditAction, string>>;
  readonly doers: Readonly<Record<Doer, string>>;
  readonly releases: string;
  readonly version: (number: string) => string;
  readonly until: { readonly months: (month: string) => string; readonly versions: (number: string) => string };
  readonly quarter: (quarter: string, year: string) => string;
  /** What came of it, by the word in the line; other words are shown as they are. */
  readonly results: Readonly<Record<string, string>>;
  readonly who: (id: string, role: string) => string;
  /** Origins that are no network, by the word in the line. */
  readonly origins: Readonly<Record<string, string>>;
  readonly network: (network: string) => string;
  readonly more: string;
  readonly firstShown: (shown: number, of: number) => string;
  readonly toSheet: string;
  readonly writing: string;
  readonly written: (sheet: string) => string;
  readonly sheet: string;
  readonly headers: readonly string[];
}

export const logbookTexts = defineTexts<LogbookTexts>({
  nl: {
    title: 'Logboek',
    about: 'Wie wat wanneer heeft gedaan. Zaaknummers en aantallen staan er niet in.',
    which: 'Van welk jaar',
    ofYear: (year) => `Alleen ${year}`,
    everything: 'Alle jaren',
    loading: 'Het logboek wordt opgehaald en gecontroleerd',
    nothing: 'Hier is nog niets gebeurd.',
    whole: (lines) => `${nl.count(lines, 'regel', 'regels')} gecontroleerd: niets is gewijzigd of weggehaald.`,
    broken: 'Het logboek klopt niet',
    brokenAt: (place, line) => `${place}: regel ${nl.number(line)} ontbreekt of is gewijzigd.`,
    brokenAdvice: 'Bewaar dit logboek en meld het bij uw beheerder.',
    damaged: 'Niet alles is te lezen',
    damagedAt: (place, months) => `${place}: ${months}.`,
    damagedAdvice: 'Deze maanden tellen nergens mee. Uw beheerder kan ze terugzetten uit een reservekopie.',
    actions: {
      'submission-stored': 'Inzending opgeslagen',
      'cases-withdrawn': 'Meldingen laten vervallen',
      'version-restored': 'Inzending ongedaan gemaakt',
      'period-reported': 'Kwartaal gemeld',
      'period-closed': 'Kwartaal gesloten',
      'period-reopened': 'Kwartaal weer geopend',
      'profile-saved': 'Geleerde woorden bewaard',
      'review-saved': 'Mogelijk dubbele melding beoordeeld',
      'release-published': 'Cijfers vrijgegeven',
      'case-erased': 'Eén zaak definitief gewist',
      'review-removed': 'Oordeel over dubbele meldingen verwijderd',
      'registrations-expired': 'Oude registraties verwijderd',
      'versions-expired': 'Oude inzendingen verwijderd',
    },
    doers: {
      bureau: 'bureau',
      policy: 'beleid',
      municipality: 'gemeente',
      coordinator: 'G4-coördinator',
      system: 'vanzelf',
    },
    releases: 'Vrijgaven',
    version: (number) => `versie ${number}`,
    until: { months: (month) => `tot en met ${month}`, versions: (number) => `tot en met versie ${number}` },
    quarter: (quarter, year) => `kwartaal ${quarter} van ${year}`,
    results: {
      stored: 'opgeslagen',
      published: 'gepubliceerd',
      removed: 'verwijderd',
      'removed from every version': 'uit elke versie verwijderd',
      open: 'open',
      complete: 'compleet',
      closed: 'gesloten',
      same: 'zelfde voorval',
      different: 'verschillend',
    },
    who: (id, role) => `${id} (${role})`,
    origins: { local: 'deze computer', timer: 'nachttaak', tool: 'opdrachtregel' },
    network: (network) => `netwerk ${network}`,
    more: 'Toon meer',
    firstShown: (shown, of) => `De nieuwste ${nl.number(shown)} van ${nl.number(of)} regels.`,
    toSheet: 'Naar Excel',
    writing: 'Het blad wordt gemaakt…',
    written: (sheet) => `Het logboek staat op het blad ‘${sheet}’.`,
    sheet: 'Logboek',
    headers: ['Wanneer (UTC)', 'Wat', 'Waarover', 'Resultaat', 'Waar', 'Wie', 'Rol', 'Netwerk', 'Regel'],
  },
  en: {
    title: 'Audit trail',
    about: 'Who did what, and when. It holds no case numbers and no counts.',
    which: 'Of which year',
    ofYear: (year) => `Only ${year}`,
    everything: 'All years',
    loading: 'Fetching and verifying the audit trail',
    nothing: 'Nothing has been done here yet.',
    whole: (lines) => `${en.count(lines, 'line', 'lines')} verified: nothing has been changed or taken away.`,
    broken: 'The audit trail is not right',
    brokenAt: (place, line) => `${place}: line ${en.number(line)} is missing or has been changed.`,
    brokenAdvice: 'Keep this audit trail and tell your administrator.',
    damaged: 'Not everything can be read',
    damagedAt: (place, months) => `${place}: ${months}.`,
    damagedAdvice: 'These months count nowhere. Your administrator can put them back from a backup.',
    actions: {
      'submission-stored': 'Submission stored',
      'cases-withdrawn': 'Reports withdrawn',
      'version-restored': 'Submission undone',
      'period-reported': 'Quarter reported',
      'period-closed': 'Quarter closed',
      'period-reopened': 'Quarter opened again',
      'profile-saved': 'Taught words kept',
      'review-saved': 'Possible double judged',
      'release-published': 'Figures released',
      'case-erased': 'One case erased for good',
      'review-removed': 'Judgement of doubles removed',
      'registrations-expired': 'Old registrations removed',
      'versions-expired': 'Old submissions removed',
    },
    doers: {
      bureau: 'bureau',
      policy: 'policy',
      municipality: 'municipality',
      coordinator: 'G4 coordinator',
      system: 'by itself',
    },
    releases: 'Releases',
    version: (number) => `version ${number}`,
    until: { months: (month) => `up to ${month}`, versions: (number) => `up to version ${number}` },
    quarter: (quarter, year) => `quarter ${quarter} of ${year}`,
    results: {
      stored: 'stored',
      published: 'published',
      removed: 'removed',
      'removed from every version': 'removed from every version',
      open: 'open',
      complete: 'complete',
      closed: 'closed',
      same: 'same incident',
      different: 'different',
    },
    who: (id, role) => `${id} (${role})`,
    origins: { local: 'this computer', timer: 'nightly task', tool: 'command line' },
    network: (network) => `network ${network}`,
    more: 'Show more',
    firstShown: (shown, of) => `The newest ${en.number(shown)} of ${en.number(of)} lines.`,
    toSheet: 'To Excel',
    writing: 'Making the sheet…',
    written: (sheet) => `The audit trail is on the sheet ‘${sheet}’.`,
    sheet: 'Audit trail',
    headers: ['When (UTC)', 'What', 'About', 'Result', 'Where', 'Who', 'Role', 'Network', 'Line'],
  },
});
