import { describe, expect, test } from 'vitest';
import { putInExcel } from '#addin/panes/analyse/to-excel/put.ts';
import type { PivotToPut } from '#addin/excel/index.ts';
import { pivotFor, tableFor } from '#addin/panes/analyse/to-excel/for-excel.ts';
import { readyViews } from '#addin/panes/analyse/to-excel/gallery.ts';
import { pictures } from '#addin/panes/analyse/pictures/index.ts';
import { inOwnExcel } from '../excel/in-excel.ts';
import { makingOf } from './making.ts';

const here = inOwnExcel();
const names = (): readonly string[] => here.excel.workbook.sheets.map(({ name }) => name);

const following = () => {
  const told: number[] = [];
  const controller = new AbortController();
  return { told, controller, signal: controller.signal, onProgress: (done: number) => void told.push(done) };
};

const { choice, basis, count, t, format } = makingOf();
const making = {
  source: { kind: 'here', basis, count },
  asking: choice,
  lines: ['Bron: Meldbeeld.'],
  t,
  format,
} as const;
const gronden = (signal: AbortSignal): Promise<PivotToPut> =>
  pivotFor(readyViews.groundsByYear, { title: 'Gronden per jaar', sheet: 'Gronden' }, making, signal);

/** A flat table of 50,000 rows with long names, as a crossing of many dimensions gives. */
const large = {
  sheet: 'Groot',
  title: ['Groot', 'Bron: Meldbeeld.'],
  headers: ['Jaar', 'Bureau', 'Gemeente van het voorval', 'Grond', 'Terrein', 'Meldingen'],
  rows: Array.from({ length: 50_000 }, (_, at) => [
    2024,
    'Discriminatie.nl Regio Amsterdam',
    'Amsterdam',
    'Seksuele gerichtheid',
    'Commerciële dienstverlening',
    5 * (at % 40),
  ]),
  formats: ['0', '@', '@', '@', '@', '#,##0'],
};

describe('putting figures in the workbook', () => {
  test('twice refreshes the PivotTable that stands there', async () => {
    expect(await putInExcel({ as: 'pivot', make: gronden }, following())).toMatchObject({ put: { kind: 'made' } });
    expect(await putInExcel({ as: 'pivot', make: gronden }, following())).toMatchObject({ put: { kind: 'refreshed' } });
    expect(names()).toEqual(['Blad1', 'Gegevens gronden', 'Gronden']);
  });

  test('takes another name where somebody else has it', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Analyse');
      await context.sync();
    });
    const make = (signal: AbortSignal) => tableFor(pictures.grounds(makingOf()), making, signal);
    expect(await putInExcel({ as: 'table', make }, following())).toMatchObject({ sheet: 'Analyse (2)' });
  });

  test('of a choice without reports puts nothing', async () => {
    const empty = { ...making, asking: { ...choice, filters: { domain: ['T09'] } } };
    const make = (signal: AbortSignal) => tableFor(pictures.grounds(makingOf()), empty, signal);
    expect(await putInExcel({ as: 'table', make }, following())).toEqual({ step: 'nothing' });
    expect(names()).toEqual(['Blad1']);
  });

  test('is refused in a protected workbook, of which nothing changes', async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const table = () => Promise.resolve(large);
    await expect(putInExcel({ as: 'pivot', make: gronden }, following())).rejects.toMatchObject({ kind: 'protected' });
    await expect(putInExcel({ as: 'table', make: table }, following())).rejects.toMatchObject({ kind: 'protected' });
    expect(names()).toEqual(['Blad1']);
  });

  test('of 50,000 rows tells how far it is, and never asks more of Excel at once than it takes', async () => {
    const { told, ...ways } = following();
    const make = () => Promise.resolve(large);
    expect(await putInExcel({ as: 'table', make }, ways)).toMatchObject({ sheet: 'Groot' });
    expect(told.length).toBeGreaterThan(2);
    expect(told.at(-1)).toBe(50_000);
    expect(here.excel.workbook.findSheet('Groot')!.value(50_003, 3)).toBe('Seksuele gerichtheid');
  });

  test('can be stopped halfway, and leaves nothing behind', async () => {
    const { controller, signal } = following();
    const stopping = { signal, onProgress: () => controller.abort() };
    const make = () => Promise.resolve(large);
    await expect(putInExcel({ as: 'table', make }, stopping)).rejects.toMatchObject({ name: 'AbortError' });
    const pivot = async (): Promise<PivotToPut> => ({
      ...(await gronden(signal)),
      ...large,
      title: 'Groot',
      dataSheet: 'Data',
    });
    const again = new AbortController();
    const stoppingAgain = { signal: again.signal, onProgress: () => again.abort() };
    await expect(putInExcel({ as: 'pivot', make: pivot }, stoppingAgain)).rejects.toMatchObject({ name: 'AbortError' });
    expect(names()).toEqual(['Blad1']);
  });
});

describe('an Excel that makes no PivotTables', () => {
  inOwnExcel({ requirements: { ExcelApi: '1.7' } });

  test('gets the same rows as a plain table', async () => {
    expect(await putInExcel({ as: 'pivot', make: gronden }, following())).toEqual({
      step: 'table',
      sheet: 'Gronden',
      insteadOfPivot: true,
    });
  });
});
