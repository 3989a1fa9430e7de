import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listAgenda } from "../../../src/domain/plan/agenda.ts";
import { toCalendar } from "../../../src/domain/plan/calendar.ts";
import type { Note } from "../../../src/domain/plan/plan.ts";
import { makeLadder } from "../../support/makeLadder.ts";
import { listRows, makeNote, makePlan } from "../../support/makePlan.ts";

const ladder = makeLadder({
  skills:
    "skill | low | high\na | - | must critical\nb | - | must critical\nc | - | must critical\nd | - | must critical",
});

test("an agenda holds what is overdue and what comes, the earliest first, and what has no date", () => {
  const notes = {
    "skills.a": makeNote({ action: "Later", due: "2026-03-02" }),
    "skills.b": makeNote({ due: "2026-03-01" }),
    "skills.c": makeNote({ action: " Late ", due: "2026-02-28" }),
    "skills.d": makeNote({ action: "Some day" }),
  };
  const agenda = listAgenda(listRows(ladder, makePlan(ladder, { notes })), "2026-03-01");
  expect(agenda.overdue.map(({ action }) => action)).toEqual(["Late"]);
  expect(agenda.coming.map(({ subject, due }) => `${subject} ${due}`)).toEqual(["b 2026-03-01", "a 2026-03-02"]);
  expect(agenda.undated.map(({ action }) => action)).toEqual(["Some day"]);
  const inOrder = { "skills.a": makeNote({ due: "2026-03-01" }), "skills.b": makeNote({ due: "2026-03-02" }) };
  const coming = listAgenda(listRows(ladder, makePlan(ladder, { notes: inOrder })), "2026-03-01").coming;
  expect(coming.map(({ subject }) => subject)).toEqual(["a", "b"]);
  const same = { "skills.a": makeNote({ due: "2026-03-01" }), "skills.b": makeNote({ due: "2026-03-01" }) };
  expect(listAgenda(listRows(ladder, makePlan(ladder, { notes: same })), "2026-03-01").coming).toHaveLength(2);
});

test("what was ticked off keeps its place until the row has another action, or has it among those done no more", () => {
  const done = [{ action: "Write it", on: "2026-03-01" }];
  const ticked = { "skills.b": { action: "Write it", on: "2026-03-01", due: "2026-03-05" } };
  const list = (b: Partial<Note>) => {
    const notes = {
      "skills.a": makeNote({ action: "Last", due: "2026-03-09" }),
      "skills.b": makeNote(b),
      "skills.c": makeNote({ action: "First", due: "2026-03-02" }),
    };
    const { coming } = listAgenda(listRows(ladder, makePlan(ladder, { notes })), "2026-03-01", ticked);
    return coming.map(({ action, due, isDone = false }) => `${action} ${due}${isDone ? ", done" : ""}`);
  };
  expect(list({ done })).toEqual(["First 2026-03-02", "Write it 2026-03-05, done", "Last 2026-03-09"]);
  expect(list({ done, action: "Again", due: "2026-03-06" })).toEqual([
    "First 2026-03-02",
    "Again 2026-03-06",
    "Last 2026-03-09",
  ]);
  for (const other of [{}, { done: [{ action: "Write it", on: "2026-02-01" }] }])
    expect(list(other)).toEqual(["First 2026-03-02", "Last 2026-03-09"]);
});

describe("a calendar", () => {
  const item = { key: "skills.a", subject: "a", action: "", due: "2026-03-01" };
  const write = (action: string) => toCalendar("p1", "My plan", [{ ...item, action }], "2026-01-02T03:04:05.678Z");

  test("has a whole day per dated item, and no other", () => {
    const text = toCalendar("p1", "Plan; one", [item, { ...item, due: "" }], "2026-01-02T03:04:05.678Z");
    expect(text.split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Rungs//Plan//EN",
      "CALSCALE:GREGORIAN",
      String.raw`X-WR-CALNAME:Plan\; one`,
      "BEGIN:VEVENT",
      "UID:p1-skills.a@rungs",
      "DTSTAMP:20260102T030405Z",
      "DTSTART;VALUE=DATE:20260301",
      "SUMMARY:a",
      String.raw`DESCRIPTION:Plan\; one: a`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  test("leaves out days that there are not, and years that the format has no room for", () => {
    const days = ["10000-01-01", "20261-03-01", "2026-02-30", "2026-13-01", "2028-02-29", "9999-12-31"];
    const text = toCalendar(
      "p1",
      "",
      days.map((due) => ({ ...item, due })),
      "2026-01-02T03:04:05.678Z",
    );
    expect(text.match(/(?<=^DTSTART;VALUE=DATE:).*(?=\r)/gm)).toEqual(["20280229", "99991231"]);
  });

  test("guards the signs of the format, line breaks too", () => {
    expect(write("Ask Ada, Bob;\r\nthen \\ END:VCALENDAR")).toContain(
      String.raw`SUMMARY:Ask Ada\, Bob\;\nthen \\ END:VCALENDAR`,
    );
  });

  test("folds a long line with a space that is not part of the text", () => {
    const text = write(`${"é".repeat(40)}${"🚀".repeat(20)}`);
    expect(text).toContain(
      `SUMMARY:${"é".repeat(33)}\r\n ${"é".repeat(7)}${"🚀".repeat(15)}\r\n ${"🚀".repeat(5)}\r\n`,
    );
  });

  test("folds lines at 75 octets without cutting a character, and unfolds to the same text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (action) => {
        const text = write(action);
        for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const summary = /^SUMMARY:([^\r\n]*)/m.exec(text.replaceAll("\r\n ", ""))?.[1];
        const plain = summary?.replaceAll(/\\(.)/gs, (_, sign: string) => (sign === "n" ? "\n" : sign));
        expect(plain).toBe((action || "a").replaceAll(/\r\n|\r|\n/g, "\n"));
      }),
    );
  });
});
