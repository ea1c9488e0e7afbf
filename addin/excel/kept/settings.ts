import { inExcel } from '../run.ts';

/** Asks for a setting that this add-in keeps in the workbook; read the answer after the next sync. */
export function loadSetting(context: Excel.RequestContext, name: string): () => unknown {
  const item = context.workbook.settings.getItemOrNullObject(name).load('value');
  return () => (item.isNullObject ? null : (item.value as unknown));
}

/** Keeps a setting in the workbook, as part of the next sync; it is saved when the workbook is. */
export function keepSetting(context: Excel.RequestContext, name: string, value: string): void {
  context.workbook.settings.add(name, value);
}

/** Keeps a setting in the workbook. Throws `ExcelTrouble`. */
export async function writeSetting(name: string, value: string): Promise<void> {
  await inExcel(
    async (context) => {
      keepSetting(context, name, value);
      await context.sync();
    },
    { patient: true },
  );
}

/** A setting that holds JSON; anything else counts as nothing. */
export function parsedSetting(value: unknown): unknown {
  try {
    return typeof value === 'string' ? (JSON.parse(value) as unknown) : null;
  } catch {
    return null;
  }
}
