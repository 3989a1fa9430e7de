import { isFields } from "../isFields.ts";
import { isSameRecord } from "../../domain/sameRecord.ts";

/**
 * What is there `now`, with a change from one value to another applied to it: as deep as the two are apart, so that what was
 * written elsewhere meanwhile stays. Where both wrote the same text, what is there now stays. All are plain JSON, and
 * undefined is a field that is not there. Things in lists go by who or what they are about, else by all that they say.
 */
export function mergeChange(now: unknown, from: unknown, to: unknown): unknown {
  if (from === to) return now;
  if (now === from) return to;
  if (isFields(now) && isFields(from) && isFields(to)) return mergeFields(now, from, to);
  if (isSameRecord(now, from)) return to;
  return Array.isArray(now) && Array.isArray(from) && Array.isArray(to) ? mergeLists(now, from, to) : now;
}

type Fields = Readonly<Record<string, unknown>>;

function mergeFields(now: Fields, from: Fields, to: Fields): Fields {
  const names = [...new Set([...Object.keys(now), ...Object.keys(to)])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const merged = mergeChange(getOwn(now, name), getOwn(from, name), getOwn(to, name));
      return merged === undefined ? [] : [[name, merged]];
    }),
  );
}

/** A field by its name, which may be one that all objects have, such as "toString". */
const getOwn = (fields: Fields, name: string) => (Object.hasOwn(fields, name) ? fields[name] : undefined);

function mergeLists(now: readonly unknown[], from: readonly unknown[], to: readonly unknown[]): readonly unknown[] {
  const [here, before, after] = [toMap(now), toMap(from), toMap(to)];
  // Of things that are there twice nobody could say which is which.
  if (here.size < now.length || before.size < from.length || after.size < to.length) return now;
  const kept = [...here].flatMap(([name, one]): { readonly name: string; readonly merged: unknown }[] => {
    const merged = mergeChange(one, before.get(name), after.get(name));
    return merged === undefined ? [] : [{ name, merged }];
  });
  const order = [...after.keys()];
  return order
    .reduce((list, name, at) => {
      if (here.has(name) || before.has(name)) return list;
      // What comes back stands behind what it stood behind.
      const place = at === 0 ? 0 : list.findIndex((one) => one.name === order[at - 1]) + 1 || list.length;
      return list.toSpliced(place, 0, { name, merged: after.get(name) });
    }, kept)
    .map(({ merged }) => merged);
}

/** What things in lists of documents are told apart by: a sheet is one rater’s on one person. */
const naming = ["id", "key", "at", "person", "candidate", "rater", "row"];

const toMap = (list: readonly unknown[]) => new Map(list.map((one) => [toName(one), one]));

function toName(one: unknown): string {
  const names = isFields(one) ? naming.flatMap((field) => (field in one ? [[field, one[field]] as const] : [])) : [];
  return JSON.stringify(names.length > 0 ? names : one);
}
