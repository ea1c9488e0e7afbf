import { ApiError } from '#shared/api/index.ts';
import { isTableMissing } from './errors.ts';

/** Remembers that the table was there: when it is gone afterwards, its data are lost, and nobody should be told "nothing yet". */
export class Presence {
  #wasSeen = false;

  seen(): void {
    this.#wasSeen = true;
  }

  /** Passes over "no such table" as long as it was never there; anything else is thrown. */
  assertNew(error: unknown): void {
    if (!isTableMissing(error)) throw error;
    if (this.#wasSeen) throw new ApiError('storage-missing', {}, { cause: error });
  }
}
