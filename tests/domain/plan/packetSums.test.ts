import fc from "fast-check";
import { expect, test } from "vitest";
import { getLevel, type Ladder, type LevelId } from "../../../src/domain/ladder/ladder.ts";
import { buildPacket } from "../../../src/domain/plan/packet.ts";
import { type Note, ratings } from "../../../src/domain/plan/plan.ts";
import { describeReadiness } from "../../../src/domain/plan/readiness.ts";
import { ladders } from "../../support/arbitraries.ts";
import { toFigures } from "../../support/toFigures.ts";
import { askAll, listRows, makeEvidence, makePlan } from "../../support/makePlan.ts";

const pieces = [makeEvidence("e1"), makeEvidence("e2", { title: "", date: "2026-01-01" })];
const notes: fc.Arbitrary<Note> = fc.record({
  rating: fc.constantFrom(...ratings),
  reason: fc.constantFrom("", "No use"),
  evidence: fc.subarray(["e1", "e2"]),
  action: fc.constantFrom("", " ", "Read"),
  due: fc.constantFrom("", "2026-05-01"),
  actuals: fc.constant({}),
});
/** A ladder, and a note on each row that its last level asks beside its first. */
const written = ladders.chain((ladder) => {
  const keys = askAll(ladder, "a", "c").map(({ key }) => key);
  return fc.record({
    ladder: fc.constant(ladder),
    notes: fc.record(Object.fromEntries(keys.map((key) => [key, notes]))),
  });
});

function read(ladder: Ladder, of: Record<string, Note>) {
  const plan = makePlan(ladder, { from: "a", to: "c", evidence: pieces, notes: of });
  const rows = listRows(ladder, plan);
  const levels = ["a", "c"].map((id) => getLevel(ladder, id as LevelId));
  return { rows, packet: buildPacket(ladder, plan, levels as never, rows, "2026-06-01") };
}
const toKeys = (rows: readonly { readonly key: string }[]) => rows.map(({ key }) => key);
/** The figures of a text, one after another. */
const readFigures = (text: string) => [...text.matchAll(/\b\d+\b/g)].map(([figure]) => Number(figure));

test("every gap is shown, set aside, open with a next action, or counted among those without, and none twice", () => {
  fc.assert(
    fc.property(written, ({ ladder, notes: of }) => {
      const { rows, packet } = read(ladder, of);
      const isShown = ({ rating }: { readonly rating: string }) => rating === "Demonstrated" || rating === "Sustained";
      const told = [
        ...toKeys(packet.critical.filter((row) => isShown(row) && row.evidence.includes(1))),
        ...toKeys(packet.shown),
        ...toKeys(packet.setAside),
        ...toKeys(packet.open),
      ];
      expect(new Set(told).size).toBe(told.length);
      const gaps = rows.filter(({ ask }) => ask.isGap).map(({ ask }) => ask.key);
      const without = gaps.filter((key) => !told.includes(key)).length;
      expect(readFigures(toFigures(packet.openWithout))[0] ?? 0).toBe(without);
    }),
  );
});

test("the gaps without a next action by importance are as many as all of them, and as their names", () => {
  fc.assert(
    fc.property(written, ({ ladder, notes: of }) => {
      const { openWithout } = read(ladder, of).packet;
      const [head = "", parts] = toFigures(openWithout).split(": ");
      if (parts === undefined) return;
      const counts = [...parts.matchAll(/(\d+) (?:Critical|Important) \(([^)]*)\)|(\d+) others?/g)];
      for (const [, count, names] of counts) {
        if (names === undefined) continue;
        const [listed = "", more = "0 more"] = names.split(" and ");
        expect(listed.split(", ").length + Number.parseInt(more, 10)).toBe(Number(count));
      }
      const total = counts.reduce((sum, [, weighty, , others]) => sum + Number(weighty ?? others), 0);
      expect(total).toBe(readFigures(head)[0]);
    }),
  );
});

test("what the readiness counts stands in the packet, row by row", () => {
  fc.assert(
    fc.property(written, ({ ladder, notes: of }) => {
      const { rows, packet } = read(ladder, of);
      const isGap = new Set(rows.filter(({ ask }) => ask.isGap).map(({ ask }) => ask.key));
      const critical = packet.critical.filter(({ key }) => isGap.has(key));
      const shown = critical.filter(({ evidence }) => evidence.includes(1)).length;
      const told = describeReadiness(rows).join(" ");
      expect(packet.readiness).toBe(told);
      const counted =
        /(\d+) of (\d+) Critical gaps|All (\d+) Critical gaps|(Both) Critical gaps|The 1 (Critical) gap/.exec(
          toFigures(told),
        );
      const [, some, total, all, both, one] = counted ?? [];
      expect(Number(total ?? all ?? (both ? 2 : one ? 1 : 0))).toBe(critical.length);
      expect(Number(some ?? all ?? (both ? 2 : one ? shown : 0))).toBe(shown);
      const aside = /(\d+) rows? (?:is|are) marked not applicable/.exec(toFigures(told))?.[1] ?? "0";
      expect(packet.setAside).toHaveLength(Number(aside));
    }),
  );
});
