export * from './types.ts';
export { canonical, canonicalText } from './canonical.ts';
export { difference, merge, type MergeOptions } from './merge.ts';
