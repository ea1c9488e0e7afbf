import type { Area } from '#shared/sheet/index.ts';
import { columnName } from '#shared/sheet/index.ts';
import { ownSheetPrefix } from '../own-sheets.ts';
import { addressOfArea } from '../rectangles.ts';
import { inExcel } from '../run.ts';
import { keepSetting, loadSetting, parsedSetting } from '../kept/settings.ts';

/** Cells of one column, and what can be chosen in them. */
export interface ListPlace {
  readonly sheet: string;
  readonly area: Area;
  readonly choices: readonly string[];
}

/** What the workbook keeps of the lists that were put: the sheet's id and an address. */
interface PutList {
  readonly sheet: string;
  readonly address: string;
}

const settingName = 'meldbeeld.lists';
const listSheet = `${ownSheetPrefix}lijsten`;

function putListsOf(value: unknown): readonly PutList[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (one): one is PutList =>
      typeof one === 'object' &&
      one !== null &&
      typeof (one as PutList).sheet === 'string' &&
      typeof (one as PutList).address === 'string',
  );
}

/** Whether a rule is one of ours: its choices stand on our own sheet. */
const isOurs = (rule: Excel.DataValidationRule | undefined): boolean =>
  typeof rule?.list?.source === 'string' && rule.list.source.includes(listSheet);

/** Of each place, whether its cells are already checked by a rule that somebody else made. Throws `ExcelTrouble`. */
export async function checkedAlready(places: readonly ListPlace[]): Promise<readonly boolean[]> {
  return inExcel(async (context) => {
    const asked = places.map(({ sheet, area }) =>
      context.workbook.worksheets.getItem(sheet).getRange(addressOfArea(area)).dataValidation.load('type,rule'),
    );
    await context.sync();
    return asked.map(({ type, rule }) => type !== 'None' && !isOurs(rule));
  });
}

/**
 * Puts drop-down lists on cells. They help and warn; what is not on a list can still be typed. The choices stand on a hidden
 * sheet, as Excel takes at most 255 characters otherwise. Earlier lists of ours are taken away first. Throws `ExcelTrouble`.
 * @param warning what Excel says of a text that is not on the list
 */
export async function putLists(
  places: readonly ListPlace[],
  warning: { readonly title: string; readonly message: string },
): Promise<void> {
  await removeLists();
  try {
    await inExcel((context) => addLists(context, places, warning));
  } catch (error) {
    await removeLists();
    throw error;
  }
}

async function addLists(
  context: Excel.RequestContext,
  places: readonly ListPlace[],
  warning: { readonly title: string; readonly message: string },
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const idOf = new Map(worksheets.items.map(({ id, name }) => [name, id]));
  const put = places.map(({ sheet, area }) => ({ sheet: idOf.get(sheet) ?? sheet, address: addressOfArea(area) }));
  // First what is needed to take everything away: when Excel refuses halfway, nothing is left behind.
  keepSetting(context, settingName, JSON.stringify(put satisfies readonly PutList[]));
  const choices = worksheets.add(listSheet);
  choices.visibility = 'Hidden';
  places.forEach(({ sheet, area, choices: texts }, index) => {
    const cells = choices.getRangeByIndexes(0, index, texts.length, 1);
    // One value for all cells, which the typings do not know.
    cells.set({ numberFormat: '@' as never });
    cells.values = texts.map((text) => [text]);
    const column = columnName(index);
    const source = `='${listSheet}'!$${column}$1:$${column}$${texts.length}`;
    const { dataValidation } = worksheets.getItem(sheet).getRange(addressOfArea(area));
    dataValidation.clear();
    dataValidation.ignoreBlanks = true;
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    dataValidation.errorAlert = { ...warning, showAlert: true, style: 'Warning' };
  });
  await context.sync();
}

/** Takes away exactly the lists that were put: a rule that somebody else made since stays. Throws `ExcelTrouble`. */
export async function removeLists(): Promise<number> {
  return inExcel(async (context) => {
    const kept = loadSetting(context, settingName);
    const choices = context.workbook.worksheets.getItemOrNullObject(listSheet).load('name');
    await context.sync();
    const put = putListsOf(parsedSetting(kept())).map((one) => ({
      ...one,
      worksheet: context.workbook.worksheets.getItemOrNullObject(one.sheet).load('name'),
    }));
    await context.sync();
    const found = put
      .filter(({ worksheet }) => !worksheet.isNullObject)
      .map(({ worksheet, address }) => worksheet.getRange(address).dataValidation.load('rule'));
    await context.sync();
    const ours = found.filter(({ rule }) => isOurs(rule));
    for (const validation of ours) validation.clear();
    if (!choices.isNullObject) choices.delete();
    keepSetting(context, settingName, '[]');
    await context.sync();
    return ours.length;
  });
}

/** Whether lists of ours are in the workbook. Throws `ExcelTrouble`. */
export async function hasLists(): Promise<boolean> {
  return inExcel(
    async (context) => {
      const choices = context.workbook.worksheets.getItemOrNullObject(listSheet).load('name');
      await context.sync();
      return !choices.isNullObject;
    },
    { patient: true },
  );
}
