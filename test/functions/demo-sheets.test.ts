import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '#functions/local/check-file.ts';
import { toColumns } from '#shared/registration/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { findings, submittable } from '#shared/rules/index.ts';
import type { Finding, Submittable } from '#shared/rules/index.ts';
import { recognise } from '#shared/sheet/index.ts';
import type { Recognition } from '#shared/sheet/index.ts';
import { demoLayouts, demoYears, makeDemoSheet } from '#test/sheets/generate.ts';
import { possibleDuplicates } from '#shared/submission/index.ts';
import type { ExpectedSheet } from '#test/sheets/generate.ts';

const today = '2026-11-22';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'meldbeeld-sheets-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const byCase = (registrations: readonly Registration[]): Record<string, Registration> =>
  Object.fromEntries(registrations.map((registration) => [registration.caseNumber, registration]));

/** `V2 Regio!B17`, to compare a finding with the mistake that was put there. */
const place = (rule: string, sheet: string, row: number, column: number): string =>
  `${rule} ${sheet}!R${row}C${column}`;

const placesOf = ({ rule, cells }: Finding): string[] =>
  cells.map(({ sheet, row, column }) => place(rule, sheet, row + 1, column + 1));

describe.each(
  demoLayouts.flatMap((layout) => demoYears.map((year) => ({ layout, year, name: layout.region.bureau.id }))),
)('the demo sheet of $name, $year', ({ layout, year }) => {
  let expected: ExpectedSheet;
  let recognition: Recognition;
  let found: Finding[];
  let sent: Submittable;

  beforeAll(async () => {
    const made = await makeDemoSheet(layout, year);
    const file = join(folder, `${layout.region.bureau.id}-${year}.xlsx`);
    writeFileSync(file, made.bytes);
    expected = made.expected;
    const { bureau } = layout.region;
    recognition = recognise(await readWorkbook(file, 'demo.xlsx'), { bureau, year });
    found = findings(recognition, { bureau, year, today });
    sent = submittable(recognition, found);
  });

  test('gives every case, once', () => {
    const read = recognition.readings.map(({ draft }) => draft.caseNumber);
    expect(read).toHaveLength(expected.cases);
  });

  test('every case without a mistake is read exactly as it was meant', () => {
    expect(byCase(sent.registrations)).toEqual(byCase(expected.accepted));
  });

  test('every mistake is found, at its own cell', () => {
    const places = new Set(found.flatMap(placesOf));
    const missed = expected.findings.filter(
      ({ rule, sheet, row, column }) => !places.has(place(rule, sheet, row, column)),
    );
    expect(missed).toEqual([]);
  });

  test('no case without a mistake is blocked', () => {
    const wrong = new Set(
      expected.findings.filter(({ severity }) => severity === 'error').map(({ caseNumber }) => caseNumber),
    );
    const blocked = sent.blocked.map((index) => recognition.readings[index]?.draft.caseNumber ?? null);
    expect(blocked.filter((caseNumber) => caseNumber !== null && !wrong.has(caseNumber))).toEqual([]);
  });

  test('nothing personal is in what would be sent', () => {
    const body = JSON.stringify([toColumns(sent.registrations), sent.heldBack]);
    expect(expected.personal.filter((text) => body.includes(text))).toEqual([]);
  });
});

test('some incidents were registered by two bureaus, and are found as possible doubles', async () => {
  for (const year of demoYears) {
    const cases = await Promise.all(
      demoLayouts.map(async (layout) => {
        const { expected } = await makeDemoSheet(layout, year);
        return expected.accepted.map((registration) => ({ bureau: layout.region.bureau.id, year, registration }));
      }),
    );
    const bureaus = possibleDuplicates(cases.flat()).map(({ first, second }) => [first.bureau, second.bureau]);
    expect(bureaus).toEqual(
      expect.arrayContaining([
        ['den-haag', 'rotterdam'],
        ['amsterdam', 'den-haag'],
        ['amsterdam', 'rotterdam'],
      ]),
    );
  }
});
