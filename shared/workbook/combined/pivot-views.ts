import type { Text } from '#shared/codebook/index.ts';
import type { DimensionId } from '#shared/counts/index.ts';
import type { PivotChart } from '../model.ts';
import type { combinedTables } from './queries.ts';

/** A ready pivot of the combined workbook, on one of its tables. */
export interface PivotView {
  readonly source: (typeof combinedTables)[number]['name'];
  /** The name of its sheet, and with `Draaitabel` before it that of the pivot. */
  readonly sheet: Text;
  readonly pivot: string;
  readonly title: Text;
  readonly rows: readonly DimensionId[];
  readonly column: DimensionId;
  readonly filters: readonly DimensionId[];
  /** The chart beside it; none where it would hold too many colours to tell apart. */
  readonly chart: PivotChart['kind'] | null;
}

/** The ready pivots, in the order of their sheets. */
export const pivotViews: readonly PivotView[] = [
  {
    source: 'grounds',
    sheet: { nl: 'Draai gronden', en: 'Pivot grounds' },
    pivot: 'DraaiGronden',
    title: { nl: 'Gronden per jaar', en: 'Grounds by year' },
    rows: ['ground'],
    column: 'year',
    filters: ['bureau'],
    chart: 'bar',
  },
  {
    source: 'groundsByDomain',
    sheet: { nl: 'Draai grond × terrein', en: 'Pivot ground × area' },
    pivot: 'DraaiGrondTerrein',
    title: { nl: 'Gronden per terrein', en: 'Grounds by area of society' },
    rows: ['ground'],
    column: 'domain',
    filters: ['year'],
    chart: null,
  },
  {
    source: 'naturesByCity',
    sheet: { nl: 'Draai aard', en: 'Pivot nature' },
    pivot: 'DraaiAard',
    title: { nl: 'Aard per stad', en: 'Nature by city' },
    rows: ['nature'],
    column: 'city',
    filters: ['year'],
    chart: 'column',
  },
  {
    source: 'spread',
    sheet: { nl: 'Draai spreiding', en: 'Pivot spread' },
    pivot: 'DraaiSpreiding',
    title: { nl: 'Spreiding over gemeenten, stadsdelen en wijken', en: 'Spread over municipalities and districts' },
    rows: ['city', 'district'],
    column: 'year',
    filters: [],
    chart: null,
  },
  {
    source: 'channels',
    sheet: { nl: 'Draai kanalen', en: 'Pivot channels' },
    pivot: 'DraaiKanalen',
    title: { nl: 'Hoe meldingen binnenkwamen, per jaar', en: 'How reports came in, by year' },
    rows: ['channel'],
    column: 'year',
    filters: ['bureau'],
    chart: 'bar',
  },
  {
    source: 'handlings',
    sheet: { nl: 'Draai behandeling', en: 'Pivot handling' },
    pivot: 'DraaiBehandeling',
    title: { nl: 'Klachtbehandeling per jaar', en: 'Handling by year' },
    rows: ['handling'],
    column: 'year',
    filters: ['bureau'],
    chart: 'bar',
  },
  {
    source: 'quarters',
    sheet: { nl: 'Draai kwartalen', en: 'Pivot quarters' },
    pivot: 'DraaiKwartalen',
    title: { nl: 'Meldingen per kwartaal', en: 'Reports by quarter' },
    rows: ['quarter'],
    column: 'year',
    filters: ['bureau', 'massReport'],
    chart: 'line',
  },
];
