import { describe, expect, test } from "vitest";
import { findCardBlindness } from "../../../src/domain/calibrate/blind.ts";
import { describePanel, turnMember } from "../../../src/domain/calibrate/panel.ts";
import { listMembers, listPanel } from "../../../src/domain/calibrate/session.ts";
import { makeCandidate, makeCard, makeRater, makeSession } from "../../support/makeCalibration.ts";

const managers = [makeRater("ana"), makeRater("bo"), makeRater("cy")];
const raters = [...managers, makeRater("kim", { self: "kim" })];
const withPanel = (...panel: string[]) => makeSession({ raters, candidates: [makeCandidate("zoe", { panel })] });

describe("the panel of a candidate", () => {
  test("is every manager where nobody was chosen, or nobody is left of those who were", () => {
    expect(listPanel(withPanel(), "zoe")).toEqual(managers);
    expect(listPanel(withPanel("gone"), "zoe")).toEqual(managers);
    expect(listPanel(withPanel("cy", "ana", "kim"), "zoe").map(({ id }) => id)).toEqual(["ana", "cy"]);
    expect(listPanel(withPanel(), "nobody")).toEqual(managers);
  });

  test("is named where it was chosen", () => {
    const say = (...panel: string[]) => {
      const session = withPanel(...panel);
      return describePanel(session, session.candidates[0]!);
    };
    expect([say(), say("ana"), say("ana", "cy")]).toEqual(["", "Ana", "Ana and Cy"]);
  });

  test("is whom its cards wait for, and a finished card from outside counts", () => {
    const find = (cards: ReturnType<typeof makeCard>[]) =>
      findCardBlindness({ ...withPanel("ana", "bo"), cards }, "zoe");
    const [anas, bos, cys] = managers.map(({ id }) => makeCard("zoe", id, "slos meets"));
    expect(find([]).sentence).toBe("Waiting for the cards of Ana and Bo.");
    expect(find([anas!, cys!]).sentence).toBe("Waiting for the card of Bo.");
    expect(find([anas!, bos!])).toMatchObject({ isOpen: true, since: "" });
    const away = { ...withPanel("ana"), raters: raters.map((one) => ({ ...one, isAway: one.id === "ana" })) };
    expect(findCardBlindness(away, "zoe").isOpen).toBe(false);
    expect(findCardBlindness({ ...away, cards: [cys!] }, "zoe").isOpen).toBe(true);
  });

  test("changes one by one: all are every manager again, and the last one stays", () => {
    expect(turnMember(managers, [], "bo")).toEqual(["ana", "cy"]);
    expect(turnMember(managers, ["ana", "cy"], "bo")).toEqual([]);
    expect(turnMember(managers, ["ana", "gone"], "cy")).toEqual(["ana", "cy"]);
    expect(turnMember(managers, ["ana"], "ana")).toBeUndefined();
    expect(turnMember(managers, ["gone"], "bo")).toEqual(["ana", "cy"]);
    expect(listMembers(managers, ["gone"])).toEqual(managers);
  });
});
