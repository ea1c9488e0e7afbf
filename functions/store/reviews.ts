import { createHmac, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { bureauId, caseNumber, duplicateAnswers, year } from '#shared/api/index.ts';
import type { DuplicateAnswer } from '#shared/api/index.ts';
import { lineOf } from './author.ts';
import type { Author } from './author.ts';
import { partitionOf, reviewKey, reviewPrefix } from './keys.ts';
import type { BureauYear } from './keys.ts';
import { changePartition } from './partition/change.ts';
import type { StoredRow, Table } from './table/table.ts';

/** A case of some bureau's year. */
export interface CaseOf extends BureauYear {
  readonly caseNumber: string;
}

/** What a bureau said of a possible double: of its own case and another bureau's. */
export interface Review {
  readonly own: CaseOf;
  readonly other: CaseOf;
  readonly answer: DuplicateAnswer;
}

/** What bureaus say of possible doubles. An answer stays for as long as nobody changes it, also when cases are submitted again. */
export interface ReviewStore {
  /** The answers that a bureau gave about cases of a year. */
  reviews(of: BureauYear): Promise<readonly Review[]>;
  /** Keeps an answer; of one pair the bureau's last answer counts. */
  saveReview(review: Review, by: Author): Promise<void>;
  /**
   * Names that tell nothing about what they stand for: without the key, which stays in storage, nobody can find out which
   * case number a name was made of by trying.
   */
  opaqueNames(): Promise<(text: string) => string>;
}

/** More answers than any bureau gives about a year. */
export const mostReviews = 10_000;

const reviewRow = z.object({
  bureau: bureauId,
  year,
  caseNumber,
  otherBureau: bureauId,
  otherYear: year,
  otherCaseNumber: caseNumber,
  answer: z.enum(duplicateAnswers),
});

/** @throws ZodError when the row is not what was written */
export function readReview(row: StoredRow): Review {
  const { bureau, otherBureau, otherYear, otherCaseNumber, answer, ...own } = reviewRow.parse(row);
  return {
    own: { bureau, year: own.year, caseNumber: own.caseNumber },
    other: { bureau: otherBureau, year: otherYear, caseNumber: otherCaseNumber },
    answer,
  };
}

const keysPartition = 'duplicates';
const namesKey = 'names';
const namesRow = z.object({ secret: z.instanceof(Uint8Array) });

export function reviewStore(table: Table): ReviewStore {
  return {
    reviews: async (of) => {
      const rows = await table.list(partitionOf(of), reviewPrefix, mostReviews);
      return rows.map(readReview);
    },
    saveReview: ({ own, other, answer }, by) =>
      changePartition(table, partitionOf(own), async () => {
        const rowKey = reviewKey(own.caseNumber, other);
        const row = await table.get(partitionOf(own), rowKey);
        if (row?.['answer'] === answer) return { operations: null, result: undefined };
        const entity = {
          partitionKey: partitionOf(own),
          rowKey,
          ...own,
          otherBureau: other.bureau,
          otherYear: other.year,
          otherCaseNumber: other.caseNumber,
          answer,
        };
        const audit = lineOf(by, { what: 'review-saved', object: 'possible double', result: answer });
        return { operations: [{ kind: 'put', entity }], audit, result: undefined };
      }),
    opaqueNames: async () => {
      const secret = await readSecret(table);
      return (text) => createHmac('sha256', secret).update(text).digest('hex');
    },
  };
}

/** Made once, when it is first needed; of two who make one at the same moment the first counts. */
async function readSecret(table: Table): Promise<Uint8Array> {
  const known = await table.get(keysPartition, namesKey);
  if (known) return namesRow.parse(known).secret;
  const entity = { partitionKey: keysPartition, rowKey: namesKey, secret: new Uint8Array(randomBytes(32)) };
  if (await table.commit([{ kind: 'create', entity }])) return entity.secret;
  return namesRow.parse(await table.get(keysPartition, namesKey)).secret;
}
