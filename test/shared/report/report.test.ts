import { describe, expect, it } from 'vitest';
import { annualReport, changedFigures, figuresOf } from '#shared/report/index.ts';
import type { AnnualReport, ChapterId, ReportBlock, ReportInput } from '#shared/report/index.ts';
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

/** Changes to a report of which the year was released up to a quarter; what was registered after it is not counted. */
function released(quarter: number): Pick<ReportInput, 'editions' | 'count'> {
  const { editions, count } = reportInput();
  const until = ['Q1', 'Q2', 'Q3', 'Q4'].slice(0, quarter);
  return {
    editions: editions.map((edition) => (edition.year === 2024 ? { ...edition, quarter } : edition)),
    count: ({ by, filters }) =>
      count({ by, filters: filters.year?.join() === '2024' ? { quarter: until, ...filters } : filters }),
  };
}

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
      'In 2024 kregen de bureaus van de vier grote steden 1.215 meldingen van discriminatie.',
      'In 2023 waren het er 1.000: nu zijn het er 215 meer. Dat is een duidelijk verschil, groter dan toeval en afronding. Waardoor het komt, zeggen deze cijfers niet.',
      'Onder de meldingen in 2024 zijn 100 massameldingen: veel meldingen over hetzelfde voorval. Zonder die meldingen zijn het er 1.115.',
      'Het vaakst ging het om herkomst: 911 meldingen, 75% van het totaal. Daarna volgen godsdienst (305) en leeftijd (304).',
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
    expect(textOf(made(reported), 'summary')).toContain('Het verschil, 35 meer, valt binnen de normale schommeling');
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
    expect(textOf(without, 'trend')).toMatch(/^Over Amsterdam zijn voor 2024 geen cijfers vrijgegeven\./);
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

  it('says everywhere that it is about a part of a year, and compares it with the same quarters of the year before', () => {
    const report = made(twoYears, { ...released(2), scope: 'GM0599' });
    expect(report.title).toBe('Discriminatiemeldingen in Rotterdam, 2024 t/m 2e kwartaal');
    expect(report.source).toContain('2024 t/m 2e kwartaal editie 1');
    expect(textOf(report, 'summary').split('\n').slice(0, 2)).toEqual([
      'In de eerste twee kwartalen van 2024 waren er 156 meldingen van discriminatie in Rotterdam.',
      'In de eerste twee kwartalen van 2023 waren het er 150. Het verschil, 6 meer, valt binnen de normale schommeling: het kan toeval zijn, of door afronding komen.',
    ]);
    expect(tableOf(report, 'summary').headers).toEqual(['Cijfer', '2023', '2024 t/m 2e kwartaal']);
    expect(tableOf(report, 'summary').rows[1]).toEqual(['Verschil met een jaar eerder', null, 6]);
    expect(textOf(report, 'grounds')).not.toMatch(/dan in|verschillen met/);
    expect(tableOf(report, 'trend').headers[0]).toBe('Kwartaal');
    expect(tableOf(report, 'trend').rows.map(([label]) => label)).toEqual([
      '1e kwartaal 2023',
      '2e kwartaal 2023',
      '3e kwartaal 2023',
      '4e kwartaal 2023',
      '1e kwartaal 2024',
      '2e kwartaal 2024',
    ]);
  });

  it('compares no whole year with a year of which only a part was released', () => {
    const input = reportInput();
    const editions = input.editions.map((edition) => (edition.year === 2023 ? { ...edition, quarter: 3 } : edition));
    const report = annualReport({ ...input, editions });
    expect(textOf(report, 'summary')).toContain('Over 2023 zijn minder kwartalen vrijgegeven.');
    expect(textOf(report, 'summary')).not.toContain('verschil');
  });

  it('says nothing about an earlier year that nobody asked for', () => {
    const report = made(twoYears, { years: [2024] });
    expect(textOf(report, 'summary')).not.toMatch(/2023|vergelijk/i);
  });

  it('about a city in which nothing was reported says so, and leaves open that there was something', () => {
    const report = made({ ...twoYears, utrecht: { 2023: { reports: 0 }, 2024: { reports: 0 } } }, { scope: 'GM0344' });
    expect(textOf(report, 'summary').split('\n')[0]).toBe(
      'In 2024 waren er geen meldingen van discriminatie in Utrecht, of zo weinig dat het afgeronde aantal 0 is.',
    );
    for (const id of ['grounds', 'domains', 'spread', 'handling'] as const) {
      expect(textOf(report, id)).toBe(
        'Over Utrecht zijn er in 2024 te weinig meldingen om te zeggen wat het vaakst voorkomt.',
      );
    }
    expect(tableOf(report, 'summary').rows[0]).toEqual(['Meldingen', 0, 0]);
    expect(textOf(report, 'trend')).not.toContain('evenveel');
    expect(textOf(report, 'method')).not.toContain('inwoners');
  });

  it('names all that share a place', () => {
    const report = made(
      { ...twoYears, amsterdam: { 2023: { reports: 0 }, 2024: { reports: 0 } } },
      { scope: 'GM0344' },
    );
    expect(textOf(report, 'summary')).toContain(
      'Het vaakst ging het om herkomst: 79 meldingen, 75% van het totaal. Daarna volgen godsdienst (27) en leeftijd (26).',
    );
    const four = made({ ...twoYears, utrecht: { 2024: { reports: 4 } } }, { scope: 'GM0344', years: [2024] });
    expect(textOf(four, 'summary')).toContain(
      'Het vaakst ging het om herkomst: 3 meldingen. Daarna volgen leeftijd (1) en godsdienst (1).',
    );
    const two = made({ ...twoYears, utrecht: { 2024: { reports: 1 } } }, { scope: 'GM0344', years: [2024] });
    expect(textOf(two, 'grounds')).toContain('Het vaakst genoemd zijn herkomst en godsdienst: 1 melding elk.');
  });

  it('names districts without the city that the report is about, and the inhabitants that a rate rests on', () => {
    const rotterdam = made(twoYears, { scope: 'GM0599' });
    expect(JSON.stringify(blocksOf(rotterdam, 'spread'))).not.toContain('(Rotterdam)');
    expect(textOf(rotterdam, 'method')).toMatch(/rekenen wij met 670\.610 inwoners van Rotterdam in 2024 \(CBS/);
  });

  it('says between which numbers the quarters lie', () => {
    expect(textOf(made(), 'trend')).toContain('In 2024 lag dat aantal tussen 298 en 306 meldingen per kwartaal.');
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
