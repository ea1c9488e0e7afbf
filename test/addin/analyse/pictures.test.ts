import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxSeries } from '#addin/charts/chart-data.ts';
import { figuresOf } from '#addin/panes/analyse/figures/figures.ts';
import { pictureIds, pictures, sparkOf } from '#addin/panes/analyse/pictures/index.ts';
import type { Making } from '#addin/panes/analyse/pictures/index.ts';
import { posterOf } from '#addin/panes/analyse/pictures/poster.ts';
import { bureaus, districtEntries } from '#shared/codebook/index.ts';
import { districtTiles } from '#shared/counts/index.ts';
import { twoYears } from '#test/shared/report/input.ts';
import { edition, makingOf } from './making.ts';

const figures = ({ choice, basis, count, format }: Making, rows = choice.rows, columns = choice.columns) =>
  figuresOf(choice, [rows, columns], { basis, count, language: format.language });

describe('figures', () => {
  const others = { ...twoYears, utrecht: {} };

  test('say of a year that was not delivered just that, never 0', () => {
    const alone = makingOf({ filters: { bureau: ['utrecht'] } }, { ...others, utrecht: { 2023: { reports: 100 } } });
    expect(figures(alone).rows[0]?.cells).toEqual([75, 'not-delivered']);
    expect(figures(alone, 'year', null).rows.map(({ total }) => total)).toEqual([100, 'not-delivered']);
  });

  test('tell a year that was not released apart from one that was not delivered', () => {
    const early = makingOf({ years: [2024, 2025] });
    expect(figures(early).rows[0]?.cells[1]).toBe('not-released');
    expect(pictures.trend(early).table.rows.at(-1)?.cells[0]).toBe('not-released');
  });

  test('say of a bureau that is missing from a release just that', () => {
    const bureausNow = figures(makingOf({}, others), 'bureau', null).rows;
    expect(bureausNow.map(({ total }) => total)).toEqual([1000, 400, 610, 'not-delivered']);
  });

  test('count each report once in the total, although the grounds add up to more', () => {
    const { total, rows, overlap } = figures(makingOf(), 'ground', null);
    expect(total).toBe(2215);
    expect(rows.reduce((sum, row) => sum + Number(row.total), 0)).toBeGreaterThan(total);
    expect(overlap).toBe(true);
  });

  test('keep a true zero where something was delivered', () => {
    expect(figures(makingOf({ filters: { domain: ['T09'] } }), 'year', null).rows.map(({ total }) => total)).toEqual([
      0, 0,
    ]);
    expect(pictures.grounds(makingOf({ filters: { domain: ['T09'] } })).isEmpty).toBe(true);
  });
});

describe('every picture', () => {
  test.each(pictureIds)('%s says in a sentence what it shows, and can be previewed, copied and charted', (id) => {
    const making = makingOf();
    const picture = pictures[id](making);
    expect(picture.sentence).toMatch(/\.$/);
    expect(picture.table.rows.length).toBeGreaterThan(0);
    for (const { cells } of picture.table.rows) expect(cells).toHaveLength(picture.table.headers.length - 1);
    expect(picture.table.charted).toBeLessThan(picture.table.headers.length);
    expect(sparkOf(picture)).toBeDefined();
    expect(posterOf(picture, '2023–2024', ['Bron'], making).source.at(-1)).toBe('Bron');
  });

  test('has at most as many series as people can tell apart, and says so', () => {
    const wide = pictures.own(makingOf({ rows: 'ground', columns: 'quarter' }));
    expect(wide.notes.join(' ')).not.toContain('grootste');
    const making = makingOf({ rows: 'bureau', columns: 'domain' });
    const count: Making['count'] = (query) => {
      const rows = Array.from({ length: 12 }, (_, at) => ({
        keys: query.by.map((by) => (by === 'domain' ? `T${String(at + 1).padStart(2, '0')}` : 'utrecht')),
        count: at * 5,
      }));
      return { by: query.by, rows, total: 330 };
    };
    const { drawing, notes } = pictures.own({ ...making, count });
    expect(drawing.kind === 'chart' && drawing.data.series).toHaveLength(maxSeries);
    expect(notes.join(' ')).toContain(`de ${maxSeries} grootste van 12 kolommen`);
  });
});

