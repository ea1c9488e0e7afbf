import type { Field, Registration } from '#shared/registration/index.ts';
import type { Area, CellValue, SheetView, WorkbookView } from '#shared/sheet/index.ts';
import { seeded, type Random } from '#test/sheets/random.ts';
import { slip, untidy, writeCode, writeField } from './cells.ts';
import { legendSheets } from './legend.ts';
import { inventTruth } from './truth.ts';
import type { Variant } from './variant.ts';
import { headersEn, headersNl, ignoredHeaders, labelsEn, labelsNl, personalHeaders } from './words.ts';

/** What a column of a corpus sheet is. */
export interface CorpusColumn {
  readonly header: string;
  readonly group: string;
  readonly is: Field | 'personal' | 'ignored';
  readonly write: (truth: Registration, random: Random, ground: number) => CellValue;
  readonly hint: string;
}

/** What must be understood of a corpus workbook. */
export interface Expected {
  readonly tables: readonly {
    readonly sheet: string;
    readonly headerRows: readonly number[];
    readonly left: number;
    /** When they are others than `columns`. */
    readonly columns?: Expected['columns'];
  }[];
  readonly columns: readonly (CorpusColumn['is'] | null)[];
  readonly truths: readonly Registration[];
  /** Fields of a case in which the sheet has a typing error: to be asked, or read right. */
  readonly slips: ReadonlyMap<string, ReadonlySet<Field>>;
  /** Personal values on the sheets, none of which may come out. */
  readonly secrets: readonly string[];
}

export interface CorpusWorkbook {
  readonly variant: Variant;
  readonly workbook: WorkbookView;
  readonly expected: Expected;
}

const groupOf: Readonly<Partial<Record<Field, string>>> = {
  caseNumber: 'Melding',
  reportedOn: 'Melding',
  kind: 'Melding',
  channel: 'Melding',
  reporter: 'Melder',
  anonymity: 'Melder',
  homeMunicipality: 'Melder',
  incidentOn: 'Voorval',
  incidentMunicipality: 'Voorval',
  incidentDistrict: 'Voorval',
  incidentPostcode: 'Voorval',
  domain: 'Discriminatie',
  natures: 'Discriminatie',
  grounds: 'Discriminatie',
};
const groupsEn: Readonly<Record<string, string>> = {
  Melding: 'Report',
  Melder: 'Reporter',
  Voorval: 'Incident',
  Discriminatie: 'Discrimination',
  Afhandeling: 'Handling',
};

const optional: readonly Field[] = [
  'incidentOn',
  'kind',
  'reporter',
  'anonymity',
  'channel',
  'homeMunicipality',
  'incidentMunicipality',
  'incidentDistrict',
  'incidentPostcode',
  'handlings',
  'referredTo',
  'reportedToPolice',
  'status',
  'closedOn',
];

const secretOf: Readonly<Record<(typeof personalHeaders)[number][1], (random: Random) => CellValue>> = {
  name: (random) =>
    `${random.pick(['Anna', 'Bilal', 'Chantal', 'Deniz', 'Els'])} ${random.pick(['van Proef', 'Verzonnen', 'el Voorbeeld', 'Testerman'])}`,
  email: (random) => `iemand${random.between(10, 99)}@voorbeeld.example`,
  phone: (random) => `06-${random.between(10_000_000, 99_999_999)}`,
  bsn: (random) => random.pick([111_222_333, 123_456_782, '999990019', '111222333']),
  text: (random) =>
    `Melder vertelt dat ${random.pick(['de buurman', 'een collega', 'de winkelier'])} op straat iets naars riep en daarna wegliep zonder iets te zeggen.`,
  iban: () => 'NL91 ABNA 0417 1643 00',
  birth: (random) => 20_000 + random.between(0, 12_000),
  street: (random) => `Dorpsstraat ${random.between(1, 200)}`,
};

const isGroundLayout = ({ grounds }: Variant): boolean =>
  grounds === 'row-per-ground' || grounds === 'row-per-ground-merged';

