import { describe, expect, it } from 'vitest';
import { formColumns, formNature, formTables } from '#shared/codebook/index.ts';

// Copied by hand from the statutory form, so that a slip in the code lists cannot hide.
const statutoryTables: readonly (readonly [
  title: string,
  rows: readonly (readonly [code: string, label: string])[],
])[] = [
  ['Totaal aantal klachten', []],
  [
    'Discriminatiegrond',
    [
      ['G01', 'Ras'],
      ['G02', 'Antisemitisme'],
      ['G03', 'Nationaliteit'],
      ['G04', 'Handicap/chronische ziekte'],
      ['G05', 'Leeftijd'],
      ['G06', 'Seksuele gerichtheid'],
      ['G07', 'Geslacht'],
      ['G08', 'Arbeidsduur'],
      ['G09', 'Arbeidscontract vast/tijdelijk'],
      ['G10', 'Burgerlijke staat'],
      ['G11', 'Godsdienst'],
      ['G12', 'Levensovertuiging'],
      ['G13', 'Politieke gezindheid'],
      ['G98', 'Overig (niet wettelijke) gronden'],
      ['G99', 'Onbekend'],
    ],
  ],
  [
    'Maatschappelijk terrein',
    [
      ['T01', 'Arbeidsmarkt'],
      ['T02', 'Buurt/wijk'],
      ['T03', 'Collectieve voorzieningen'],
      ['T04', 'Commerciële dienstverlening'],
      ['T05', 'Horeca/amusement'],
      ['T06', 'Huisvesting'],
      ['T07', 'Media en reclame'],
      ['T08', 'Onderwijs'],
      ['T09', 'Politie/OM/Vreemdelingendienst'],
      ['T10', 'Privésfeer'],
      ['T11', 'Publieke/politieke opinie'],
      ['T12', 'Sport/recreatie'],
      ['T13', 'Openbare ruimte/publiek domein'],
      ['T98', 'Overig'],
      ['T99', 'Onbekend/n.v.t.'],
    ],
  ],
  [
    'Aard',
    [
      ['A01', 'Omstreden behandeling'],
      ['A02', 'Vijandige bejegening'],
      ['A03', 'Geweld'],
      ['A04', 'Bedreiging'],
      ['A98', 'Overig'],
      ['A99', 'Onbekend'],
    ],
  ],
  [
    'Klachtbehandeling',
    [
      ['B01', 'Registratie'],
      ['B02', 'Advies/informatie'],
      ['B03', 'Beïnvloeding beleid'],
      ['B04', 'Bemiddeling'],
      ['B05', 'Bijstaan in procedures'],
      ['B06', 'Doorverwijzing'],
      ['B07', 'Eigen onderzoek ADV'],
      ['B98', 'Overig'],
    ],
  ],
];

describe('the statutory registration form', () => {
  it('has its five tables with the exact titles, labels and order', () => {
    expect(formTables.map(({ title, rows }) => [title, rows.map(({ code, label }) => [code, label])])).toEqual(
      statutoryTables,
    );
    expect(formTables.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it('has its five columns with the exact labels and order', () => {
    expect(formColumns.map(({ code, label }) => [code, label])).toEqual([
      ['K1', 'Klacht van ingezetene – over voorval in de gemeente'],
      ['K2', 'Klacht van ingezetene – over voorval in andere gemeente'],
      ['K3', 'Totaal (K1 + K2)'],
      ['K4', 'Klacht van niet-ingezetene over voorval in de gemeente'],
      ['K5', 'Totaal (K3 + K4)'],
    ]);
  });

  it('counts damage, a bureau’s own nature, under other', () => {
    expect(formNature('A05')).toBe('A98');
    expect(formNature('A03')).toBe('A03');
  });
});
