export { readXlsx, type ReadOptions } from './read.ts';
export { writeXlsx } from './write.ts';
