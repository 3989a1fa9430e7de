import type { LadderFiles } from "../../src/dataset/parse.ts";
import { makeLadderFiles, makeTarget } from "./makeLadder.ts";

/** A small ladder that keeps every rule, open to being spoilt. */
export function makeFiles(): { ladder: any; low: any; high: any; files: LadderFiles } {
  const { ladder, levels } = makeLadderFiles({
    statements: `topic   | group | low                | high
                 on-call | daily | Joins the rotation | Leads the rotation`,
    decisions: `topic  | low           | high
                alerts | team Tunes it | independent Settles it`,
    skills: "skill | low | high\nlinux | must critical | must critical",
    tools: "tool | low | high\ngit | common | common",
    kpis: [{ id: "mtta", targets: { low: [makeTarget("< 10")], high: [makeTarget("< 5")] } }],
  });
  const [low, high] = levels;
  const files = {
    ladder,
    levels: new Map([
      ["levels/low.json", low as never],
      ["levels/high.json", high as never],
    ]),
  };
  return { ladder, low, high, files };
}
