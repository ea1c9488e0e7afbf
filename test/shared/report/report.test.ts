import { describe, expect, it } from 'vitest';
import { annualReport, changedFigures, figuresOf } from '#shared/report/index.ts';
import type { AnnualReport, ChapterId, ReportBlock } from '#shared/report/index.ts';
import { reportInput, twoYears, type Reported } from './input.ts';

const blocksOf = (report: AnnualReport, id: ChapterId): readonly ReportBlock[] =>
  report.chapters.find((chapter) => chapter.id === id)!.blocks;

const textOf = (report: AnnualReport, id: ChapterId): string =>
  blocksOf(report, id)
    .flatMap((block) => (block.kind === 'paragraph' ? block.text : block.kind === 'list' ? block.items : []))
    .join('\n');

const tableOf = (report: AnnualReport, id: ChapterId) => {
  const table = blocksOf(report, id).find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error(`no table in ${id}`);
  return table;
};

const made = (reported: Reported = twoYears, changes: Parameters<typeof reportInput>[1] = {}): AnnualReport =>
  annualReport(reportInput(reported, changes));

describe('an annual report', () => {
  it('has the chosen chapters in its own order, and always the one on method', () => {
    expect(made(twoYears, { chapters: ['grounds', 'summary'] }).chapters.map(({ id }) => id)).toEqual([
      'summary',
      'grounds',
      'method',
    ]);
  });

  it('opens with the number of reports, how it compares, and what most were about', () => {
    expect(textOf(made(), 'summary').split('\n')).toEqual([
      'In 2024 waren er 1.215 meldingen van discriminatie in de vier grote steden.',
      'Dat zijn er 215 meer dan in 2023 (1.000). Dat is een duidelijk verschil, groter dan toeval en afronding. Waardoor het komt, zeggen deze cijfers niet.',
      '100 daarvan zijn massameldingen: veel meldingen over hetzelfde voorval. Zonder deze meldingen zijn het er 1.115.',
      'De meeste meldingen gingen over herkomst: 911, 75% van alle meldingen. Daarna volgen godsdienst (305) en leeftijd (304).',
      'Het terrein met de meeste meldingen is arbeidsmarkt: 809 meldingen.',
    ]);
  });

  it('says when only mass reports make the difference', () => {
    const reported = { ...twoYears, amsterdam: { 2023: { reports: 400 }, 2024: { reports: 600, mass: 200 } } };
    expect(textOf(made(reported), 'summary')).toContain(
      'Zonder massameldingen valt het verschil met 2023 binnen de normale schommeling (van 1.000 naar 1.015).',
    );
  });

  it('calls what chance or rounding can do no difference', () => {
    const reported = { ...twoYears, amsterdam: { 2023: { reports: 400 }, 2024: { reports: 420 } } };
    expect(textOf(made(reported), 'summary')).toContain('Dit verschil valt binnen de normale schommeling');
    expect(textOf(made(reported), 'domains')).toContain(
      'De verschillen met 2023 vallen binnen de normale schommeling.',
    );
  });

  it('compares no years in which other bureaus delivered, and names who is missing', () => {
    const report = made({ ...twoYears, utrecht: { 2023: { reports: 100 } } });
    expect(textOf(report, 'summary')).toContain('Art.1 Midden Nederland heeft over 2024 niet aangeleverd.');
    expect(textOf(report, 'summary')).toContain('In 2023 telden andere bureaus mee.');
    expect(textOf(report, 'grounds')).not.toMatch(/dan in 2023/);
    expect(textOf(report, 'trend')).toContain('niet in elk jaar telden dezelfde bureaus mee (2023 en 2024)');
    expect(textOf(report, 'method')).toContain('2024: niet aangeleverd door Art.1 Midden Nederland.');
    expect(tableOf(report, 'summary').rows.find(([label]) => label === 'Verschil met een jaar eerder')).toEqual([
      'Verschil met een jaar eerder',
      null,
      null,
    ]);
  });

  it('about a city counts incidents there, with a rate, and says nothing without its own bureau', () => {
    const report = made(twoYears, { scope: 'GM0363' });
    expect(report.title).toBe('Discriminatiemeldingen in Amsterdam, 2024');
    expect(textOf(report, 'summary')).toContain('In 2024 waren er 600 meldingen');
    expect(textOf(report, 'summary')).toContain('Dat zijn er 64,4 per 100.000 inwoners van Amsterdam.');
    const without = made({ ...twoYears, amsterdam: { 2023: { reports: 400 } } }, { scope: 'GM0363' });
    expect(textOf(without, 'summary')).toBe('Over Amsterdam zijn voor 2024 geen cijfers vrijgegeven.');
  });

  it('says that nothing was released when nothing was', () => {
    const report = made({}, { editions: [] });
    for (const { id, blocks } of report.chapters) {
      if (id === 'method') continue;
      expect(blocks).toEqual([
        { kind: 'paragraph', text: 'Over de vier grote steden zijn voor 2024 geen cijfers vrijgegeven.' },
      ]);
    }
  });

  it('compares no whole year with a part of one, and shows the quarters that were released', () => {
    const input = reportInput();
    const editions = input.editions.map((edition) => (edition.year === 2024 ? { ...edition, quarter: 2 } : edition));
    const report = annualReport({ ...input, editions });
    expect(textOf(report, 'summary')).not.toContain('duidelijk verschil');
    expect(tableOf(report, 'trend').rows.map(([label]) => label)).toEqual([
      '2023 1e kwartaal',
      '2023 2e kwartaal',
      '2023 3e kwartaal',
      '2023 4e kwartaal',
      '2024 1e kwartaal',
      '2024 2e kwartaal',
    ]);
  });

  it.each(['nl', 'en'] as const)(
    'gives every table the edition and the rounding as its source, every chart its table and words (%s)',
    (language) => {
      const report = made(twoYears, { language });
      const blocks = report.chapters.flatMap((chapter) => chapter.blocks);
      const tables = blocks.filter((block) => block.kind === 'table');
      expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
      for (const { source, rows, headers, formats } of tables) {
        expect(source).toMatch(/2024 (editie|edition) 1/);
        expect(formats).toHaveLength(headers.length);
        for (const row of rows) expect(row).toHaveLength(headers.length);
      }
      for (const block of blocks) {
        if (block.kind !== 'chart') continue;
        expect(tables.map(({ id }) => id)).toContain(block.table);
        expect(block.alt.length).toBeGreaterThan(40);
        for (const { values } of block.series) expect(values).toHaveLength(block.categories.length);
      }
    },
  );

  it('has only complete sentences', () => {
    for (const language of ['nl', 'en'] as const) {
      for (const scope of [null, 'GM0599']) {
        for (const { blocks } of made(twoYears, { language, scope }).chapters) {
          for (const block of blocks) {
            if (block.kind === 'paragraph') expect(block.text).toMatch(/^[A-Z0-9].*[.:)]$/);
          }
        }
      }
    }
  });
});

describe('a report of a new edition', () => {
  it('lists what changed, what came and what went', () => {
    const before = figuresOf(made({ ...twoYears, utrecht: { 2023: { reports: 100 } } }, { chapters: ['summary'] }));
    const after = figuresOf(made(twoYears, { chapters: ['summary'] }));
    expect(changedFigures(before, before)).toEqual([]);
    expect(changedFigures(before, after)).toContainEqual({
      table: 'Kerncijfers, de vier grote steden',
      row: 'Meldingen',
      column: '2024',
      before: 1110,
      after: 1215,
    });
    expect(changedFigures(after, [])).toEqual(
      after
        .filter(({ value }) => value !== null)
        .map(({ value, ...where }) => ({ ...where, before: value, after: null })),
    );
  });
});
