import { defineTexts, formats } from '#addin/i18n/index.ts';
import type { Quarter, ReopenReason } from '#shared/submission/index.ts';
import type { Screen } from '../desk.ts';

const nl = formats.nl;
const en = formats.en;

interface DeliveredTexts {
  readonly heading: (year: number) => string;
  readonly screens: Readonly<Record<Screen, string>>;
  readonly year: string;
  readonly back: string;
  readonly loading: string;
  readonly nothing: (year: number) => string;
  readonly quarter: (quarter: Quarter) => string;
  readonly statuses: Readonly<Record<'open' | 'complete' | 'closed', string>>;
  readonly since: (moment: string, by: string) => string;
  readonly inRelease: (release: string) => string;
  readonly whoReopens: string;
  readonly reopened: Readonly<Record<ReopenReason, string>>;
  readonly notOver: string;
  readonly declare: (quarter: Quarter) => string;
  readonly takeBack: (quarter: Quarter) => string;
  readonly line: (moment: string, by: string) => string;
  readonly changes: (added: number, changed: number, withdrawn: number) => string;
  readonly kinds: Readonly<Record<'undo' | 'withdrawal', string>>;
  readonly open: (number: string) => string;
  readonly close: string;
  readonly undoLast: (number: string) => string;
  readonly undoAbout: (number: string) => string;
  readonly undoNothing: string;
  readonly undoParts: Readonly<Record<'added' | 'changed' | 'withdrawn', string>>;
  readonly undoConfirm: (number: string) => string;
  readonly undone: string;
  readonly withdrawAbout: string;
  readonly search: string;
  readonly noneFound: string;
  readonly firstShown: (shown: number, of: number) => string;
  readonly why: string;
  readonly chooseWhy: string;
  readonly withdrawNext: (count: number) => string;
  readonly withdrawNone: string;
  readonly withdrawConfirm: (count: number) => string;
  readonly withdrawSure: (count: number) => string;
  readonly tooMany: (most: number) => string;
  readonly working: string;
  readonly again: string;
  readonly done: string;
  readonly doublesAbout: string;
  readonly doublesNone: string;
  /** Reports with doubles, and without those that count at another bureau. */
  readonly countedOnce: (all: number, once: number) => string;
  readonly other: string;
  readonly same: string;
  readonly different: string;
  readonly question: (caseNumber: string) => string;
  readonly states: Readonly<Record<'unanswered' | 'waiting' | 'agreed' | 'apart', string>>;
}

