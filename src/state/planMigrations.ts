import { planVersion } from "./planFormat.ts";

/** Turns a file of one version into one of the next. */
export type Migration = (raw: Record<string, unknown>) => Record<string, unknown>;

/** By the version that is left behind. Version 1 is the first, so there is none yet. */
export const migrations: Readonly<Record<number, Migration>> = {};

/** The file in the version of today, unchecked. Throws where the table has a hole. */
export function migrate(
  raw: Record<string, unknown>,
  table: Readonly<Record<number, Migration>> = migrations,
  target: number = planVersion,
): Record<string, unknown> {
  let file = raw;
  for (let version = Number(raw["version"]); version < target; version++) {
    const step = table[version];
    if (!step) throw new Error(`No way leads from version ${version} of a plan to the next.`);
    file = { ...step(file), version: version + 1 };
  }
  return file;
}
