/** The record with an entry set, or taken out where it is undefined. */
export function withEntry<T>(record: Readonly<Record<string, T>>, id: string, value: T | undefined): Record<string, T> {
  const { [id]: _, ...others } = record;
  return value === undefined ? others : { ...others, [id]: value };
}
