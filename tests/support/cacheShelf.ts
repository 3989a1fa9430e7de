/** The caches of a host, as far as the app's worker uses them. What is fetched is there, but for what is `missing`. */
export class CacheShelf {
  /** The end of an address that the host does not answer. */
  missing: string | undefined;
  readonly #caches = new Map<string, Map<string, Response>>();

  async open(name: string) {
    const held = this.#caches.get(name) ?? new Map<string, Response>();
    this.#caches.set(name, held);
    return {
      add: async (asked: Request | string) => {
        const address = typeof asked === "string" ? asked : asked.url;
        if (this.missing !== undefined && address.endsWith(this.missing)) throw new TypeError(`No ${address}`);
        held.set(address, new Response());
      },
      put: async (address: string, response: Response) => void held.set(address, response),
      keys: async () => Array.from(held.keys(), (url) => ({ url })),
    };
  }
  async match(address: string) {
    return Array.from(this.#caches.values(), (held) => held.get(address)).find(Boolean);
  }
  async has(name: string) {
    return this.#caches.has(name);
  }
  async keys() {
    return [...this.#caches.keys()];
  }
  async delete(name: string) {
    return this.#caches.delete(name);
  }

  /** The paths that each cache holds, the oldest cache first. */
  list(): string[][] {
    return Array.from(this.#caches.values(), (held) =>
      Array.from(held.keys(), (address) => new URL(address).pathname).toSorted(),
    );
  }
}
