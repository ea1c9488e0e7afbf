export * from './types.ts';
export * from './periods.ts';
export { canonical, canonicalText } from './canonical.ts';
export {
  type DoublesLeftOut,
  doublesKey,
  doublesLeftOut,
  duplicateDays,
  duplicateKey,
  asPair,
  type PlacedCase,
  possibleDuplicates,
  type PossibleDuplicate,
  withoutDoubles,
} from './duplicates.ts';
export { difference, merge, type MergeOptions } from './merge.ts';
