/** Items that occur more than once, without regard to case. */
export function doubles(items: readonly string[]): string[] {
  const folded = items.map((item) => item.toLowerCase());
  return items.filter((_, index) => folded.indexOf(folded[index]!) !== index);
}
