import type { Deleted, Noun, Parsed } from "../domain/kept.ts";
import { capitalise, countNoun } from "../domain/numberWords.ts";
import { parseBinned, toBinPrefix } from "./documents/bin.ts";
import { mostFileBytes } from "./documents/createReader.ts";
import { draftPrefix, everythingFormat } from "./everything.ts";
import { isFields } from "./isFields.ts";
import type { StoredRecord } from "./listRecords.ts";
import { readJson } from "./readJson.ts";

/** Reads a file that a person chose. Does not load one that is too large, unless it is of all that a browser held. */
export async function readChosenFile<T>(
  file: Blob,
  { one }: Noun,
  parse: (text: string) => Parsed<T>,
): Promise<Parsed<T>> {
  try {
    const isTooLarge = file.size > mostFileBytes && !(await isEverything(file));
    if (isTooLarge) return { ok: false, reason: `The file is larger than 5 MB, so it is no ${one}.` };
    return parse(await file.text());
  } catch {
    return { ok: false, reason: "The browser could not read the file." };
  }
}

/** Browsers hold 5 MB or so, which quotation marks in quotation marks make longer. */
const mostEverythingBytes = 8 * mostFileBytes;

async function isEverything(file: Blob): Promise<boolean> {
  if (file.size > mostEverythingBytes) return false;
  return (await file.slice(0, 200).text()).includes(everythingFormat.one);
}

/** The kinds of records, in the order in which they are told: how their keys start, what they are, where they belong. */
const kinds = {
  plan: { noun: { one: "plan", many: "plans" }, prefix: "rungs.plan.", place: "Plan" },
  session: { noun: { one: "session", many: "sessions" }, prefix: "rungs.session.", place: "Calibrate" },
} as const;
type KindName = keyof typeof kinds;

/** What is found in a file of all that a browser held. */
export type Found<T> =
  | { readonly kind: "document"; readonly document: T }
  /** What was deleted there, and when. */
  | { readonly kind: "deleted"; readonly deleted: Deleted<T> }
  /** What was begun on the rows of boards, never empty. It comes with a session alone. */
  | { readonly kind: "drafts"; readonly drafts: readonly StoredRecord[] };

/**
 * What a file of all that a browser held has of one kind, and what it has besides, among the problems. Undefined where the
 * text is no such file.
 */
export function parseEverything<T>(
  text: string,
  kindName: KindName,
  parse: (record: string) => Parsed<T>,
): Parsed<Found<T>> | undefined {
  const file = findFile(text);
  if (!file) return undefined;
  const { version, records } = file;
  if (version !== everythingFormat.version || !isFields(records))
    return { ok: false, reason: "The file is damaged, or comes from a newer version of Rungs. Load the page again." };
  const found: Found<T>[] = [];
  const problems: string[] = [];
  const { prefix } = kinds[kindName];
  for (const { key, text: record } of listTexts(records)) {
    if (key.startsWith(prefix)) {
      const parsed = parse(record);
      if (parsed.ok) found.push(...parsed.documents.map((document) => ({ kind: "document", document }) as const));
      else problems.push(`A ${kindName} in it was left out. ${parsed.reason}`);
    } else if (key.startsWith(toBinPrefix(prefix))) {
      const parsed = parseDeleted(record, parse);
      if (parsed.ok) found.push(...parsed.documents.map((deleted) => ({ kind: "deleted", deleted }) as const));
      else problems.push(`A deleted ${kindName} in it was left out. ${parsed.reason}`);
    }
  }
  const hasDocuments = found.some(({ kind }) => kind === "document");
  const told = [...problems, ...describeRest(Object.keys(records), kindName, hasDocuments)];
  if (found.length === 0)
    return { ok: false, reason: [`The file holds all that a browser kept, but no ${kindName}.`, ...told].join(" ") };
  const isDraft = ({ key }: StoredRecord) => key.startsWith(draftPrefix);
  const drafts = kindName === "session" && hasDocuments ? listTexts(records).filter(isDraft) : [];
  return { ok: true, documents: drafts.length > 0 ? [...found, { kind: "drafts", drafts }] : found, problems: told };
}

/** Of a day that is yet to come, as clocks differ, it is taken as deleted now: it could else never be too old. */
function parseDeleted<T>(record: string, parse: (text: string) => Parsed<T>): Parsed<Deleted<T>> {
  const binned = parseBinned(record);
  const moment = Date.parse(binned?.deleted ?? "");
  if (!binned || Number.isNaN(moment)) return { ok: false, reason: "It is damaged, so it could not be read." };
  const parsed = parse(binned.text);
  const deleted = new Date(Math.min(moment, Date.now())).toISOString();
  return parsed.ok ? { ...parsed, documents: parsed.documents.map((document) => ({ document, deleted })) } : parsed;
}

const listTexts = (records: Readonly<Record<string, unknown>>): StoredRecord[] =>
  Object.entries(records).flatMap(([key, text]) => (typeof text === "string" ? { key, text } : []));

/** What else there is, in sentences. What was begun on a board comes with its session alone. */
function describeRest(keys: readonly string[], kindName: KindName, hasDocuments: boolean): string[] {
  const count = (prefix: string) => keys.filter((key) => key.startsWith(prefix)).length;
  const others = Object.values(kinds)
    .filter(({ noun, prefix }) => noun.one !== kindName && count(prefix) > 0)
    .map(({ noun, prefix, place }) => {
      const many = count(prefix);
      const it = many === 1 ? "it" : "them";
      return `It also holds ${countNoun(many, noun.one, noun.many)}: import the file under ${place} to take ${it} in.`;
    });
  const begun = kindName === "session" ? countBegun(count(draftPrefix)) : "";
  const back =
    begun && hasDocuments
      ? [`${capitalise(begun)} in it: back on the board where nothing else is begun or agreed there.`]
      : [];
  const left = begun && !hasDocuments ? [`${capitalise(begun)} in it: not taken in.`] : [];
  return [...others, ...back, ...left];
}

const countBegun = (count: number) =>
  count === 0
    ? ""
    : countNoun(count, "row of a board that was begun and not agreed", "rows of boards that were begun and not agreed");

function findFile(text: string): Readonly<Record<string, unknown>> | undefined {
  if (!text.includes(everythingFormat.one)) return undefined;
  const raw = readJson(text);
  return isFields(raw) && raw["format"] === everythingFormat.one ? raw : undefined;
}
