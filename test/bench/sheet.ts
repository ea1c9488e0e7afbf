import { bureauOf } from '#shared/codebook/index.ts';
import { emptyProfile, recognise } from '#shared/sheet/index.ts';
import type { CellValue, WorkbookView } from '#shared/sheet/index.ts';
import { findings } from '#shared/rules/index.ts';
import { createDesk } from '#addin/check/desk.ts';
import { best, milliseconds, perSecond, ratio } from './measure.ts';
import type { Bench, Figure } from './measure.ts';
import { asObjects, compilePeer, validateAll } from './sheet-peer.ts';
import type { PeerColumn } from './sheet-peer.ts';
import { cellsOf, columns, year } from './sheet-rows.ts';

const bureau = bureauOf('rotterdam');
const today = `${year + 1}-01-31`;
function workbookOf(body: readonly (readonly CellValue[])[]): WorkbookView {
  const sheet = {
    name: 'Registratie',
    visible: true,
    top: 4,
    left: 1,
    values: [columns.map(({ header }) => header), ...body],
    tables: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { sheets: [sheet], active: sheet.name, date1904: false };
}

/** The columns that hold something about a registration, as somebody who uses a schema would map them by hand. */
const mapped: readonly PeerColumn[] = columns.flatMap(({ field }, column) =>
  field === undefined ? [] : [{ column, field }],
);

const count = (rows: number): string => new Intl.NumberFormat('en').format(rows);

async function besidePeer(rows: number): Promise<Figure[]> {
  const body = cellsOf(rows);
  const workbook = workbookOf(body);
  const validate = compilePeer(body, mapped);
  const objects = asObjects(body, mapped);
  const schemaOnly = await best(12, () => validateAll(objects, validate));
  const fromCells = await best(12, () => validateAll(asObjects(body, mapped), validate));
  const ours = await best(12, () => findings(recognise(workbook, { bureau, year }), { bureau, year, today }));
  return [
    {
      what: `${count(rows)} rows: peer, ajv from the same cells`,
      value: `${milliseconds(fromCells)}, ${perSecond(rows, fromCells, 'rows')}`,
      beside: '',
    },
    {
      what: `${count(rows)} rows: peer, ajv on objects that were made before`,
      value: `${milliseconds(schemaOnly)}, ${perSecond(rows, schemaOnly, 'rows')}`,
      beside: '',
    },
    {
      what: `${count(rows)} rows: ours, from cells to findings`,
      value: `${milliseconds(ours)}, ${perSecond(rows, ours, 'rows')}`,
      beside: `${ratio(fromCells, ours)} from cells, ${ratio(schemaOnly, ours)} beside the schema alone`,
    },
  ];
}

/** The time that a check takes after one cell has changed, with all that the pane is told. */
async function whileTyping(rows: number): Promise<Figure> {
  const desk = createDesk();
  desk.open(workbookOf(cellsOf(rows)));
  const request = { profile: emptyProfile, bureau: bureau.id, year: null, today };
  desk.check(request);
  const grounds = columns.findIndex(({ field }) => field === 'grounds');
  let turn = 0;
  const again = await best(10, () => {
    turn += 1;
    const values = [[turn % 2 === 0 ? 'Leeftijd' : 'heerkomst']];
    desk.edit([{ sheet: 'Registratie', top: 5 + turn * 7, left: 1 + grounds, values }]);
    return desk.check(request);
  });
  return { what: `${count(rows)} rows: checked again after one cell`, value: milliseconds(again), beside: '' };
}

export const sheetBench: Bench = {
  title: 'Read, recognise and validate a sheet of 25 columns',
  about: `Ours goes from cells to findings: finds the table, its columns, every value, and checks all rules. The peer, ajv, is compiled once and reports all errors; it is told which column is which, turns cells into objects (dates as text, lists apart) and checks types, dates, postcodes and labels, of which its schema lists only those that these very rows have. It does not find tables or columns, forgives no spelling, suggests nothing, compares no rows or dates, and looks for no personal data. The second line of the peer leaves the making of objects out, which a sheet cannot do without: no reader of cells can be as quick as that.`,
  run: async () => [
    ...(await besidePeer(10_000)),
    ...(await besidePeer(100_000)),
    await whileTyping(10_000),
    await whileTyping(100_000),
  ],
};
