import { describe, expect, it } from 'vitest';
import { personalDataIn } from '#shared/sheet/values/personal.ts';
import type { Field } from '#shared/registration/index.ts';
import { emptyProfile, recognise, type CellValue } from '#shared/sheet/index.ts';
import { candidatesFor, labelReader } from '#shared/sheet/values/labels.ts';
import { header, plainRow, withColumn } from './cases.ts';
import { sheet, workbook } from './workbook.ts';

const taught = { profile: emptyProfile, legends: new Map() };

/** What six rows say of a column, and what is wrong with each, by row. */
function column(title: string, field: Field, cells: readonly CellValue[]) {
  const { readings, questions } = recognise(withColumn(title, cells));
  return {
    read: readings.map(({ draft }) => draft[field]),
    kinds: readings.map(({ problems }) => problems.map(({ kind }) => kind).join()),
    questions,
  };
}

function caseNumbers(cells: readonly CellValue[]) {
  const rows = cells.map((cell, index) => [cell, ...plainRow(index).slice(1)]);
  const { readings } = recognise(workbook([sheet([[...header], ...rows])]));
  return readings.map(({ draft, problems }) => draft.caseNumber ?? problems.map(({ kind }) => kind).join());
}

describe('a case number', () => {
  it('is not a word for unknown, a tick, a date or a word among numbers', () => {
    const numbers = ['R-1', 'R-2', 'R-3', 'R-4', 'R-5', 'R-6'];
    expect(caseNumbers([...numbers, 'onbekend', true, 44_931, '05-01-2023', 'kwijt', 'Melding Verzonnen'])).toEqual([
      ...numbers,
      '',
      '',
      'not-a-case-number',
      'not-a-case-number',
      'not-a-case-number',
      'personal-data',
    ]);
  });

  it('may look like a date where all of them do', () => {
    expect(caseNumbers([44_931, 44_932, 44_933, 44_934])).toEqual(['44931', '44932', '44933', '44934']);
    expect(caseNumbers(['2023-01-01', '2023-01-02', '2023-01-33'])).toEqual(['2023-01-01', '2023-01-02', '2023-01-33']);
    expect(caseNumbers([20_230_418, 'R-1', 'R-2'])).toEqual(['20230418', 'R-1', 'R-2']);
  });
});

describe('the date of an incident', () => {
  it('that is plainly no date is left out, and its row is not held back', () => {
    const cells = [
      '13-1-2023',
      'regelmatig',
      '2022',
      2022,
      'onbekende datum',
      'voorjaar 2022',
      '00-00-0000',
      '1-1-1900',
    ];
    const { read, kinds } = column('Datum voorval', 'incidentOn', cells);
    expect(kinds).toEqual(['', ...cells.slice(1).map(() => 'date-left-out')]);
    expect(read.slice(1).every((date) => date === null)).toBe(true);
  });

  it('that was meant as a date but cannot be read does hold its row back', () => {
    const cells = ['13-1-2023', '31-02-2023', '3 mie 2023', '3-5', '12-03-1923', '#N/B'];
    expect(column('Datum voorval', 'incidentOn', cells).kinds).toEqual([
      '',
      'not-a-date',
      'not-a-date',
      'not-a-date',
      'not-a-date',
      'formula-error',
    ]);
  });

  it('may be typed with any hyphen, or with none', () => {
    const cells = ['13\u201101\u20112023', '13\u201301\u20132023', '13012023'];
    expect(column('Datum voorval', 'incidentOn', cells).read).toEqual(['2023-01-13', '2023-01-13', '2023-01-13']);
  });
});

