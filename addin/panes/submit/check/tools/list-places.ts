import { checkedAlready, readArea } from '#addin/excel/index.ts';
import type { ListPlace } from '#addin/excel/index.ts';
import type { RecognisedTable, SheetProfile } from '#shared/sheet/index.ts';
import { choicesFor, codedColumns } from './choices.ts';

/** Empty rows below a table that get a list too, for the registrations to come. */
const rowsToCome = 500;

/** A column that can have a list, with its header. */
export interface Listed extends ListPlace {
  readonly header: string;
}

/** Where lists can come, where somebody else's checks stand in the way, and where none fits. */
export interface ListPlan {
  readonly free: readonly Listed[];
  readonly checked: readonly Listed[];
  /** Headers of columns in which no list fits. */
  readonly unfit: readonly string[];
}

/** Looks at every column with fixed choices. Throws `ExcelTrouble`. */
export async function planLists(tables: readonly RecognisedTable[], profile: SheetProfile): Promise<ListPlan> {
  const listed: Listed[] = [];
  const unfit = new Set<string>();
  for (const table of tables) {
    for (const { column, field } of codedColumns(table)) {
      const area = placeIn(table, column.column);
      const values = await readArea(table.sheet, area);
      const texts = values.map(([value]) => String(value ?? '').trim()).filter((text) => text !== '');
      const choices = choicesFor(field, texts, profile);
      if (choices === null) unfit.add(column.header);
      else
        listed.push({ sheet: table.sheet, area: withRowsToCome(area, table, tables), choices, header: column.header });
    }
  }
  const taken = await checkedAlready(listed);
  return {
    free: listed.filter((_, index) => taken[index] !== true),
    checked: listed.filter((_, index) => taken[index] === true),
    unfit: [...unfit],
  };
}

/** The cells of a column below the headers; totals at the end are no registrations and keep out. */
function placeIn({ area, headerRows, skippedRows }: RecognisedTable, column: number): ListPlace['area'] {
  const top = Math.max(area.top, ...headerRows) + 1;
  const skipped = new Set(skippedRows.map(({ row }) => row));
  let end = area.top + area.rows;
  while (end > top + 1 && skipped.has(end - 1)) end -= 1;
  return { top, left: column, rows: Math.max(1, end - top), columns: 1 };
}

function withRowsToCome(
  area: ListPlace['area'],
  { sheet, area: whole }: RecognisedTable,
  tables: readonly RecognisedTable[],
): ListPlace['area'] {
  const endsOpen = area.top + area.rows === whole.top + whole.rows;
  const alone = tables.filter((table) => table.sheet === sheet).length === 1;
  return endsOpen && alone ? { ...area, rows: area.rows + rowsToCome } : area;
}
