export * from './form.ts';
export * from './together.ts';
