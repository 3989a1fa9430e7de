import type { z } from "zod";
import type { Problem } from "./problem.ts";
import { checkRules, checkSomeFiles, type Exception } from "./rules.ts";
import { type LadderFile, ladderFileSchema, type LevelFile, levelFileSchema } from "./schema.ts";

/** The text of a ladder's files by path relative to its folder: `ladder.json`, `levels/<level>.json`. */
export type LadderTexts = ReadonlyMap<string, string>;

/** A ladder's files after checking. */
export interface LadderFiles {
  readonly ladder: LadderFile;
  /** By path. */
  readonly levels: ReadonlyMap<string, LevelFile>;
}

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a ladder from the text of its files. Lists all problems at once: damaged JSON, shapes that do not fit, and
 * breaches of the rules. Rules over all files wait until every file has its shape.
 */
export function parseLadder(texts: LadderTexts, exceptions: readonly Exception[] = []): Parsed<LadderFiles> {
  const problems: Problem[] = [];
  const levels = new Map<string, LevelFile>();
  let ladder: LadderFile | undefined;
  for (const [file, text] of texts) {
    if (file === "ladder.json") ladder = parseFile(ladderFileSchema, file, text, problems);
    else {
      const level = parseFile(levelFileSchema, file, text, problems);
      if (level) levels.set(file, level);
    }
  }
  if (!texts.has("ladder.json")) problems.push({ file: "ladder.json", path: "", message: "the file is missing" });
  if (!ladder) return { ok: false, problems };
  const files = { ladder, levels };
  if (problems.length > 0) return { ok: false, problems: [...problems, ...checkSomeFiles(files, exceptions)] };
  const breaches = checkRules(files, exceptions);
  return breaches.length > 0 ? { ok: false, problems: breaches } : { ok: true, value: files };
}

function parseFile<T>(schema: z.ZodType<T>, file: string, text: string, problems: Problem[]): T | undefined {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    problems.push({ file, path: "", message: `not JSON: ${(error as Error).message}` });
    return undefined;
  }
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push({ file, path: issue.path.join("/"), message: issue.message });
  return undefined;
}
