import type { z } from "zod";
import type { Noun, Parsed } from "../../domain/kept.ts";
import type { FileFormat } from "./documentText.ts";
import { type Migrations, migrate } from "./migrate.ts";

/** The most that a file may hold, in bytes. A plan with hundreds of pieces of evidence stays far below. */
export const mostFileBytes = 5 * 1024 * 1024;

interface Options<T> {
  readonly format: FileFormat;
  /** Of a file of one document, `format` and `version` included. It may have no other fields than the schema names. */
  readonly schema: z.ZodType<T & { readonly format: string; readonly version: number }>;
  /** From each earlier version of the format to the next. */
  readonly migrations: Migrations;
  readonly noun: Noun;
  /** What a file of another format is, and where it belongs, as a sentence; undefined where that is unknown. */
  describeStrange?(raw: unknown): string | undefined;
}

/** Reads what says that it is a document of this kind, whatever it turns out to be. Never throws, never rejects. */
export interface Reader<T> {
  parse(text: string): Parsed<T>;
}

class Unreadable extends Error {}
class Newer extends Unreadable {}

/**
 * A reader of records and files of one document or of several. Each document of several is read on its own, so that a
 * damaged one does not take the others along.
 */
export function createReader<T extends object>(options: Options<T>): Reader<T> {
  const { format, schema, migrations, noun, describeStrange = () => undefined } = options;
  const tooLarge = `The file is larger than 5 MB, so it is no ${noun.one}.`;
  const notOurs = `The file is not a ${noun.one} of Rungs.`;

  function parse(text: string): Parsed<T> {
    try {
      if (text.length > mostFileBytes) throw new Unreadable(tooLarge);
      const raw = parseJson(text, noun);
      if (!isObject(raw)) throw new Unreadable(notOurs);
      if (raw["format"] === format.one) return { ok: true, documents: [parseOne(raw)], problems: [] };
      const { many } = format;
      if (!many || raw["format"] !== many.format) throw new Unreadable(describeStrange(raw) ?? notOurs);
      checkVersion(raw, format.version);
      const { format: _format, version: _version, [many.list]: list, ...others } = raw;
      if (!Array.isArray(list) || Object.keys(others).length > 0) throw new Unreadable(damaged);
      return parseMany(list);
    } catch (error) {
      return { ok: false, reason: toReason(error), ...(error instanceof Newer && { isNewer: true }) };
    }
  }

  function parseMany(list: readonly unknown[]): Parsed<T> {
    const documents: T[] = [];
    const problems: string[] = [];
    for (const [at, raw] of list.entries()) {
      try {
        if (!isObject(raw) || raw["format"] !== format.one) throw new Unreadable(notOurs);
        documents.push(parseOne(raw));
      } catch (error) {
        const name = noun.one.charAt(0).toUpperCase() + noun.one.slice(1);
        problems.push(`${name} ${at + 1} of ${list.length} was left out. ${toReason(error)}`);
      }
    }
    if (documents.length === 0) return { ok: false, reason: problems[0] ?? `The file holds no ${noun.one}.` };
    return { ok: true, documents, problems };
  }

  function parseOne(raw: Record<string, unknown>): T {
    checkVersion(raw, format.version);
    const result = schema.safeParse(migrate(raw, migrations, format.version));
    if (!result.success) {
      const [issue] = result.error.issues;
      const place = issue?.path.join(" / ") || "its start";
      throw new Unreadable(`The ${noun.one} is damaged at “${place}”: ${issue?.message}.`);
    }
    const { format: _format, version: _version, ...document } = result.data;
    return document as unknown as T;
  }

  return { parse };
}

const damaged = "The file is damaged, so it could not be read.";

const toReason = (error: unknown): string => (error instanceof Unreadable ? error.message : damaged);

/** Names that would reach into how objects work. No document has them. */
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

function parseJson(text: string, { one }: Noun): unknown {
  let strange: string | undefined;
  let raw: unknown;
  try {
    raw = JSON.parse(text, (key, value: unknown) => {
      if (forbidden.has(key)) strange = key;
      return value;
    });
  } catch {
    throw new Unreadable(
      /^\s*\{/.test(text)
        ? `The file is cut short or damaged: it starts like a ${one}, but its end cannot be read.`
        : text.trim() === ""
          ? `The file is empty, so it is no ${one}.`
          : `The file was not written by Rungs, so it is no ${one}.`,
    );
  }
  if (strange) throw new Unreadable(`The file holds the name “${strange}”, which no ${one} has, so it was not read.`);
  return raw;
}

function checkVersion({ version }: Record<string, unknown>, latest: number): void {
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) throw new Unreadable(damaged);
  if (version > latest)
    throw new Newer(
      `The file comes from a newer version of Rungs (format ${version}; this one reads up to ${latest}). Load the page again to get the newer one.`,
    );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
