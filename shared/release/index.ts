export { type Edition, firstEdition, type FirstEditionOptions, nextEdition } from './edition.ts';
export {
  baseTable,
  type ProfileCounts,
  profileCounts,
  type ProfileDimension,
  profileDimensions,
  type ProfileKey,
  profileRows,
  rowsOfValues,
} from './profiles.ts';
export type { Deviation, Quality } from './quality.ts';
export type { HeldBack, PastProfile, Slice, YearHistory } from './types.ts';
export {
  type Additivity,
  type Audit,
  auditEdition,
  type BureauKnowledge,
  type CoveredMargin,
  type CoveredMargins,
  type EditionDifference,
} from './audit/index.ts';
export {
  readHistory,
  readProfiles,
  storedHistory,
  type StoredHistory,
  storedProfiles,
  type StoredProfiles,
  storeHistory,
  storeProfiles,
} from './stored.ts';
