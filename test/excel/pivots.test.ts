import { describe, expect, it } from 'vitest';
import { WorkbookModel, figureOf, parseArea, pressSlicer } from './model/index.ts';
import { createExcel } from './transport/node-harness.ts';

const cells = [
  ['Jaar', 'Stad', 'Grond', 'Aantal'],
  [2022, 'Rotterdam', 'Herkomst', 40],
  [2022, 'Rotterdam', 'Geslacht', 15],
  [2023, 'Rotterdam', 'Herkomst', 55],
  [2023, 'Utrecht', 'Herkomst', 20],
  [2023, 'Utrecht', null, 10],
];

/** A workbook with the rows as a table, and a PivotTable `Draai` on the second sheet at A5. */
async function withPivot(lay: (pivot: Excel.PivotTable, field: (name: string) => Excel.PivotHierarchy) => void) {
  const workbook = new WorkbookModel();
  workbook.active.write(parseArea('A1:D6'), cells);
  const home = workbook.addSheet('Draai');
  const excel = createExcel(workbook);
  const run = (batch: (pivot: Excel.PivotTable, context: Excel.RequestContext) => void | Promise<void>) =>
    excel.Excel.run(async (context) => {
      await batch(context.workbook.worksheets.getItem('Draai').pivotTables.getItem('Draai'), context);
      await context.sync();
    });
  await excel.Excel.run((context) => {
    const { worksheets } = context.workbook;
    const table = worksheets.getFirst().tables.add('A1:D6', true);
    const pivot = worksheets.getItem('Draai').pivotTables.add('Draai', table, 'A5');
    lay(pivot, (name) => pivot.hierarchies.getItem(name));
    return context.sync();
  });
  return { excel, workbook, home, run, shown: () => home.values(home.pivots[0]!.area) };
}

const nested = (pivot: Excel.PivotTable, field: (name: string) => Excel.PivotHierarchy): void => {
  pivot.rowHierarchies.add(field('Stad'));
  pivot.rowHierarchies.add(field('Grond'));
  pivot.columnHierarchies.add(field('Jaar'));
  pivot.dataHierarchies.add(field('Aantal'));
};

