/** What has been started, to be stopped in reverse order, once. */
export class Started {
  readonly #stops: (() => Promise<void>)[] = [];
  #stopping: Promise<void> | null = null;

  /** Remembers how to stop something, and gives it back. */
  add<T>(thing: T, stop: (thing: T) => Promise<void>): T {
    this.#stops.push(() => stop(thing));
    return thing;
  }

  /** Stops everything; a stop that fails does not keep the others from stopping. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stopAll();
    return this.#stopping;
  }

  async #stopAll(): Promise<void> {
    for (const stop of this.#stops.reverse()) await stop().catch(() => undefined);
  }
}
