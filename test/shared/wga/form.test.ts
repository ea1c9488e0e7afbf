import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bureaus, formColumns, formTables, unknownMunicipality } from '#shared/codebook/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { formsTogether, wgaForm } from '#shared/wga/index.ts';
import type { FormCounts, WgaForm } from '#shared/wga/index.ts';
import { anyRegistration, registration } from '../counts/registrations.ts';

const rotterdam = 'GM0599';
const schiedam = 'GM0606';
const amsterdam = 'GM0363';

const formOf = (registrations: readonly Registration[], municipality = rotterdam): WgaForm =>
  wgaForm({ bureau: 'rotterdam', municipality, year: 2023 }, registrations);

const row = (form: WgaForm, table: number, code: string): FormCounts | undefined =>
  form.tables.find(({ number }) => number === table)?.rows.find((one) => one.code === code)?.counts;

const total = (form: WgaForm, table: number): FormCounts | undefined =>
  form.tables.find(({ number }) => number === table)?.total;

const inside = { homeMunicipality: rotterdam, incidentMunicipality: rotterdam };
const elsewhere = { homeMunicipality: rotterdam, incidentMunicipality: amsterdam };
const visitor = { homeMunicipality: schiedam, incidentMunicipality: rotterdam };

describe('the statutory form', () => {
  test('has the tables, rows and labels of the Regeling, in its order', () => {
    const form = formOf([]);
    expect(form.tables.map(({ title }) => title)).toEqual([
      'Totaal aantal klachten',
      'Discriminatiegrond',
      'Maatschappelijk terrein',
      'Aard',
      'Klachtbehandeling',
    ]);
    expect(form.tables.map(({ rows }) => rows.length)).toEqual([0, 15, 15, 6, 8]);
    expect(form.tables[1]?.rows.map(({ label }) => label).slice(0, 4)).toEqual([
      'Ras',
      'Antisemitisme',
      'Nationaliteit',
      'Handicap/chronische ziekte',
    ]);
    expect(form.tables[2]?.rows.at(-1)?.label).toBe('Onbekend/n.v.t.');
    expect(form.tables[4]?.rows.map(({ label }) => label).at(6)).toBe('Eigen onderzoek ADV');
  });

  test('divides complaints by home and place of the incident', () => {
    const form = formOf([registration(inside), registration(elsewhere), registration(visitor), registration(visitor)]);
    expect(total(form, 1)).toEqual({ K1: 1, K2: 1, K3: 2, K4: 2, K5: 4 });
  });

  test('leaves out complaints of other municipalities about other municipalities', () => {
    const form = formOf([registration({ homeMunicipality: schiedam, incidentMunicipality: amsterdam })]);
    expect(total(form, 1)?.K5).toBe(0);
    expect(form.unplaced).toEqual({ homeUnknown: 0, incidentUnknown: 0, bothUnknown: 0 });
  });

  test('counts a complaint with two grounds in both rows, and once in the number of complaints', () => {
    const form = formOf([registration({ ...inside, grounds: ['G01', 'G06'] })]);
    expect(row(form, 2, 'G01')?.K1).toBe(1);
    expect(row(form, 2, 'G06')?.K1).toBe(1);
    expect(total(form, 2)?.K5).toBe(2);
    expect(total(form, 1)?.K5).toBe(1);
  });

  test("counts a bureau's own nature as Overig, once when Overig was written too", () => {
    const form = formOf([registration({ ...inside, natures: ['A05', 'A98'] })]);
    expect(row(form, 4, 'A98')?.K1).toBe(1);
    expect(row(form, 4, 'A05')).toBeUndefined();
  });

  test('says how many reports it has no column for', () => {
    const form = formOf([
      registration({ homeMunicipality: null, incidentMunicipality: rotterdam }),
      registration({ homeMunicipality: rotterdam, incidentMunicipality: 'GM0000' }),
      registration({ homeMunicipality: null, incidentMunicipality: null }),
      registration({ homeMunicipality: schiedam, incidentMunicipality: null }),
    ]);
    expect(form.unplaced).toEqual({ homeUnknown: 1, incidentUnknown: 1, bothUnknown: 1 });
    expect(total(form, 1)?.K5).toBe(0);
  });
});

