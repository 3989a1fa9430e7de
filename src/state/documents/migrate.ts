/** Turns a file of one version into one of the next. */
export type Migration = (raw: Record<string, unknown>) => Record<string, unknown>;

/** By the version that is left behind. */
export type Migrations = Readonly<Record<number, Migration>>;

/** The file in the version of today, unchecked. Throws where the table has a hole. */
export function migrate(raw: Record<string, unknown>, table: Migrations, target: number): Record<string, unknown> {
  let file = raw;
  for (let version = Number(raw["version"]); version < target; version++) {
    const step = table[version];
    if (!step) throw new Error(`No way leads from version ${version} to the next.`);
    file = { ...step(file), version: version + 1 };
  }
  return file;
}
