import type { Finding } from '#shared/rules/index.ts';

/** What findings of one kind have in common: the code and, where a cell's own text is the matter, the field. */
export const kindOf = ({ code, params }: Finding): string => `${code} ${params['field'] ?? ''}`;