function groundColumns(variant: Variant, random: Random): CorpusColumn[] {
  const headers = variant.language === 'nl' ? headersNl : headersEn;
  const base = random.pick(headers.grounds ?? ['Grond']);
  const column = (header: string, write: CorpusColumn['write'], hint = ''): CorpusColumn => ({
    header,
    group: 'Discriminatie',
    is: 'grounds',
    write,
    hint,
  });
  if (variant.grounds === 'columns') {
    return [1, 2, 3].map((number) =>
      column(variant.language === 'nl' ? `Grond ${number}` : `Ground ${number}`, ({ grounds }, cells) => {
        const code = grounds[number - 1];
        return code === undefined ? (cells.chance(0.2) ? '-' : null) : writeCode('grounds', code, variant, cells);
      }),
    );
  }
  if (variant.grounds === 'marks') {
    const labels = (variant.language === 'nl' ? labelsNl : labelsEn).grounds ?? {};
    const mark = random.pick(['x', 'X', 'ja', 1]);
    return Object.entries(labels).map(([code, words]) =>
      column(words[0] ?? code, ({ grounds }) => (grounds.some((one) => one === code) ? mark : null)),
    );
  }
  if (isGroundLayout(variant)) {
    return [
      column(base, ({ grounds }, cells, ground) => writeCode('grounds', grounds[ground] ?? 'G99', variant, cells)),
    ];
  }
  return [column(base, (truth, cells) => writeField('grounds', truth, variant, cells), '(kies uit lijst)')];
}

function columnsOf(variant: Variant, random: Random): CorpusColumn[] {
  const headers = variant.language === 'nl' ? headersNl : headersEn;
  const column = (field: Field): CorpusColumn => ({
    header: random.pick(headers[field] ?? [field]),
    group: groupOf[field] ?? 'Afhandeling',
    is: field,
    write: (truth, cells) => writeField(field, truth, variant, cells),
    hint: field.endsWith('On') ? 'dd-mm-jjjj' : '',
  });
  const personal = personalHeaders
    .filter(() => random.chance(0.35))
    .map(([header, kind]): CorpusColumn => ({
      header,
      group: 'Melder',
      is: 'personal',
      write: (_, cells) => secretOf[kind](cells),
      hint: '',
    }));
  const ignored = ignoredHeaders
    .filter(() => random.chance(0.15))
    .map((header): CorpusColumn => ({
      header,
      group: 'Melding',
      is: 'ignored',
      write: (_, cells) => cells.between(1, 50),
      hint: '',
    }));
  const chosen = optional.filter(() => random.chance(0.7)).map(column);
  const first = [column('caseNumber'), column('reportedOn')];
  const rest = [...groundColumns(variant, random), column('domain'), column('natures'), ...chosen];
  const order = ['Melding', 'Melder', 'Voorval', 'Discriminatie', 'Afhandeling'];
  const all = [...rest, ...personal, ...ignored];
  if (variant.shuffled && variant.grounds !== 'marks' && !variant.header.startsWith('groups'))
    return [...first, ...all.toSorted(() => random.next() - 0.5)];
  return [...first, ...all].toSorted((one, other) => order.indexOf(one.group) - order.indexOf(other.group));
}

interface Page {
  readonly name: string;
  readonly truths: readonly Registration[];
}

function pagesOf({ sheets, language }: Variant, truths: readonly Registration[]): Page[] {
  if (sheets === 'one') return [{ name: language === 'nl' ? 'Registratie' : 'Reports', truths }];
  const size = sheets === 'quarters' ? 3 : 2;
  const month = ({ reportedOn }: Registration) => Number(reportedOn.slice(5, 7));
  return Array.from({ length: 12 / size }, (_, index) => ({
    name: sheets === 'quarters' ? `Kwartaal ${index + 1}` : `P${index + 1}`,
    truths: truths.filter((truth) => Math.floor((month(truth) - 1) / size) === index),
  }));
}

const titles: readonly (readonly CellValue[])[] = [
  ['Registratie discriminatiemeldingen 2023'],
  [],
  ['Bureau', 'Proefbureau', null, 'Versie', 4],
  ['Laatst bijgewerkt:', 45_300],
  [],
];

/** One sheet of registrations under construction. */
class Canvas {
  readonly values: CellValue[][] = [];
  readonly merges: Area[] = [];
  readonly hiddenRows: number[] = [];
  private readonly left: number;

