import { formNature } from '#shared/codebook/index.ts';
import type { Nature } from '#shared/codebook/index.ts';
import { valuesOf } from '#shared/release/profiles.ts';
import type { ProfileDimension, ProfileKey } from '#shared/release/index.ts';
import type { WgaForm } from '#shared/wga/index.ts';
import type { Constraint } from './constraint.ts';

const tables: Readonly<Record<number, ProfileDimension>> = { 2: 'ground', 3: 'domain', 4: 'nature', 5: 'handling' };

/**
 * What the exact form of a city says about profiles. A profile tells residents of the bureau's area from others, not those of
 * the city, so that the form's columns bound sums of profiles, and the sum of K1 and K4 gives one exactly.
 */
export function formConstraints(form: WgaForm, places: ReadonlyMap<ProfileKey, number>): Constraint[] {
  const ofBureau = [...places].filter(([key]) => valuesOf(key, 'bureau')[0] === form.bureau);
  const has = (key: ProfileKey, dimension: ProfileDimension, ...values: string[]): boolean =>
    values.includes(valuesOf(key, dimension)[0] ?? '');
  const inCity = ofBureau.filter(([key]) => has(key, 'city', form.municipality));
  const sets = {
    both: inCity.filter(([key]) => has(key, 'residence', 'K1', 'K4')),
    K1: inCity.filter(([key]) => has(key, 'residence', 'K1')),
    K4: inCity.filter(([key]) => has(key, 'residence', 'K4')),
    K2: ofBureau.filter(([key]) => !has(key, 'city', form.municipality) && has(key, 'residence', 'K1', 'K2')),
  };
  return form.tables.flatMap(({ number, rows, total }) => {
    const dimension = tables[number];
    const lines = dimension === undefined ? [{ code: null, counts: total }] : rows;
    return lines.flatMap(({ code, counts: { K1, K2, K4 } }): Constraint[] => {
      const among = (entries: readonly [ProfileKey, number][]): number[] =>
        entries.filter(([key]) => code === null || codesOf(key, dimension!).has(code)).map(([, place]) => place);
      return [
        { of: among(sets.both), low: K1 + K4, high: K1 + K4 },
        { of: among(sets.K1), low: K1, high: Infinity },
        { of: among(sets.K4), low: 0, high: K4 },
        { of: among(sets.K2), low: K2, high: Infinity },
      ];
    });
  });
}

const codesOf = (key: ProfileKey, dimension: ProfileDimension): ReadonlySet<string> =>
  new Set(
    valuesOf(key, dimension).map((value) =>
      dimension === 'nature' && value !== 'unknown' ? formNature(value as Nature) : value,
    ),
  );
