import type { Page } from "@playwright/test";
import { buildLevelAxis } from "../../src/domain/calibrate/levelAxis.ts";
import type { Session, Sheet } from "../../src/domain/calibrate/session.ts";
import { listSheetRows } from "../../src/domain/calibrate/sheetRow.ts";
import { toSessionText } from "../../src/state/calibrate/sessionFormat.ts";
import { makeCandidate, makeCard, makePerson, makeRater, makeSession } from "./makeCalibration.ts";
import { readRealLadder } from "./realLadder.ts";

/** Finished sheets of two managers on three people, between SRE Engineer and Senior of the real ladder. */
export function makeRealSession(fields: Partial<Session> = {}): Session {
  const ladder = readRealLadder();
  const pairs = [{ from: "mid", to: "senior" }];
  const rows = listSheetRows(ladder, buildLevelAxis(ladder, pairs).levels);
  const people = ["kim", "lou", "max"].map((id) => makePerson(id, { present: "mid", proposed: "senior" }));
  const order = ["mid", "senior", "below-all", "senior", "not-seen", "above-all", "mid"];
  const rate = (person: string, rater: string, shift: number): Sheet => ({
    person,
    rater,
    marks: Object.fromEntries(
      rows.map(({ key }, at) => [
        key,
        { mark: order[(at + shift) % order.length] ?? "", note: at % 5 ? "" : "Led it." },
      ]),
    ),
    level: shift % 2 ? "senior" : "mid",
    sentence: "Leads on their own services, not yet across teams.",
    finished: "2026-03-01T09:00:00.000Z",
  });
  return makeSession({
    title: "Spring 2027",
    ladder: { id: ladder.id, version: ladder.version },
    pairs,
    people,
    raters: [makeRater("ana"), makeRater("bo")],
    sheets: people.flatMap(({ id }, at) => [rate(id, "ana", at), rate(id, "bo", at + (at % 2))]),
    candidates: [makeCandidate("zoe", { level: "senior" })],
    cards: [makeCard("zoe", "ana", "slos meets")],
    ...fields,
  });
}

/** Puts a session into the browser before the page opens. */
export async function keepSession(page: Page, session: Session): Promise<void> {
  await page.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    [`rungs.session.${session.id}`, toSessionText(session)] as const,
  );
}
