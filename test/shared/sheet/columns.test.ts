import { describe, expect, it } from 'vitest';
import { recognise, type CellValue } from '#shared/sheet/index.ts';
import { columnsOf, day, header, plainRow, plainRows, withColumn } from './cases.ts';
import { sheet, workbook } from './workbook.ts';

const fill = (value: CellValue): CellValue[] => Array.from({ length: 10 }, () => value);

describe('a column', () => {
  it('is recognised by its header, in Dutch and in English', () => {
    expect(columnsOf(recognise(workbook([sheet([[...header], ...plainRows(6)])])))).toEqual({
      Zaaknummer: 'caseNumber',
      'Datum melding': 'reportedOn',
      Grond: 'grounds',
      Terrein: 'domain',
      Aard: 'natures',
    });
    const english = ['Case no.', 'Date reported', 'Grounds (max 3)', 'Area of society', 'Nature of incident'];
    expect(Object.values(columnsOf(recognise(workbook([sheet([english, ...plainRows(6)])]))))).toEqual([
      'caseNumber',
      'reportedOn',
      'grounds',
      'domain',
      'natures',
    ]);
  });

  it('is recognised under a header with typing errors when its values agree', () => {
    const typed = ['Zaaknumer', 'Datum meldng', 'Discriminatiegornd', 'Maatschapelijk terrein', 'Aard meldign'];
    expect(Object.values(columnsOf(recognise(workbook([sheet([typed, ...plainRows(8)])]))))).toEqual([
      'caseNumber',
      'reportedOn',
      'grounds',
      'domain',
      'natures',
    ]);
  });

  it('without a telling header is read when its values can mean one thing only, and asked when they can mean more', () => {
    const columns = columnsOf(recognise(workbook([sheet([['K1', 'K2', 'K3', 'K4', 'K5'], ...plainRows(20)])])));
    expect(columns).toEqual({ K1: 'caseNumber?', K2: 'reportedOn?', K3: 'grounds', K4: 'domain', K5: 'natures' });
  });

  it('whose values contradict its header is asked, and not read', () => {
    const rows = plainRows(10).map(([number, date, , domain, nature]) => [number!, date!, domain!, nature!, domain!]);
    const recognition = recognise(
      workbook([sheet([['Zaaknummer', 'Datum melding', 'Terrein', 'Aard', 'Grond'], ...rows])]),
    );
    expect(columnsOf(recognition)).toMatchObject({ Terrein: 'domain', Grond: 'grounds?' });
    expect(recognition.questions).toContainEqual(expect.objectContaining({ kind: 'column', header: 'Grond' }));
    expect(recognition.readings.every(({ draft }) => draft.grounds.length === 0)).toBe(true);
  });

  it('of dates is told apart by the most specific header', () => {
    const titles = ['Zaaknummer', 'Datum', 'Datum voorval', 'Datum afgerond', 'Grond', 'Terrein', 'Aard'];
    const rows = plainRows(8).map(([number, , ...codes], index) => [
      number!,
      day(3, 1 + index),
      day(2, 1 + index),
      day(5, 1 + index),
      ...codes,
    ]);
    expect(columnsOf(recognise(workbook([sheet([titles, ...rows])])))).toMatchObject({
      Datum: 'reportedOn',
      'Datum voorval': 'incidentOn',
      'Datum afgerond': 'closedOn',
    });
  });

  it('that is only called Datum is the date of the report, when nothing else of the sheet can be', () => {
    const titles = ['Nr', 'Datum', 'Grond', 'Terrein', 'Aard'];
    const others = ['Geboortedatum', 'Afgesloten op', 'Week'];
    const rows = plainRows(8).map((row, index) => [...row, 20_000 + index * 300, day(12, 1 + index), index]);
    const recognition = recognise(workbook([sheet([[...titles, ...others], ...rows])]));
    expect(columnsOf(recognition)).toMatchObject({ Datum: 'reportedOn', 'Afgesloten op': 'closedOn' });
    expect(recognition.readings[0]?.draft.reportedOn).toBe('2023-01-13');
  });

  it('that is only called Datum is asked beside another that may be a date, since it may be the day of the incident', () => {
    for (const other of ['Wanneer', 'Moment']) {
      const rows = plainRows(8).map((row) => [...row, row[1] ?? null]);
      const recognition = recognise(workbook([sheet([['Nr', 'Datum', 'Grond', 'Terrein', 'Aard', other], ...rows])]));
      expect(columnsOf(recognition), other).toMatchObject({ Datum: 'reportedOn?' });
      expect(recognition.readings.every(({ draft }) => draft.reportedOn === null)).toBe(true);
    }
  });

  it('that is only called Datum and holds no dates is asked', () => {
    const rows = plainRows(8).map((row, index) => row.with(1, index % 2 === 0 ? 'maandag' : (row[1] ?? null)));
    const recognition = recognise(workbook([sheet([['Nr', 'Datum', 'Grond', 'Terrein', 'Aard'], ...rows])]));
    expect(columnsOf(recognition)).toMatchObject({ Datum: 'reportedOn?' });
  });

  it('is told by its values when its header can be a date or a status', () => {
    const dated = Array.from({ length: 10 }, (_, index) => day(12, 1 + index));
    expect(columnsOf(recognise(withColumn('Afgehandeld', dated)))).toMatchObject({ Afgehandeld: 'closedOn' });
    expect(columnsOf(recognise(withColumn('Afgehandeld', fill('ja'))))).toMatchObject({ Afgehandeld: 'status' });
  });

  it('that is empty is not asked about', () => {
    expect(recognise(withColumn('Gemeente', fill(null))).questions).toEqual([]);
  });

  it('with counts makes no table of counts of a registration', () => {
    expect(columnsOf(recognise(withColumn('Aantal', fill(1))))).toMatchObject({ Grond: 'grounds', Aantal: 'ignored' });
  });

  it('is one of two rivals when both say the same, and both are asked', () => {
    const rows = plainRows(8).map((row, index) => [...row, `B-${index}`]);
    expect(columnsOf(recognise(workbook([sheet([[...header, 'Dossiernummer'], ...rows])])))).toMatchObject({
      Zaaknummer: 'caseNumber?',
      Dossiernummer: 'caseNumber?',
    });
  });

  it.each<[string, CellValue]>([
    ['Naam melder', 'Anna Verzonnen'],
    ['E-mail', 'iemand@voorbeeld.example'],
    ['Toelichting grond', 'x'],
    ['Contact', '06-12345678'],
    ['Overig', 'NL91 ABNA 0417 1643 00'],
    ['Kenmerk persoon', 111_222_333],
    ['Extra', 'Melder vertelt dat hij in de winkel werd nageroepen en daarna niet geholpen werd'],
    ['Postcode melder', '3011 AB'],
    ['Geb.datum', 20_000],
  ])('%s stays in the workbook', (title, value) => {
    const recognition = recognise(withColumn(title, fill(value)));
    expect(columnsOf(recognition)).toMatchObject({ [title]: 'personal' });
    expect(recognition.personalColumns).toEqual([title]);
  });

  it('of roles is read although its header could also hold names', () => {
    expect(columnsOf(recognise(withColumn('Melder', fill('Slachtoffer'))))).toMatchObject({ Melder: 'reporter' });
    expect(columnsOf(recognise(withColumn('Melder', fill('Anna Verzonnen'))))).toMatchObject({ Melder: 'personal' });
  });

  it.each(['Week', 'Kwartaal', 'Doorlooptijd (dagen)', 'Laatst gewijzigd'])('%s is not needed', (title) => {
    expect(columnsOf(recognise(withColumn(title, fill(12))))).toMatchObject({ [title]: 'ignored' });
  });

  it('of postcodes next to a home address is asked, and next to the place of the incident read', () => {
    const places = (titles: string[]) =>
      columnsOf(
        recognise(
          workbook([
            sheet([
              [...header, ...titles],
              ...plainRows(6).map((row) => [...row, 'Dorpsstraat', '3011 AB', 'Rotterdam']),
            ]),
          ]),
        ),
      );
    expect(places(['Straat', 'Postcode', 'Woonplaats'])).toMatchObject({ Postcode: 'incidentPostcode?' });
    expect(
      columnsOf(
        recognise(
          workbook([
            sheet([
              [...header, 'Plaats voorval', 'Postcode'],
              ...plainRows(6).map((row) => [...row, 'Rotterdam', '3011 AB']),
            ]),
          ]),
        ),
      ),
    ).toMatchObject({ Postcode: 'incidentPostcode', 'Plaats voorval': 'incidentMunicipality' });
  });

  it('called Gemeente is asked when nothing tells whose', () => {
    expect(columnsOf(recognise(withColumn('Gemeente', fill('Rotterdam'))))).toMatchObject({
      Gemeente: 'incidentMunicipality?',
    });
  });

  it('with a number per row is no case number beside a column of numbers of its own', () => {
    const rows = plainRows(8).map((row, index) => [index + 1, ...row]);
    expect(columnsOf(recognise(workbook([sheet([['Nr', 'RADAR', ...header.slice(1)], ...rows])])))).toMatchObject({
      Nr: 'caseNumber?',
    });
  });

  it('is one of several with a mark per ground', () => {
    const titles = ['Zaaknummer', 'Datum melding', 'Herkomst', 'Geslacht', 'Leeftijd', 'Terrein', 'Aard'];
    const rows = plainRows(8).map(([number, date, , domain, nature], index) => [
      number!,
      date!,
      'x',
      index % 2 ? 'X' : null,
      null,
      domain!,
      nature!,
    ]);
    const recognition = recognise(workbook([sheet([titles, ...rows])]));
    expect(columnsOf(recognition)).toMatchObject({ Herkomst: 'grounds', Geslacht: 'grounds', Leeftijd: 'grounds' });
    expect(recognition.readings[1]?.draft.grounds).toEqual(['G01', 'G07']);
  });

  it('keeps being asked with examples that show nobody', () => {
    const values = ['iemand@voorbeeld.example', ...Array.from({ length: 9 }, () => 'Rotterdam')];
    const [question] = recognise(withColumn('Gemeente', values)).questions;
    expect(question).toMatchObject({ kind: 'column', examples: ['•••', 'Rotterdam'] });
  });
});

describe('a table of 200 columns', () => {
  it('is read like any other', () => {
    const titles = Array.from({ length: 195 }, (_, index) => `Vrij veld ${index}`);
    const rows = plainRows(20).map((row) => [...row, ...titles.map((_, index) => index)]);
    const recognition = recognise(workbook([sheet([[...header, ...titles], ...rows])]));
    expect(recognition.tables[0]?.columns).toHaveLength(200);
    expect(recognition.readings.map(({ draft }) => draft.caseNumber)).toEqual(plainRows(20).map(([number]) => number));
    expect(plainRow(0)).toHaveLength(5);
  });
});
