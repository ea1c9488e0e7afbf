import { Ajv } from 'ajv';
import { bureauOf, domains, grounds, handlings, natures } from '#shared/codebook/index.ts';
import { recognise } from '#shared/sheet/index.ts';
import type { CellValue, WorkbookView } from '#shared/sheet/index.ts';
import { findings } from '#shared/rules/index.ts';
import { best, milliseconds, perSecond, ratio } from './measure.ts';
import type { Bench, Figure } from './measure.ts';
import { inventedRegistrations } from './registrations.ts';
import { rotterdam } from '#test/sheets/rotterdam.ts';
import { seeded } from '#test/sheets/random.ts';

const year = 2023;
const nobody = {
  name: 'A. Proef',
  email: 'a.proef@voorbeeld.example',
  phone: '06-12345678',
  account: '',
  story: 'Verteld en opgeschreven.',
};

/** A sheet of 25 columns, laid out as the Rotterdam demo sheet, with as many rows as asked. */
function bigSheet(rows: number): WorkbookView {
  const random = seeded(rows);
  const columns = rotterdam.columns.slice(0, 25);
  const serial = (date: Date): number => date.getTime() / 86_400_000 + 25_569;
  const cell = (value: unknown): CellValue => (value instanceof Date ? serial(value) : ((value ?? null) as CellValue));
  const body = inventedRegistrations('rotterdam', year, rows).map((truth) =>
    columns.map((column) => cell(column.write(truth, nobody, random))),
  );
  const values = [columns.map(({ header }) => header), ...body];
  const sheet = {
    name: 'Registratie',
    visible: true,
    top: 4,
    left: 1,
    values,
    tables: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { sheets: [sheet], active: sheet.name, date1904: false };
}

const oneOf = (codes: readonly string[]) => ({ type: 'string', enum: codes });
const someOf = (codes: readonly string[], minItems: number) => ({
  type: 'array',
  minItems,
  uniqueItems: true,
  items: oneOf(codes),
});
const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

/** What a schema can say of a registration that has already been read: types, codes, dates. */
const schema = {
  type: 'object',
  required: ['caseNumber', 'reportedOn', 'grounds', 'domain', 'natures'],
  properties: {
    caseNumber: { type: 'string', minLength: 1, maxLength: 64 },
    reportedOn: date,
    incidentOn: { anyOf: [date, { type: 'null' }] },
    closedOn: { anyOf: [date, { type: 'null' }] },
    incidentPostcode: { anyOf: [{ type: 'string', pattern: '^[1-9]\\d{3}$' }, { type: 'null' }] },
    homeMunicipality: { anyOf: [{ type: 'string', pattern: '^GM\\d{4}$' }, { type: 'null' }] },
    incidentMunicipality: { anyOf: [{ type: 'string', pattern: '^GM\\d{4}$' }, { type: 'null' }] },
    grounds: someOf(grounds, 1),
    domain: oneOf(domains),
    natures: someOf(natures, 1),
    handlings: someOf(handlings, 0),
  },
};

async function measure(rows: number): Promise<Figure[]> {
  const workbook = bigSheet(rows);
  const bureau = bureauOf('rotterdam');
  const read = (): unknown => {
    const recognition = recognise(workbook, { bureau, year });
    return findings(recognition, { bureau, year, today: `${year + 1}-01-31` });
  };
  const validate = new Ajv().compile(schema);
  const registrations = inventedRegistrations('rotterdam', year, rows);
  const count = new Intl.NumberFormat('en').format(rows);
  const peer = await best(3, () => registrations.filter((registration) => validate(registration)).length);
  const ours = await best(3, read);
  return [
    {
      what: `${count} rows: peer, ajv (compiled), schema part of rows already read`,
      value: `${milliseconds(peer)}, ${perSecond(rows, peer, 'rows')}`,
      beside: '',
    },
    {
      what: `${count} rows: read, recognise, validate`,
      value: `${milliseconds(ours)}, ${perSecond(rows, ours, 'rows')}`,
      beside: ratio(peer, ours),
    },
  ];
}

export const sheetBench: Bench = {
  title: 'Read, recognise and validate a sheet of 25 columns',
  about:
    'From cells to findings: finding the table, its columns, every value, all rules. ajv gets the same rows as objects with codes and checks types, codes and dates only: it neither reads nor compares rows.',
  run: async () => [...(await measure(10_000)), ...(await measure(100_000))],
};