export const deliveredTexts = defineTexts<DeliveredTexts>({
  nl: {
    heading: (year) => `Al aangeleverd over ${year}`,
    screens: {
      periods: 'Kwartalen',
      history: 'Eerdere inzendingen',
      undo: 'Laatste inzending ongedaan maken',
      withdraw: 'Meldingen laten vervallen',
      erase: 'Eén zaak voorgoed wissen',
      doubles: 'Mogelijk dubbele meldingen',
    },
    year: 'Jaar',
    back: 'Terug',
    loading: 'Even ophalen…',
    nothing: (year) => `U hebt over ${year} nog niets aangeleverd.`,
    quarter: (quarter) => `Kwartaal ${quarter}`,
    statuses: { open: 'open', complete: 'compleet', closed: 'gesloten' },
    since: (moment, by) => `${moment}, ${by}`,
    inRelease: (release) => `In vrijgave ${release}.`,
    whoReopens: 'Dit kwartaal verandert niet meer. De G4-coördinator kan het heropenen.',
    reopened: {
      mistake: 'Heropend: er zat een fout in.',
      'late-reports': 'Heropend: er kwamen late meldingen.',
      'released-too-early': 'Heropend: het was te vroeg vrijgegeven.',
    },
    notOver: 'Dit kwartaal is nog niet voorbij.',
    declare: (quarter) => `Meld kwartaal ${quarter} compleet`,
    takeBack: (quarter) => `Meld kwartaal ${quarter} toch niet compleet`,
    line: (moment, by) => `${moment} · ${by}`,
    changes: (added, changed, withdrawn) =>
      `${nl.number(added)} nieuw, ${nl.number(changed)} gewijzigd, ${nl.number(withdrawn)} vervallen`,
    kinds: { undo: 'ongedaan gemaakt', withdrawal: 'laten vervallen' },
    open: (number) => `Bekijk ${number}`,
    close: 'Terug naar de lijst',
    undoLast: (number) => `Maak ${number} ongedaan`,
    undoAbout: (number) => `Dit gebeurt er als u inzending ${number} ongedaan maakt. Uw blad verandert niet.`,
    undoNothing: 'Er is niets om ongedaan te maken.',
    undoParts: { added: 'komt terug', changed: 'wordt weer zoals het was', withdrawn: 'gaat weg' },
    undoConfirm: (number) => `Ja, maak ${number} ongedaan`,
    undone: 'De inzending is ongedaan gemaakt',
    withdrawAbout: 'Kies de meldingen die u laat vervallen. Uw blad verandert niet: haal ze daar zelf ook weg.',
    search: 'Zoek een zaaknummer',
    noneFound: 'Geen melding gevonden met dit nummer.',
    firstShown: (shown, of) => `De eerste ${nl.number(shown)} van ${nl.number(of)}. Zoek om de rest te zien.`,
    why: 'Waarom?',
    chooseWhy: 'Kies een reden',
    withdrawNext: (count) => `Verder met ${nl.count(count, 'melding', 'meldingen')}`,
    withdrawNone: 'Kies eerst een melding en een reden.',
    withdrawConfirm: (count) => `Ja, laat ${nl.count(count, 'melding', 'meldingen')} vervallen`,
    withdrawSure: (count) => `U laat ${nl.count(count, 'melding', 'meldingen')} vervallen:`,
    tooMany: (most) => `Kies hoogstens ${nl.number(most)} meldingen tegelijk.`,
    working: 'Even geduld…',
    again: 'Probeer opnieuw: niets gebeurt dubbel',
    done: 'Klaar',
    doublesAbout:
      'Deze meldingen lijken op een melding bij een ander bureau: zelfde dag, plaats, terrein en grond. Van die andere ziet u alleen maand, terrein en grond.',
    doublesNone: 'Er zijn nu geen mogelijk dubbele meldingen.',
    countedOnce: (all, once) =>
      `Uw bureau telt ${nl.count(all, 'melding', 'meldingen')}, en ${nl.number(once)} zonder wat bij een ander bureau al telt.`,
    other: 'Ander bureau',
    same: 'Zelfde voorval',
    different: 'Verschillend',
    question: (caseNumber) => `${caseNumber}: is dit hetzelfde voorval?`,
    states: {
      unanswered: 'Nog niet bekeken.',
      waiting: 'Wacht op het andere bureau.',
      agreed: 'Beide bureaus zeggen: zelfde voorval. Het kan als één worden geteld.',
      apart: 'Verschillend: beide meldingen tellen.',
    },
  },
  en: {
    heading: (year) => `Submitted for ${year}`,
    screens: {
      periods: 'Quarters',
      history: 'Earlier submissions',
      undo: 'Undo the last submission',
      withdraw: 'Withdraw reports',
      erase: 'Erase one case for good',
      doubles: 'Possible doubles',
    },
    year: 'Year',
    back: 'Back',
    loading: 'Fetching…',
    nothing: (year) => `You have not submitted anything for ${year} yet.`,
    quarter: (quarter) => `Quarter ${quarter}`,
    statuses: { open: 'open', complete: 'complete', closed: 'closed' },
    since: (moment, by) => `${moment}, ${by}`,
    inRelease: (release) => `In release ${release}.`,
    whoReopens: 'This quarter no longer changes. The G4 coordinator can reopen it.',
    reopened: {
      mistake: 'Reopened: there was a mistake in it.',
      'late-reports': 'Reopened: reports came in late.',
      'released-too-early': 'Reopened: it was released too early.',
    },
    notOver: 'This quarter is not over yet.',
    declare: (quarter) => `Report quarter ${quarter} complete`,
    takeBack: (quarter) => `Report quarter ${quarter} not complete after all`,
    line: (moment, by) => `${moment} · ${by}`,
    changes: (added, changed, withdrawn) =>
      `${en.number(added)} new, ${en.number(changed)} changed, ${en.number(withdrawn)} withdrawn`,
    kinds: { undo: 'undone', withdrawal: 'withdrawn' },
    open: (number) => `See ${number}`,
    close: 'Back to the list',
    undoLast: (number) => `Undo ${number}`,
    undoAbout: (number) => `This happens when you undo submission ${number}. Your sheet does not change.`,
    undoNothing: 'There is nothing to undo.',
    undoParts: { added: 'comes back', changed: 'becomes as it was', withdrawn: 'goes' },
    undoConfirm: (number) => `Yes, undo ${number}`,
    undone: 'The submission has been undone',
    withdrawAbout: 'Choose the reports that you withdraw. Your sheet does not change: take them out there as well.',
    search: 'Find a case number',
    noneFound: 'No report found with this number.',
    firstShown: (shown, of) => `The first ${en.number(shown)} of ${en.number(of)}. Search to see the rest.`,
    why: 'Why?',
    chooseWhy: 'Choose a reason',
    withdrawNext: (count) => `Next, with ${en.count(count, 'report', 'reports')}`,
    withdrawNone: 'First choose a report and a reason.',
    withdrawConfirm: (count) => `Yes, withdraw ${en.count(count, 'report', 'reports')}`,
    withdrawSure: (count) => `You withdraw ${en.count(count, 'report', 'reports')}:`,
    tooMany: (most) => `Choose at most ${en.number(most)} reports at a time.`,
    working: 'One moment…',
    again: 'Try again: nothing happens twice',
    done: 'Done',
    doublesAbout:
      'These reports resemble a report at another bureau: same day, place, area of life and ground. Of that other one you see only month, area and ground.',
    doublesNone: 'There are no possible doubles now.',
    countedOnce: (all, once) =>
      `Your bureau counts ${en.count(all, 'report', 'reports')}, and ${en.number(once)} without what counts at another bureau already.`,
    other: 'Other bureau',
    same: 'Same incident',
    different: 'Different',
    question: (caseNumber) => `${caseNumber}: is this the same incident?`,
    states: {
      unanswered: 'Not looked at yet.',
      waiting: 'Waiting for the other bureau.',
      agreed: 'Both bureaus say: same incident. It can be counted as one.',
      apart: 'Different: both reports count.',
    },
  },
});
