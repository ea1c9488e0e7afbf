import type { Source } from '#shared/codebook/index.ts';
import type { Playbook, Reference } from './schema.ts';

/** A source as people read it: with the article, its status and the day on which it was checked. */
export interface Citation extends Source {
  /** Short enough to stand beside a step: `Besluit gav, art. 5`. */
  readonly short: string;
  readonly url: string | null;
}

/** Turns references into citations. */
export function citer(playbook: Playbook): (references: readonly Reference[]) => readonly Citation[] {
  const byId = new Map(playbook.sources.map((source) => [source.id, source]));
  return (references) =>
    references.flatMap(({ source, part, status, checkedOn }) => {
      const found = byId.get(source);
      if (!found) return [];
      const withPart = (name: string): string => (part === undefined ? name : `${name}, ${part}`);
      return [
        {
          short: withPart(found.short),
          citation: withPart(found.citation),
          status: status ?? found.status,
          checkedOn: checkedOn ?? found.checkedOn,
          url: found.url ?? null,
        },
      ];
    });
}
