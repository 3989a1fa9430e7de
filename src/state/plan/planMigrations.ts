import type { Migrations } from "../documents/migrate.ts";
import { addAgainst } from "./addAgainst.ts";

/** By the version that is left behind. */
export const planMigrations: Migrations = {
  // Since version 2 a measured value remembers the target that it was measured against.
  1: addAgainst,
};
