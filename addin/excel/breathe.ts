/** Milliseconds of work after which the screen gets a turn; a block of over 50 ms is felt. */
const longestWork = 20;

/** Lets other work of the page go first. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Does something with every item, and gives the screen a turn in between whenever that takes long. */
export async function inTurns<T>(items: readonly T[], work: (item: T, index: number) => void): Promise<void> {
  let since = performance.now();
  for (const [index, item] of items.entries()) {
    work(item, index);
    if (performance.now() - since < longestWork) continue;
    await breathe();
    since = performance.now();
  }
}