describe('whatever was registered', () => {
  const anyRegistrations = fc.array(anyRegistration, { maxLength: 40 });
  const everyCount = (form: WgaForm): FormCounts[] =>
    form.tables.flatMap(({ rows, total: sum }) => [...rows.map(({ counts }) => counts), sum]);

  test('K3 and K5 are the sums of their columns, everywhere', () => {
    fc.assert(
      fc.property(anyRegistrations, (registrations) => {
        for (const { K1, K2, K3, K4, K5 } of everyCount(formOf(registrations))) {
          expect([K3, K5]).toEqual([K1 + K2, K1 + K2 + K4]);
        }
      }),
    );
  });

  test('the table of domains adds up to the number of complaints in every column', () => {
    fc.assert(
      fc.property(anyRegistrations, (registrations) => {
        const form = formOf(registrations);
        expect(total(form, 3)).toEqual(total(form, 1));
      }),
    );
  });

  test('a total is the sum of the rows above it', () => {
    fc.assert(
      fc.property(anyRegistrations, (registrations) => {
        for (const { rows, total: sum } of formOf(registrations).tables.slice(1)) {
          for (const { code } of formColumns) {
            expect(sum[code]).toBe(rows.reduce((whole, { counts }) => whole + counts[code], 0));
          }
        }
      }),
    );
  });

  test('no row of the form is missing, and none is added', () => {
    fc.assert(
      fc.property(anyRegistrations, (registrations) => {
        const codes = formOf(registrations).tables.map(({ rows }) => rows.map(({ code }) => code));
        expect(codes).toEqual(formTables.map(({ rows }) => rows.map(({ code }) => code)));
      }),
    );
  });
});

describe('forms of several municipalities', () => {
  test('count a resident of one who complains about another once', () => {
    const registrations = [registration(elsewhere), registration(inside), registration(visitor)];
    expect(formsTogether([rotterdam, amsterdam], registrations)).toEqual({ sum: 4, twice: 1, unique: 3 });
  });

  test('of the four cities together hold every complaint that touches one of them once, and no other', () => {
    const four = bureaus.map(({ city }) => city);
    const isOne = (code: string | null): boolean => four.includes(code ?? '');
    fc.assert(
      fc.property(fc.array(anyRegistration, { maxLength: 40 }), (registrations) => {
        const isKnown = (code: string | null): boolean => code !== null && code !== unknownMunicipality;
        const placed = registrations.filter(
          (one) => isKnown(one.homeMunicipality) && isKnown(one.incidentMunicipality),
        );
        const touching = placed.filter((one) => isOne(one.homeMunicipality) || isOne(one.incidentMunicipality));
        expect(formsTogether(four, placed).unique).toBe(touching.length);
        expect(formsTogether([...four, ...four], placed)).toEqual(formsTogether(four, placed));
      }),
    );
  });

  test('add up to K5 of the forms, less the complaints on two of them', () => {
    const cities = [rotterdam, amsterdam, schiedam];
    fc.assert(
      fc.property(fc.array(anyRegistration, { maxLength: 40 }), (registrations) => {
        const { sum, twice, unique } = formsTogether(cities, registrations);
        const k5 = cities.map((city) => total(formOf(registrations, city), 1)?.K5 ?? 0);
        expect(sum).toBe(k5.reduce((whole, count) => whole + count, 0));
        expect(unique).toBe(sum - twice);
        const onTwo = registrations.filter(
          ({ homeMunicipality: home, incidentMunicipality: place }) =>
            home !== place && cities.includes(home ?? '') && cities.includes(place ?? ''),
        );
        expect(twice).toBe(onTwo.length);
      }),
    );
  });
});
