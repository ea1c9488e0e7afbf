import type { WorkbookModel } from '#test/excel/model/index.ts';
import { type Locale } from '#test/excel/model/index.ts';
import { readXlsx, writeXlsx } from '#test/excel/xlsx/index.ts';
import { z } from 'zod';

const demoFile = z.object({ bureauName: z.string(), year: z.number(), file: z.string(), cases: z.number() });

/** A demo workbook that the server has. */
export type DemoFile = z.infer<typeof demoFile>;

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The demo workbooks; none when the server has no list of them. */
export async function listDemoFiles(): Promise<readonly DemoFile[]> {
  const answer = await fetch('./demo/index.json').catch(() => null);
  if (!answer?.ok) return [];
  const list = z.array(demoFile).safeParse(await answer.json());
  return list.success ? list.data : [];
}

/** @throws Error when the server does not give the file or it is no workbook */
export async function openDemoFile({ file }: DemoFile, locale: Locale): Promise<WorkbookModel> {
  const answer = await fetch(`./demo/${encodeURIComponent(file)}`);
  if (!answer.ok) throw new Error(`The server answers ${answer.status} for ${file}.`);
  return readXlsx(new Uint8Array(await answer.arrayBuffer()), { fileName: file, locale });
}

/** @throws Error when the file is no workbook */
export async function openFile(file: File, locale: Locale): Promise<WorkbookModel> {
  return readXlsx(new Uint8Array(await file.arrayBuffer()), { fileName: file.name, locale });
}

/** Gives the workbook as a download. */
export async function download(workbook: WorkbookModel): Promise<void> {
  const bytes = await writeXlsx(workbook);
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: workbookType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = workbook.fileName.replace(/(\.xlsx)?$/i, '.xlsx');
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Lets the person choose a workbook from this computer; `null` when none was chosen. */
export function chooseFile(): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx';
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}
