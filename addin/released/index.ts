export { inForce, loadReleased, rowsOfCube } from './released.ts';
export type { Released } from './released.ts';
export { useReleased } from './useReleased.ts';
export { useReleases } from './useReleases.ts';
