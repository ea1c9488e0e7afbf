import { defineTexts } from '#addin/i18n/index.ts';
import type { ReleaseWarning } from '#shared/api/index.ts';
import type { Quarter, ReopenReason } from '#shared/submission/index.ts';
import type { BoardStatus } from './status.ts';

interface ReleaseTexts {
  readonly title: string;
  readonly year: string;
  readonly loading: string;
  readonly board: string;
  readonly bureau: string;
  readonly quarter: (quarter: Quarter) => string;
  readonly statuses: Readonly<Record<BoardStatus, string>>;
  readonly emptyTitle: (year: number) => string;
  readonly emptyText: string;
  readonly what: string;
  readonly period: string;
  readonly wholeYear: (year: number) => string;
  readonly upTo: (quarter: Quarter) => string;
  readonly base: string;
  readonly bases: (base: number, usual: boolean) => string;
  readonly baseFixed: (base: number, year: number) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly look: string;
  readonly rounding: string;
  readonly roundingTakes: string;
  readonly preview: (id: string) => string;
  readonly quality: string;
  readonly safe: (base: number) => string;
  readonly oneWay: (mean: string, largest: string) => string;
  readonly twoWay: (mean: string, largest: string) => string;
  readonly differences: (before: string) => string;
  readonly first: string;
  readonly before: string;
  readonly after: string;
  readonly notDelivered: string;
  readonly warnings: Readonly<
    Record<ReleaseWarning, (params: { bureaus: string; base: number; edition: number }) => string>
  >;
  readonly back: string;
  readonly publish: string;
  readonly confirmTitle: (id: string) => string;
  readonly confirmText: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly reasonMissing: string;
  readonly published: (id: string) => string;
  readonly unchanged: (id: string) => string;
  readonly nothingChanged: (id: string) => string;
  readonly editions: (year: number) => string;
  readonly noEditions: (year: number) => string;
  readonly audit: string;
  readonly auditOf: (id: string) => string;
  readonly auditFile: (id: string) => string;
  readonly reopen: string;
  readonly reopenHint: string;
  readonly reopenWhich: string;
  readonly reopenWhy: string;
  readonly reopenReasons: Readonly<Record<ReopenReason, string>>;
  readonly reopenButton: string;
  readonly reopened: (period: string) => string;
}

