import { basename } from 'node:path';
import { bureauOf } from '#shared/codebook/index.ts';
import { findings, submittable } from '#shared/rules/index.ts';
import { recognise } from '#shared/sheet/index.ts';
import { dateInTheNetherlands } from '../../today.ts';
import { readWorkbook, UnreadableFile } from '../check-file.ts';
import type { ReadDemoSheet } from '../demo.ts';
import { StartError } from './start-error.ts';

/** Reads a demo workbook with the recogniser and the rules of the pane. */
export const readDemoSheet: ReadDemoSheet = async (file, bureauId, year) => {
  const bureau = bureauOf(bureauId);
  const workbook = await readWorkbook(file, basename(file)).catch((cause: unknown) => {
    if (!(cause instanceof UnreadableFile)) throw cause;
    throw new StartError(`Het voorbeeldblad ${file} is niet leesbaar; verwijder het en start opnieuw.`, { cause });
  });
  const recognition = recognise(workbook, { bureau, year });
  const found = findings(recognition, { bureau, year, today: dateInTheNetherlands(new Date()) });
  const { registrations, heldBack, blocked } = submittable(recognition, found);
  const rows = recognition.tables.reduce((sum, { dataRowCount }) => sum + dataRowCount, 0);
  const cases = recognition.readings.length;
  return { rows, cases, findings: found.length, registrations, heldBack, blocked: blocked.length };
};