describe('a slip among dates', () => {
  it('leaves the order of the others alone, and is itself no date', () => {
    const days = Array.from({ length: 12 }, (_, index) => `${String(index + 9).padStart(2, '0')}-01-2023`);
    const { read, kinds, questions } = column('Datum voorval', 'incidentOn', [...days, '01-12-2023', '03-14-2023']);
    expect(read.slice(0, 4)).toEqual(['2023-01-09', '2023-01-10', '2023-01-11', '2023-01-12']);
    expect(read.at(-1)).toBeNull();
    expect(kinds.at(-1)).toBe('not-a-date');
    expect(questions).toEqual([]);
  });
});

describe('a cell of labels', () => {
  const grounds = labelReader('grounds', taught);
  const domain = labelReader('domain', taught);

  it('that names one ground in several words says that ground once', () => {
    for (const text of [
      'huidskleur of afkomst',
      'Huidskleur, afkomst, etniciteit',
      'Leeftijd: ouderen',
      'hetero of homo',
    ]) {
      expect(grounds(text), text).toMatchObject({ codes: [expect.stringMatching(/^G/u)], issues: [] });
    }
    expect(grounds('homo; lesbisch')).toEqual({ codes: ['G06'], subgrounds: ['G06.1', 'G06.2'], issues: [] });
  });

  it('that lists one ground twice says so once', () => {
    expect(grounds('Herkomst; ras; afkomst').issues).toEqual([{ kind: 'repeated-label', code: 'G01' }]);
  });

  it('that leaves open which of two is meant is asked', () => {
    expect(grounds('Godsdienst of levensovertuiging').issues).toMatchObject([
      { kind: 'unknown-label', suggestion: null },
    ]);
  });

  it('that may mean either of two gets no suggestion, and both are offered first', () => {
    expect(grounds('Joods').issues).toMatchObject([{ kind: 'unknown-label', suggestion: null }]);
    expect(candidatesFor('grounds', 'Joods', null).slice(0, 2)).toEqual(['G02', 'G11']);
    expect(candidatesFor('grounds', 'Godsdienst of levensovertuiging', null).slice(0, 2)).toEqual(['G11', 'G12']);
    expect(candidatesFor('grounds', 'qwerty', null)[0]).toBe('G01');
  });

  it('may be numbered, and may say and/or', () => {
    expect(grounds('1. Geslacht 2. Leeftijd').codes).toEqual(['G07', 'G05']);
    expect(grounds('Ras en/of godsdienst').codes).toEqual(['G01', 'G11']);
  });

  it('is never read as the opposite of what it says', () => {
    for (const text of ['niet leeftijd', 'Leeftijd, niet', 'geen geslacht', 'zonder leeftijd']) {
      expect(grounds(text), text).toMatchObject({ codes: [], issues: [{ kind: 'unknown-label', suggestion: null }] });
    }
  });

  it('with two areas of society, of which one can hold, says which two', () => {
    expect(domain('Horeca en werk').issues).toEqual([{ kind: 'several-labels', codes: ['T05', 'T01'] }]);
  });

  it('is not mended into the same ground twice', () => {
    expect(grounds('Ras, herkomts').issues).toMatchObject([{ suggestion: { code: 'G01', write: 'Herkomst' } }]);
  });
});

describe('a name in a column of codes', () => {
  const handlings = labelReader('handlings', taught);

  it('is personal data, and nothing to teach', () => {
    for (const text of ['Gesprek met Fatima el Amrani', 'Karin Verzonnen gebeld', 'Advies; Jan van den Verzonnen']) {
      expect(handlings(text).issues, text).toEqual([{ kind: 'personal-data', what: 'name' }]);
      expect(column('Behandeling', 'handlings', ['Advies', 'Registratie', text]).questions).toEqual([]);
    }
  });

  it('is not seen in labels with capitals, nor in places', () => {
    expect(handlings('Advys En Informatie').issues).toMatchObject([{ kind: 'unknown-label' }]);
    expect(labelReader('homeMunicipality', taught)('Nieuw Vennepp').issues).toMatchObject([{ kind: 'unknown-label' }]);
    expect(personalDataIn('Hoek van Holland')).toBeNull();
  });
});
