import { z } from "zod";

/** A plan names a row by two ids and keeps that for good. */
const mostOfId = 80;

/** An id: lower-case words joined by hyphens, of 80 characters at most. Branded, so that a skill's id is never taken for a tool's. */
export const idOf = <Brand extends string>() =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens")
    .max(mostOfId, `must have at most ${mostOfId} characters`)
    .brand<Brand>();

/** At most so many of a kind in one entry: a plan keeps in a text all that an entry says. */
export const listOf = <Item extends z.ZodType>(item: Item, most: number) =>
  z.array(item).max(most, `must have at most ${most} in one entry: leave out, or make an entry of its own`);

/** One line of text of 1 to `most` characters, without white space at its ends. */
export const line = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^\S(.*\S)?$/, "must be one line without white space at its ends");
