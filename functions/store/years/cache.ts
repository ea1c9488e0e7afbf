/**
 * Keeps values of known size, the most recently used ones, up to a total size. Only for values that never change: there is
 * no way to take one out.
 */
export class BoundedCache<V> {
  readonly #largest: number;
  readonly #entries = new Map<string, { readonly value: V; readonly size: number }>();
  #size = 0;

  /** @param largest in the unit of the sizes that are given to `set`, bytes for instance */
  constructor(largest: number) {
    this.#largest = largest;
  }

  /** What all values together take. */
  get size(): number {
    return this.#size;
  }

  get(key: string): V | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  set(key: string, value: V, size: number): void {
    this.#remove(key);
    if (size > this.#largest) return;
    this.#entries.set(key, { value, size });
    this.#size += size;
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#largest) break;
      this.#remove(oldest);
    }
  }

  #remove(key: string): void {
    this.#size -= this.#entries.get(key)?.size ?? 0;
    this.#entries.delete(key);
  }
}
