import type { Migrations } from "../documents/migrate.ts";

/** By the version that is left behind. Version 1 is the first, so there is none yet. */
export const planMigrations: Migrations = {};