  constructor(left: number) {
    this.left = left;
  }

  add(cells: readonly CellValue[]): number {
    const blank = cells.every((value) => value === null);
    this.values.push(blank ? [] : [...Array.from({ length: this.left }, () => null), ...cells]);
    return this.values.length - 1;
  }
}

function addHeader(canvas: Canvas, columns: readonly (CorpusColumn | null)[], variant: Variant): number[] {
  const rows: number[] = [];
  if (variant.header.startsWith('groups')) {
    const words = columns.map((column) =>
      column === null ? null : variant.language === 'nl' ? column.group : (groupsEn[column.group] ?? null),
    );
    const row = canvas.add(words.map((word, index) => (word === words[index - 1] ? null : word)));
    rows.push(row);
    let start = 0;
    for (let index = 1; index <= words.length; index += 1) {
      if (words[index] === words[start] && index < words.length) continue;
      if (index - start > 1 && words[start] !== null && variant.header === 'groups') {
        canvas.merges.push({ top: row, left: variant.left + start, rows: 1, columns: index - start });
      }
      start = index;
    }
  }
  rows.push(canvas.add(columns.map((column) => column?.header ?? null)));
  if (variant.header === 'hints' && columns.some((column) => column?.hint))
    rows.push(canvas.add(columns.map((column) => column?.hint || null)));
  return rows;
}

function typedCells(
  cells: CellValue[],
  columns: readonly (CorpusColumn | null)[],
  truth: Registration,
  variant: Variant,
  random: Random,
  slips: Map<string, Set<Field>>,
): CellValue[] {
  return cells.map((value, index) => {
    const is = columns[index]?.is;
    if (
      typeof value !== 'string' ||
      is === undefined ||
      is === 'personal' ||
      is === 'ignored' ||
      is === 'caseNumber' ||
      is.endsWith('On')
    )
      return value;
    const coded = is !== 'incidentPostcode' && value.length > 3 && variant.grounds !== 'marks';
    if (coded && random.chance(variant.typos)) {
      slips.set(truth.caseNumber, (slips.get(truth.caseNumber) ?? new Set()).add(is));
      return slip(value, random);
    }
    return variant.untidy ? untidy(value, random) : value;
  });
}

