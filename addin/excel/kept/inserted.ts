import { keepSetting, loadSetting, parsedSetting } from './settings.ts';

/** What came with the combined workbook: names of sheets and tables can be changed by anybody, but both seldom are. */
export interface Inserted {
  /** The names of the tables that came along. */
  readonly tables: readonly string[];
  /** Excel's ids of the sheets, for those without a table. */
  readonly ids: readonly string[];
}

const setting = 'meldbeeld.inserted';
export const nothingInserted: Inserted = { tables: [], ids: [] };

/** Asks for what was inserted before; read the answer after the next sync. */
export function loadInserted(context: Excel.RequestContext): () => Inserted {
  const value = loadSetting(context, setting);
  return () => insertedOf(parsedSetting(value())) ?? nothingInserted;
}

/** Keeps what was inserted in the workbook, as part of the next sync. */
export const keepInserted = (context: Excel.RequestContext, inserted: Inserted): void =>
  keepSetting(context, setting, JSON.stringify(inserted));

function insertedOf(value: unknown): Inserted | null {
  if (typeof value !== 'object' || value === null) return null;
  const { tables, ids } = value as Readonly<Record<string, unknown>>;
  return areTexts(tables) && areTexts(ids) ? { tables, ids } : null;
}

const areTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
