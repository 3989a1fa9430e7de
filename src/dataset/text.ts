import { z } from "zod";

/** An id: lower-case words joined by hyphens. Branded, so that a skill's id is never taken for a tool's. */
export const idOf = <Brand extends string>() =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens")
    .brand<Brand>();

/** One line of text of 1 to `most` characters, without white space at its ends. */
export const line = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^\S(.*\S)?$/, "must be one line without white space at its ends");
