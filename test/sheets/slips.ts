import type { Field, Registration } from '#shared/registration/index.ts';
import { asCell, plusDays } from './dates.ts';
import type { DemoLayout, DemoRow, Written } from './layout.ts';
import type { Random } from './random.ts';

interface Slip {
  readonly name: string;
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly field: Field;
  readonly times: number;
  /** Only rows of which the true case allows the slip. */
  readonly fits?: (truth: Registration) => boolean;
  readonly write: (truth: Registration, random: Random) => Written;
  /** What remains true when the slip does not block the row. */
  readonly leaves?: (truth: Registration) => Registration;
}

const oneGround = (truth: Registration): boolean => truth.grounds.length === 1;

/** The traps of a registration sheet that a checker must name, by the field in which each of them stands. */
const slips = (layout: DemoLayout, year: number): readonly Slip[] => [
  {
    name: 'typing error in a ground',
    rule: 'V4',
    severity: 'error',
    field: 'grounds',
    times: 4,
    fits: (truth) => oneGround(truth) && truth.grounds[0] === 'G01',
    write: () => 'heerkomst',
  },
  {
    name: 'word that is in no list',
    rule: 'V4',
    severity: 'error',
    field: 'domain',
    times: 2,
    write: () => 'zie dossier',
  },
  {
    name: 'date in the future',
    rule: 'V2',
    severity: 'error',
    field: 'reportedOn',
    times: 1,
    write: (truth) => asCell(truth.reportedOn.replace(/^\d{4}/, '2099')),
  },
  {
    name: 'report outside the year',
    rule: 'V2',
    severity: 'error',
    field: 'reportedOn',
    times: 2,
    fits: (truth) => truth.closedOn === null || truth.closedOn > `${year}-02-01`,
    write: (truth) => asCell(plusDays(`${year - 1}-11-20`, Number(truth.reportedOn.slice(8)) % 9)),
  },
  {
    name: 'incident after the report',
    rule: 'V2',
    severity: 'error',
    field: 'incidentOn',
    times: 2,
    fits: (truth) => truth.reportedOn < `${year}-12-01`,
    write: (truth) => asCell(plusDays(truth.reportedOn, 12)),
  },
  {
    name: 'closed before the report',
    rule: 'V2',
    severity: 'error',
    field: 'closedOn',
    times: 1,
    fits: (truth) => truth.closedOn !== null,
    write: (truth) => asCell(plusDays(truth.reportedOn, -3)),
  },
  {
    name: 'formula that fails',
    rule: 'V2',
    severity: 'error',
    field: 'incidentOn',
    times: 1,
    write: () => ({ formula: 'VLOOKUP("x",A1:A1,1,FALSE)', error: '#N/A' }),
  },
  {
    name: 'text instead of a date',
    rule: 'V2',
    severity: 'error',
    field: 'reportedOn',
    times: 1,
    write: () => 'vorige week',
  },
  {
    name: 'mediation for an anonymous reporter',
    rule: 'V6',
    severity: 'error',
    field: 'handlings',
    times: 2,
    fits: (truth) => truth.anonymity === 'full',
    write: () => mediation(layout),
  },
  {
    name: 'unknown ground beside another',
    rule: 'V3',
    severity: 'error',
    field: 'grounds',
    times: 1,
    fits: oneGround,
    write: (truth, random) => (spread(layout, 'grounds') ? null : joined(layout, truth, random)),
  },
  {
    name: 'postcode that cannot be',
    rule: 'V5',
    severity: 'error',
    field: 'incidentPostcode',
    times: 1,
    fits: (truth) => truth.incidentPostcode !== null,
    write: () => '0312',
  },
  {
    name: 'telephone number where a mark belongs',
    rule: 'V11',
    severity: 'error',
    field: 'massReport',
    times: 1,
    write: () => 'bel 06-12345678',
  },
];

const spread = (layout: DemoLayout, field: Field): boolean =>
  layout.columns.filter((column) => column.field === field).length !== 1;

const mediation = (layout: DemoLayout): Written => {
  const column = layout.columns.find(({ field }) => field === 'handlings');
  return column ? column.write({ handlings: ['B04'] } as unknown as Registration, {} as never, {} as never) : null;
};

const joined = (layout: DemoLayout, truth: Registration, random: Random): Written => {
  const column = layout.columns.find(({ field }) => field === 'grounds');
  return column ? column.write({ ...truth, grounds: [...truth.grounds, 'G99'] }, {} as never, random) : null;
};

/** Spoils rows on purpose, at most one slip in a row, and writes down in each row what must be found. */
export function makeSlips(layout: DemoLayout, rows: readonly DemoRow[], year: number, random: Random): void {
  const used = new Set<DemoRow>();
  for (const slip of slips(layout, year)) {
    const column = layout.columns.findIndex(({ field }) => field === slip.field);
    if (column < 0) continue;
    for (let made = 0, tries = 0; made < slip.times && tries < 5_000; tries++) {
      const row = random.pick(rows);
      if (used.has(row) || slip.fits?.(row.truth) === false) continue;
      const written = slip.write(row.truth, random);
      if (written === null) break;
      row.written[column] = written;
      row.slips.push({ name: slip.name, rule: slip.rule, severity: slip.severity, column });
      used.add(row);
      made++;
    }
  }
}

const sayingNothing = ['onbekend', 'nvt', 'n.v.t.', '-'];
const mayBeUnknown = new Set<Field>(['incidentOn', 'incidentPostcode', 'incidentDistrict', 'closedOn', 'referredTo']);

/** Spoils that change nothing for the reader: blanks, capitals, lost accents, numbers as text, words that say nothing. */
export function makeUntidy(layout: DemoLayout, rows: readonly DemoRow[], random: Random): void {
  for (const row of rows) {
    layout.columns.forEach((column, index) => {
      const value = row.written[index];
      if (column.field === undefined || !random.chance(0.03)) return;
      if (value === null && mayBeUnknown.has(column.field)) row.written[index] = random.pick(sayingNothing);
      else if (typeof value === 'number') row.written[index] = String(value);
      else if (typeof value === 'string') row.written[index] = untidy(value, column.field, random);
    });
  }
}

function untidy(text: string, field: Field, random: Random): string {
  if (field === 'caseNumber') return `${text} `;
  switch (random.between(1, 5)) {
    case 1:
      return `${text}  `;
    case 2:
      return `\u00a0${text}`;
    case 3:
      return text.toUpperCase();
    case 4:
      return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
    default:
      return text.toLowerCase();
  }
}
