// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { SkillDistribution } from "../../../src/features/matrix/SkillDistribution.tsx";
import { makeLadder } from "../../support/makeLadder.ts";

const heading = "How many skills, by importance and tier";
const levels = ["low", "mid", "high", "top"];
/** A ladder of as many Critical skills per level as are told. */
function draw(...counts: readonly number[]) {
  const rows = Array.from({ length: Math.max(...counts) }, (_, at) =>
    [`skill-${at}`, ...counts.map((count) => (at < count ? "must critical" : "-"))].join(" | "),
  );
  const used = levels.slice(0, counts.length);
  const skills = [["skill", ...used].join(" | "), ...rows].join("\n");
  render(<SkillDistribution levels={makeLadder({ levels: used, skills }).levels} />);
}

test.each([
  [[1, 2, 3, 3], "high and top have the most Critical skills (3), low the fewest (1)."],
  [[3, 1, 1, 1], "low has the most Critical skills (3), mid, high and top the fewest (1)."],
  [[2, 2], "Every level has two Critical skills."],
  [[1, 1], "Every level has one Critical skill."],
])(
  "of levels with %j Critical skills the sentence names all that have the most, and the fewest",
  (counts, sentence) => {
    draw(...counts);
    expect(screen.getByRole("region", { name: heading })).toHaveTextContent(sentence);
  },
);

test("each chart tells the figures that it shows, and none of the others", () => {
  const skills = "skill | low | top\na | must critical | must critical\nb | good important | -\nc | good optional | -";
  render(<SkillDistribution levels={makeLadder({ levels: ["low", "top"], skills }).levels} />);
  const told = screen.getAllByRole("img").map((chart) => chart.getAttribute("aria-label"));
  expect(told).toEqual([
    `${heading}: All tiers. low: Critical 1, Important 1, Optional 1; top: Critical 1.`,
    `${heading}: Must have. low: Critical 1; top: Critical 1.`,
    `${heading}: Good to have. low: Important 1, Optional 1; top: none.`,
  ]);
});
