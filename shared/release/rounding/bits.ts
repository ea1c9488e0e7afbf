/** The number of bits that are set. */
export function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The place of the lowest bit that is set. */
export const lowestBit = (mask: number): number => 31 - Math.clz32(mask & -mask);

const known = new Map<number, readonly number[]>();

/** The places of the bits that are set, ascending. */
export function bitsOf(mask: number): readonly number[] {
  const before = known.get(mask);
  if (before !== undefined) return before;
  const places = Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => ((mask >>> bit) & 1) === 1);
  known.set(mask, places);
  return places;
}