describe('the trend', () => {
  test('has a line with and one without mass reports, and marks the quarters that hold them', () => {
    const { drawing, notes, table } = pictures.trend(makingOf());
    const data = drawing.kind === 'chart' ? drawing.data : null;
    expect(data?.labels).toEqual([
      'K1 2023',
      'K2 2023',
      'K3 2023',
      'K4 2023',
      'K1 2024',
      'K2 2024',
      'K3 2024',
      'K4 2024',
    ]);
    const [all, without] = data?.series ?? [];
    expect(all?.marked).toEqual([4, 5, 6, 7]);
    const mass = all!.values.reduce((sum: number, value, at) => sum + value! - without!.values[at]!, 0);
    expect(mass).toBe(100);
    expect(notes.at(-1)).toMatch(/^▲ Kwartalen met massameldingen: 1e kwartaal 2024/);
    expect(table.headers).toHaveLength(4);
  });

  test('shows no quarter after the one that a release goes up to', () => {
    const editions = [edition(2023, twoYears), edition(2024, twoYears, { quarter: 2 })];
    expect(pictures.trend(makingOf({}, twoYears, { editions })).table.rows).toHaveLength(6);
    const exact = makingOf({ years: [2024] }, twoYears, {
      precision: 'exact',
      own: 'rotterdam',
      editions: [],
      today: '2024-08-01',
    });
    expect(pictures.trend(exact).table.rows).toHaveLength(3);
  });

  test('marks a break where other bureaus deliver, and says which', () => {
    const { drawing, notes } = pictures.trend(makingOf({}, { ...twoYears, utrecht: { 2024: { reports: 105 } } }));
    expect(drawing.kind === 'chart' && drawing.data.breaks).toEqual([4]);
    expect(notes[0]).toMatch(/^Reeksbreuk: vanaf 2024 .*Art\.1 Midden Nederland/);
  });
});

describe('the map', () => {
  test.each(bureaus.map(({ city }) => city))('has every district of %s once, none on top of another', (city) => {
    const tiles = districtTiles(city);
    const codes = districtEntries.filter((district) => district.city === city).map(({ code }) => code);
    expect(tiles.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
    expect(new Set(tiles.map(({ row, column }) => `${row} ${column}`)).size).toBe(tiles.length);
    expect(Math.max(...tiles.map(({ column }) => column))).toBeLessThanOrEqual(4);
  });

  test('keeps the names of districts as they are', () => {
    for (const { code, name } of bureaus.flatMap(({ city }) => districtTiles(city))) {
      const entry = districtEntries.find((district) => district.code === code);
      expect(name.replaceAll('\u00AD', '')).toBe(entry?.label.nl);
    }
  });

  test('is of a city that the filters leave', () => {
    expect(pictures.map(makingOf({ filters: { bureau: ['utrecht'] } })).title).toContain('Utrecht');
  });

  test('says of a city without reports so, and of one whose bureau did not deliver why', () => {
    expect(pictures.map(makingOf()).sentence).toContain('geen meldingen met een bekend stadsdeel in Amsterdam');
    const others = { ...twoYears, amsterdam: {} };
    expect(pictures.map(makingOf({}, others)).notes[0]).toMatch(
      /^Discriminatie\.nl Regio Amsterdam heeft over 2023 en 2024 niet aangeleverd/,
    );
  });

  test('has the shares of districts add up to the whole, and no share of a small number', () => {
    const codes = districtTiles('GM0344').map(({ code }) => code);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 10, maxLength: 10 }), (numbers) => {
        const rows = codes.map((code, at) => ({ keys: [code], count: (numbers[at] ?? 0) * 5 }));
        const count: Making['count'] = ({ by }) => ({ by, rows: by.length === 0 ? [] : rows, total: 0 });
        const { drawing } = pictures.map({ ...makingOf({ city: 'GM0344' }), count });
        const tiles = drawing.kind === 'tiles' ? drawing.tiles : [];
        const small = tiles.filter(({ reports }) => reports < 10);
        expect(small.every(({ share }) => share === null)).toBe(true);
        const known = tiles.reduce((sum, { reports }) => sum + reports, 0);
        for (const { reports, share } of tiles) if (share !== null) expect(share).toBeCloseTo(reports / known);
      }),
    );
  });
});
