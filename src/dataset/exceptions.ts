import type { Exception } from "./rules.ts";

/** Breaches of the rules that are right as they are. */
export const exceptions: readonly Exception[] = [];
