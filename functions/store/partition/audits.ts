import type { Table } from '../table/table.ts';
import { placesUntil } from './places.ts';
import type { Place, PlaceFilter } from './places.ts';
import { readTrail } from './trail.ts';
import type { Trail } from './trail.ts';

/** The audit trail of a partition, and what stands in it. */
export interface PlacedTrail extends Trail, Pick<Place, 'bureau' | 'year'> {
  readonly partition: string;
}

export interface AuditStore {
  /** The audit trails of every partition up to a year in which something was ever done, each of them verified. */
  trails(last: number, filter: PlaceFilter): Promise<readonly PlacedTrail[]>;
}

export const auditStore = (tables: Readonly<Record<Place['table'], Table>>): AuditStore => ({
  trails: async (last, filter) => {
    const trails = await Promise.all(
      placesUntil(last, filter).map(async ({ table, partition, bureau, year }) => {
        const trail = await readTrail(tables[table], partition);
        return trail && { ...trail, partition, bureau, year };
      }),
    );
    return trails.flatMap((trail) => trail ?? []);
  },
});
