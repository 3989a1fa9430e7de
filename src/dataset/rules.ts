import type { LadderFiles } from "./parse.ts";
import type { Problem } from "./problem.ts";
import { contentRules } from "./contentRules.ts";
import { figureRules } from "./figureRules.ts";
import { referenceRules } from "./referenceRules.ts";

/** Something that must hold of a ladder beyond the shape of each file. */
export interface Rule {
  readonly name: string;
  /** Set where the rule can only be judged over all files: it waits until each has its shape. */
  readonly needsAllFiles?: true;
  check(files: LadderFiles): Problem[];
}

export const rules: readonly Rule[] = [...referenceRules, ...contentRules, ...figureRules];

/** A breach that is right as it is, and why. One that no longer applies is itself a problem. */
export interface Exception {
  readonly rule: string;
  readonly file: string;
  readonly path: string;
  readonly reason: string;
}

/** What breaches the rules among the files that have their shape, while others have not. */
export function checkSomeFiles(files: LadderFiles, exceptions: readonly Exception[]): Problem[] {
  return findBreaches(
    rules.filter(({ needsAllFiles }) => !needsAllFiles),
    files,
    exceptions,
  ).breaches;
}

/** All breaches of all rules but the excepted ones, and the exceptions that except nothing. */
export function checkRules(files: LadderFiles, exceptions: readonly Exception[] = []): Problem[] {
  const { breaches, idle } = findBreaches(rules, files, exceptions);
  const leftOver = idle.map(({ rule, file, path }): Problem => ({
    file,
    path,
    message: `the exception from “${rule}” no longer applies`,
  }));
  return [...breaches, ...leftOver];
}

function findBreaches(judged: readonly Rule[], files: LadderFiles, exceptions: readonly Exception[]) {
  const idle = new Set(exceptions);
  const breaches = judged.flatMap((rule) =>
    rule.check(files).filter(({ file, path }) => {
      const exception = exceptions.find((one) => one.rule === rule.name && one.file === file && one.path === path);
      if (exception) idle.delete(exception);
      return !exception;
    }),
  );
  return { breaches, idle: [...idle] };
}
