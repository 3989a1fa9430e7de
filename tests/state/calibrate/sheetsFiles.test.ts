import { describe, expect, test } from "vitest";
import type { Session } from "../../../src/domain/calibrate/session.ts";
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

  test("that hold the same sheet, or two of one rater, are told so", () => {
    expect(kinds([anas, anas])).toEqual(["new", "same"]);
    expect(kinds([anas, toFile("ana", { ...ofAna!, sentence: "On second thought." })])).toEqual(["new", "changed"]);
  });

  test("that hold two sheets of one rater speak of a board as seen only where it was open before", () => {
    const later = toFile("ana", { ...ofAna!, sentence: "On second thought." });
    const sentenceOf = (given: Session) =>
      previewFiles({ s1: given }, [anas, bos, later]).map(({ items }) => items[0]?.sentence);
    expect(sentenceOf(session)[2]).toBe("The same rater handed in another one before, finished on 2026-03-01.");
    expect(sentenceOf(makeSession({ sheets: [ofAna!, ofBo!] }))[2]).toContain("its marks have been seen since");
  });

  test("that hold two cards of one rater speak of them as seen only where they were open before", () => {
    const given = makeSession({ candidates: [makeCandidate("zoe")] });
    const toCards = (id: string, text: string) =>
      toFile(id, ofAna!, { sheets: [], cards: [makeCard("zoe", id, text)] });
    const files = [toCards("ana", "slos meets"), toCards("bo", "slos below"), toCards("ana", "slos below")];
    const sentences = previewFiles({ s1: given }, files).map(({ items }) => items[0]?.sentence);
    expect(sentences[2]).toBe("The same rater handed in another one before, finished on 2026-03-02.");
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
