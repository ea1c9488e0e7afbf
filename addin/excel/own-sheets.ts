/** Sheets that Meldbeeld itself keeps in a workbook hold no registrations: they are never read as such, nor followed. */

/** How the names of our own tables start; the names of sheets can be changed by anybody, those of tables hardly are. */
export const ownTablePrefix = 'Meldbeeld_';
/** How the names of our own hidden sheets start. */
export const ownSheetPrefix = 'Meldbeeld-';

/** Whether a sheet is one of our own, by its name and the names of the tables on it. */
export const isOwnSheet = (name: string, tables: readonly string[]): boolean =>
  name.startsWith(ownSheetPrefix) || tables.some((table) => table.startsWith(ownTablePrefix));
