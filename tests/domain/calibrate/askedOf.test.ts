import { expect, test } from "vitest";
import { countAsked } from "../../../src/domain/calibrate/askedOf.ts";
import {
  makeCandidate,
  makeCard,
  makePerson,
  makeRater,
  makeSession,
  makeSheets,
} from "../../support/makeCalibration.ts";

test("a rater is asked for a sheet on each person whom they rate, and a card on each candidate of theirs", () => {
  const session = makeSession({
    people: [makePerson("kim"), makePerson("lou")],
    raters: [makeRater("ana"), makeRater("bo"), makeRater("own", { self: "lou" })],
    sheets: makeSheets("kim", "row | ana\nlinux | mid"),
    candidates: [makeCandidate("zoe"), makeCandidate("yan", { panel: ["bo"] })],
    cards: [makeCard("zoe", "bo", "slos meets"), makeCard("yan", "bo", "slos meets", { finished: "" })],
  });
  const say = (rater: string) =>
    Object.values(
      countAsked(
        session,
        session.raters.find(({ id }) => id === rater)!,
      ),
    );
  expect([say("ana"), say("bo"), say("own")]).toEqual([
    [2, 1, 1, 0],
    [2, 0, 2, 1],
    [1, 0, 0, 0],
  ]);
});
