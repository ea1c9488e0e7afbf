import { byDimension, heatTable, ownTable } from './by-dimension.ts';
import type { PictureId } from './ids.ts';
import type { Making, Picture } from './picture.ts';
import { spread } from './spread.ts';
import { trend } from './trend.ts';

export { type PictureId, pictureIds } from './ids.ts';
export type { Cell, Drawing, Making, Picture, PictureInExcel, PictureTable, Tile } from './picture.ts';
export { type Spark, sparkOf } from './sparks.ts';
export { cityOnMap, mapCities } from './spread.ts';

/** How each picture is made. */
export const pictures: Readonly<Record<PictureId, (making: Making) => Picture>> = {
  trend,
  grounds: (making: Making) => byDimension('ground', making),
  domains: (making: Making) => byDimension('domain', making),
  heat: heatTable,
  map: spread,
  natures: (making: Making) => byDimension('nature', making),
  channels: (making: Making) => byDimension('channel', making),
  handlings: (making: Making) => byDimension('handling', making),
  own: ownTable,
};