export const releaseTexts = defineTexts<ReleaseTexts>({
  nl: {
    title: 'Vrijgave',
    year: 'Jaar',
    loading: 'We kijken wat er is aangeleverd',
    board: 'Wat is er aangeleverd',
    bureau: 'Bureau',
    quarter: (quarter) => `K${quarter}`,
    statuses: {
      open: 'open',
      complete: 'compleet',
      closed: 'vrij­gegeven',
      nothing: 'nog niets',
      reopened: 'weer open',
    },
    emptyTitle: (year) => `Over ${year} is nog niets aangeleverd`,
    emptyText: 'Zodra een bureau aanlevert, kunt u hier cijfers vrijgeven. Kies eventueel een ander jaar.',
    what: 'Wat wilt u vrijgeven?',
    period: 'Periode',
    wholeYear: (year) => `Heel ${year}`,
    upTo: (quarter) => (quarter === 1 ? '1e kwartaal' : `1e tot en met ${quarter}e kwartaal`),
    base: 'Kleine aantallen afronden op',
    bases: (base, usual) => (usual ? `${base} (gebruikelijk)` : String(base)),
    baseFixed: (base, year) => `${year} is eerder afgerond op ${base}; dat blijft zo.`,
    reason: 'Reden van deze editie',
    reasonHint: 'Iedereen kan dit lezen. Noem geen personen of zaken.',
    look: 'Bekijk het voorbeeld',
    rounding: 'De cijfers worden afgerond en gecontroleerd',
    roundingTakes: 'Dit duurt enkele seconden.',
    preview: (id) => `Voorbeeld van ${id}`,
    quality: 'Hoe goed zijn de cijfers?',
    safe: (base) => `Geen enkel getal ligt tussen 0 en ${base}, hoe men ook optelt of vergelijkt.`,
    oneWay: (mean, largest) =>
      `Totalen, zoals alle meldingen van een bureau of grond: gemiddeld ${mean} ernaast, hoogstens ${largest}.`,
    twoWay: (mean, largest) =>
      `Kruisingen, zoals een grond op een terrein: gemiddeld ${mean} ernaast, hoogstens ${largest}.`,
    differences: (before) => `Verschil met ${before}`,
    first: 'Dit wordt de eerste editie over dit jaar.',
    before: 'Was',
    after: 'Wordt',
    notDelivered: 'niet aangeleverd',
    warnings: {
      'bureau-missing': ({ bureaus }) =>
        `${bureaus}: niet aangeleverd. Dat staat bij elke tabel; het wordt nooit een 0.`,
      'bureau-incomplete': ({ bureaus }) => `${bureaus}: nog niet compleet gemeld.`,
      'bureau-kept': ({ bureaus, base }) =>
        `${bureaus}: minder dan ${2 * base} meldingen gewijzigd. Zo’n klein verschil zou te herleiden zijn, dus de vorige cijfers blijven staan.`,
      'not-safe': () =>
        'Een bureau zou een klein aantal van een ander bureau kunnen uitrekenen. Zo kan dit niet worden vrijgegeven: kies een hogere afronding of wacht op meer meldingen.',
      'weak-base': ({ base }) => `Afronden op ${base} beschermt minder dan op 5.`,
      'many-editions': ({ edition }) => `Dit wordt editie ${edition}. Advies: hoogstens vier edities per jaar.`,
    },
    back: 'Terug',
    publish: 'Geef vrij',
    confirmTitle: (id) => `${id} vrijgeven?`,
    confirmText:
      'Beleid en gemeenten zien deze cijfers meteen. Een vrijgave kan niet ongedaan worden gemaakt. De kwartalen van de bureaus worden gesloten; u kunt ze weer openen.',
    confirm: 'Ja, geef vrij',
    cancel: 'Annuleer',
    reasonMissing: 'Vul een reden in.',
    published: (id) => `${id} is vrijgegeven.`,
    unchanged: (id) => `Een nieuwe editie zou hetzelfde zeggen als ${id}. Er valt niets vrij te geven.`,
    nothingChanged: (id) => `Er is niets gewijzigd sinds ${id}. Er is geen nieuwe editie gemaakt.`,
    editions: (year) => `Edities over ${year}`,
    noEditions: (year) => `Over ${year} is nog niets vrijgegeven.`,
    audit: 'Controle downloaden',
    auditOf: (id) => `Controle van ${id} downloaden`,
    auditFile: (id) => `Controle ${id}.json`,
    reopen: 'Een kwartaal weer openen',
    reopenHint:
      'Een bureau kan in een gesloten kwartaal niets wijzigen. Opent u het, dan komt de wijziging in de volgende editie.',
    reopenWhich: 'Kwartaal',
    reopenWhy: 'Waarom',
    reopenReasons: {
      mistake: 'Het bureau vond een fout',
      'late-reports': 'Er kwamen meldingen na',
      'released-too-early': 'Te vroeg vrijgegeven',
    },
    reopenButton: 'Open dit kwartaal',
    reopened: (period) => `${period} is weer open.`,
  },
  en: {
    title: 'Release',
    year: 'Year',
    loading: 'Looking at what was delivered',
    board: 'What was delivered',
    bureau: 'Bureau',
    quarter: (quarter) => `Q${quarter}`,
    statuses: {
      open: 'open',
      complete: 'complete',
      closed: 'released',
      nothing: 'nothing yet',
      reopened: 'open again',
    },
    emptyTitle: (year) => `Nothing has been delivered for ${year} yet`,
    emptyText: 'As soon as a bureau submits, you can release figures here. You can also choose another year.',
    what: 'What do you want to release?',
    period: 'Period',
    wholeYear: (year) => `All of ${year}`,
    upTo: (quarter) => (quarter === 1 ? 'Quarter 1' : `Quarters 1 to ${quarter}`),
    base: 'Round small counts to',
    bases: (base, usual) => (usual ? `${base} (usual)` : String(base)),
    baseFixed: (base, year) => `${year} was rounded to ${base} before; that stays.`,
    reason: 'Reason for this edition',
    reasonHint: 'Everybody can read this. Name no persons or cases.',
    look: 'Look at the preview',
    rounding: 'Rounding and checking the figures',
    roundingTakes: 'This takes a few seconds.',
    preview: (id) => `Preview of ${id}`,
    quality: 'How good are the figures?',
    safe: (base) => `No number at all lies between 0 and ${base}, however people add up or compare.`,
    oneWay: (mean, largest) =>
      `Totals, such as all reports of a bureau or ground: ${mean} off on average, ${largest} at most.`,
    twoWay: (mean, largest) =>
      `Crossings, such as a ground in an area of society: ${mean} off on average, ${largest} at most.`,
    differences: (before) => `Difference from ${before}`,
    first: 'This will be the first edition of this year.',
    before: 'Was',
    after: 'Becomes',
    notDelivered: 'not delivered',
    warnings: {
      'bureau-missing': ({ bureaus }) => `${bureaus}: not delivered. Every table says so; it never becomes a 0.`,
      'bureau-incomplete': ({ bureaus }) => `${bureaus}: not reported complete yet.`,
      'bureau-kept': ({ bureaus, base }) =>
        `${bureaus}: fewer than ${2 * base} reports changed. Such a small difference would point at them, so the earlier figures stay.`,
      'not-safe': () =>
        'A bureau could work out a small number of another bureau. It cannot be released like this: choose a higher rounding or wait for more reports.',
      'weak-base': ({ base }) => `Rounding to ${base} protects less than to 5.`,
      'many-editions': ({ edition }) => `This will be edition ${edition}. Advice: at most four editions a year.`,
    },
    back: 'Back',
    publish: 'Release',
    confirmTitle: (id) => `Release ${id}?`,
    confirmText:
      'Policy officers and municipalities see these figures at once. A release cannot be undone. The quarters of the bureaus are closed; you can open them again.',
    confirm: 'Yes, release',
    cancel: 'Cancel',
    reasonMissing: 'Fill in a reason.',
    published: (id) => `${id} has been released.`,
    unchanged: (id) => `A new edition would say the same as ${id}. There is nothing to release.`,
    nothingChanged: (id) => `Nothing has changed since ${id}. No new edition was made.`,
    editions: (year) => `Editions of ${year}`,
    noEditions: (year) => `Nothing has been released for ${year} yet.`,
    audit: 'Download audit',
    auditOf: (id) => `Download audit of ${id}`,
    auditFile: (id) => `Audit ${id}.json`,
    reopen: 'Open a quarter again',
    reopenHint:
      'A bureau can change nothing in a closed quarter. When you open it, the change comes in the next edition.',
    reopenWhich: 'Quarter',
    reopenWhy: 'Why',
    reopenReasons: {
      mistake: 'The bureau found a mistake',
      'late-reports': 'Reports came in late',
      'released-too-early': 'Released too early',
    },
    reopenButton: 'Open this quarter',
    reopened: (period) => `${period} is open again.`,
  },
});
