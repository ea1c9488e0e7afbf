export * from './format.ts';
export * from './language.tsx';
export * from './texts.ts';
export * from './fields.ts';