/** Makes the workbook of a variant with all that must be understood of it. */
export function makeWorkbook(variant: Variant): CorpusWorkbook {
  const random = seeded(variant.seed);
  const labels = variant.language === 'nl' ? labelsNl : labelsEn;
  const numbers: Readonly<Record<Variant['caseNumber'], (sequence: number) => string>> = {
    'year-first': (sequence) => `2023-${String(sequence).padStart(4, '0')}`,
    prefix: (sequence) => `RD${String(sequence).padStart(3, '0')}`,
    plain: (sequence) => String(23_000 + sequence),
    slash: (sequence) => `${sequence}/2023`,
  };
  const truths = Array.from({ length: variant.rows }, (_, index) =>
    inventTruth(random, variant.city, index, numbers[variant.caseNumber](index + 1), labels),
  );
  const used = columnsOf(variant, random);
  const gap = variant.emptyColumn ? random.between(3, used.length - 1) : -1;
  const columns: (CorpusColumn | null)[] = used.flatMap((column, index) => (index === gap ? [null, column] : [column]));
  const slips = new Map<string, Set<Field>>();
  const secrets = new Set<string>();
  const tables: { sheet: string; headerRows: readonly number[]; left: number }[] = [];
  const sheets = pagesOf(variant, truths).map(({ name, truths: own }): SheetView => {
    const canvas = new Canvas(variant.left);
    for (const title of titles.slice(0, variant.titles)) canvas.add(title);
    if (variant.titles > 0) canvas.add([]);
    const headerRows = addHeader(canvas, columns, variant);
    tables.push({ sheet: name, headerRows, left: variant.left });
    const top = canvas.values.length;
    let month = '';
    own.forEach((truth, index) => {
      const changed = month !== '' && truth.reportedOn.slice(0, 7) !== month;
      if (changed && variant.totals === 'per-month')
        canvas.add([null, `Subtotaal ${month}`, ...Array.from({ length: 3 }, () => null), index]);
      if (changed && variant.blanks) canvas.add([]);
      if (variant.repeatedHeader && index === 30) canvas.add(columns.map((column) => column?.header ?? null));
      month = truth.reportedOn.slice(0, 7);
      const lines = isGroundLayout(variant) ? truth.grounds.length : 1;
      const start = canvas.values.length;
      const written = columns.map((column) => (column === null ? null : column.write(truth, random, 0)));
      for (let line = 0; line < lines; line += 1) {
        const cells = columns.map((column, at) => {
          if (column === null) return null;
          if (line > 0 && column.is !== 'grounds')
            return variant.grounds === 'row-per-ground-merged' && column.is === 'caseNumber'
              ? null
              : (written[at] ?? null);
          return line === 0 ? (written[at] ?? null) : column.write(truth, random, line);
        });
        cells.forEach((value, at) => {
          if (columns[at]?.is === 'personal' && value !== null) secrets.add(String(value));
        });
        const row = canvas.add(typedCells(cells, columns, truth, variant, random, slips));
        if (variant.hidden && random.chance(0.1)) canvas.hiddenRows.push(row);
      }
      if (variant.grounds === 'row-per-ground-merged' && lines > 1) {
        const at = columns.findIndex((column) => column?.is === 'caseNumber');
        canvas.merges.push({ top: start, left: variant.left + at, rows: lines, columns: 1 });
      }
    });
    const bottom = canvas.values.length;
    if (variant.totals === 'bottom') canvas.add(['Totaal', own.length]);
    if (variant.notes) {
      canvas.add([]);
      canvas.add(['* cijfers onder voorbehoud; bron: eigen registratie van het bureau']);
      canvas.add(['Opgesteld door de coördinator']);
    }
    if (variant.sideTable) {
      const from = variant.left + columns.length + 1;
      const side = [
        ['Grond', 'Aantal'],
        ['Herkomst', 12],
        ['Geslacht', 4],
        ['Totaal', 16],
      ];
      side.forEach((cells, index) => {
        const row = canvas.values[(headerRows.at(-1) ?? 0) + index];
        if (row === undefined) return;
        while (row.length < from) row.push(null);
        row.push(...cells);
      });
    }
    const area: Area = {
      top: headerRows.at(-1) ?? 0,
      left: variant.left,
      rows: bottom - top + 1,
      columns: columns.length,
    };
    return {
      name,
      visible: true,
      top: 0,
      left: 0,
      values: canvas.values,
      tables: variant.excelTable ? [{ name: 'Tabel1', area }] : [],
      merges: canvas.merges,
      hiddenRows: canvas.hiddenRows,
      hiddenColumns: [],
    };
  });
  const others = [
    ...(variant.codes === 'signs' ? legendSheets(variant) : []),
    ...(variant.otherSheets ? otherSheets() : []),
  ];
  return {
    variant,
    workbook: {
      sheets: [...others.slice(0, 1), ...sheets, ...others.slice(1)],
      active: sheets[0]?.name ?? '',
      date1904: variant.date1904,
    },
    expected: { tables, columns: columns.map((column) => column?.is ?? null), truths, slips, secrets: [...secrets] },
  };
}

/** Sheets that are no registrations: counts per ground, and the lists behind drop-downs. */
function otherSheets(): SheetView[] {
  const sheet = (name: string, values: CellValue[][]): SheetView => ({
    name,
    visible: true,
    top: 0,
    left: 0,
    values,
    tables: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  });
  return [
    sheet('Overzicht', [
      ['Grond', 'Aantal', 'Percentage'],
      ['Herkomst', 120, 0.45],
      ['Geslacht', 30, 0.1],
      ['Totaal', 150, 1],
    ]),
    sheet('Keuzelijsten', [
      ['Grond', 'Terrein', 'Aard', 'Status'],
      ['Herkomst', 'Arbeidsmarkt', 'Geweld', 'Open'],
      ['Geslacht', 'Onderwijs', 'Bedreiging', 'Gesloten'],
      ['Leeftijd', 'Huisvesting', 'Overig', null],
    ]),
  ];
}