describe('a PivotTable in the stand-in', () => {
  it('adds up, in the compact form, with groups and totals', async () => {
    const { shown } = await withPivot(nested);
    expect(shown()).toEqual([
      ['Som van Aantal', 'Kolomlabels', null, null],
      ['Rijlabels', 2022, 2023, 'Eindtotaal'],
      ['Rotterdam', 55, 55, 110],
      ['Geslacht', 15, null, 15],
      ['Herkomst', 40, 55, 95],
      ['Utrecht', null, 30, 30],
      ['Herkomst', null, 20, 20],
      ['(leeg)', null, 10, 10],
      ['Eindtotaal', 55, 85, 140],
    ]);
  });

  it('folds items away, and their cells with them', async () => {
    const { shown, run, home } = await withPivot(nested);
    await run((pivot) => {
      const items = pivot.hierarchies.getItem('Stad').fields.getItem('Stad').items;
      items.getItem('Rotterdam').isExpanded = false;
    });
    expect(shown().map(([label]) => label)).toEqual([
      ...['Som van Aantal', 'Rijlabels', 'Rotterdam', 'Utrecht', 'Herkomst', '(leeg)', 'Eindtotaal'],
    ]);
    expect(home.value(12, 0)).toBeNull();
  });

  it('puts several fields along the columns, with a total for each', async () => {
    const { shown } = await withPivot((pivot, field) => {
      pivot.columnHierarchies.add(field('Jaar'));
      pivot.columnHierarchies.add(field('Stad'));
      const count = pivot.dataHierarchies.add(field('Aantal'));
      count.summarizeBy = 'Max';
      pivot.layout.showRowGrandTotals = false;
    });
    expect(shown()).toEqual([
      ['Max van Aantal', 'Kolomlabels', null, null, null, null],
      [null, 2022, 'Totaal 2022', 2023, null, 'Totaal 2023'],
      [null, 'Rotterdam', null, 'Rotterdam', 'Utrecht', null],
      ['Max van Aantal', 40, 40, 55, 20, 55],
    ]);
  });

  it('keeps showing what it was refreshed with until it is refreshed again', async () => {
    const { shown, run, workbook } = await withPivot(nested);
    workbook.sheets[0]!.write(parseArea('D2'), [[100]]);
    expect(shown().at(-1)).toEqual(['Eindtotaal', 55, 85, 140]);
    await run((pivot) => pivot.refresh());
    expect(shown().at(-1)).toEqual(['Eindtotaal', 115, 85, 200]);
  });

  it('shows only the items that a filter chooses, and says so above itself', async () => {
    const { shown, run, home } = await withPivot((pivot, field) => {
      pivot.rowHierarchies.add(field('Grond'));
      pivot.filterHierarchies.add(field('Stad'));
      pivot.dataHierarchies.add(field('Aantal')).name = 'Meldingen';
    });
    expect(home.values(parseArea('A4:B4'))).toEqual([[null, null]]);
    expect(home.values(parseArea('A3:B3'))).toEqual([['Stad', '(Alle)']]);
    await run((pivot) => {
      const field = pivot.filterHierarchies.getItem('Stad').fields.getItem('Stad');
      field.applyFilter({ manualFilter: { selectedItems: ['Utrecht'] } });
    });
    expect(home.values(parseArea('A3:B3'))).toEqual([['Stad', 'Utrecht']]);
    expect(shown()).toEqual([
      ['Rijlabels', 'Meldingen'],
      ['Herkomst', 20],
      ['(leeg)', 10],
      ['Eindtotaal', 30],
    ]);
  });

  it('is filtered by its slicers, by the add-in and by hand', async () => {
    const { shown, run, workbook, home } = await withPivot(nested);
    await run(async (pivot, context) => {
      const slicer = context.workbook.slicers.add(pivot, 'Jaar', 'Draai');
      slicer.selectItems(['2022']);
      slicer.slicerItems.load('items/name,items/isSelected,items/hasData');
      const others = context.workbook.slicers.add(pivot, 'Stad', 'Draai').slicerItems.load('items/name,items/hasData');
      await context.sync();
      expect(slicer.slicerItems.items.map(({ name, isSelected }) => [name, isSelected])).toEqual([
        ['2022', true],
        ['2023', false],
      ]);
      expect(others.items.map(({ name, hasData }) => [name, hasData])).toEqual([
        ['Rotterdam', true],
        ['Utrecht', false],
      ]);
    });
    expect(shown().at(-1)).toEqual(['Eindtotaal', 55, 55]);
    workbook.perform('user', () => pressSlicer(workbook, home.slicers[0]!, '2023', false));
    expect(shown().at(-1)).toEqual(['Eindtotaal', 85, 85]);
    await run((_, context) => context.workbook.slicers.getItem('Jaar').clearFilters());
    expect(shown().at(-1)).toEqual(['Eindtotaal', 55, 85, 140]);
  });

  it('has charts that show it without its totals, and follow it', async () => {
    const { run, home, workbook } = await withPivot(nested);
    await run((pivot, context) => {
      const sheet = context.workbook.worksheets.getItem('Draai');
      sheet.charts.add('ColumnStacked', pivot.layout.getRange());
      sheet.slicers.add(pivot, 'Stad').selectItems(['Utrecht']);
    });
    const { categories, series } = figureOf(home.charts[0]!, { series: 'Reeks' });
    expect(categories).toEqual(['Utrecht – Herkomst', 'Utrecht – (leeg)']);
    expect(series).toEqual([{ name: '2023', values: [20, 10] }]);
    workbook.perform('user', () => pressSlicer(workbook, home.slicers[0]!, 'Rotterdam', false));
    expect(figureOf(home.charts[0]!, { series: 'Reeks' }).series.map(({ name }) => name)).toEqual(['2022', '2023']);
  });

  it('finds a new table of the name of the one that was deleted under it', async () => {
    const { shown, run, workbook } = await withPivot(nested);
    const name = workbook.tables[0]!.name;
    workbook.deleteSheet(workbook.sheets[0]!);
    await expect(run((pivot) => pivot.refresh())).rejects.toMatchObject({ code: 'InvalidReference' });
    expect(shown().at(-1)).toEqual(['Eindtotaal', 55, 85, 140]);
    await run((pivot, context) => {
      const sheet = context.workbook.worksheets.add('Nieuw');
      sheet.getRange('A1:D2').values = [cells[0]!, cells[1]!];
      sheet.tables.add('A1:D2', true).name = name;
      pivot.refresh();
    });
    expect(shown().at(-1)).toEqual(['Eindtotaal', 40, 40]);
  });

  it('is gone with its cells and slicers after it was deleted', async () => {
    const { run, home } = await withPivot(nested);
    await run((pivot, context) => {
      context.workbook.slicers.add(pivot, 'Jaar', 'Draai');
      pivot.delete();
    });
    expect([home.used(), home.pivots, home.slicers]).toEqual([null, [], []]);
  });

  it.each([
    ['a field that the source lacks', 'ItemNotFound', (pivot) => void pivot.hierarchies.getItem('Kleur').load('name')],
    [
      'a slicer of a field that the source lacks',
      'ItemNotFound',
      (pivot, { workbook }) => {
        workbook.slicers.add(pivot, 'Kleur', 'Draai');
      },
    ],
    [
      'a slicer item that there is not',
      'InvalidArgument',
      (pivot, { workbook }) => {
        workbook.slicers.add(pivot, 'Jaar', 'Draai').selectItems(['1999']);
      },
    ],
    [
      'a name of a sum that a field has',
      'InvalidArgument',
      (pivot) => {
        pivot.dataHierarchies.getItem('Som van Aantal').name = 'aantal';
      },
    ],
    [
      'a second one of that name',
      'ItemAlreadyExists',
      (_, { workbook }) => {
        workbook.worksheets.getItem('Draai').pivotTables.add('draai', workbook.tables.getItemAt(0), 'J1');
      },
    ],
    [
      'one over another',
      'InvalidOperation',
      (_, { workbook }) => {
        workbook.worksheets.getItem('Draai').pivotTables.add('Ander', workbook.tables.getItemAt(0), 'B8');
      },
    ],
    [
      'rows without a header',
      'InvalidArgument',
      (_, { workbook }) => {
        workbook.worksheets
          .getItem('Draai')
          .pivotTables.add('Ander', workbook.worksheets.getFirst().getRange('A1:E3'), 'J1');
      },
    ],
    [
      'a value over its cells',
      'InvalidOperation',
      (_, { workbook }) => {
        workbook.worksheets.getItem('Draai').getRange('B7').values = [[1]];
      },
    ],
    [
      'a form that it does not have',
      'NotImplemented',
      (pivot) => {
        pivot.layout.layoutType = 'Tabular';
      },
    ],
  ] satisfies [string, string, (pivot: Excel.PivotTable, context: Excel.RequestContext) => void][])(
    'refuses %s',
    async (_, code, batch) => {
      const { run, shown } = await withPivot(nested);
      const before = shown();
      await expect(run(batch)).rejects.toMatchObject({ code });
      expect(shown()).toEqual(before);
    },
  );
});
