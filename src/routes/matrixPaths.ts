import type { Section } from "../domain/ladder/ladder.ts";

/** The sections that are drawn as a matrix, and the path of its screen. */
export const matrixPaths = {
  skills: "/skills",
  behaviours: "/skills/behaviours",
  tools: "/skills/tools",
  decisions: "/skills/decisions",
} as const satisfies Partial<Record<Section["kind"], string>>;

/** Whether sections of that kind have a matrix. */
export const hasMatrix = (kind: Section["kind"]): kind is keyof typeof matrixPaths => kind in matrixPaths;
