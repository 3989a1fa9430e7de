import { describe, expect, test } from "vitest";
import type { SheetsFile } from "../../../src/state/calibrate/sessionFormat.ts";
import { previewFiles, takeFiles } from "../../../src/state/calibrate/sheetsFiles.ts";
import { makeCandidate, makeCard, makeSession, makeSheets } from "../../support/makeCalibration.ts";

const session = makeSession();
const [ofAna, ofBo] = makeSheets("kim", "row | ana | bo\nlinux | mid | high");
const toFile = (id: string, sheet: SheetsFile["sheets"][number], fields: Partial<SheetsFile> = {}): SheetsFile => ({
  session: { id: "s1", title: "Spring" },
  ladder: session.ladder,
  rater: { id, name: id, self: "" },
  people: [],
  sheets: [sheet],
  cards: [],
  ...fields,
});
const anas = toFile("ana", ofAna!);
const bos = toFile("bo", ofBo!);
const kinds = (files: readonly SheetsFile[]) =>
  previewFiles({ s1: session }, files).map(({ refusal, items }) => refusal ?? items.map(({ kind }) => kind).join());

describe("files of several raters", () => {
  test("are told file by file, and taken in together", () => {
    expect(kinds([anas, bos])).toEqual(["new", "new"]);
    const taken = previewFiles({ s1: session }, [anas, bos]);
    expect(takeFiles(session, taken).sheets).toEqual([ofAna, ofBo]);
  });

  describe("of which two hold a sheet of one rater on one person", () => {
    const later = toFile("ana", { ...ofAna!, sentence: "On second thought.", finished: "2026-03-02T09:00:00.000Z" });
    const tell = (files: readonly SheetsFile[], given = session) =>
      previewFiles({ s1: given }, files).map(({ items }) => `${items[0]?.kind}: ${items[0]?.sentence}`);
    const winner = "Another one of the same rater in these files is left out.";
    const older = "older: A newer one of the same rater is in another of these files, so this one is left out.";

    test("give the newer one, whatever their order, and ask nothing", () => {
      expect(tell([anas, later])).toEqual([older, `new: It will be added. ${winner}`]);
      expect(tell([later, bos, anas])).toEqual([`new: It will be added. ${winner}`, "new: It will be added.", older]);
    });

    test("give it once where both are the same, whenever each was finished", () => {
      const again = toFile("ana", { ...ofAna!, finished: "2026-03-02T09:00:00.000Z" });
      const twice = "same: Another of these files has it too, with the same content: it is taken in once.";
      expect(tell([anas, anas])).toEqual(["new: It will be added.", twice]);
      expect(tell([anas, again])).toEqual([twice, "new: It will be added."]);
    });

    test("give the first where both claim one moment, as nobody can tell the newer one", () => {
      const changed = toFile("ana", { ...ofAna!, sentence: "By hand." });
      expect(tell([anas, changed])).toEqual([
        `new: It will be added. ${winner}`,
        "refused: Another one of the same rater and moment is in these files, so this one is left out.",
      ]);
    });

    test("still ask for one that was handed in before they came, once", () => {
      const open = makeSession({ sheets: [ofAna!, ofBo!] });
      const changed = "changed: The same rater handed in another one before, finished on 2026-03-01.";
      const seen = "The board is open: its marks have been seen since.";
      expect(tell([anas, later], open)).toEqual([
        "same: You have it already, with the same content: nothing will be done.",
        `${changed} ${seen} ${winner}`,
      ]);
      const begun = makeSession({ sheets: [{ ...ofAna!, sentence: "At first." }] });
      expect(tell([anas, later], begun)).toEqual([older, `${changed} ${winner}`]);
    });

    test("leave the older one be where the newer one does not belong", () => {
      const unfinished = toFile("ana", { ...ofAna!, finished: "" });
      expect(tell([anas, unfinished])[0]).toBe("new: It will be added.");
    });

    test("take them apart by session, and sheets from cards", () => {
      const other = { ...later, session: { id: "s2", title: "Autumn" } };
      expect(previewFiles({ s1: session, s2: { ...session, id: "s2" } }, [anas, other])).toMatchObject([
        { items: [{ kind: "new" }] },
        { items: [{ kind: "new" }] },
      ]);
      const given = makeSession({ candidates: [makeCandidate("kim")] });
      const card = toFile("ana", ofAna!, { sheets: [], cards: [makeCard("kim", "ana", "slos meets")] });
      expect(tell([anas, card], given).map((text) => text.split(":")[0])).toEqual(["new", "new"]);
      const better = makeCard("kim", "ana", "slos exceeds", { finished: "2026-03-04T09:00:00.000Z" });
      expect(tell([{ ...card, cards: [better] }, card], given)[1]).toBe(older);
    });
  });

  test("know a rater whom one before them brings", () => {
    const cys = toFile("cy", { ...ofBo!, rater: "cy" });
    const [first, second] = previewFiles({ s1: session }, [cys, cys]);
    expect([first?.warnings.length, second?.warnings.length]).toEqual([1, 0]);
  });

  test("go each to their own session, and what has none is refused", () => {
    const other = { ...makeSession(), id: "s2" };
    const foreign = { session: { id: "s2", title: "Autumn" } };
    const files = [anas, toFile("bo", ofBo!, foreign), toFile("bo", ofBo!, { session: { id: "s3", title: "" } })];
    const previews = previewFiles({ s1: session, s2: other }, files);
    expect(previews.map(({ refusal }) => refusal === undefined)).toEqual([true, true, false]);
    expect([takeFiles(session, previews).sheets, takeFiles(other, previews).sheets]).toEqual([[ofAna], [ofBo]]);
  });
});
