import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshKey, reports, startApi, submission, useAzurite } from './harness.ts';
import type { Api } from './harness.ts';

const azurite = useAzurite();
let api: Api;

const rotterdam = 'GM0599';
const schiedam = 'GM0606';
const [first, second, third] = reports(3);
const registrations = [
  { ...first!, homeMunicipality: rotterdam, incidentMunicipality: rotterdam },
  { ...second!, homeMunicipality: schiedam, incidentMunicipality: rotterdam },
  { ...third!, homeMunicipality: null, incidentMunicipality: rotterdam },
];

beforeAll(async () => {
  api = await startApi(azurite.connection());
  await api.as('samira').submit(submission(registrations), freshKey());
});
afterAll(() => api.close());

describe('the statutory form', () => {
  test('reaches the municipality exactly, with what could not be placed', async () => {
    const form = await api.as('willem').wga({ municipality: rotterdam, year: 2023 });
    expect(form.tables[0]?.total).toEqual({ K1: 1, K2: 0, K3: 1, K4: 1, K5: 2 });
    expect(form.unplaced).toEqual({ homeUnknown: 1, incidentUnknown: 0, bothUnknown: 0 });
    expect(form).toMatchObject({ bureau: 'rotterdam', year: 2023, version: 1, together: null });
  });

  test('reaches the bureau for every municipality of its area, with their sum in which nobody counts twice', async () => {
    const form = await api.as('samira').wga({ municipality: schiedam, year: 2023 });
    expect(form.tables[0]?.total.K2).toBe(1);
    expect(form.together).toEqual({ sum: 3, twice: 1, unique: 2 });
  });

  test('is not for another municipality, another bureau, or anybody else', async () => {
    const other = { kind: 'other-municipality', problem: { status: 403 } };
    await expect(api.as('willem').wga({ municipality: schiedam, year: 2023 })).rejects.toMatchObject(other);
    await expect(api.as('daan').wga({ municipality: rotterdam, year: 2023 })).rejects.toMatchObject(other);
    await expect(api.as('samira').wga({ municipality: 'GM9999', year: 2023 })).rejects.toMatchObject(other);
    for (const person of ['noor', 'yara'] as const) {
      await expect(api.as(person).wga({ municipality: rotterdam, year: 2023 })).rejects.toMatchObject({
        kind: 'role-not-allowed',
      });
    }
  });

  test('of a year without a submission is refused, not filled with zeros', async () => {
    await expect(api.as('willem').wga({ municipality: rotterdam, year: 2022 })).rejects.toMatchObject({
      kind: 'nothing-submitted',
    });
  });
});
