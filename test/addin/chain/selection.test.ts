import { describe, expect, it } from 'vitest';
import type { BookState } from '#addin/app/book.ts';
import { selectionOf } from '#addin/panes/chain/selection.ts';
import { emptyDraft } from '#shared/registration/index.ts';
import type { Reading, RecognisedTable } from '#shared/sheet/index.ts';

const table: RecognisedTable = {
  sheet: 'Registraties',
  area: { top: 0, left: 0, rows: 3, columns: 5 },
  headerRows: [0],
  layout: 'row-per-case',
  columns: [],
  skippedRows: [],
  dataRowCount: 2,
  hiddenRowCount: 0,
};
const checked = (tables: readonly RecognisedTable[]): BookState['checked'] => ({
  tables,
  leftOutTables: [],
  questions: [],
  personalColumns: [],
  findings: [],
  unlisted: [],
  concerns: [],
  shield: [],
  year: 2023,
  years: [],
  total: 2,
  ready: 2,
});
const reading: Reading = {
  draft: {
    ...emptyDraft,
    caseNumber: '2023-0418',
    reportedOn: '2023-05-05',
    grounds: ['G01'],
    domain: 'T06',
    natures: ['A01'],
  },
  rows: [{ sheet: 'Registraties', row: 1 }],
  cells: {},
  problems: [],
};
const at = (sheet: string, found: Reading | null): BookState['selected'] => ({
  cell: { sheet, row: 1, column: 0 },
  reading: found,
});
const idle = { step: 'ready', checked: checked([table]), selected: null, progress: null, error: null } as const;

describe('What the pane shows of the selection', () => {
  it('waits while the workbook is read for the first time', () => {
    const progress = { done: 3, of: 10 };
    expect(selectionOf({ ...idle, step: 'reading', checked: null, progress })).toEqual({ kind: 'reading', progress });
  });

  it('keeps the case in sight while the workbook is read again', () => {
    const selection = selectionOf({ ...idle, step: 'reading', selected: at('Registraties', reading) });
    expect(selection).toEqual({ kind: 'registration', draft: reading.draft, unread: [] });
  });

  it('says that the workbook could not be read', () => {
    const error = new Error('protected');
    expect(selectionOf({ ...idle, step: 'failed', checked: null, error })).toEqual({ kind: 'failed', error });
  });

  it('says that there is no table, that it is on another sheet, or that the row is no case', () => {
    expect(selectionOf({ ...idle, checked: checked([]) })).toEqual({ kind: 'no-table' });
    expect(selectionOf({ ...idle, selected: at('Uitleg', null) })).toEqual({
      kind: 'no-table-here',
      sheets: ['Registraties'],
    });
    expect(selectionOf({ ...idle, selected: at('Registraties', null) })).toEqual({ kind: 'no-registration' });
  });

  it('names the fields that could not be read, in the order of a registration', () => {
    const faulty: Reading = {
      ...reading,
      draft: { ...reading.draft, domain: null, incidentOn: null },
      problems: [
        { kind: 'unknown-label', cell: at('Registraties', null)!.cell, field: 'domain', value: 'x', suggestion: null },
        { kind: 'not-a-date', cell: at('Registraties', null)!.cell, field: 'incidentOn', value: 'x' },
        { kind: 'repeated-label', cell: at('Registraties', null)!.cell, field: 'grounds', value: 'x', code: 'G01' },
      ],
    };
    expect(selectionOf({ ...idle, selected: at('Registraties', faulty) })).toMatchObject({
      unread: ['incidentOn', 'domain'],
    });
  });
});
