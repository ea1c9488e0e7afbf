import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { combinedWorkbook } from '#shared/workbook/index.ts';
import { combinedInput } from './combined-input.ts';
import { readBack } from './read-back.ts';

const run = promisify(execFile);

const hasLibreOffice = await run('soffice', ['--version'], { timeout: 60_000 }).then(
  () => true,
  () => false,
);

/** Opens a file in LibreOffice, which computes pivots anew, and saves it as it understood it. */
async function throughLibreOffice(bytes: Uint8Array): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'meldbeeld-'));
  try {
    await writeFile(join(folder, 'in.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run(
      'soffice',
      [
        profile,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'out'),
        join(folder, 'in.xlsx'),
      ],
      { timeout: 250_000 },
    );
    return await readFile(join(folder, 'out', 'in.xlsx'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The numbers of a sheet, row by row; words differ, for LibreOffice has its own for totals and choices. */
async function numbersOf(bytes: Uint8Array, name: string): Promise<number[][]> {
  const sheet = (await readBack(bytes)).getWorksheet(name)!;
  const rows: number[][] = [];
  sheet.eachRow((row) => {
    const numbers = (row.values as unknown[]).filter((value) => typeof value === 'number');
    if (numbers.length > 0) rows.push(numbers);
  });
  return rows;
}

describe.skipIf(!hasLibreOffice)('LibreOffice, where it is installed', () => {
  it('computes the same pivots as we wrote', { timeout: 300_000 }, async () => {
    const written = combinedWorkbook(combinedInput());
    const computed = await throughLibreOffice(written);
    for (const sheet of ['Draai gronden', 'Draai grond × terrein', 'Draai aard', 'Draai kanalen', 'Draai kwartalen']) {
      expect(await numbersOf(computed, sheet), sheet).toEqual(await numbersOf(written, sheet));
    }
  });
});
