import { buildLevelAxis } from "../../src/domain/calibrate/levelAxis.ts";
import type { Ladder } from "../../src/domain/ladder/ladder.ts";
import type { Session } from "../../src/domain/calibrate/session.ts";
import { listSheetRows } from "../../src/domain/calibrate/sheetRow.ts";
import { makePerson, makeRater, makeSession } from "../../tests/support/makeCalibration.ts";

/** A session with three people over five levels of a ladder, and how many rows its sheets have: all but three are marked. */
export function makeSheetSession(ladder: Ladder): { readonly session: Session; readonly rows: number } {
  const chosen = ladder.levels.slice(-5);
  const pairs = chosen.slice(1).map(({ id }, at) => ({ from: chosen[at]?.id ?? id, to: id }));
  const rows = listSheetRows(ladder, buildLevelAxis(ladder, pairs).levels);
  const [from, to] = [chosen.at(-2)?.id ?? "", chosen.at(-1)?.id ?? ""];
  const marks = Object.fromEntries(
    rows.slice(3).map(({ key }, at) => [key, { mark: at % 3 ? from : to, note: at % 5 ? "" : "Led it." }]),
  );
  const session = makeSession({
    ladder: { id: ladder.id, version: ladder.version },
    pairs,
    role: "rater",
    me: "ana",
    people: ["kim", "lou", "max"].map((id) => makePerson(id, { present: from, proposed: to })),
    raters: [makeRater("ana")],
    sheets: ["kim", "lou", "max"].map((person) => ({
      person,
      rater: "ana",
      marks,
      level: "",
      sentence: "",
      finished: "",
    })),
  });
  return { session, rows: rows.length };
}
