export type { Commit } from './commit.ts';
export type { BureauYear } from './keys.ts';
export { openStore, type Store } from './store.ts';
export type { Head, Submitted, Version } from './versions.ts';
