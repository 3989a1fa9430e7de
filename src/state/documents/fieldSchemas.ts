import { z } from "./strictZod.ts";

/** Documents, people and what is said of them are kept in objects by id. One called "toString" would be found in all. */
export const id = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,64}$/, "must be letters, digits and hyphens")
  .refine((value) => !(value in Object.prototype), "must be another name: browsers use this one themselves");
export const catalogueId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");
export const rowKey = z
  .string()
  .max(200)
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, "must be a section and an id, joined by a point")
  .describe("A row: the id of its section, a point, and the id of the skill, behaviour, KPI, statement or heading");
export const date = z
  .string()
  .regex(/^(\d{4,6}-\d{2}-\d{2})?$/, "must be a date such as 2026-03-31, or empty")
  .describe("A day such as 2026-03-31; empty where none was given");
export const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/, "must be a time such as 2026-03-31T09:00:00.000Z")
  .refine((value) => !Number.isNaN(Date.parse(value)), "must be a time that there is");
export const text = (most: number) => z.string().max(most);
export const ladderRef = z.strictObject({ id: catalogueId, version: text(40) });
