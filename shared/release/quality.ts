import type { ProfileCounts, ProfileKey } from './profiles.ts';
import { profileColumns } from './profiles.ts';
import { type Incidence, type MarginRange, Margins } from './rounding/margins.ts';

/** How far published margins are from the truth, in reports. */
export interface Deviation {
  /** The number of margins with a report, true or published. */
  readonly margins: number;
  /** The mean distance, to a tenth. */
  readonly mean: number;
  /** The largest distance, but at least the base: an exact small maximum would tell about single profiles. */
  readonly largest: number;
}

/** How good the figures of an edition are. It may be published with them. */
export interface Quality {
  /** Over the total and all margins of one and two dimensions. */
  readonly all: Deviation;
  readonly oneWay: Deviation;
  readonly twoWay: Deviation;
}

/** True and published counts of all margins of one table. */
export class MarginCounts {
  /** The profiles of either table, in order. */
  readonly keys: readonly ProfileKey[];
  readonly margins: Margins;
  readonly truth: Int32Array;
  readonly published: Int32Array;
  #incidence: Incidence | undefined;

  constructor(truth: ProfileCounts, published: ProfileCounts) {
    this.keys = [...new Set([...truth.keys(), ...published.keys()])].sort();
    this.margins = new Margins(profileColumns(this.keys));
    const sums = (counts: ProfileCounts): Int32Array =>
      this.margins.sums(Int32Array.from(this.keys, (key) => counts.get(key) ?? 0));
    this.truth = sums(truth);
    this.published = sums(published);
  }

  /** Which margins each profile stands in. */
  get incidence(): Incidence {
    this.#incidence ??= this.margins.incidence(Int32Array.from(this.keys.keys()));
    return this.#incidence;
  }

  /** How far the margins of some ranges are from the truth. */
  deviation(ranges: readonly MarginRange[], base: number): Deviation {
    let [margins, sum, largest] = [0, 0, base];
    for (const [from, to] of ranges) {
      for (let margin = from; margin < to; margin++) {
        const [truth, published] = [this.truth[margin] ?? 0, this.published[margin] ?? 0];
        if (truth === 0 && published === 0) continue;
        const distance = Math.abs(published - truth);
        margins += 1;
        sum += distance;
        largest = Math.max(largest, distance);
      }
    }
    return { margins, mean: margins === 0 ? 0 : Math.round((10 * sum) / margins) / 10, largest };
  }

  quality(base: number): Quality {
    const { oneWay, twoWay, size } = this.margins;
    return {
      all: this.deviation([[0, size]], base),
      oneWay: this.deviation(oneWay, base),
      twoWay: this.deviation(twoWay, base),
    };
  }
}
