/** What comes of asking the browser's storage; undefined where it does not allow it. */
export function attemptStorage<T>(find: () => Storage, act: (storage: Storage) => T): T | undefined {
  try {
    return act(find());
  } catch {
    return undefined;
  }
}
