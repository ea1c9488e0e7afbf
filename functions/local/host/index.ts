export { type BesideFunctions, type FunctionsHost, type HostOptions, startHost } from './host.ts';
export type { HostLog } from './invocation.ts';
