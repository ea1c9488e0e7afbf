import type { CountQuery, CountTable } from '#shared/counts/index.ts';
import type { Basis } from './basis.ts';

export type Count = (query: CountQuery) => CountTable;

/** Where figures come from: rows that are here already, or answers that have to be asked for. */
export type FigureSource = { readonly basis: Basis } & (
  | { readonly kind: 'here'; readonly count: Count }
  | { readonly kind: 'asked'; readonly ask: (query: CountQuery, signal: AbortSignal) => Promise<CountTable> }
);

/**
 * Does work on counts that have to be asked for: once to hear what it asks, with tables that are empty, and again with the
 * answers. What the work asks may not depend on an answer.
 */
export async function answered<T>(
  work: (count: Count) => T,
  ask: (query: CountQuery) => Promise<CountTable>,
): Promise<T> {
  const asked = new Map<string, CountQuery>();
  work((query) => {
    asked.set(JSON.stringify(query), query);
    return { by: query.by, rows: [], total: 0 };
  });
  const tables = new Map(await Promise.all([...asked].map(async ([key, query]) => [key, await ask(query)] as const)));
  return work((query) => {
    const table = tables.get(JSON.stringify(query));
    if (table === undefined) throw new Error('Work asked for other counts the second time.');
    return table;
  });
}
