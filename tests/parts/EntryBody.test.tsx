// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { classify } from "../../src/domain/compare/diff.ts";
import { type Entry, listEntries } from "../../src/domain/ladder/entries.ts";
import type { Ladder, Section } from "../../src/domain/ladder/ladder.ts";
import { EntryBody } from "../../src/parts/EntryBody.tsx";
import { makeLadder, makeTarget } from "../support/makeLadder.ts";

/** The only entry that each of the two levels has in a section. */
function findPair(ladder: Ladder, section: string): [Entry, Entry] {
  const found = ladder.sections.find(({ id }) => id === section);
  return ladder.levels.flatMap((level) => (found ? listEntries(ladder, level, found) : [])) as [Entry, Entry];
}

const skills = makeLadder({
  skills: `skill | low           | high
           linux | good optional | must important~critical`,
});
const kpis = makeLadder({
  kpis: [{ id: "mtta", targets: { low: [makeTarget("< 10")], high: [makeTarget("< 5"), makeTarget("falling")] } }],
});

describe("what a level says of a skill", () => {
  test("opens with its importance, the shade beside it, and its tier", () => {
    render(<EntryBody entry={findPair(skills, "skills")[1]} />);
    expect(screen.getByText("Important")).toBeInTheDocument();
    expect(screen.getByText("Critical, elsewhere")).toBeInTheDocument();
    expect(screen.getByText("Must have")).toBeInTheDocument();
  });

  test("then tells what the level calls it and what it is for", () => {
    render(<EntryBody entry={findPair(skills, "skills")[1]} />);
    expect(screen.getByText("linux")).toBeInTheDocument();
    expect(screen.getByText("Work of high")).toBeInTheDocument();
  });

  test("tells once what importance and tier are, and before each what it was", () => {
    const [before, entry] = findPair(skills, "skills");
    const { container } = render(
      <EntryBody entry={entry} before={before} moves={classify(skills, before, entry)?.moves} />,
    );
    expect(container).toHaveTextContent(/^Optional →\s*Important\s*Critical, elsewhere\s*Good to have → Must have/);
    expect(screen.getAllByText(/Critical, elsewhere/)).toHaveLength(1);
  });

  test("tells of what it was no more than the base, unless that is what it is", () => {
    const shades = makeLadder({
      skills: `skill | low                     | high
               linux | must optional~important | must critical
               cloud | must important~critical | must important`,
    });
    const section = shades.sections.find(({ id }) => id === "skills") as Section;
    const [before = [], after = []] = shades.levels.map((level) => listEntries(shades, level, section));
    const told = after.map((entry, at) => {
      const moves = classify(shades, before[at], entry)?.moves;
      return render(<EntryBody entry={entry} before={before[at]} moves={moves} />).container.textContent;
    });
    expect(told).toEqual([
      expect.stringMatching(/^Optional → Critical/),
      expect.stringMatching(/^Important \(Critical, elsewhere\) → Important/),
    ]);
  });
});

describe("what a level says of a KPI", () => {
  test("lists its targets", () => {
    render(<EntryBody entry={findPair(kpis, "kpis")[1]} />);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["< 5\u00A0min", "Falling"]);
  });

  test("names its texts", () => {
    const { container } = render(<EntryBody entry={findPair(kpis, "kpis")[1]} />);
    expect(container).toHaveTextContent("Why: It counts");
    expect(container).toHaveTextContent("Measured: weekly");
  });

  test("leaves out the targets that are told already", () => {
    const [before, entry] = findPair(kpis, "kpis");
    const told = classify(kpis, before, entry)?.moves.filter(({ to }) => to?.startsWith("< 5"));
    expect(told).toHaveLength(1);
    render(<EntryBody entry={entry} before={before} moves={told} />);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["Falling"]);
  });

  test("has no list where every target is told already", () => {
    const [before, entry] = findPair(kpis, "kpis");
    render(<EntryBody entry={entry} before={before} moves={classify(kpis, before, entry)?.moves} />);
    expect(screen.queryByRole("list")).not.toBeInTheDocument();
  });
});

describe("what a level says of a topic", () => {
  const [before, entry] = findPair(
    makeLadder({
      decisions: `topic  | low                   | high
                  budget | manager Asks for tools | team Chooses tools`,
    }),
    "decision-rights",
  );

  test("says who decides before the text", () => {
    render(<EntryBody entry={entry} />);
    expect(screen.getByRole("listitem")).toHaveTextContent("With the team");
    expect(screen.getByText("Chooses tools")).toBeInTheDocument();
  });

  test("marks the words that differ from what it is compared with", () => {
    render(<EntryBody entry={entry} before={before} />);
    expect(screen.getByRole("deletion")).toHaveTextContent("Asks for");
    expect(screen.getByRole("insertion")).toHaveTextContent("Chooses");
  });
});

test("a text that only the level below has is told as removed", () => {
  const [before, entry] = findPair(skills, "skills");
  if (before.kind !== "skill") throw new Error("The entry is no skill.");
  const longer: Entry = { ...before, value: { ...before.value, includes: "Processes and files" } };
  const { container } = render(<EntryBody entry={entry} before={longer} />);
  expect(container).toHaveTextContent("Covers: [removed: Processes and files]");
});
