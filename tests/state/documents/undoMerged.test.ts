// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import type { Plan } from "../../../src/domain/plan/plan.ts";
import { toPlanText } from "../../../src/state/plan/planFormat.ts";
import { editNote, linkEvidence, removeEvidence, writeEvidence } from "../../../src/state/plan/planEdits.ts";
import { makeNote } from "../../support/makePlan.ts";
import { key, openPage, type Page, plan, rename, stored, tell } from "../../support/planPages.ts";

beforeEach(() => localStorage.clear());

const rows = { linux: "skills.linux", cloud: "skills.cloud" };
const noteIn = (page: Page, row: string) => page.getState().documents["p1"]?.notes[row];
const said = (page: Page) => page.getState().said;
const news = "“My plan” was changed in another tab. You see that version now.";

describe("an import that is undone", () => {
  async function replaceMine() {
    const page = await openPage();
    const { add, edit, takeIn } = page.getState();
    add(plan);
    edit("p1", (old) => editNote(old, rows.linux, { reason: "First" }));
    const document = { ...plan, notes: { [rows.linux]: makeNote({ reason: "From the file" }) } };
    takeIn([{ document, decision: "replace" }]);
    return page;
  }

  test("leaves what was written on other rows since", async () => {
    const page = await replaceMine();
    page.getState().edit("p1", (old) => editNote(old, rows.cloud, { reason: "Since" }));
    page.getState().stepDeed("undo");
    expect([noteIn(page, rows.linux)?.reason, noteIn(page, rows.cloud)?.reason]).toEqual(["First", "Since"]);
    expect(said(page)?.text).toBe("“My plan” is as it was. What was written in “My plan” since stays.");
    page.getState().stepDeed("redo");
    expect([noteIn(page, rows.linux)?.reason, noteIn(page, rows.cloud)?.reason]).toEqual(["From the file", "Since"]);
  });

  test("is the plan that was there, and says no more, where nothing was written since", async () => {
    const page = await replaceMine();
    page.getState().stepDeed("undo");
    expect(noteIn(page, rows.linux)?.reason).toBe("First");
    expect(said(page)?.text).toBe("“My plan” is as it was.");
  });

  test("says that what was written in the same place stays, where that is all that it changed", async () => {
    const page = await replaceMine();
    page.getState().edit("p1", (old) => editNote(old, rows.linux, { reason: "Written over" }));
    page.getState().stepDeed("undo");
    expect(noteIn(page, rows.linux)?.reason).toBe("Written over");
    expect(said(page)?.text).toBe("What was written in “My plan” since stays.");
  });
});

describe("what was done here stays undoable where another page writes elsewhere in the same plan", () => {
  /** Evidence was deleted here, then the other page writes. */
  async function deleteEvidence(theirs: (mine: Plan) => Plan) {
    const page = await openPage();
    const { add, edit, say } = page.getState();
    add(plan);
    for (const id of ["e1", "e2"]) edit("p1", (old) => writeEvidence(old, rows.linux, id, { title: id }));
    edit("p1", (old) => removeEvidence(old, "e1"));
    say("“e1” was deleted.", "p1");
    write(theirs(stored() as Plan));
    return page;
  }

  function write(document: Plan) {
    const newValue = toPlanText({ ...document, revision: document.revision + 1 });
    localStorage.setItem(key, newValue);
    tell({ key, newValue });
  }

  const strip = (document: Plan): Plan => {
    const { format: _format, version: _version, ...others } = document as Plan & { format: string; version: number };
    return others;
  };
  const rateCloud = (mine: Plan) => editNote(strip(mine), rows.cloud, { rating: "developing" });

  test("a deletion comes back into what the other page wrote, and its offer stays", async () => {
    const page = await deleteEvidence(rateCloud);
    expect(said(page)).toEqual({ text: `“e1” was deleted. ${news}`, offers: "undo", of: "p1" });
    write(strip({ ...(stored() as Plan), person: "Kim" }));
    expect(said(page)?.text).toBe(`“e1” was deleted. ${news}`);
    page.getState().step("p1", "undo");
    expect(stored()).toMatchObject({ person: "Kim", evidence: [{ id: "e1" }, { id: "e2" }] });
    expect(noteIn(page, rows.linux)?.evidence).toEqual(["e1", "e2"]);
    expect(noteIn(page, rows.cloud)?.rating).toBe("developing");
    page.getState().step("p1", "redo");
    expect([stored()?.evidence.length, noteIn(page, rows.cloud)?.rating]).toEqual([1, "developing"]);
  });

  test("but not where the other page did the same, or undid it", async () => {
    const page = await deleteEvidence((mine) =>
      linkEvidence(
        { ...strip(mine), evidence: [{ ...mine.evidence[0]!, id: "e1", title: "e1" }, ...mine.evidence] },
        rows.linux,
        "e1",
      ),
    );
    expect(said(page)).toEqual({ text: news });
  });

  test("and what was done with the plan as a whole too", async () => {
    const page = await openPage();
    const { add, deed, edit } = page.getState();
    add(plan);
    deed("“My plan” was archived.", () => edit("p1", (old) => ({ ...old, archived: true })));
    write(rename("Theirs")(strip(stored() as Plan)));
    expect(said(page)).toMatchObject({ text: `“My plan” was archived. ${news}`, offers: "undo" });
    page.getState().stepDeed("undo");
    expect(stored()).toMatchObject({ name: "Theirs", archived: false });
  });
});
