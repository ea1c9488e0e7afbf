import { addDays, daysBetween, yearOf, type Draft, type IsoDate } from '#shared/registration/index.ts';
import { listRule } from '../rule.ts';
import { ruleSources } from '../sources.ts';

/** More reports than this in a week about one ground and domain are hardly separate incidents. */
const mostInAWeek = 20;

const someMonday: IsoDate = '2018-01-01';

/** The first day of the week of a date. */
const mondayOf = (date: IsoDate): IsoDate => addDays(date, -(((daysBetween(someMonday, date) % 7) + 7) % 7));

/** The number of the week that begins on a Monday, as `2023-W18` (ISO 8601): the year is that of its Thursday. */
function weekOf(monday: IsoDate): string {
  const thursday = addDays(monday, 3);
  const year = yearOf(thursday);
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Looks something up once for every different key. */
function remembering<K, V>(look: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = look(key);
      known.set(key, value);
    }
    return value;
  };
}

interface Bulk {
  readonly monday: IsoDate;
  readonly indexes: readonly number[];
}

/** The registrations that are not marked yet, in groups of one week, one domain and the same grounds; large groups only. */
function bulksIn(drafts: readonly Draft[]): Bulk[] {
  const bulks: Bulk[] = [];
  const start = (monday: IsoDate): number[] => {
    const indexes: number[] = [];
    bulks.push({ monday, indexes });
    return indexes;
  };
  const week = remembering((monday: IsoDate) =>
    remembering(() => {
      const same = remembering(() => start(monday));
      // The list itself is looked up first: rows with the same cell of grounds share it.
      return remembering((grounds: Draft['grounds']) => same(grounds.join(' ')));
    }),
  );
  const weekOfDate = remembering((date: IsoDate) => week(mondayOf(date)));
  drafts.forEach(({ reportedOn, domain, grounds, massReport }, index) => {
    if (reportedOn === null || domain === null || grounds.length === 0 || massReport !== null) return;
    weekOfDate(reportedOn)(domain)(grounds).push(index);
  });
  return bulks.filter(({ indexes }) => indexes.length > mostInAWeek);
}

/** Marks that no registration has yet: `M2023-W18`, and `M2023-W18b` for a second group in that week. */
function newMarks(drafts: readonly Draft[]): (monday: IsoDate) => string {
  const taken = new Set<string>();
  for (const { massReport } of drafts) if (massReport !== null) taken.add(massReport);
  return (monday) => {
    const base = `M${weekOf(monday)}`;
    const letters = ['', ...Array.from('bcdefghijklmnopqrstuvwxyz')];
    const mark = letters.map((letter) => base + letter).find((one) => !taken.has(one)) ?? base;
    taken.add(mark);
    return mark;
  };
}

/**
 * V10: very many reports in one week with the same grounds and domain are perhaps one mass report. Whom they are about
 * stays in the workbook, so grounds stand for the target. A suggestion only: nothing is counted otherwise by itself.
 */
export const massReportRule = listRule({
  id: 'V10',
  title: { nl: 'Misschien een massamelding', en: 'Perhaps a mass report' },
  why: {
    nl: 'Melden veel mensen hetzelfde voorval, dan lijkt het alsof er veel voorvallen waren. Met een merk bij de meldingen die bij elkaar horen, zijn cijfers ook zonder die meldingen te lezen.',
    en: 'When many people report the same incident, it looks as if there were many incidents. A mark on reports that belong together lets figures be read without them as well.',
  },
  source: ruleSources.practice,
  example: {
    nl: '34 meldingen in één week met grond Herkomst en terrein Media en reclame, zonder merk.',
    en: '34 reports in one week with ground Origin and domain Media and advertising, without a mark.',
  },
  ways: { 'perhaps-mass-report': { severity: 'info', writes: 'massReport' } },
  check: (drafts, _context, report) => {
    const bulks = bulksIn(drafts);
    if (bulks.length === 0) return;
    const markFor = newMarks(drafts);
    for (const { monday, indexes } of bulks) {
      const [first = 0, ...also] = indexes;
      const { domain, grounds } = drafts[first] ?? { domain: null, grounds: [] };
      const params = {
        count: indexes.length,
        from: monday,
        until: addDays(monday, 6),
        domain: domain ?? '',
        codes: grounds.join(' '),
        write: markFor(monday),
      };
      report(first, 'perhaps-mass-report', ['massReport'], params, also);
    }
  },
});
