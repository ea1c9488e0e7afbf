import type { BureauId } from '#shared/codebook/index.ts';
import { daysBetween, isIsoDate, type IsoDate, type Registration } from '#shared/registration/index.ts';

/** A registration and the bureau's year in which it stands. */
export interface PlacedCase {
  readonly bureau: BureauId;
  readonly year: number;
  readonly registration: Registration;
}

/** Two registrations of different bureaus that may be about the same incident; the bureau that comes first by name is `first`. */
export interface PossibleDuplicate {
  readonly first: PlacedCase;
  readonly second: PlacedCase;
}

/** Reports of one incident come in within so many days of each other (rule V9). */
export const duplicateDays = 14;

/** A case is held beside so many cases of each other bureau, those reported nearest to it: more is no list to look through. */
const mostBeside = 3;

/**
 * Rule V9: registrations of different bureaus with the same day of the incident, the same PC4, the same domain and a ground
 * in common, reported within 14 days of each other. Cases of which one of these is not known are not compared, and neither
 * are mass reports, where many people report one incident by intent.
 *
 * The work grows as n log n: only cases that agree are sorted together, and each is held beside its nearest few.
 */
export function possibleDuplicates(cases: readonly PlacedCase[]): readonly PossibleDuplicate[] {
  const found = new Map<string, PossibleDuplicate>();
  for (const alike of Map.groupBy(cases.flatMap(asDescribed), ({ description }) => description).values()) {
    const byBureau = Map.groupBy(alike, ({ placed }) => placed.bureau);
    if (byBureau.size < 2) continue;
    for (const list of byBureau.values()) list.sort(byReport);
    for (const { placed } of alike) {
      for (const [bureau, others] of byBureau) {
        if (bureau === placed.bureau) continue;
        for (const other of nearest(others, placed.registration.reportedOn)) {
          const pair = asPair(placed, other.placed);
          found.set(duplicateKey(pair), pair);
        }
      }
    }
  }
  return [...found.values()];
}

interface Described {
  readonly description: string;
  readonly placed: PlacedCase;
}

/** Once for every ground of the case; not at all when it cannot be compared. */
function asDescribed(placed: PlacedCase): readonly Described[] {
  const { incidentOn, incidentPostcode, domain, grounds, massReport } = placed.registration;
  if (massReport !== null || incidentPostcode === null || incidentOn === null || !isIsoDate(incidentOn)) return [];
  return grounds.map((ground) => ({ description: [incidentOn, incidentPostcode, domain, ground].join(' '), placed }));
}

const byReport = (left: Described, right: Described): number =>
  compareText(left.placed.registration.reportedOn, right.placed.registration.reportedOn) ||
  compareText(left.placed.registration.caseNumber, right.placed.registration.caseNumber);

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Of a sorted list those reported nearest to a date, within the days that count. */
function nearest(sorted: readonly Described[], date: IsoDate): readonly Described[] {
  let after = firstNotBefore(sorted, date);
  let before = after - 1;
  const taken: Described[] = [];
  while (taken.length < mostBeside) {
    const left = sorted[before];
    const right = sorted[after];
    const toLeft = left === undefined ? Infinity : daysBetween(left.placed.registration.reportedOn, date);
    const toRight = right === undefined ? Infinity : daysBetween(date, right.placed.registration.reportedOn);
    const next = toLeft < toRight ? left : right;
    if (next === undefined || Math.min(toLeft, toRight) > duplicateDays) break;
    if (next === left) before -= 1;
    else after += 1;
    taken.push(next);
  }
  return taken;
}

/** Where the first one stands that was not reported before a date. */
function firstNotBefore(sorted: readonly Described[], date: IsoDate): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.placed.registration.reportedOn ?? '') < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two cases as a pair, whichever comes first. */
export const asPair = (one: PlacedCase, other: PlacedCase): PossibleDuplicate =>
  one.bureau < other.bureau ? { first: one, second: other } : { first: other, second: one };

const caseKey = ({ bureau, year, registration }: PlacedCase): string =>
  JSON.stringify([bureau, year, registration.caseNumber]);

/** The name of a pair: the same for the same two cases, whatever else is registered of them. */
export const duplicateKey = ({ first, second }: PossibleDuplicate): string => `${caseKey(first)} ${caseKey(second)}`;

/** Case numbers of a bureau's year that are counted with another bureau's. Key: `doublesKey`. */
export type DoublesLeftOut = ReadonlyMap<string, ReadonlySet<string>>;

export const doublesKey = ({ bureau, year }: { readonly bureau: BureauId; readonly year: number }): string =>
  `${bureau}-${year}`;

/**
 * Which cases to leave out so that every incident counts once. `agreed`: pairs that both bureaus call the same incident.
 * Of cases that hang together the one that was reported first counts; on one day the bureau that comes first by name.
 */
export function doublesLeftOut(agreed: readonly PossibleDuplicate[]): DoublesLeftOut {
  const counting = new Map<string, PlacedCase>();
  const placed = new Map<string, PlacedCase>();
  const counted = (one: PlacedCase): PlacedCase => {
    const above = counting.get(caseKey(one));
    if (above === undefined) return one;
    const top = counted(above);
    counting.set(caseKey(one), top);
    return top;
  };
  for (const { first, second } of agreed) {
    for (const one of [first, second]) placed.set(caseKey(one), one);
    const [stays, goes] = [counted(first), counted(second)].sort(byReportAndBureau);
    if (stays !== undefined && goes !== undefined && stays !== goes) counting.set(caseKey(goes), stays);
  }
  const leftOut = new Map<string, Set<string>>();
  for (const one of placed.values()) {
    if (counted(one) === one) continue;
    const ofYear = leftOut.get(doublesKey(one)) ?? new Set();
    leftOut.set(doublesKey(one), ofYear.add(one.registration.caseNumber));
  }
  return leftOut;
}

const byReportAndBureau = (left: PlacedCase, right: PlacedCase): number =>
  compareText(left.registration.reportedOn, right.registration.reportedOn) ||
  compareText(caseKey(left), caseKey(right));

/** A bureau's registrations without those that are counted with another bureau's; the same list when there are none. */
export function withoutDoubles(
  registrations: readonly Registration[],
  leftOut: ReadonlySet<string> | undefined,
): readonly Registration[] {
  if (leftOut === undefined || !registrations.some(({ caseNumber }) => leftOut.has(caseNumber))) return registrations;
  return registrations.filter(({ caseNumber }) => !leftOut.has(caseNumber));
}
