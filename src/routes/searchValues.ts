/** A list as it stands in an address ("a,b") or in a link that is not yet an address, each part once. Undefined where it is empty. */
export function readList(value: unknown): readonly string[] | undefined {
  const list = readParts(value);
  return list && [...new Set(list)];
}

/** The same with each part as often as it comes: of two titles with a comma in them, parts may be the same. */
export function readParts(value: unknown): readonly string[] | undefined {
  const parts: unknown[] = typeof value === "string" ? value.split(",") : Array.isArray(value) ? value : [];
  const list = parts.filter((part): part is string => typeof part === "string" && part !== "");
  return list.length > 0 ? list : undefined;
}

/** A text of an address. Undefined where it is empty. */
export function readText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

type Compact<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The object without the entries that are undefined or empty lists. */
export function compact<T extends object>(object: T): Compact<T> {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as Compact<T>;
}

/** How many of the parts that `names` has an address sets. */
export function countSet(search: object, names: object): number {
  return Object.entries(search).filter(([name, value]) => name in names && value !== undefined).length;
}

/** The search part of an address as texts. A name that comes twice counts once, the last. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/**
 * The search part of an address, lists joined by commas that stay readable. Empty where there is nothing to say: a list of
 * an empty text says that there is a list.
 */
export function stringifySearch(values: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(values).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join(",") : value;
    const isSaid = typeof text === "string" && (text !== "" || (Array.isArray(value) && value.length > 0));
    return isSaid ? [`${encodeURIComponent(name)}=${encode(text)}`] : [];
  });
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

const encode = (text: string) =>
  encodeURIComponent(text.toWellFormed()).replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%20", "+");
