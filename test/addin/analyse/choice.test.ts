import { describe, expect, test } from 'vitest';
import { formats } from '#addin/i18n/format.ts';
import {
  bureausIn,
  citiesIn,
  firstChoice,
  withFilter,
  withRows,
  withYear,
  yearChoices,
} from '#addin/panes/analyse/figures/choice.ts';
import { sourceLines } from '#addin/panes/analyse/words/source-lines.ts';
import { choiceInWords } from '#addin/panes/analyse/words/summary.ts';
import { analyseTexts } from '#addin/panes/analyse/words/texts.ts';
import { twoYears } from '#test/shared/report/input.ts';
import { makingOf } from './making.ts';

const { choice } = makingOf();
const inWords = (part: Partial<typeof choice>, own: 'rotterdam' | null = null): string =>
  choiceInWords({ ...choice, ...part }, own, analyseTexts.nl, formats.nl);

describe('choosing what to look at', () => {
  test('begins with the two newest years that hold reports', () => {
    expect(firstChoice([2021, 2024, 2023], 2026, 'GM0599')).toMatchObject({ years: [2023, 2024], city: 'GM0599' });
  });

  test('begins with this year where there are no reports at all', () => {
    expect(firstChoice([], 2026, 'GM0363')).toMatchObject({ years: [2026], columns: null });
  });

  test('always leaves a year', () => {
    expect(withYear({ ...choice, years: [2023] }, 2023, false).years).toEqual([2023]);
  });

  test('never has the same rows and columns', () => {
    expect(withRows(choice, 'year').columns).toBeNull();
  });

  test('takes a filter without values for no filter', () => {
    const filtered = withFilter(choice, 'bureau', ['rotterdam']);
    expect(filtered.filters).toEqual({ bureau: ['rotterdam'] });
    expect(withFilter(filtered, 'bureau', []).filters).toEqual({});
  });

  test('offers years back to the oldest with reports, and never fewer than four', () => {
    expect(yearChoices([], 2026)).toEqual([2026, 2025, 2024, 2023]);
    expect(yearChoices([2021, 2024], 2026)).toEqual([2026, 2025, 2024, 2023, 2022, 2021]);
  });

  test('is about the bureaus of the chosen cities, unless bureaus are chosen', () => {
    expect(bureausIn({})).toHaveLength(4);
    expect(bureausIn({ city: ['GM0344'] })).toEqual(['utrecht']);
    expect(bureausIn({ bureau: ['rotterdam', 'utrecht'] })).toEqual(['rotterdam', 'utrecht']);
    expect(citiesIn({ bureau: ['rotterdam'] })).toEqual(['GM0599']);
  });
});

describe('the choice in words', () => {
  test('reads as a sentence', () => {
    expect(inWords({ years: [2021, 2022, 2023], filters: { massReport: ['no'] } })).toBe(
      '2021–2023 · alle bureaus · zonder massameldingen',
    );
    expect(inWords({ years: [2021, 2023] })).toBe('2021 en 2023 · alle bureaus');
  });

  test('has the own name for a bureau, not "alle bureaus"', () => {
    expect(inWords({}, 'rotterdam')).toBe('2023–2024 · RADAR (Rotterdam-Rijnmond)');
  });
});

describe('the source line', () => {
  const lines = (making: ReturnType<typeof makingOf>): string =>
    sourceLines(making.choice, making.basis, making).join(' ');

  test('names the bureaus in the choice, their editions and the rounding', () => {
    const said = lines(makingOf({ filters: { bureau: ['utrecht'] } }));
    expect(said).toContain('Bron: registraties van Art.1 Midden Nederland.');
    expect(said).toContain('Vrijgave 2024-e1 van 13 februari 2025.');
    expect(said).toContain('afgerond op 5-tallen');
    expect(said).not.toContain('RADAR');
  });

  test('says who did not deliver, and does not count them as a source', () => {
    const said = lines(makingOf({}, { ...twoYears, utrecht: {} }));
    expect(said).toContain('Niet aangeleverd: Art.1 Midden Nederland 2023 en Art.1 Midden Nederland 2024.');
    expect(said).toMatch(/^Bron: registraties van [^.]*\.nl Regio Amsterdam, [^.]*\.nl Haaglanden en RADAR/);
  });

  test('says of a year that was not released just that', () => {
    const { basis } = makingOf();
    const said = lines(makingOf({ years: [2024, 2025] }, twoYears, { editions: basis.editions }));
    expect(said).toContain('Er is nog geen vrijgave over 2025.');
    expect(said).not.toContain('2025 en');
  });

  test('warns that exact figures are not for publication', () => {
    const said = lines(makingOf({}, twoYears, { precision: 'exact', own: 'rotterdam', editions: [] }));
    expect(said).toBe(
      'Bron: registraties van RADAR (Rotterdam-Rijnmond). Precieze aantallen van uw eigen bureau; niet voor publicatie.',
    );
  });
});
