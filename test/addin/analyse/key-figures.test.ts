import { describe, expect, test } from 'vitest';
import { answered } from '#addin/panes/analyse/figures/answered.ts';
import { deviationOf } from '#addin/panes/analyse/figures/basis.ts';
import { keyFiguresOf } from '#addin/panes/analyse/figures/key-figures.ts';
import { explanationOf, signalOf } from '#addin/panes/analyse/words/key-words.ts';
import type { Making } from '#addin/panes/analyse/pictures/index.ts';
import type { Reported } from '#test/shared/report/input.ts';
import { twoYears } from '#test/shared/report/input.ts';
import { edition, makingOf } from './making.ts';

const keyOf = ({ choice, basis, count }: Making) => keyFiguresOf(choice, basis, count);

const rotterdamOnly = (before: number, now: number, mass = 0): Reported => ({
  rotterdam: { 2023: { reports: before }, 2024: { reports: now, mass } },
});

describe('the difference with the year before', () => {
  test('is within normal variation where chance and rounding can make it', () => {
    const key = keyOf(makingOf({}, rotterdamOnly(300, 320)));
    expect(key).toMatchObject({ year: 2024, reports: 320, change: { before: 300, now: 320, verdict: 'steady' } });
    expect(signalOf(key, makingOf())).toBe('binnen de normale schommeling');
  });

  test('is clear where they cannot', () => {
    expect(keyOf(makingOf({}, rotterdamOnly(300, 450))).change).toMatchObject({ verdict: 'more', deviation: 6 });
    expect(keyOf(makingOf({}, rotterdamOnly(450, 300))).change).toMatchObject({ verdict: 'fewer' });
  });

  test('allows for rounding: what is clear in exact figures need not be in published ones', () => {
    const counts = rotterdamOnly(300, 352);
    const exact = makingOf({}, counts, { precision: 'exact', own: 'rotterdam', editions: [] });
    expect(keyOf(exact).change).toMatchObject({ verdict: 'more', deviation: 0 });
    expect(keyOf(makingOf({}, counts)).change).toMatchObject({ verdict: 'steady', deviation: 6 });
  });

  test('says what is left of it without mass reports, which are one event', () => {
    const key = keyOf(makingOf({}, rotterdamOnly(300, 450, 140)));
    expect(key.change).toMatchObject({ verdict: 'more', mass: { reports: 140, verdict: 'steady' } });
    expect(explanationOf(key, makingOf()).join(' ')).toContain('Zonder die meldingen: binnen de normale schommeling.');
  });

  test('explains the whole interval', () => {
    const key = keyOf(makingOf({}, rotterdamOnly(300, 320)));
    expect(explanationOf(key, makingOf()).slice(0, 3)).toEqual([
      'Van 300 naar 320 meldingen. Door het afronden kan elk van die getallen hoogstens 6 afwijken.',
      expect.stringMatching(/^Met toeval erbij ligt .* tussen \d+(,\d)?% minder en \d+(,\d)?% meer\.$/),
      '‘Evenveel’ ligt daar ook tussen: zo’n verschil hoort bij de normale schommeling.',
    ]);
  });

  test('is never said to be surer than it is: the interval is rounded outwards', () => {
    const change = { kind: 'change', before: 300, now: 400, upTo: null, deviation: 0, mass: null } as const;
    const said = (least: number, most: number): string | undefined =>
      explanationOf(
        { ...keyOf(makingOf()), rate: null, change: { ...change, verdict: 'more', least, most } },
        makingOf(),
      )[1];
    expect(said(1.0159, 1.1201)).toContain('tussen 1,5% meer en 12,1% meer.');
    expect(said(0.9151, 0.9849)).toContain('tussen 8,5% minder en 1,5% minder.');
    expect(said(2, Infinity)).toContain('tussen 100% meer en veel meer.');
  });

  test('is not told between years in which other bureaus delivered', () => {
    const { change } = keyOf(makingOf({}, { ...twoYears, utrecht: { 2024: { reports: 105 } } }));
    expect(change).toEqual({ kind: 'no-change', why: 'other-bureaus' });
    const chosen = keyOf(makingOf({ filters: { bureau: ['rotterdam'] } }, { ...twoYears, utrecht: {} }));
    expect(chosen.change.kind).toBe('change');
  });

  test('is not told without a year before', () => {
    const onlyNow = makingOf({ years: [2024] }, { rotterdam: { 2024: { reports: 300 } } });
    expect(
      keyOf({ ...onlyNow, basis: { ...onlyNow.basis, editions: onlyNow.basis.editions.slice(1) } }).change,
    ).toEqual({
      kind: 'no-change',
      why: 'no-earlier-year',
    });
  });

  test('is taken over the same quarters when a release goes up to one', () => {
    const counts = rotterdamOnly(360, 120);
    const halfYear = edition(2024, counts, { quarter: 1, id: '2024-Q1-e1' });
    const key = keyOf(makingOf({}, counts, { editions: [edition(2023, counts), halfYear] }));
    expect(key).toMatchObject({ upTo: 1, change: { before: 90, upTo: 1 } });
    expect(key.rate).toBeNull();
  });

  test('asks the same whatever the answers, so that it can be asked of a server', async () => {
    const making = makingOf();
    const asked = await answered(
      (count) => keyOf({ ...making, count }),
      (query) => Promise.resolve(making.count(query)),
    );
    expect(asked).toEqual(keyOf(making));
  });
});

describe('how far a published number can be off', () => {
  const { quality } = edition(2024, twoYears);

  test('grows with the values that a filter adds up', () => {
    expect(deviationOf({ quality }, {})).toBe(6);
    expect(deviationOf({ quality }, { year: ['2024'], bureau: ['utrecht'] })).toBe(6);
    expect(deviationOf({ quality }, { bureau: ['utrecht', 'rotterdam'] })).toBe(12);
    expect(deviationOf({ quality }, { bureau: ['utrecht'], domain: ['T01', 'T02'] })).toBe(16);
  });

  test('is not known of three dimensions, nor of reports with one of several grounds', () => {
    expect(deviationOf({ quality }, { bureau: ['utrecht'], domain: ['T01'], ground: ['G01'] })).toBeNull();
    expect(deviationOf({ quality }, { ground: ['G01', 'G02'] })).toBeNull();
    const key = keyOf(makingOf({ filters: { ground: ['G01', 'G02'] } }));
    expect(signalOf(key, makingOf())).toBe('te veel filters voor een eerlijke uitspraak');
  });
});

describe('the rate', () => {
  test('is of reports about the cities of the choice, for each 100,000 of their inhabitants', () => {
    const { rate } = keyOf(makingOf({ filters: { city: ['GM0599'] } }));
    expect(rate).toMatchObject({ reports: 310, inhabitants: 670_610 });
    expect(rate?.value).toBeCloseTo((310 / 670_610) * 100_000);
  });

  test('leaves out cities whose bureau did not deliver, and is absent where inhabitants are not known', () => {
    expect(keyOf(makingOf({}, { ...twoYears, utrecht: {} })).rate?.inhabitants).toBe(931_298 + 566_221 + 670_610);
    expect(keyOf(makingOf({ years: [2023] })).rate).toBeNull();
  });
});
