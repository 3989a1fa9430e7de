import { commonalityWords, deciderWords, importanceWords } from "../../domain/ladder/importance.ts";
import type { MatrixKind } from "../../domain/matrix/matrix.ts";
import { type Movement, movements } from "../../domain/matrix/movement.ts";

interface KindWords {
  readonly title: string;
  /** What one row is, and several. */
  readonly row: string;
  readonly rows: string;
  /** What a cell is told by; undefined where it only is there or not. */
  readonly standing?: string;
  /** One of the standings. */
  readonly base: string;
  /** The words of the standings, from the highest. */
  readonly bases: Readonly<Record<string, string>>;
  /** How its cells can move. */
  readonly movements: readonly Movement[];
}

const upAndDown = ["new", "dropped", "raised", "lowered"] as const satisfies readonly Movement[];

/** What differs between the matrices in words. */
export const matrixKinds: Readonly<Record<MatrixKind, KindWords>> = {
  skills: {
    title: "Skills",
    row: "skill",
    rows: "skills",
    standing: "Importance",
    base: "importance",
    bases: importanceWords,
    movements: upAndDown,
  },
  behaviours: {
    title: "Behaviours",
    row: "behaviour",
    rows: "behaviours",
    base: "standing",
    bases: {},
    movements: ["new", "dropped"],
  },
  tools: {
    title: "Tools",
    row: "tool",
    rows: "tools",
    standing: "Commonality",
    base: "commonality",
    bases: commonalityWords,
    movements,
  },
  decisions: {
    title: "Decision rights",
    row: "right to decide",
    rows: "rights to decide",
    standing: "Who decides",
    base: "decider",
    bases: deciderWords,
    movements: upAndDown,
  },
};
