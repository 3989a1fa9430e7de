import { describe, expect, test } from "vitest";
import type { Packet } from "../../../src/domain/plan/packet.ts";
import { toPacketMarkdown } from "../../../src/features/plan/toPacketMarkdown.ts";

const empty: Packet = {
  person: "",
  title: "Low → High",
  ladder: "Test ladder 1.0.0",
  made: "2026-06-01",
  readiness: "None of two gaps has evidence.",
  critical: [],
  shown: [],
  begun: [],
  actuals: [],
  open: [],
  openWithout: "",
  done: [],
  setAside: [],
  version: "2.0.0",
  archived: [],
  evidence: [],
};
const row = {
  key: "skills.slos",
  subject: "SLOs",
  asks: "Sets | them",
  rating: "Demonstrated",
  next: undefined,
  evidence: [1],
  needsEvidence: true,
};

describe("a packet as Markdown", () => {
  test("leaves out what has nothing to say", () => {
    expect(toPacketMarkdown(empty)).toBe(
      "# Low → High\n\nPromotion packet, Test ladder 1.0.0, made on 2026-06-01\n\nNone of two gaps has evidence.\n\n## Evidence\n\nNo evidence yet.\n",
    );
  });

  test("has a part for each matter, and signs of Markdown stay text", () => {
    const text = toPacketMarkdown({
      ...empty,
      person: "Kim <b>",
      critical: [
        row,
        { ...row, subject: "Linux", evidence: [] },
        { ...row, subject: "Git", evidence: [], needsEvidence: false },
      ],
      shown: [{ ...row, subject: "Cloud", next: { action: "Present it", due: "2026-03-01" } }],
      begun: [{ ...row, subject: "Databases", rating: "Developing" }],
      actuals: [
        { key: "a", subject: "MTTR", target: "< 60 min", actual: "45 min", date: "2026-02-01", verdict: "Met" },
      ],
      open: [{ ...row, importance: "Important", action: "Write *it*", due: "2026-03-01" }],
      openWithout: "Three open gaps have no next action yet.",
      done: [{ key: "c", subject: "SLOs", action: "Wrote *them*", on: "2026-02-01" }],
      setAside: [{ key: "b", subject: "ML", reason: "No use" }],
      archived: [
        {
          key: "skills.java 0",
          subject: "Java",
          asks: "Must have\nWrite it",
          rating: "Demonstrated",
          reason: "",
          action: "Show it",
          due: "2026-04-01",
          done: [{ action: "Learn it", on: "" }],
          measured: [{ actual: "45 min", date: "2026-02-01", against: "< 60 min" }],
          evidence: [1],
          isAskedAgain: false,
        },
      ],
      evidence: [
        {
          id: "e1",
          number: 1,
          title: "SLO [rollout]",
          date: "2026-01-01",
          story: "Line\nline",
          link: "https://example.org/a b>",
          address: "https://example.org/a b>",
          confirmedBy: "Ada",
          rows: ["SLOs"],
        },
        {
          id: "e2",
          number: 2,
          title: "Plain",
          date: "",
          story: "",
          link: "javascript:alert(1)",
          address: undefined,
          confirmedBy: "",
          rows: [],
        },
      ],
    });
    expect(text).toContain(String.raw`# Kim \<b\>: Low → High`);
    expect(text).toContain(String.raw`| SLOs | Sets \| them | Demonstrated | E1 |`);
    expect(text).toContain("| Linux | Sets \\| them | Demonstrated | None |");
    expect(text).toContain("| Git | Sets \\| them | Demonstrated | Not needed |");
    expect(text).toContain("## Shown, besides the Critical rows\n");
    expect(text).toContain("| Demonstrated<br>Next: Present it, by 2026-03-01 | E1 |");
    expect(text).toContain("## With evidence, not rated as shown\n");
    expect(text).toContain(String.raw`| MTTR | \< 60 min | 45 min | 2026-02-01 | Met |`);
    expect(text).toContain(String.raw`| SLOs | Important | Demonstrated | Write \*it\* | 2026-03-01 |`);
    expect(text).toContain(String.raw`| SLOs | Wrote \*them\* | 2026-02-01 |`);
    expect(text).toContain("Three open gaps have no next action yet");
    expect(text).toContain("- ML: No use");
    expect(text).toContain("## No longer asked by version 2.0.0\n");
    expect(text).toContain(
      "| Java | Must have<br>Write it | Demonstrated<br>Next: Show it, by 2026-04-01<br>Done: Learn it<br>Measured: 45 min against \\< 60 min, 2026-02-01 | E1 |",
    );
    expect(text).toContain(
      String.raw`- **E1 SLO \[rollout\]**; 2026-01-01; can confirm: Ada; for SLOs; Line<br>line; <https://example.org/a%20b%3E>`,
    );
    expect(text).toContain("- **E2 Plain**; javascript:alert(1)\n");
  });

  test("puts gaps without a next action under their heading, also where no gap has one", () => {
    const text = toPacketMarkdown({ ...empty, shown: [row], openWithout: "Three open gaps have no next action yet." });
    expect(text).toContain("## Open gaps and next actions\n\nThree open gaps");
    expect(text).toContain("## Shown\n");
  });
});
