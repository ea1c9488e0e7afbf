import { describe, expect, test } from 'vitest';
import type { FigureSource } from '#addin/panes/analyse/figures/answered.ts';
import { pictureIds, pictures } from '#addin/panes/analyse/pictures/index.ts';
import type { Making } from '#addin/panes/analyse/pictures/index.ts';
import { chartFor, pivotFor, tableFor } from '#addin/panes/analyse/to-excel/for-excel.ts';
import { readyViewIds, readyViews } from '#addin/panes/analyse/to-excel/gallery.ts';
import { dimensionLabels } from '#shared/counts/index.ts';
import { makingOf } from './making.ts';

const signal = new AbortController().signal;

const forExcel = ({ choice, basis, count, t, format }: Making) => {
  const source: FigureSource = { kind: 'here', basis, count };
  return { source, asking: choice, lines: ['Bron: registraties van RADAR.'], t, format };
};

describe('a view as a PivotTable', () => {
  test.each(readyViewIds)('%s can be narrowed by year, bureau and city, and says that it is rounded', async (id) => {
    const pivot = await pivotFor(readyViews[id], { title: 'Beeld', sheet: 'Beeld' }, forExcel(makingOf()), signal);
    expect(pivot.headers.slice(0, 3)).toEqual(['Jaar', 'Bureau', 'Gemeente van het voorval']);
    expect(pivot.headers.at(-1)).toBe('Meldingen (afgerond op 5-tallen)');
    expect(pivot.view.valueLabel).toContain('afgerond op 5-tallen');
    expect(pivot.headers).not.toContain(pivot.view.valueLabel);
    for (const field of [...pivot.view.rows, ...pivot.view.columns, ...pivot.view.slicers, pivot.view.value])
      expect(pivot.headers).toContain(field);
    expect(pivot.formats).toHaveLength(pivot.headers.length);
    expect(pivot.source).toMatch(/^2023–2024 · alle bureaus\. Bron: registraties van RADAR\./);
    expect(pivot.rows.length).toBeGreaterThan(0);
  });

  test('has no sums over values that overlap', async () => {
    const { view } = await pivotFor(
      readyViews.groundsByYear,
      { title: 'Gronden', sheet: 'Gronden' },
      forExcel(makingOf()),
      signal,
    );
    expect(view.totals).toEqual({ right: true, below: false });
  });

  test('holds what passes both the choice and the view', async () => {
    const narrow = makingOf({ filters: { city: ['GM0344'], bureau: ['utrecht'] } });
    const { rows } = await pivotFor(
      readyViews.natureByCity,
      { title: 'Aard', sheet: 'Aard' },
      forExcel(narrow),
      signal,
    );
    expect(new Set(rows.map(([, bureau, city]) => `${bureau} ${city}`))).toEqual(
      new Set(['Art.1 Midden Nederland Utrecht']),
    );
  });

  test('adds up to the number of reports where nothing overlaps', async () => {
    const { rows } = await pivotFor(
      readyViews.quarters,
      { title: 'Verloop', sheet: 'Verloop' },
      forExcel(makingOf()),
      signal,
    );
    expect(rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(2215);
  });
});

describe('a picture as a table or a chart', () => {
  test('is flat, with title, choice and source above it', async () => {
    const making = makingOf();
    const table = await tableFor(pictures.heat(making), forExcel(making), signal);
    expect(table.headers).toEqual(['Jaar', 'Grond', 'Terrein', 'Meldingen (afgerond op 5-tallen)']);
    expect(table.title).toEqual([
      'Meldingen naar grond en terrein',
      '2023–2024 · alle bureaus',
      'Bron: registraties van RADAR.',
    ]);
  });

  test.each(pictureIds)('%s charts numbers of its table only, and ends with its source', (id) => {
    const making = makingOf();
    const { blocks } = chartFor(pictures[id](making), 'Beeld', forExcel(making));
    const table = blocks.find((block) => block.kind === 'table')!;
    const chart = blocks.find((block) => block.kind === 'chart')!;
    for (const series of chart.series) expect(table.formats[series]).toBe('#,##0');
    expect(table.title).toContain('afgerond op 5-tallen');
    expect(blocks.at(-1)).toMatchObject({ kind: 'source', text: expect.stringContaining('Bron: ') as string });
  });

  test('says in words what was not delivered or released', () => {
    const making = makingOf({ years: [2024, 2025] });
    const { blocks } = chartFor(pictures.grounds(making), 'Beeld', forExcel(making));
    const table = blocks.find((block) => block.kind === 'table')!;
    expect(table.rows[0]?.[2]).toBe('niet vrijgegeven');
    expect(table.headers[0]).toBe(dimensionLabels.ground.nl);
  });

  test('of exact figures does not claim to be rounded', async () => {
    const making = makingOf({}, undefined, { precision: 'exact', own: 'rotterdam', editions: [] });
    const table = await tableFor(pictures.grounds(making), forExcel(making), signal);
    expect(table.headers.at(-1)).toBe('Meldingen');
  });
});
