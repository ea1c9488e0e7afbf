export { DrawingLayer } from './layer.ts';
export type { SlicerWords } from './slicer.ts';
