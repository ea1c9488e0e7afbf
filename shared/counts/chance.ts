/** How a number of reports stands to an earlier one, as far as chance and rounding let us tell. */
export interface Comparison {
  /** How many times as many reports, at least and at most, with 95% confidence; `most` is `Infinity` when the earlier count may be 0. */
  readonly least: number;
  readonly most: number;
  /** `steady`: the difference can be chance, or rounding. */
  readonly verdict: 'fewer' | 'steady' | 'more';
}

const confidence = 0.95;

/**
 * Compares two counts of reports over periods of the same length. Reports are taken as Poisson counts, so given their sum the
 * later one is binomial; the interval is the exact one of Clopper and Pearson (1934), turned into a ratio (Przyborowski and
 * Wilenski, 1940). Each count may moreover be off by `deviation`, and the interval holds wherever it is within that.
 * @param deviation how far a published count can be from the true one: 0 for exact counts
 * @throws RangeError when a count is not a whole number from 0
 */
export function compareCounts(earlier: number, later: number, deviation = 0): Comparison {
  for (const count of [earlier, later]) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} is not a number of reports.`);
  }
  const least = ratioBound(Math.max(0, later - deviation), earlier + deviation, 'least');
  const most = ratioBound(later + deviation, Math.max(0, earlier - deviation), 'most');
  return { least, most, verdict: least > 1 ? 'more' : most < 1 ? 'fewer' : 'steady' };
}

function ratioBound(later: number, earlier: number, bound: 'least' | 'most'): number {
  const share = bound === 'least' ? leastShare(later, earlier) : 1 - leastShare(earlier, later);
  return share === 1 ? Infinity : share / (1 - share);
}

/** The smallest share of `some` in `some + others` with which `some` or more is not too much of a coincidence. */
function leastShare(some: number, others: number): number {
  if (some === 0) return 0;
  const tail = (1 - confidence) / 2;
  let low = 0;
  let high = 1;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    // P(X >= some) of a binomial X is the incomplete beta function I_p(some, others + 1).
    if (incompleteBeta(some, others + 1, middle) < tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The regularised incomplete beta function, by its continued fraction (DLMF 8.17.22). */
function incompleteBeta(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(b, a, 1 - x);
  const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  return (Math.exp(logFront) / a) * continuedFraction(a, b, x);
}

const smallest = 1e-300;
const away = (value: number): number => (Math.abs(value) < smallest ? smallest : value);

/** Evaluated from the front, as Lentz (1976) and Thompson and Barnett (1986) do. */
function continuedFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-14) break;
  }
  return fraction;
}

/** Stirling's series (DLMF 5.11.1), after moving the argument up to where five terms are exact enough. */
function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  for (; at < 10; at++) shift += Math.log(at);
  const inverse = 1 / (at * at);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / at;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
