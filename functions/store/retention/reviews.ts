import { bureauIds } from '#shared/codebook/index.ts';
import { lineOf } from '../author.ts';
import type { Author } from '../author.ts';
import { partitionOf, reviewPrefix } from '../keys.ts';
import { changePartition } from '../partition/change.ts';
import { yearsUntil } from '../partition/places.ts';
import { mostReviews, readReview } from '../reviews.ts';
import type { CaseOf } from '../reviews.ts';
import type { Operation, Table } from '../table/table.ts';

/** Answers removed in one transaction. */
const mostAtOnce = 90;

/**
 * Removes what bureaus said of possible doubles in which a case stands that has gone, as their own case or as another
 * bureau's.
 */
export async function removeReviews(
  table: Table,
  last: number,
  by: Author,
  hasGone: (one: CaseOf) => boolean,
): Promise<void> {
  for (const year of yearsUntil(last))
    for (const bureau of bureauIds) await removeFrom(table, partitionOf({ bureau, year }), by, hasGone);
}

async function removeFrom(
  table: Table,
  partition: string,
  by: Author,
  hasGone: (one: CaseOf) => boolean,
): Promise<void> {
  const plan = async (): Promise<readonly Operation[]> => {
    const rows = await table.list(partition, reviewPrefix, mostReviews);
    return rows
      .filter((row) => {
        const { own, other } = readReview(row);
        return hasGone(own) || hasGone(other);
      })
      .slice(0, mostAtOnce)
      .map(({ rowKey }) => ({ kind: 'delete', entity: { partitionKey: partition, rowKey } }));
  };
  const audit = lineOf(by, { what: 'review-removed', object: 'possible doubles', result: 'removed' });
  const round = (): Promise<number> =>
    changePartition(table, partition, async () => {
      const operations = await plan();
      return operations.length === 0
        ? { operations: null, result: 0 }
        : { operations, audit, result: operations.length };
    });
  while ((await round()) > 0);
}
