import { canPutPivot } from '#addin/excel/index.ts';
import type { Picture } from '../pictures/index.ts';
import { chartFor, pivotFor, tableFor } from './for-excel.ts';
import type { ExcelMaking } from './for-excel.ts';
import { type ReadyViewId, readyViews } from './gallery.ts';
import type { Way } from './ToExcelButton.tsx';
import { useToExcel } from './useToExcel.ts';

/**
 * Takes pictures and ready views to Excel. A bureau's exact figures never become a PivotTable: Excel keeps the rows that it is
 * made of, in every copy of the workbook.
 */
export function useTaking(making: ExcelMaking) {
  const toExcel = useToExcel();
  const { source, lines, t } = making;
  const isReleased = source.basis.precision === 'released';
  const ways: readonly Way[] = isReleased && canPutPivot() ? ['pivot', 'table', 'chart'] : ['table', 'chart'];
  /** @param sheet the name of its sheet */
  const take = (picture: Picture, sheet: string, way: Way): void => {
    const names = { title: picture.title, sheet };
    if (way === 'pivot')
      void toExcel.put({ as: way, make: (signal) => pivotFor(picture.excel, names, making, signal) });
    else if (way === 'table') void toExcel.put({ as: way, make: (signal) => tableFor(picture, making, signal) });
    else
      void toExcel.put({
        as: way,
        make: () => ({ sheet: chartFor(picture, sheet, making), footer: lines.join(' ') }),
      });
  };
  const put = (id: ReadyViewId): void =>
    void toExcel.put({ as: 'pivot', make: (signal) => pivotFor(readyViews[id], t.gallery[id], making, signal) });
  return { toExcel, ways, take, put };
}
