import type { Handmade } from './handmade.ts';
import { headerSheets } from './headers.ts';
import { layoutSheets } from './layouts.ts';
import { valueSheets } from './values.ts';

export { asCorpusWorkbook, type Handmade } from './handmade.ts';

/** Sheets written by hand, as unlike the generated ones and each other as they can be. */
export const handmade: readonly Handmade[] = [...headerSheets, ...layoutSheets, ...valueSheets];
