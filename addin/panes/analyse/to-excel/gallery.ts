import { bureaus } from '#shared/codebook/index.ts';
import type { PictureInExcel } from '../pictures/picture.ts';
import type { ReadyViewId } from './ready-view-ids.ts';

export { type ReadyViewId, readyViewIds } from './ready-view-ids.ts';

const cities = bureaus.map(({ city }) => city);

/** The ready views: pivot tables that people ask for most, over the chosen years and with the chosen filters. */
export const readyViews = {
  groundsByYear: { id: 'gronden_jaar', rows: ['ground'], columns: ['year'], filters: {}, chart: 'bar' },
  groundByDomain: { id: 'grond_terrein', rows: ['ground'], columns: ['domain'], filters: {}, chart: null },
  natureByCity: { id: 'aard_stad', rows: ['nature'], columns: ['city'], filters: { city: cities }, chart: 'column' },
  spread: { id: 'spreiding', rows: ['city', 'district'], columns: ['year'], filters: { city: cities }, chart: null },
  channels: { id: 'kanalen', rows: ['channel'], columns: ['year'], filters: {}, chart: 'bar' },
  handlings: { id: 'behandeling', rows: ['handling'], columns: ['year'], filters: {}, chart: 'bar' },
  quarters: { id: 'kwartalen', rows: ['year', 'quarter'], columns: ['massReport'], filters: {}, chart: 'line' },
} as const satisfies Readonly<Record<ReadyViewId, PictureInExcel>>;
