import { namespaces } from '../parts/namespaces.ts';

/** The extensions of a sheet and of a workbook that hold slicers of pivots ([MS-XLSX] 2.3.3.2). */
const slicersOfSheet = '{A8765BA9-456A-4dab-B4F3-ACF838C121DE}';
const cachesOfWorkbook = '{BBE1A952-AA13-448e-AADC-164F8A28A991}';

/** What a sheet says of its slicers: which relationship leads to them. */
export const slicersReference = (relationship: string): string =>
  extension(slicersOfSheet, `<x14:slicerList><x14:slicer r:id="${relationship}"/></x14:slicerList>`);

/** What a workbook says of its slicers: which relationships lead to what they choose from. Nothing when it has none. */
export const slicerCachesReference = (relationships: readonly string[]): string => {
  if (relationships.length === 0) return '';
  const caches = relationships.map((id) => `<x14:slicerCache r:id="${id}"/>`);
  return extension(cachesOfWorkbook, `<x14:slicerCaches>${caches.join('')}</x14:slicerCaches>`);
};

const extension = (uri: string, content: string): string =>
  `<extLst><ext xmlns:x14="${namespaces.main2010}" uri="${uri}">${content}</ext></extLst>`;
